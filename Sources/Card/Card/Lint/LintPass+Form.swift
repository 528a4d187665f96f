import JSONText
import Phrase

/// Whether the text is a card at all, and not a string, a request or an answer with one inside.
extension LintPass {
  /// True when it is a card whose inside can be looked at.
  mutating func checkForm() -> Bool {
    guard let document = card.document.root else { return false }
    guard let root = card.root else {
      checkNotAnObject(document)
      return false
    }
    if let phrase = card.whyNotEditable {
      report(Finding(rule: .readBack, range: start, phrase: phrase))
      return false
    }
    if let inner = Self.wrappedCard(in: root) {
      report(
        Finding(
          rule: .wrapped, range: start, phrase: .wrapped,
          fix: QuickFix(title: .unwrapFix, edits: Self.unwrapping(inner, from: document))))
      return false
    }
    checkEnvelope(root)
    return card.schema != nil
  }

  private mutating func checkNotAnObject(_ node: JSONNode) {
    guard let text = node.string, JSONDocument(text).isObject else {
      report(Finding(rule: .notAnObject, range: node.range, phrase: .notAnObject))
      return
    }
    let fix = QuickFix(title: .decodeFix, edits: Self.unwrapping(node, from: node))
    report(Finding(rule: .doubleEncoded, range: start, phrase: .doubleEncoded, fix: fix))
  }

  private mutating func checkEnvelope(_ root: JSONNode) {
    if card.kind == .entity, context.forPatch {
      report(Finding(rule: .entity, range: start, phrase: .entityPatch))
    }
    guard card.kind == .card1, let type = root["type"], let word = type.string else { return }
    let id = ["template": "template_id", "card": "card_id"][word]
    guard let id, !Self.cardKeys.contains(where: { root[$0] != nil }) else { return }
    report(Finding(rule: .envelope, range: type.extent, phrase: .envelopeWithoutID(id)))
  }

  /// Root members of which every card has at least one.
  private static let cardKeys = ["body", "card_link", "config", "elements", "header", "i18n_elements", "schema"]

  /// Where requests and answers carry a card: webhook and batch `card`, message `content`, callback `card.data`.
  private static let places = [["card", "data"], ["card"], ["content"], ["data"]]

  /// The card inside a pasted request, as an object or as a string; nil when the root is the card.
  private static func wrappedCard(in root: JSONNode) -> JSONNode? {
    guard !cardKeys.contains(where: { root[$0] != nil }) else { return nil }
    for place in places {
      let node = place.reduce(root as JSONNode?) { $0?[$1] }
      guard let node else { continue }
      let document =
        node.kind == .object ? JSONDocument(bytes: Array(node.sourceBytes)) : JSONDocument(node.string ?? "")
      guard document.isObject, let inner = document.root else { continue }
      if cardKeys.contains(where: { inner[$0] != nil }) || CardKind(of: inner).schema == nil { return node }
    }
    return nil
  }

  /// The edits that leave only a value of the text: an object keeps its bytes, a string gives way to what it says.
  private static func unwrapping(_ node: JSONNode, from root: JSONNode) -> [TextEdit] {
    if let text = node.string { return [TextEdit(range: root.range, replacement: text)] }
    return [
      TextEdit(range: root.range.lowerBound..<node.range.lowerBound, replacement: ""),
      TextEdit(range: node.range.upperBound..<root.range.upperBound, replacement: ""),
    ]
  }
}

extension JSONDocument {
  fileprivate var isObject: Bool { isWellFormed && root?.kind == .object }
}
