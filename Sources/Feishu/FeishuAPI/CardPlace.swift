/// A JSON tree to walk in, of whatever parser: the locator asks for nothing but this.
public protocol CardTree {
  /// The member of an object; nil for anything else.
  func member(_ key: String) -> Self?
  /// The items of an array; empty for anything else.
  var items: [Self] { get }
  /// The value of this object's `tag`, when it is a string.
  var cardTag: String? { get }
}

/// Where in a card the service found the fault.
public struct CardPlace<Node: CardTree> {
  /// The place itself, or the last one on the way that exists in this card.
  public let node: Node
  /// Whether the whole way could be walked.
  public let isExact: Bool
  /// The member that the service does not want, when it is there.
  public let property: Node?
}

extension CardPlace: Sendable where Node: Sendable {}

extension CardRefusal {
  /// Walks the path in the card that was sent (feishu-api.md 6.2, steps 6 and 7); nil when the service named no path.
  ///
  /// Some answers about cards of schema 2.0 leave `body` out, some name an item by its tag instead of its index.
  public func place<Node: CardTree>(in root: Node) -> CardPlace<Node>? {
    guard namesPlace else { return nil }
    var node = root
    for (number, step) in path.enumerated() {
      guard let next = CardRefusal.follow(step, from: node, isFirst: number == 0) else {
        return CardPlace(node: node, isExact: false, property: nil)
      }
      node = next
    }
    return CardPlace(node: node, isExact: true, property: property.flatMap { node.member($0) })
  }

  private static func follow<Node: CardTree>(_ step: Step, from node: Node, isFirst: Bool) -> Node? {
    var found = node
    if let key = step.key {
      guard let next = member(key, of: node, isFirst: isFirst) else { return nil }
      found = next
    }
    if let index = step.index {
      let items = found.items
      guard items.indices.contains(index) else { return nil }
      found = items[index]
    }
    if let tag = step.tag, found.cardTag != tag { return nil }
    return found
  }

  private static func member<Node: CardTree>(_ key: String, of node: Node, isFirst: Bool) -> Node? {
    if let member = node.member(key) { return member }
    if isFirst, key == "elements" { return node.member("body")?.member("elements") }
    let namesakes = node.items.filter { $0.cardTag == key }
    return namesakes.count == 1 ? namesakes[0] : nil
  }
}
