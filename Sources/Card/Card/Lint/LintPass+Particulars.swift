import JSONText
import Phrase

/// What only one component has to heed.
extension LintPass {
  mutating func checkParticulars(of part: PartName, _ place: CardPlace) {
    let node = place.node
    switch part {
    case .form: checkForm(node)
    case .button: checkSubmit(node)
    case .table:
      count(tables: 1, at: node["tag"]?.range ?? node.range)
      checkTable(node)
    case .chart:
      seen.counts.charts += 1
      if seen.counts.charts == CardLimits.charts + 1 {
        report(.chartCount, at: node["tag"]?.range ?? node.range, .manyCharts)
      }
      checkChart(node)
    case .audio: checkAudio(node)
    case .imgCombination: checkGrid(node)
    case .selectStatic, .multiSelectStatic, .selectImg, .selectPerson, .multiSelectPerson: checkOptions(of: node)
    default: break
    }
    if seen.isInForm, CardPart.named.contains(part) { claimName(of: node) }
  }

  // MARK: Forms

  private mutating func checkForm(_ node: JSONNode) {
    if let name = node["name"] {
      if name.string?.isEmpty == true || name.kind != .string {
        report(.formName, at: name.range, .formWithoutName)
      }
    } else {
      let name = JSONString.quoted("form_\(seen.counts.elements)")
      let fix = QuickFix(title: .addFix("name"), edits: node.settingMember("name", to: name))
      report(.formName, at: node.range, .formWithoutName, fix: fix)
    }
    claimName(of: node)
  }

  private mutating func claimName(of node: JSONNode) {
    guard let member = node["name"], let name = member.string, !name.isEmpty, !Placeholder.isIn(name) else { return }
    guard !seen.claim(.name(name, body: seen.counts.bodies)) else { return }
    report(.nameTwice, at: member.range, .nameTwice(name), fix: numbering(member, name))
  }

  private mutating func checkSubmit(_ node: JSONNode) {
    guard let form = seen.holders.lastIndex(where: { $0.part == .form }), isSubmit(node) else { return }
    seen.holders[form].canSubmit = true
  }

  /// A submit button in any of the three ways in which one is written (card-json.md sections 8 and 10).
  func isSubmit(_ node: JSONNode) -> Bool {
    if node["form_action_type"]?.string == "submit" || node["action_type"]?.string == "form_submit" { return true }
    guard let behaviors = node["behaviors"], behaviors.kind == .array else { return false }
    return behaviors.children.contains {
      $0["type"]?.string == "form_action" && ($0["behavior"]?.string ?? "submit") == "submit"
    }
  }

  /// Makes a name that stands twice another one.
  func numbering(_ node: JSONNode, _ name: String) -> QuickFix? {
    let new = "\(name.prefix(14))_\(seen.counts.elements)"
    return rewriting(node, to: new)
  }

  // MARK: Pictures and sound

  /// Pictures beyond the places of the grid are dropped.
  private mutating func checkGrid(_ node: JSONNode) {
    guard let mode = node["combination_mode"]?.string, let most = CardLimits.picturesOfGrid[mode],
      let pictures = node["img_list"], pictures.kind == .array, pictures.children.count > most
    else { return }
    report(.tooMany, at: pictures.children[most].range, .tooManyItems(most))
  }

  /// feishu-api.md 6.3: a card with sound is not forwarded, and each sound has a name of its own.
  private mutating func checkAudio(_ node: JSONNode) {
    guard schema == .v2 else { return }
    let forward = card.config?["enable_forward"]
    if forward?.bool != false {
      let edits =
        card.config?.settingMember("enable_forward", to: "false")
        ?? card.root?.settingMember("config", to: #"{"enable_forward": false}"#) ?? []
      report(
        .audioForward, at: node["tag"]?.range ?? node.range, .audioForward,
        fix: QuickFix(title: .writeFix(#""enable_forward": false"#), edits: edits))
    }
    if let id = node["audio_id"], let name = id.string, !seen.claim(.audioID(name)) {
      report(.audioTwice, at: id.range, .idTwice(name), fix: numbering(id, name))
    }
  }

  // MARK: Choices

  private mutating func checkOptions(of node: JSONNode) {
    guard let options = node["options"], options.kind == .array else { return }
    var values: Set<String> = []
    for option in options.children {
      guard let value = option["value"], let text = value.string, !Placeholder.isIn(text) else { continue }
      if !values.insert(text).inserted { report(.optionTwice, at: value.range, .optionTwice(text)) }
    }
    guard !values.isEmpty else { return }
    var chosen = node["selected_values"]?.children.map { $0 } ?? []
    if let initial = node["initial_option"] { chosen.append(initial) }
    for choice in chosen {
      guard let text = choice.string, !text.isEmpty, !values.contains(text), !Placeholder.isIn(text) else { continue }
      report(.optionTwice, at: choice.range, .noSuchOption(text))
    }
  }
}

extension CardPart {
  /// The parts with a name that is sent with the form.
  static let named: Set<PartName> = Set(
    Catalogue.parts.filter { $0.name != .form && $0.members.contains { $0.value == .formName } }.map(\.name))
}
