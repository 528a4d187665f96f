extension JSONNode {
  /// The text of a string, decoded; nil for anything else. A lone surrogate reads as U+FFFD.
  public var string: String? {
    let record = record
    return record.kind == .string ? store.string(record.range, record.traits) : nil
  }

  /// The value of `true` or `false`; nil for anything else.
  public var bool: Bool? {
    let record = record
    return record.kind == .bool ? record.traits.contains(.isTrue) : nil
  }

  /// The number as a binary fraction; nil for anything else and for what is too large for one.
  public var double: Double? {
    guard kind == .number, let value = Double(source), value.isFinite else { return nil }
    return value
  }

  /// The number when it is whole, however it is spelled (`20`, `2e1`, `20.0`), and fits; nil for anything else.
  public var int: Int? {
    guard kind == .number else { return nil }
    let number = DecimalNumber(sourceBytes) ?? DecimalNumber.repaired(sourceBytes).flatMap { DecimalNumber($0[...]) }
    return number?.int
  }

  /// Whether it is `null`.
  public var isNull: Bool { kind == .null }

  /// Whether the value is missing: a key without one.
  public var isMissing: Bool { kind == .invalid && range.isEmpty }

  /// The raw spelling, quotes and brackets included.
  public var source: String { String(decoding: sourceBytes, as: UTF8.self) }

  /// The raw spelling as bytes of the document.
  public var sourceBytes: ArraySlice<UInt8> { store.bytes[range] }

  /// The bytes between the quotes of a string; nil for anything else.
  public var contentRange: Range<Int>? {
    let record = record
    return record.kind == .string ? store.content(record.range, record.traits) : nil
  }
}

extension Store {
  /// The text of a string or of a key that lacks its quotes.
  func string(_ range: Range<Int>, _ traits: SpellingTraits) -> String {
    JSONString.decoded(bytes, content: content(range, traits), hasEscapes: traits.contains(.hasEscapes))
  }

  /// What is between the quotes; all of a bare word.
  func content(_ range: Range<Int>, _ traits: SpellingTraits) -> Range<Int> {
    QuoteStyle.content(of: range, traits, in: bytes)
  }
}
