public import Phrase

/// One tag of the card language: a row of the ``Catalogue``.
public struct CatalogueTag: Hashable, Sendable {
  public enum Category: String, CaseIterable, Hashable, Sendable {
    /// Shows something.
    case content
    /// Holds other components.
    case container
    /// Is pressed, chosen from or typed into.
    case interactive
    /// A part of a component, never one itself.
    case part
  }

  /// Whether a schema has the tag.
  public enum Availability: Hashable, Sendable {
    case always
    /// From that client version on; older ones show a stand-in.
    case since(String)
    /// It was there in schema 1.0 and is refused now (200861).
    case removed
    case never

    public var isAvailable: Bool { self != .removed && self != .never }
  }

  /// A place inside a component where other components stand.
  public struct Slot: Hashable, Sendable {
    public enum Content: Hashable, Sendable { case one, list }

    /// The members on the way to it.
    public let path: [String]
    public let holds: Content

    static func one(_ path: String...) -> Slot { Slot(path: path, holds: .one) }
    static func list(_ path: String...) -> Slot { Slot(path: path, holds: .list) }
  }

  public let name: String
  public let category: Category
  /// What it is, in a few words.
  public let summary: Phrase
  public let slots: [Slot]
  private let availability: [CardSchema: Availability]

  init(
    _ name: String, _ category: Category, _ english: String, _ chinese: String, in1: Availability = .always,
    in2: Availability = .always, slots: [Slot] = []
  ) {
    self.name = name
    self.category = category
    summary = Phrase(en: english, zh: chinese)
    self.slots = slots
    availability = [.v1: in1, .v2: in2]
  }

  public func availability(in schema: CardSchema) -> Availability {
    availability[schema] ?? .never
  }
}
