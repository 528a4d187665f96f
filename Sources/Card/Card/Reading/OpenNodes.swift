import JSONText

/// The values of a document in the order of the text, without what belongs to somebody else: what a callback sends back,
/// the data of a chart, the rows of a table. Objects with a `tag` in there are no elements, and links no links.
struct OpenNodes: Sequence, IteratorProtocol {
  /// Members whose values are not gone into.
  static let closed = Catalogue.closedMembers

  private var nodes: JSONNodes.Iterator
  private let closed: Set<String>
  private var skippedTo = 0

  init(_ document: JSONDocument, closed: Set<String> = Self.closed) {
    nodes = document.nodes.makeIterator()
    self.closed = closed
  }

  mutating func next() -> JSONNode? {
    while let node = nodes.next() {
      guard node.range.lowerBound >= skippedTo else { continue }
      if node.isNested, let key = node.key, closed.contains(key) { skippedTo = node.range.upperBound }
      return node
    }
    return nil
  }
}

/// The objects with a `tag` among them.
struct TaggedNodes: Sequence, IteratorProtocol {
  private var nodes: OpenNodes

  init(_ document: JSONDocument) {
    nodes = OpenNodes(document)
  }

  mutating func next() -> JSONNode? {
    while let node = nodes.next() {
      if node.kind == .object, node["tag"]?.kind == .string, !isClosed(node) { return node }
    }
    return nil
  }

  private func isClosed(_ node: JSONNode) -> Bool {
    node.key.map(OpenNodes.closed.contains) ?? false
  }
}

extension JSONNode {
  var isNested: Bool { kind == .object || kind == .array }
}
