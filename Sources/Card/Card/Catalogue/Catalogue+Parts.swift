/// The parts of a card: every kind of object in it, with the members it may have.
extension Catalogue {
  /// Every part, in the order of ``PartName``.
  public static let parts: [CardPart] = {
    let groups: [[CardPart]] = [
      CardPart.wrappers, CardPart.around, CardPart.titles, CardPart.texts, CardPart.links, CardPart.content,
      CardPart.media, CardPart.tables, CardPart.containers, CardPart.panels, CardPart.buttons, CardPart.selects,
      CardPart.inputs, CardPart.choices,
    ]
    let rows = Dictionary(uniqueKeysWithValues: groups.joined().map { ($0.name, $0) })
    return PartName.allCases.compactMap { rows[$0] }
  }()

  private static let partsByName = Dictionary(uniqueKeysWithValues: parts.map { ($0.name, $0) })

  /// The part of that name.
  public static func part(_ name: PartName) -> CardPart {
    guard let part = partsByName[name] else { preconditionFailure("no rows for the part \(name)") }
    return part
  }

  /// The part that an object with that tag is where components may stand.
  public static func part(tagged tag: String) -> CardPart? { partsByTag[tag] }

  private static let partsByTag: [String: CardPart] = Dictionary(
    uniqueKeysWithValues: tags.map { ($0.name, part($0.part)) })

  /// Members in which the author's own JSON stands: callback values, chart specifications, rows, template variables.
  /// What is in there is no part of the card, whatever it looks like.
  public static let closedMembers: Set<String> = Set(
    parts.flatMap(\.members).filter(\.value.holdsAnything).map(\.name))
}
