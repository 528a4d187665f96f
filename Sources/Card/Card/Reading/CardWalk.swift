public import JSONText

/// Every value of a card in the order of the text, each with what the catalogue says about its place.
///
/// Takes any document. The inside of callback values, chart specifications and the like is left out: it is no part of
/// the card. Under a member that nobody knows, objects are still told by their tags. Costs one pass over the document.
///
///     for place in CardWalk(card) where place.isUnknownMember { … }
public struct CardWalk: Sequence, Sendable {
  private let document: JSONDocument
  private let schema: CardSchema
  private let root: PartName?

  /// A walk by the rules of a schema.
  public init(_ document: JSONDocument, as schema: CardSchema) {
    self.init(document, as: schema, root: .root)
  }

  /// A walk by what the message is: a card, a template or an entity. In what was only read back nothing is known.
  public init(_ card: Card) {
    let root: PartName? =
      switch card.kind {
      case .card1, .card2: .root
      case .template: .templateCard
      case .entity: .entityCard
      case .rawReadBack, .renderedReadBack: nil
      }
    self.init(card.document, as: card.schema ?? .v1, root: root)
  }

  private init(_ document: JSONDocument, as schema: CardSchema, root: PartName?) {
    self.document = document
    self.schema = schema
    self.root = root
  }

  public func makeIterator() -> Iterator {
    Iterator(nodes: document.nodes, rules: PlaceRules(schema: schema), root: root)
  }

  /// The place of one value; costs a look at the members on the way to it. Nil inside the author's own JSON.
  public func place(of node: JSONNode) -> CardPlace? {
    let rules = PlaceRules(schema: schema)
    var way: [JSONNode] = []
    var current = node
    while let parent = current.parent {
      way.append(current)
      current = parent
    }
    var place = rules.place(of: current, as: root)
    for step in way.reversed() {
      if place.isClosed { return nil }
      place = rules.place(of: step, in: place.content)
    }
    return place
  }

  /// The place at the end of a path, if the card has it.
  public func place(at path: JSONPath) -> CardPlace? {
    document.node(at: path).flatMap { place(of: $0) }
  }

  public struct Iterator: IteratorProtocol {
    private let nodes: JSONNodes
    private let rules: PlaceRules
    private let root: PartName?
    private var number = 0
    /// The objects and arrays around the next value, the innermost last.
    private var open: [(node: JSONNode, content: CardContent)] = []

    fileprivate init(nodes: JSONNodes, rules: PlaceRules, root: PartName?) {
      self.nodes = nodes
      self.rules = rules
      self.root = root
    }

    public mutating func next() -> CardPlace? {
      guard number < nodes.count else { return nil }
      let node = nodes[number]
      number += 1
      let place = place(of: node)
      if place.isClosed {
        number += node.descendants.count
      } else if node.isNested {
        open.append((node, place.content))
      }
      return place
    }

    /// Leaves out what is inside a place that ``next()`` has just returned.
    public mutating func skipInside(of place: CardPlace) {
      if !place.isClosed { number += place.node.descendants.count }
    }

    private mutating func place(of node: JSONNode) -> CardPlace {
      guard let parent = node.parent else { return rules.place(of: node, as: root) }
      while let last = open.last, last.node != parent { open.removeLast() }
      return rules.place(of: node, in: open.last?.content ?? .unknown)
    }
  }
}
