import Card
import FeishuAPI
import JSONText

/// Items 68, 69, 70 and 78: the tagged objects of a 2.0 card, in the order of the text.
struct CardElements {
  /// Whether unknown tags are refused.
  let isStrict: Bool

  func check(_ root: JSONNode) throws(Refusal) {
    var count = 0
    var elementIDs: Set<String> = []
    for node in TaggedObjects(part: root) {
      try check(tagOf: node)
      if let id = node["element_id"] {
        guard let id = id.string, Self.isElementID(id), elementIDs.insert(id).inserted else { throw .elementID }
      }
      count += 1
    }
    // Counted to the end, so that a tag that is gone is told before the number of elements.
    guard count <= Limits.elementsPerCard else { throw .tooManyElements }
  }

  private func check(tagOf node: JSONNode) throws(Refusal) {
    let tag = node["tag"]?.string ?? ""
    switch Catalogue.tag(tag)?.availability(in: .v2) ?? .never {
    case .always, .since: if tag == "img", isStrict { try check(picture: node) }
    case .removed: throw .removedTag(tag, path: CardPath.text(of: node))
    case .never:
      guard isStrict else { return }
      throw .cardJSON("type of element is not supported tag: \(tag)")
    }
  }

  private func check(picture: JSONNode) throws(Refusal) {
    for member in picture.children where Catalogue.pictureAddresses.contains(member.key ?? "") {
      throw .unknownProperty(member.key ?? "", path: CardPath.text(of: picture))
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
