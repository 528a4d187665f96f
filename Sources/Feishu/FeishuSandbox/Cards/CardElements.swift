import Card
import FeishuAPI
import JSONText

/// Items 67 to 70 and 78: the objects of a 2.0 card, in the order of the text.
struct CardElements {
  /// Whether unknown properties and tags are refused.
  let isStrict: Bool

  func check(_ card: StoredCard) throws(Refusal) {
    var count = 0
    var elementIDs: Set<String> = []
    for place in CardWalk(card.document, as: .v2) where place.node.kind == .object && !place.isClosed {
      let node = place.node
      let tag = node["tag"]?.string
      if let tag {
        try check(tag, of: node)
        count += 1
      }
      if isStrict { try CardProperties.check(place) }
      if tag != nil, let id = node["element_id"] {
        guard let id = id.string, Self.isElementID(id), elementIDs.insert(id).inserted else { throw .elementID }
      }
    }
    // Counted to the end, so that a tag that is gone is told before the number of elements.
    guard count <= Limits.elementsPerCard else { throw .tooManyElements }
  }

  private func check(_ tag: String, of node: JSONNode) throws(Refusal) {
    switch Catalogue.tag(tag)?.availability(in: .v2) ?? .never {
    case .always, .since: return
    case .removed: throw .removedTag(tag, path: CardPath.text(of: node))
    case .never:
      guard isStrict else { return }
      throw .cardJSON("type of element is not supported tag: \(tag)")
    }
  }

  /// `^[A-Za-z][A-Za-z0-9_]{0,19}$` (feishu-api.md 7.2)
  static func isElementID(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetter(first), text.utf8.count <= 20 else { return false }
    return text.utf8.allSatisfy { isLetter($0) || $0 == UInt8(ascii: "_") || (0x30...0x39).contains($0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
  }
}
