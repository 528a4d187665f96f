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
    if let phrase = card.whyNotEditable ?? (root.isInternalForm ? .rawReadBack : nil) {
      report(Finding(rule: .readBack, range: start, phrase: phrase, fix: unwrapping(document, titled: .restoreFix)))
      return false
    }
    let isMessage = root["body"]?["content"]?.kind == .string
    if isMessage || !root.looksLikeCard, let fix = unwrapping(document, titled: .unwrapFix) {
      report(Finding(rule: .wrapped, range: start, phrase: .wrapped, fix: fix))
      return false
    }
    return checkEnvelope(root) && card.schema != nil
  }

  private mutating func checkNotAnObject(_ node: JSONNode) {
    guard let text = node.string, JSONDocument(text).isObject else {
      report(Finding(rule: .notAnObject, range: node.range, phrase: .notAnObject))
      return
    }
    let fix = unwrapping(node, titled: .decodeFix)
    report(Finding(rule: .doubleEncoded, range: start, phrase: .doubleEncoded, fix: fix))
  }

  /// False for what wants to be a template or an entity, and is neither.
  private mutating func checkEnvelope(_ root: JSONNode) -> Bool {
    if card.kind == .entity, context.forPatch {
      report(Finding(rule: .entity, range: start, phrase: .entityPatch))
    }
    guard card.kind == .card1, let type = root["type"], let word = type.string else { return true }
    let id = ["template": "template_id", "card": "card_id"][word]
    guard let id, !root.looksLikeCard else { return true }
    report(.envelope, at: type.extent, .envelopeWithoutID(id))
    return false
  }

  /// The fix that leaves only the card that is in the text; nil when there is none, or none that can be had back.
  private func unwrapping(_ root: JSONNode, titled title: Phrase) -> QuickFix? {
    guard case .card(let unwrapped) = Unwrapping(of: Array(root.sourceBytes)) else { return nil }
    return QuickFix(title: title, edits: [TextEdit(range: root.range, replacement: unwrapped.bytes)])
  }
}

extension JSONDocument {
  fileprivate var isObject: Bool { isWellFormed && root?.kind == .object }
}
