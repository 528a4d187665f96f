import JSONText
import Phrase

/// Objects: what they are by their tag, whether they may stand there, and what they lack.
extension LintPass {
  /// Looks at an object, and remembers it while the walk is inside.
  mutating func enter(_ place: CardPlace) {
    let node = place.node
    let tagNode = node["tag"]
    let tag = tagNode?.string
    if tag != nil { countElement(node) }
    var isComponent = false
    if case .component = place.value { isComponent = true }
    if isComponent, seen.holders.isEmpty { seen.counts.blocks += 1 }
    if let tag, let tagNode {
      check(tag, at: tagNode, of: place)
    } else if isComponent {
      report(.missingTag, strictly, at: tagNode?.range ?? node.range, .missingTag)
    }
    guard let part = place.part else { return }
    if Catalogue.tag(part.name.rawValue)?.availability(in: schema).isAvailable != false {
      checkMissing(of: place, part)
    }
    remember(text: part, node, tag)
    checkParticulars(of: part.name, place)
    guard CardPart.holders.contains(part.name), part.name != .root, part.name != .body else { return }
    seen.holders.append(
      LintSeen.Holder(node: node, part: part.name, isToBeFilled: Placeholder.stands(forElementsOf: node)))
  }

  /// Ends the containers that the walk has come to the end of.
  mutating func leaveHolders(before offset: Int) {
    while let last = seen.holders.last, last.node.range.upperBound <= offset {
      seen.holders.removeLast()
      guard last.part == .form, !last.canSubmit, !last.isToBeFilled else { continue }
      report(.formSubmit, at: last.node.range, .formWithoutSubmit)
    }
  }

  private mutating func countElement(_ node: JSONNode) {
    seen.counts.elements += 1
    if seen.counts.elements == CardLimits.elements + 1 { seen.firstTooMany = node }
  }

  private mutating func remember(text part: CardPart, _ node: JSONNode, _ tag: String?) {
    switch tag {
    case "lark_md": seen.text = LintSeen.Text(end: node.range.upperBound, dialect: .lark)
    case "markdown":
      seen.text = LintSeen.Text(end: node.range.upperBound, dialect: schema == .v1 ? .markdown1 : .markdown2)
    default: if part.knows("content", in: schema) { seen.text = LintSeen.Text(end: 0, dialect: nil) }
    }
  }

  // MARK: Tags

  private mutating func check(_ tag: String, at node: JSONNode, of place: CardPlace) {
    var wanted: [String]?
    switch place.value {
    case .object(let name):
      let part = Catalogue.part(name)
      // Here a tag is a property like others, and one that does not exist.
      if part.tags.isEmpty, part.member("tag", in: schema) == nil { return }
      wanted = part.tags
    case .component(let tags): wanted = tags.isEmpty ? nil : tags
    default: break
    }
    guard let row = Catalogue.tag(tag) else { return reportUnknown(tag, at: node, wanted: wanted) }
    switch row.availability(in: schema) {
    case .always, .since: break
    case .removed:
      return report(
        .unsupportedTag, at: node.range, .removedTag(tag), fix: node.parent.flatMap { Upgrade.fix(for: $0) })
    case .never: return report(.unknownTag, .warning, at: node.range, .tagOf2(tag))
    }
    if case .component = place.value {
      checkParent(of: row, at: node, of: place.node, wanted: wanted)
    } else if let wanted, !wanted.isEmpty, !wanted.contains(tag) {
      let fix = wanted.count == 1 ? rewriting(node, to: wanted[0]) : nil
      report(.unknownValue, schema == .v2 ? .warning : .hint, at: node.range, .tagNotHere(tag, wanted), fix: fix)
    }
  }

  private mutating func reportUnknown(_ tag: String, at node: JSONNode, wanted: [String]?) {
    let lookalike = Catalogue.lookalike(tag)
    var nearest = lookalike == nil ? Catalogue.nearest(to: tag, in: schema)?.name : nil
    if let wanted { nearest = wanted.count == 1 ? wanted[0] : Nearest.word(to: tag, among: wanted) }
    let rename = nearest ?? (lookalike?.isRename == true ? lookalike?.instead : nil)
    let fix = rename.flatMap { name in
      node.replacingString(with: name).map { QuickFix(title: .writeFix(name), edits: [$0]) }
    }
    var phrase = Phrase.unknownTag(tag)
    if let advice = lookalike?.advice ?? nearest.map(Phrase.didYouMean) { phrase = phrase + advice }
    report(.unknownTag, lookalike?.isUnsure == true ? .warning : strictly, at: node.range, phrase, fix: fix)
  }

  private mutating func checkParent(of row: CatalogueTag, at tag: JSONNode, of node: JSONNode, wanted: [String]?) {
    let parent = seen.parent
    if isContainer(row), seen.depth == CardLimits.containerDepth {
      report(.nestingDepth, at: tag.range, .tooDeep)
    }
    let mayStand = wanted.map { $0.contains(row.name) } ?? row.parents(in: schema).contains(parent)
    if !mayStand {
      // The documents allow these at one place only.
      let isFixed = ["table", "form", "column"].contains(row.name)
      report(
        .wrongParent, isFixed && schema == .v2 ? .error : .warning, at: tag.range, .wrongParent(row, parent),
        fix: actionFix(for: row, node, parent))
    } else if row.needsForm, !seen.isInForm {
      report(.wrongParent, at: tag.range, .needsForm(row.name))
    }
  }

  private func isContainer(_ row: CatalogueTag) -> Bool {
    row.category == .container && row.part != .column && row.part != .action
  }

  /// In 1.0 what is pressed stands in an `action`.
  private func actionFix(for row: CatalogueTag, _ node: JSONNode, _ parent: PartName) -> QuickFix? {
    guard schema == .v1, row.parents(in: .v1).contains(.action), parent == .root else { return nil }
    let edits = [
      TextEdit.inserting(#"{"tag": "action", "actions": ["#, at: node.range.lowerBound),
      TextEdit.inserting("]}", at: node.range.upperBound),
    ]
    return QuickFix(title: .wrapFix, edits: edits)
  }

  // MARK: What is missing

  private mutating func checkMissing(of place: CardPlace, _ part: CardPart) {
    for row in part.required(in: schema) {
      let member = part.members[row]
      guard place.node[member.name] == nil, !isExcused(member, of: place.node, in: part) else { continue }
      report(
        .missingProperty, at: place.node.range, .missingMember(member, of: part), fix: adding(member, to: place.node))
    }
    if part.name == .multiURL, place.node["url"] == nil,
      !part.members(in: schema).dropFirst().allSatisfy({ place.node[$0.name] != nil })
    {
      report(.link, at: place.node.range, .linkMissing)
    }
    if seen.isInForm { checkFieldName(of: place, part) }
  }

  /// Whether something else stands for a required member, or another rule is about it.
  private func isExcused(_ member: CardMember, of node: JSONNode, in part: CardPart) -> Bool {
    if let condition = member.condition {
      guard let value = node[condition.member]?.string, condition.values.contains(value) else { return true }
    }
    switch member.name {
    case "tag": return !part.tags.isEmpty && Catalogue.tag(part.tags[0])?.category != .part
    case "name": return part.name == .form
    case "chart_spec": return true
    case "content", "img_key", "file_key":
      return node["i18n_\(member.name)"] != nil || node["i18n"] != nil
    case "behaviors":
      let others = ["url", "multi_url", "value", "form_action_type", "action_type"]
      return member.isOptionalInForm && seen.isInForm || others.contains { node[$0] != nil }
        || node["disabled"]?.bool == true
    default: return false
    }
  }

  private func adding(_ member: CardMember, to node: JSONNode) -> QuickFix? {
    let json: String? =
      switch (member.name, member.value) {
      case ("alt", _): #"{"tag": "plain_text", "content": ""}"#
      case ("tag", .choice(let set)): set.names.first.map(JSONString.quoted)
      case (_, .list): "[]"
      default: member.default?.json
      }
    guard let json else { return nil }
    return QuickFix(title: .addFix(member.name), edits: node.settingMember(member.name, to: json))
  }

  /// 200530: what is typed or chosen in a form is sent under its name.
  private mutating func checkFieldName(of place: CardPlace, _ part: CardPart) {
    guard let tag = part.tags.first, part.members.contains(where: { $0.isRequiredInForm }) else { return }
    let node = place.node
    guard node["name"] == nil, part.name != .button || isSubmit(node) else { return }
    let name = "\(tag)_\(seen.counts.elements)"
    let fix = QuickFix(title: .addFix("name"), edits: node.settingMember("name", to: JSONString.quoted(name)))
    report(.fieldName, at: node.range, .fieldName, fix: fix)
  }
}
