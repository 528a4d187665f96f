/// Writing text as a JSON string.
///
/// Only what must be escaped is: the quote, the backslash and the control characters below U+0020. Everything else,
/// Chinese and emoji included, stands for itself.
public enum JSONString {
  /// The text as it stands between the quotes of a JSON string.
  public static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(escaped: text.utf8, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text as a whole JSON string, quotes included.
  public static func quoted(_ text: String) -> String {
    "\"\(escaped(text))\""
  }

  static func quotedBytes(_ text: String) -> [UInt8] {
    var bytes = [Byte.quote]
    append(escaped: text.utf8, to: &bytes)
    bytes.append(Byte.quote)
    return bytes
  }

  static func append(escaped text: some Sequence<UInt8>, to bytes: inout [UInt8]) {
    for byte in text { append(escaped: byte, to: &bytes) }
  }

  /// One byte of UTF-8; the parts of a longer scalar never need an escape.
  static func append(escaped byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case Byte.quote, Byte.backslash: bytes += [Byte.backslash, byte]
    case 0x08: bytes += [Byte.backslash, UInt8(ascii: "b")]
    case 0x0C: bytes += [Byte.backslash, UInt8(ascii: "f")]
    case Byte.lineFeed: bytes += [Byte.backslash, UInt8(ascii: "n")]
    case Byte.carriageReturn: bytes += [Byte.backslash, UInt8(ascii: "r")]
    case Byte.tab: bytes += [Byte.backslash, UInt8(ascii: "t")]
    case 0..<0x20: append(codeUnit: UInt16(byte), to: &bytes)
    default: bytes.append(byte)
    }
  }

  /// A code unit as `\uXXXX`, with small letters.
  static func append(codeUnit: UInt16, to bytes: inout [UInt8]) {
    let digits = String(codeUnit, radix: 16)
    bytes += [Byte.backslash, UInt8(ascii: "u")]
    bytes += repeatElement(Byte.zero, count: 4 - digits.utf8.count)
    bytes += digits.utf8
  }

  /// The text that the content of a string means.
  static func decoded(_ bytes: [UInt8], content: Range<Int>, hasEscapes: Bool) -> String {
    guard hasEscapes else { return String(decoding: bytes[content], as: UTF8.self) }
    return String(decoding: decodedBytes(bytes, content: content), as: UTF8.self)
  }

  /// The same as bytes of UTF-8; bytes that are not UTF-8 come through as they are.
  static func decodedBytes(_ bytes: [UInt8], content: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(content.count)
    var index = content.lowerBound
    while index < content.upperBound {
      guard bytes[index] == Byte.backslash else {
        result.append(bytes[index])
        index += 1
        continue
      }
      var units = StringUnits(bytes, content: index..<content.upperBound)
      guard let unit = units.next() else { break }
      append(scalar: unit.scalar, to: &result)
      index = units.position
    }
    return result
  }

  static func append(scalar value: UInt32, to bytes: inout [UInt8]) {
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
  }
}
