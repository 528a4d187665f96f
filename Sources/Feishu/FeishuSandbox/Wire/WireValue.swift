/// A JSON value on its way out, with its members in the order given.
///
/// The service's answers have a fixed order of members, and clients are held to the bytes; a keyed encoder would choose its
/// own order, so answers are written from this.
///
///     let answer: WireValue = ["code": 0, "data": [:], "msg": "success"]
indirect enum WireValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int64)
  case text(String)
  case array([WireValue])
  case object([Member])
  /// JSON text that goes out as it is: a number whose spelling matters, a value taken from a card.
  case verbatim(String)

  /// One member of an object.
  struct Member: Hashable, Sendable {
    var name: String
    var value: WireValue

    init(_ name: String, _ value: WireValue) {
      self.name = name
      self.value = value
    }
  }

  /// An object of the members that are there: the service leaves absent optional fields out (feishu-api.md 3.1).
  static func present(_ members: KeyValuePairs<String, WireValue?>) -> WireValue {
    .object(members.compactMap { name, value in value.map { Member(name, $0) } })
  }

  /// The value of a member of an object.
  subscript(_ name: String) -> WireValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The text of a text value.
  var string: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }
}

extension WireValue: ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByStringInterpolation, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  init(booleanLiteral value: Bool) { self = .bool(value) }
  init(integerLiteral value: Int64) { self = .integer(value) }
  init(stringLiteral value: String) { self = .text(value) }
  init(arrayLiteral elements: WireValue...) { self = .array(elements) }
  init(dictionaryLiteral elements: (String, WireValue)...) { self = .object(elements.map { Member($0.0, $0.1) }) }
}

extension WireValue {
  init(_ text: String) { self = .text(text) }
  init(_ number: Int) { self = .integer(Int64(number)) }

  static func texts(_ texts: [String]) -> WireValue { .array(texts.map { .text($0) }) }

  /// A text, or nothing.
  static func optional(_ text: String?) -> WireValue? { text.map { .text($0) } }

  /// A time of the service: milliseconds as a string.
  static func time(_ milliseconds: Int64) -> WireValue { .text(String(milliseconds)) }
}
