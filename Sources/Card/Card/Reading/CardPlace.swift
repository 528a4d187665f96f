public import JSONText

/// A value at its place in a card, with what the catalogue says about the place.
public struct CardPlace: Sendable {
  public let node: JSONNode
  public let schema: CardSchema
  /// The part of the object that it is a member of; nil for items and for members of an object that nobody knows.
  public let holder: CardPart?
  /// What may stand here; nil where nothing is known.
  public let value: CardValue?
  /// What the object here is: by its place, or else by its tag. Nil for other values and for what nobody knows.
  public let part: CardPart?
  /// Where its row stands among those of the holder.
  let row: Int?
  /// What may stand inside.
  let content: CardContent

  /// The row of the member that it is; nil for items, and for a member that ``holder`` does not have.
  public var member: CardMember? { row.flatMap { holder?.members[$0] } }

  /// Whether it is a member that the schema does not have at this place: 1.0 ignores it, 2.0 refuses it (200621).
  public var isUnknownMember: Bool { holder != nil && row == nil }

  /// Whether it is the author's own JSON, in which nothing is looked for.
  public var isClosed: Bool { content == .anything }

  /// The rows of the members that the object here does not have yet, in the order of the catalogue.
  public var missingMembers: [CardMember] {
    guard let part else { return [] }
    let present = Set(node.children.compactMap(\.key))
    return part.members(in: schema).filter { !present.contains($0.name) }
  }
}

/// What may stand inside an object or array.
enum CardContent: Hashable, Sendable {
  /// The members of that part.
  case members(CardPart)
  /// Items, or members of any name, each of which is this.
  case each(CardValue)
  /// The author's own JSON.
  case anything
  /// Nobody knows.
  case unknown
}
