import FeishuAPI
import FeishuClient
public import JSONText

/// The place in a content that a refusal is about (feishu-api.md 6.2).
public struct RefusalPlace: Hashable, Sendable {
  /// RFC 6901.
  public let pointer: String
  /// The bytes of it in the content that was sent.
  public let range: Range<Int>
  public let position: TextPosition
  /// False: the service named a place that is not there, and this is the last one on the way to it, or one that only holds
  /// the value it complains about.
  public let isExact: Bool

  init(_ node: JSONNode, isExact: Bool) {
    pointer = node.path.pointer
    range = Self.shown(node)
    position = node.document.position(ofByte: range.lowerBound)
    self.isExact = isExact
  }

  /// The place that `refusal` names in `content`; nil when it names none that is there.
  init?(of refusal: Refusal, in content: String) {
    let document = JSONDocument(content)
    guard let card = refusal.cardRefusal, let root = document.root else { return nil }
    if let place = card.place(in: CardNode(node: root)) {
      self.init((place.property ?? place.node).node, isExact: place.isExact)
    } else if let value = card.value, let node = Self.holder(of: value, term: card.searchTerm, in: document) {
      self.init(node, isExact: false)
    } else {
      return nil
    }
  }

  /// An object is shown by its tag, or by its bracket: all of it would be half the card.
  private static func shown(_ node: JSONNode) -> Range<Int> {
    switch node.kind {
    case .object, .array: node["tag"]?.range ?? node.keyRange ?? node.range.lowerBound..<node.range.lowerBound + 1
    case .string, .number, .bool, .null, .invalid: node.keyRange ?? node.range
    }
  }

  /// The string that the service complains about, or the words of it after a label (`image key img_v3_…`); else the first text
  /// that has them in it, such as the Markdown around a picture or a mention.
  private static func holder(of value: String, term: String?, in document: JSONDocument) -> JSONNode? {
    let words = [value] + value.split(separator: " ").suffix(8).reversed().map(String.init)
    if let whole = words.lazy.compactMap({ word in document.nodes.first { $0.string == word } }).first { return whole }
    guard let term else { return nil }
    return document.nodes.first { $0.string?.contains(term) == true }
  }
}

/// A card as the locator walks it.
private struct CardNode: CardTree {
  let node: JSONNode

  func member(_ key: String) -> CardNode? { node[key].map(CardNode.init) }
  var items: [CardNode] { node.kind == .array ? node.children.map(CardNode.init) : [] }
  var cardTag: String? { node["tag"]?.string }
}
