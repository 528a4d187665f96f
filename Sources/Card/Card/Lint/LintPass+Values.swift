import JSONText
import Phrase

/// Single values, held against what the catalogue says of their place.
extension LintPass {
  mutating func check(_ node: JSONNode, against value: CardValue, at place: CardPlace) {
    switch node.kind {
    case .null: return checkNull(node, value, place)
    // The syntax is wrong here, and that is said already.
    case .invalid: return
    case .object, .array, .string, .number, .bool: break
    }
    guard value.takes(node.kind) else { return reportWrongType(node, value, place) }
    switch value {
    case .text, .markdown: checkText(node, value)
    case .string, .bool, .anything, .object, .component: break
    case .integer(let range): checkInteger(node, range, place)
    case .integerAmong(let numbers): checkInteger(node, among: numbers)
    case .number(let range): checkNumber(node, range)
    case .list(let each): if let most = place.member?.most { check(items: node, most: most, each) }
    case .localized: checkLocales(of: node)
    case .named: break
    case .either(let values):
      if let fitting = values.first(where: { $0.takes(node.kind) }) { checkEither(node, values, fitting, place) }
    default: checkWord(node, value, place)
    }
    if case .object = value, let most = place.member?.most { check(text: node["content"], most: most) }
    if case .string = value, let most = place.member?.most { check(text: node, most: most) }
  }

  /// A colour or a word: what fits one of them is right.
  private mutating func checkEither(_ node: JSONNode, _ values: [CardValue], _ first: CardValue, _ place: CardPlace) {
    let words = values.compactMap { value -> ValueSet? in if case .choice(let set) = value { set } else { nil } }
    if let text = node.string, words.contains(where: { $0.contains(text) }) { return }
    check(node, against: first, at: place)
  }

  /// The strings whose words count.
  private mutating func checkWord(_ node: JSONNode, _ value: CardValue, _ place: CardPlace) {
    guard let text = node.string else { return }
    switch value {
    case .choice(let set): checkChoice(text, of: set, node, place)
    case .color: checkColor(text, node)
    case .rgba: checkDeclared(color: text, node)
    case .iconToken: checkIcon(text, node)
    case .imageKey: checkPicture(text, node)
    case .fileKey, .personID: checkID(text, value, node)
    case .url: checkLink(text, node, place)
    case .elementID: checkElementID(text, node, place)
    case .length(let length): checkLength(text, length, node, place)
    case .moment(let moment): check(text, as: moment, node)
    default: break
    }
  }

  // MARK: Types

  /// `null` stands for nothing; above the components nobody knows whether it is taken.
  private mutating func checkNull(_ node: JSONNode, _ value: CardValue, _ place: CardPlace) {
    guard card.schema != nil, let holder = place.holder else { return }
    guard holder.name == .root || holder.name == .body && node.hasKey("elements") else { return }
    guard let key = node.key, value.takes(.object) || value.takes(.array) else { return }
    report(.wrongType, .warning, at: node.range, .nullHere(key), fix: removal(of: node))
  }

  private mutating func reportWrongType(_ node: JSONNode, _ value: CardValue, _ place: CardPlace) {
    if node.kind == .string, let text = node.string, Placeholder.isIn(text) { return }
    if case .component = value {
      let isTop = seen.holders.isEmpty
      return report(.wrongType, isTop ? .error : strictly, at: node.range, .wantsComponent)
    }
    let isTop = place.holder?.name == .root || place.holder?.name == .body
    // An `element_id` of another type is refused like one with wrong letters.
    if value == .elementID { return report(.elementID, at: node.range, .elementID) }
    let name = node.key ?? place.node.parent?.key ?? ""
    var severity: Severity = isTop ? .error : strictly
    if !value.isStructure, !node.isNested, !isTop {
      severity = severity == .error && isPlainSlip(node, value) ? .warning : severity
    }
    // An old member may have had another type than the one that was written down.
    if let standing = place.member?.standing(in: schema), standing != .documented {
      severity = min(severity, .warning)
    }
    if name == "schema" { return }
    if name == "update_multi" { return }
    report(.wrongType, severity, at: node.range, .wants(value, name), fix: typeFix(node, value))
  }

  /// A number or a truth value in quotes, or the other way round: whether the service minds is not documented.
  private func isPlainSlip(_ node: JSONNode, _ value: CardValue) -> Bool {
    node.kind != .string || TypeRepair(of: node, for: value) != nil
  }

  private func typeFix(_ node: JSONNode, _ value: CardValue) -> QuickFix? {
    TypeRepair(of: node, for: value).map { QuickFix(title: $0.fixTitle, edits: $0.edits(of: node)) }
  }

  // MARK: Numbers and amounts

  private mutating func checkInteger(_ node: JSONNode, _ range: ClosedRange<Int>?, _ place: CardPlace) {
    guard let number = node.int else {
      return report(.wrongType, .warning, at: node.range, .wants(.integer, node.key ?? ""))
    }
    guard let range, !range.contains(number) else { return }
    // Seen: a longer text than 1000 refuses the whole card.
    let isEnforced = node.hasKey("max_length")
    let nearest = min(max(number, range.lowerBound), range.upperBound)
    report(
      .outOfRange, isEnforced ? .error : .warning, at: node.range, .outOfRange(range),
      fix: replacing(node, with: "\(nearest)"))
  }

  private mutating func checkInteger(_ node: JSONNode, among numbers: [Int]) {
    guard node.int.map(numbers.contains) != true else { return }
    let list = numbers.map { "\($0)" }
    report(.unknownValue, at: node.range, .oneOf(list, not: node.source))
  }

  private mutating func checkNumber(_ node: JSONNode, _ range: ClosedRange<Double>) {
    guard let number = node.double, !range.contains(number) else { return }
    let nearest = number < range.lowerBound ? range.lowerBound : range.upperBound
    let spelled = nearest == nearest.rounded() ? "\(Int(nearest))" : "\(nearest)"
    report(
      .outOfRange, at: node.range, .outOfRange(Int(range.lowerBound)...Int(range.upperBound)),
      fix: replacing(node, with: spelled))
  }

  private mutating func check(items list: JSONNode, most: Int, _ each: CardValue) {
    guard list.children.count > most else { return }
    report(.tooMany, at: list.children[most].range, .tooManyItems(most))
  }

  private mutating func check(text node: JSONNode?, most: Int) {
    // Bytes are never fewer than characters.
    guard let node, let range = node.contentRange, range.count > most, let text = node.string else { return }
    let count = text.count
    if count > most { report(.tooMany, at: node.range, .tooLong(count, most)) }
  }

  private mutating func checkLocales(of node: JSONNode) {
    for member in node.children {
      guard let name = member.key, let range = member.keyRange, !Localization.locales.contains(name) else { continue }
      let plain = String(name.lowercased().map { $0 == "-" ? "_" : $0 })
      let meant = Localization.locales.contains(plain) ? plain : Nearest.word(to: plain, among: Localization.locales)
      let free = meant.flatMap { node[$0] == nil ? $0 : nil }
      let fix = free.flatMap { member.renamingKey(to: $0) }.map { QuickFix(title: .writeFix(free ?? ""), edits: [$0]) }
      report(.locale, at: range, .unknownLocale(name), fix: fix)
    }
  }

  // MARK: Edits

  func replacing(_ node: JSONNode, with json: String) -> QuickFix {
    QuickFix(title: .writeFix(json), edits: [node.replacing(with: json)])
  }

  func rewriting(_ node: JSONNode, to text: String) -> QuickFix? {
    node.replacingString(with: text).map { QuickFix(title: .writeFix(text), edits: [$0]) }
  }

  /// Takes the quotes off a number.
  func unquoting(_ node: JSONNode) -> QuickFix? {
    TypeRepair.number(in: node).map { replacing(node, with: $0) }
  }

  func listing(_ node: JSONNode) -> QuickFix {
    QuickFix(title: TypeRepair.item.fixTitle, edits: TypeRepair.item.edits(of: node))
  }
}

extension CardValue {
  /// Whether a value of that kind can stand in its place.
  func takes(_ kind: JSONNode.Kind) -> Bool {
    switch self {
    case .anything: true
    case .bool: kind == .bool
    case .integer, .integerAmong, .number: kind == .number
    case .object, .component, .localized, .named: kind == .object
    case .list: kind == .array
    case .either(let values): values.contains { $0.takes(kind) }
    case .string, .text, .markdown, .choice, .color, .rgba, .iconToken, .imageKey, .fileKey, .url, .elementID,
      .formName, .personID, .length, .moment:
      kind == .string
    }
  }

  /// Whether it is an object or an array.
  var isStructure: Bool {
    switch self {
    case .object, .component, .localized, .named, .list: true
    case .either(let values): values.contains { $0.isStructure }
    default: false
    }
  }
}
