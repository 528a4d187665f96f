/// What may stand in the place of a value.
///
/// The catalogue says it; lint, completion and the walk over a card read it.
public indirect enum CardValue: Hashable, Sendable {
  // MARK: Plain values

  case bool
  /// A whole number; nil where the documents name no limits.
  case integer(ClosedRange<Int>?)
  /// One of these whole numbers.
  case integerAmong([Int])
  case number(ClosedRange<Double>)
  /// Any JSON: it is the author's own, and nobody looks into it.
  case anything

  // MARK: Strings

  /// A string for programs, of no particular form.
  case string
  /// A string that readers see.
  case text
  /// A string that readers see, with markup.
  case markdown
  /// One of a set of words.
  case choice(ValueSet)
  /// A name of the ``Palette``, or one that `config.style.color` declares.
  case color
  /// `rgba(r,g,b,a)`
  case rgba
  /// One of ``Catalogue/iconTokens``.
  case iconToken
  /// The key of an uploaded picture.
  case imageKey
  /// The key of an uploaded file.
  case fileKey
  case url
  /// `^[A-Za-z][A-Za-z0-9_]{0,19}$`, once in a card.
  case elementID
  /// The name of a form or of something in it, once in a card.
  case formName
  /// An open_id, a union_id or a user_id.
  case personID
  case length(Length)
  case moment(Moment)

  // MARK: Objects and arrays

  /// An object of that part.
  case object(PartName)
  /// An object that its `tag` tells: any component, or only one of those named.
  case component([String])
  case list(CardValue)
  /// An object with a value for each language: `{"zh_cn": …, "en_us": …}`.
  case localized(CardValue)
  /// An object whose keys are names that the author gives.
  case named(CardValue)
  /// Any of these.
  case either([CardValue])

  /// How a day or a time is written.
  public enum Moment: String, CaseIterable, Hashable, Sendable {
    case date = "yyyy-MM-dd"
    case time = "HH:mm"
    case dateTime = "yyyy-MM-dd HH:mm"
  }
}

extension CardValue {
  /// One of a set of words that only this place has.
  static func oneOf(_ words: String...) -> CardValue { .choice(ValueSet(words)) }

  static let integer = CardValue.integer(nil)
  static let component = CardValue.component([])
  static let components = CardValue.list(.component)

  /// One length, or a word in its place.
  static func px(_ range: ClosedRange<Int>, or words: String...) -> CardValue {
    .length(Length(px: range, words: words))
  }

  /// One length with the names of a set, or in pixels.
  static func spacing(_ set: ValueSet, _ range: ClosedRange<Int>) -> CardValue {
    .length(Length(px: range, words: set.names))
  }

  /// Margins or paddings as 2.0 writes them: for all sides, for two and two, or for each of the four.
  static func edges(_ range: ClosedRange<Int>) -> CardValue { .length(Length(px: range, counts: [1, 2, 4])) }

  /// Margins or paddings as 1.0 writes them: for all sides, or for each of the four.
  static let edgesOf1 = CardValue.length(Length(px: 0...28, counts: [1, 4]))

  /// Width and height: `"40px 40px"`.
  static func dimensions(_ range: ClosedRange<Int>, or words: String...) -> CardValue {
    .length(Length(px: range, words: words, counts: [2]))
  }

  /// A corner: pixels or percents.
  static let radius = CardValue.length(Length(px: Length.anyPixels, percent: 0...100))

  /// Text for readers in each language.
  static let localizedText = CardValue.localized(.text)

  /// What an old client shows in its place: a text, or nothing.
  static let standIn = CardValue.either([.oneOf("drop"), .object(.fallbackText)])

  /// Whether the author's own JSON may stand in it, at any depth.
  var holdsAnything: Bool {
    switch self {
    case .anything: true
    case .list(let value), .localized(let value), .named(let value): value.holdsAnything
    case .either(let values): values.contains { $0.holdsAnything }
    default: false
    }
  }

  /// The part that is named in it, if there is one.
  var namedParts: [PartName] {
    switch self {
    case .object(let name): [name]
    case .list(let value), .localized(let value), .named(let value): value.namedParts
    case .either(let values): values.flatMap(\.namedParts)
    default: []
    }
  }
}
