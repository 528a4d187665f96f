import JSONText

/// How the catalogue is read: from what an object is to what its members are.
struct PlaceRules: Sendable {
  let schema: CardSchema

  /// The place of the outermost value.
  func place(of node: JSONNode, as root: PartName?) -> CardPlace {
    let value = root.map(CardValue.object)
    let found = inside(node, value)
    return CardPlace(
      node: node, schema: schema, holder: nil, value: value, part: found.part, row: nil, content: found.content)
  }

  /// The place of a value inside an object or array.
  func place(of node: JSONNode, in content: CardContent) -> CardPlace {
    var holder: CardPart?
    var row: Int?
    var value: CardValue?
    let key = node.key
    switch content {
    case .members(let part):
      holder = part
      row = key.flatMap { part.place(of: $0, in: schema) }
      value = row.map { part.members[$0].value }
    case .each(let each): value = each
    case .anything: value = .anything
    case .unknown: value = nil
    }
    if node.isNested, let key, Catalogue.closedMembers.contains(key) { value = .anything }
    let found = inside(node, value)
    return CardPlace(
      node: node, schema: schema, holder: holder, value: value, part: found.part, row: row, content: found.content)
  }

  /// What a value is, and what may stand in it.
  private func inside(_ node: JSONNode, _ value: CardValue?) -> (part: CardPart?, content: CardContent) {
    guard node.isNested else { return (nil, .unknown) }
    let isObject = node.kind == .object
    switch value {
    case .anything: return (nil, .anything)
    case .object(let name) where isObject: return inside(node, as: Catalogue.part(name))
    case .component(let tags) where isObject: return inside(node, among: tags)
    case .localized(let each) where isObject, .named(let each) where isObject: return (nil, .each(each))
    case .list(let each) where !isObject: return (nil, .each(each))
    case .either(let values):
      let fitting = values.first { $0.isNested && inside(node, $0).content != .unknown }
      return fitting.map { inside(node, $0) } ?? (nil, .unknown)
    default: return isObject ? inside(node, among: []) : (nil, .unknown)
    }
  }

  /// An object where that part should be: another one if it has the tag of another.
  private func inside(_ node: JSONNode, as part: CardPart) -> (part: CardPart?, content: CardContent) {
    guard !part.tags.isEmpty, let tag = node["tag"]?.string, !part.tags.contains(tag) else {
      return (part, .members(part))
    }
    return inside(tagged: tag)
  }

  /// An object where components are.
  private func inside(_ node: JSONNode, among tags: [String]) -> (part: CardPart?, content: CardContent) {
    if let tag = node["tag"]?.string { return inside(tagged: tag) }
    return tags.count == 1 ? inside(tagged: tags[0]) : (nil, .unknown)
  }

  private func inside(tagged tag: String) -> (part: CardPart?, content: CardContent) {
    guard let part = Catalogue.part(tagged: tag) else { return (nil, .unknown) }
    return (part, .members(part))
  }
}

extension CardValue {
  fileprivate var isNested: Bool {
    switch self {
    case .object, .component, .list, .localized, .named, .either, .anything: true
    default: false
    }
  }
}
