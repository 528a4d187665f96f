public import JSONText

/// A component at its place in the card.
public struct CardComponent: Hashable, Sendable {
  /// The value in the component's place; an object unless the card is broken.
  public let node: JSONNode
  /// Its `tag`, when it has one.
  public let tag: String?
  /// The containers around it: 0 for the components of the body itself.
  public let depth: Int
  /// The tag of the container it stands in; nil in the body itself.
  public let container: String?
}

extension Card {
  /// The components in reading order, containers before what is in them, of every language.
  ///
  /// Where components may stand is the catalogue's to say. A card that forgot its `schema` is read by its `body`.
  public var components: [CardComponent] {
    var waiting: [CardComponent] = []
    for list in bodies.reversed() {
      waiting += list.children.reversed().map { CardComponent($0, depth: 0, in: nil) }
    }
    var components: [CardComponent] = []
    while let component = waiting.popLast() {
      components.append(component)
      for node in component.inner.reversed() {
        waiting.append(CardComponent(node, depth: component.depth + 1, in: component.tag))
      }
    }
    return components
  }

  /// The arrays that hold the components of the body: one, or one for each language.
  private var bodies: [JSONNode] {
    let lists: [JSONNode?] =
      switch kind {
      case .card1:
        root?["elements"] == nil && root?["i18n_elements"] == nil
          ? [body?["elements"]]
          : [root?["elements"]] + (root?["i18n_elements"]?.children.map { $0 } ?? [])
      case .card2: [body?["elements"]]
      case .template, .entity, .rawReadBack, .renderedReadBack: []
      }
    return lists.compactMap(\.self).filter { $0.kind == .array }
  }
}

extension CardComponent {
  fileprivate init(_ node: JSONNode, depth: Int, in container: String?) {
    self.init(node: node, tag: node["tag"]?.string, depth: depth, container: container)
  }

  /// What stands inside, in the places the catalogue names; for an unknown tag, in the usual ones.
  fileprivate var inner: [JSONNode] {
    let slots = tag.flatMap(Catalogue.tag)?.slots ?? Catalogue.usualSlots
    return slots.flatMap { slot -> [JSONNode] in
      let place = slot.path.reduce(node as JSONNode?) { $0?[$1] }
      guard let place else { return [] }
      switch slot.holds {
      case .one: return place.kind == .object ? [place] : []
      case .list: return place.children.map { $0 }
      }
    }
  }
}
