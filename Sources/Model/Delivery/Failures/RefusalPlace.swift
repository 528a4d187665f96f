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
  /// The bytes of the whole component that the place is in.
  public let component: Range<Int>
  /// Where the component ends.
  public let end: TextPosition
  /// False: the service named a place that is not there, and this is the last one on the way to it, or one that only holds
  /// the value it complains about.
  public let isExact: Bool

  init(_ node: JSONNode, isExact: Bool) {
    pointer = node.path.pointer
    range = Self.shown(node)
    position = node.document.position(ofByte: range.lowerBound)
    component = Self.component(around: node)
    end = node.document.position(ofByte: component.upperBound)
    self.isExact = isExact
  }

  /// The place that `refusal` names in `content`; nil when it names none that is there.
  init?(of refusal: Refusal, in content: String) {
    let document = JSONDocument(content)
    guard let card = refusal.cardRefusal, let root = document.root else { return nil }
    let search = FaultSearch(card, in: document)
    // A path that leads nowhere tells less than the words.
    let place = card.place(in: CardNode(node: root))
    if let place, place.isExact || place.node.node != root || search.node == nil {
      let node = (place.property ?? place.node).node
      self.init(search.cell(in: node) ?? node, isExact: place.isExact)
    } else if let node = search.node {
      self.init(node, isExact: false)
    } else {
      return nil
    }
  }

  /// The nearest object with a tag; without one, the place itself.
  private static func component(around node: JSONNode) -> Range<Int> {
    var current: JSONNode? = node
    while let here = current {
      if here["tag"]?.string != nil { return here.range }
      current = here.parent
    }
    return node.range
  }

  /// An object is shown by its tag, or by its bracket: all of it would be half the card.
  private static func shown(_ node: JSONNode) -> Range<Int> {
    switch node.kind {
    case .object, .array: node["tag"]?.range ?? node.keyRange ?? node.range.lowerBound..<node.range.lowerBound + 1
    case .string, .number, .bool, .null, .invalid: node.keyRange ?? node.range
    }
  }
}

/// A card as the locator walks it.
private struct CardNode: CardTree {
  let node: JSONNode

  func member(_ key: String) -> CardNode? { node[key].map(CardNode.init) }
  var items: [CardNode] { node.kind == .array ? node.children.map(CardNode.init) : [] }
  var cardTag: String? { node["tag"]?.string }
}
