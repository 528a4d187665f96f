import Card
import JSONText

/// A place in a card as the service names it: `ROOT -> body -> elements -> [1](tag: action)` (feishu-api.md 6.1).
///
/// Made from the node when it is needed, which is once in a refused card.
enum CardPath {
  static func text(of node: JSONNode) -> String {
    var steps: [String] = []
    var current = node
    while let parent = current.parent {
      let tag = current["tag"]?.string.map { "(tag: \($0))" } ?? ""
      if let key = current.key {
        steps.append(key + tag)
      } else {
        steps.append("[\(current.ordinal)]" + tag)
      }
      current = parent
    }
    return (["ROOT"] + steps.reversed()).joined(separator: " -> ")
  }
}

/// The objects with a `tag` inside a part of a card, in the order of the text.
///
/// What an author hands through (`value`), a chart's specification, a table's rows and a template's variables are not
/// looked into: they may hold members called `tag` that mean something else.
struct TaggedObjects: Sequence {
  let part: JSONNode

  private static let opaque = Catalogue.closedMembers.union(["user_dsl"])

  func makeIterator() -> some IteratorProtocol<JSONNode> {
    var blindUntil = 0
    return part.descendants.lazy.filter { node in
      if node.range.lowerBound < blindUntil { return false }
      if let key = node.key, Self.opaque.contains(key) {
        blindUntil = node.range.upperBound
        return false
      }
      return node.kind == .object && node["tag"]?.string != nil
    }.makeIterator()
  }
}
