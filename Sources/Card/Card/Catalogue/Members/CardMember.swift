public import Phrase

/// A member of an object in a card: a row of a ``CardPart``.
public struct CardMember: Hashable, Sendable {
  /// How a schema stands to the member.
  public enum Standing: Hashable, Sendable {
    case documented
    /// It works, and the documents name it as what was there before.
    case old
    /// Sources differ, or it was only seen: a reason to warn, never one to call the card broken.
    case unsure
    /// The schema does not know it: 1.0 ignores it, 2.0 refuses the card (200621).
    case absent
  }

  /// Another member of the same object on which this one depends.
  public struct Condition: Hashable, Sendable {
    public let member: String
    /// The values with which this one counts.
    public let values: [String]
  }

  /// What a row says besides name, value and words.
  enum Trait: Sendable {
    case required
    case requiredIn(CardSchema)
    /// In a form it has to be there.
    case requiredInForm
    /// In a form it need not be there, though it is required elsewhere.
    case optionalInForm
    /// Outside a form it is ignored or refused.
    case onlyInForm
    /// The other schema does not know it.
    case only(CardSchema)
    case old
    case unsure
    case unsureIn(CardSchema)
    /// What holds when it is left out.
    case `default`(PlainValue)
    /// Anything else is refused.
    case always(PlainValue)
    /// The most characters of a text, or items of a list.
    case most(Int)
    /// The first client version that heeds it.
    case since(String)
    /// It counts beside that value of another member only.
    case beside(String, String)
  }

  public let name: String
  public let value: CardValue
  /// What it is for, in one line.
  public let summary: Phrase
  /// What holds when it is left out; nil where no document says it.
  public private(set) var `default`: PlainValue?
  /// The one value that is taken, where there is only one.
  public private(set) var only: PlainValue?
  /// The most characters of a text, or items of a list.
  public private(set) var most: Int?
  /// The first client version that heeds it: `7.33`.
  public private(set) var since: String?
  /// Without this it does not count.
  public private(set) var condition: Condition?
  /// Whether a form needs it, whatever holds elsewhere.
  public private(set) var isRequiredInForm = false
  /// Whether a form does without it, whatever holds elsewhere.
  public private(set) var isOptionalInForm = false
  /// Whether it is ignored or refused outside a form.
  public private(set) var isOnlyInForm = false
  private var standingIn1 = Standing.documented
  private var standingIn2 = Standing.documented
  private var isRequiredIn1 = false
  private var isRequiredIn2 = false

  init(_ name: String, _ value: CardValue, _ english: String, _ chinese: String, _ traits: [Trait]) {
    self.name = name
    self.value = value
    summary = Phrase(en: english, zh: chinese)
    for trait in traits { take(trait) }
  }

  private mutating func take(_ trait: Trait) {
    switch trait {
    case .required: (isRequiredIn1, isRequiredIn2) = (true, true)
    case .requiredIn(.v1): isRequiredIn1 = true
    case .requiredIn(.v2): isRequiredIn2 = true
    case .requiredInForm: isRequiredInForm = true
    case .optionalInForm: isOptionalInForm = true
    case .onlyInForm: isOnlyInForm = true
    case .only(.v1): standingIn2 = .absent
    case .only(.v2): standingIn1 = .absent
    case .old: setStanding(.old)
    case .unsure: setStanding(.unsure)
    case .unsureIn(.v1): standingIn1 = .unsure
    case .unsureIn(.v2): standingIn2 = .unsure
    case .default(let value): self.default = value
    case .always(let value): only = value
    case .most(let count): most = count
    case .since(let version): since = version
    case .beside(let member, let value):
      condition = Condition(member: member, values: (condition?.values ?? []) + [value])
    }
  }

  private mutating func setStanding(_ standing: Standing) {
    if standingIn1 != .absent { standingIn1 = standing }
    if standingIn2 != .absent { standingIn2 = standing }
  }

  /// The same row for a part whose table lacks it.
  var unsure: CardMember {
    var row = self
    row.setStanding(.unsure)
    return row
  }

  /// The same row for one schema only.
  func `in`(_ schema: CardSchema) -> CardMember {
    var row = self
    row.take(.only(schema))
    return row
  }

  public func standing(in schema: CardSchema) -> Standing {
    schema == .v1 ? standingIn1 : standingIn2
  }

  /// Whether it may stand in a card of that schema.
  public func isKnown(in schema: CardSchema) -> Bool { standing(in: schema) != .absent }

  /// Whether the object is incomplete without it, if its condition holds.
  public func isRequired(in schema: CardSchema) -> Bool {
    (schema == .v1 ? isRequiredIn1 : isRequiredIn2) && isKnown(in: schema)
  }
}

/// A row of a part: the name, what may stand there, what it is for in English and Chinese, and what else is to be known.
func row(
  _ name: String, _ value: CardValue, _ english: String, _ chinese: String, _ traits: CardMember.Trait...
) -> CardMember {
  CardMember(name, value, english, chinese, traits)
}
