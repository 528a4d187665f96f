/// The quotes that a string may stand in: the one of JSON and those that people write instead.
enum QuoteStyle {
  case straight, single, curly, curlySingle

  /// The style of the quote at `index`; nil when there is none.
  init?(at index: Int, before end: Int, in bytes: [UInt8]) {
    guard index < end else { return nil }
    switch bytes[index] {
    case Byte.quote: self = .straight
    case Byte.apostrophe: self = .single
    case 0xE2:
      guard index + 2 < end, bytes[index + 1] == 0x80 else { return nil }
      switch bytes[index + 2] {
      case 0x9C, 0x9D: self = .curly  // U+201C, U+201D
      case 0x98, 0x99: self = .curlySingle  // U+2018, U+2019
      default: return nil
      }
    default: return nil
    }
  }

  /// In bytes.
  var length: Int {
    switch self {
    case .straight, .single: 1
    case .curly, .curlySingle: 3
    }
  }

  /// Whether a string that was opened with this quote ends at that one.
  func isClosed(by other: QuoteStyle) -> Bool {
    switch self {
    case .straight: other == .straight
    case .single: other == .single
    case .curly: other == .curly || other == .straight
    case .curlySingle: other == .curlySingle || other == .single
    }
  }

  /// What is between the quotes of the string at `range`; all of it when it has none.
  static func content(of range: Range<Int>, _ traits: SpellingTraits, in bytes: [UInt8]) -> Range<Int> {
    guard let quote = QuoteStyle(at: range.lowerBound, before: range.upperBound, in: bytes) else { return range }
    let start = range.lowerBound + quote.length
    guard traits.contains(.isClosed) else { return start..<range.upperBound }
    // The closing quote may be of another style than the opening one.
    let closing = bytes[range.upperBound - 1] < 0x80 ? 1 : 3
    return start..<max(start, range.upperBound - closing)
  }
}

/// Characters that an input method writes where JSON wants ASCII.
struct ForeignCharacter {
  /// The ASCII character that is meant.
  var meant: UInt8
  /// In bytes.
  var length: Int

  init?(at index: Int, before end: Int, in bytes: [UInt8]) {
    let lead = bytes[index]
    if lead == 0xC2 {
      guard index + 1 < end, bytes[index + 1] == 0xA0 else { return nil }
      (meant, length) = (Byte.blank, 2)  // U+00A0
      return
    }
    guard lead == 0xEF || lead == 0xE3, index + 2 < end else { return nil }
    length = 3
    switch (lead, bytes[index + 1], bytes[index + 2]) {
    case (0xE3, 0x80, 0x80): meant = Byte.blank  // U+3000
    case (0xEF, 0xBC, 0x8C): meant = Byte.comma  // ，
    case (0xEF, 0xBC, 0x9A): meant = Byte.colon  // ：
    case (0xEF, 0xBC, 0xBB), (0xE3, 0x80, 0x90): meant = Byte.openBracket  // ［ 【
    case (0xEF, 0xBC, 0xBD), (0xE3, 0x80, 0x91): meant = Byte.closeBracket  // ］ 】
    case (0xEF, 0xBD, 0x9B): meant = Byte.openBrace  // ｛
    case (0xEF, 0xBD, 0x9D): meant = Byte.closeBrace  // ｝
    default: return nil
    }
  }
}
