public import Phrase

/// A kind of object in the card language, with the members it may have.
///
///     Catalogue.part(.button).member("type", in: .v2)?.default   // .string("default")
///
/// There is one of each, so that a place in a card can point to it: ``Catalogue/part(_:)``.
public final class CardPart: Sendable {
  public let name: PartName
  /// The tags with which an object is this part; empty for a part that has no `tag`.
  public let tags: [String]
  /// The rows of both schemas; a member that differs between them has a row for each.
  public let members: [CardMember]

  private let ownSummary: Phrase?
  private let placesIn1: [String: Int]
  private let placesIn2: [String: Int]
  private let requiredIn1: [Int]
  private let requiredIn2: [Int]

  /// A part that is known by its place.
  convenience init(
    _ name: PartName, _ english: String, _ chinese: String, tags: [String] = [], _ rows: [CardMember]...
  ) {
    self.init(name, tags: tags, Phrase(en: english, zh: chinese), Array(rows.joined()))
  }

  private init(_ name: PartName, tags: [String], _ summary: Phrase?, _ members: [CardMember]) {
    self.name = name
    self.tags = tags
    self.members = members
    ownSummary = summary
    placesIn1 = Self.places(of: members, in: .v1)
    placesIn2 = Self.places(of: members, in: .v2)
    requiredIn1 = members.indices.filter { members[$0].isRequired(in: .v1) }
    requiredIn2 = members.indices.filter { members[$0].isRequired(in: .v2) }
  }

  private static func places(of members: [CardMember], in schema: CardSchema) -> [String: Int] {
    var places: [String: Int] = [:]
    for (place, member) in members.enumerated() where member.isKnown(in: schema) { places[member.name] = place }
    return places
  }

  /// A component: what the rows say, and what all components have.
  static func component(_ name: PartName, _ rows: [CardMember]...) -> CardPart {
    var members: [CardMember] = [.tag(name.rawValue)]
    for group in rows { members += group }
    for common in MemberGroup.component where !members.contains(where: { $0.name == common.name }) {
      members.append(common)
    }
    return CardPart(name, tags: [name.rawValue], nil, members)
  }

  /// What it is, in a few words.
  public var summary: Phrase {
    ownSummary ?? Catalogue.tag(name.rawValue)?.summary ?? Phrase(verbatim: name.rawValue)
  }

  /// The members it may have in a card of that schema, in the order in which people look for them.
  public func members(in schema: CardSchema) -> [CardMember] {
    members.filter { $0.isKnown(in: schema) }
  }

  /// The row of a member; nil when the schema does not know it.
  public func member(_ name: String, in schema: CardSchema) -> CardMember? {
    place(of: name, in: schema).map { members[$0] }
  }

  /// Whether the schema knows the member.
  public func knows(_ name: String, in schema: CardSchema) -> Bool {
    place(of: name, in: schema) != nil
  }

  /// Where the row of a member stands in ``members``.
  func place(of name: String, in schema: CardSchema) -> Int? {
    schema == .v1 ? placesIn1[name] : placesIn2[name]
  }

  /// The places in ``members`` of those without which the object is incomplete.
  func required(in schema: CardSchema) -> [Int] {
    schema == .v1 ? requiredIn1 : requiredIn2
  }
}

extension CardPart: Hashable {
  public static func == (one: CardPart, other: CardPart) -> Bool { one === other }

  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
