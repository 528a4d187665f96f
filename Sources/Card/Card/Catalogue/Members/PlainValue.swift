/// A value that is no object and no array, as the catalogue writes defaults.
public enum PlainValue: Hashable, Sendable {
  case string(String)
  case bool(Bool)
  case integer(Int)

  /// As it stands in JSON.
  public var json: String {
    switch self {
    case .string(let text): "\"\(text)\""
    case .bool(let flag): flag ? "true" : "false"
    case .integer(let number): String(number)
    }
  }
}

extension PlainValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral {
  public init(stringLiteral text: String) { self = .string(text) }
  public init(booleanLiteral flag: Bool) { self = .bool(flag) }
  public init(integerLiteral number: Int) { self = .integer(number) }
}
