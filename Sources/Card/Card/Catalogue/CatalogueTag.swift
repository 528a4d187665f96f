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

    static func list(_ path: String...) -> Slot { Slot(path: path, holds: .list) }
  }

  public let name: String
  public let category: Category
  /// What it is, in a few words.
  public let summary: Phrase
  /// What an object with the tag may hold.
  public let part: PartName
  /// Where other components stand in it, as its part says.
  public let slots: [Slot]
  private let availability: [CardSchema: Availability]

  /// - Parameter part: nil when the part has the name of the tag.
  init(
    _ name: String, _ category: Category, _ english: String, _ chinese: String, in1: Availability = .always,
    in2: Availability = .always, is part: PartName? = nil
  ) {
    guard let part = part ?? PartName(rawValue: name) else { preconditionFailure("no part for the tag \(name)") }
    self.name = name
    self.category = category
    summary = Phrase(en: english, zh: chinese)
    self.part = part
    slots = Slot.slots(of: Catalogue.part(part))
    availability = [.v1: in1, .v2: in2]
  }

  public func availability(in schema: CardSchema) -> Availability {
    availability[schema] ?? .never
  }

  /// The parts in which it may stand; `root` is the body of the card. Empty for what is no component.
  public func parents(in schema: CardSchema) -> Set<PartName> {
    Nesting.of[name]?.parents(in: schema) ?? []
  }

  /// Whether one of the containers around it has to be a form.
  public var needsForm: Bool { Nesting.of[name]?.needsForm ?? false }
}

extension CatalogueTag.Slot {
  /// The places for components among the members of a part and of the parts without a tag in it.
  fileprivate static func slots(of part: CardPart) -> [CatalogueTag.Slot] {
    var slots: [CatalogueTag.Slot] = []
    for member in part.members {
      switch member.value {
      case .component: slots.append(CatalogueTag.Slot(path: [member.name], holds: .one))
      case .list(.component): slots.append(CatalogueTag.Slot(path: [member.name], holds: .list))
      case .object(let name):
        let inner = Catalogue.part(name)
        guard inner.tags.isEmpty else { continue }
        slots += Self.slots(of: inner).map { CatalogueTag.Slot(path: [member.name] + $0.path, holds: $0.holds) }
      default: continue
      }
    }
    return slots
  }
}
