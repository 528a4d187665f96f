/// One scalar of a string's content, with the place where it is spelled: as itself or as an escape.
struct StringUnit {
  enum Spelling {
    case plain, escape, loneHighSurrogate, loneLowSurrogate
    /// A backslash that begins no escape.
    case broken
    /// Bytes that are not UTF-8.
    case undecodable
  }

  var start: Int
  /// The scalar; U+FFFD for a lone surrogate and for bytes that are not UTF-8, a backslash for a broken escape.
  var scalar: UInt32
  var spelling: Spelling
}

/// The units of a string's content one after the other.
///
/// A surrogate pair is one unit. A broken escape (`\x`, `\u12`) gives its backslash; what follows stands for itself.
struct StringUnits: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var index: Int
  /// Where the next unit begins.
  var position: Int { index }
  private let end: Int

  init(_ bytes: [UInt8], content: Range<Int>) {
    self.bytes = bytes
    self.index = content.lowerBound
    self.end = content.upperBound
  }

  mutating func next() -> StringUnit? {
    guard index < end else { return nil }
    let start = index
    guard bytes[start] == Byte.backslash else {
      let scanned = ScalarScan.scalar(at: start, before: end, in: bytes)
      index += scanned.length
      return StringUnit(start: start, scalar: scanned.value, spelling: scanned.isValid ? .plain : .undecodable)
    }
    if let simple = simpleEscape(at: start) {
      index += 2
      return StringUnit(start: start, scalar: simple, spelling: .escape)
    }
    guard let first = Self.hexEscape(at: start, before: end, in: bytes) else {
      index += 1
      return StringUnit(start: start, scalar: UInt32(Byte.backslash), spelling: .broken)
    }
    index += 6
    switch first {
    case 0xD800...0xDBFF:
      if let second = Self.hexEscape(at: index, before: end, in: bytes), (0xDC00...0xDFFF).contains(second) {
        index += 6
        let scalar = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
        return StringUnit(start: start, scalar: scalar, spelling: .escape)
      }
      return StringUnit(start: start, scalar: ScalarScan.replacement, spelling: .loneHighSurrogate)
    case 0xDC00...0xDFFF:
      return StringUnit(start: start, scalar: ScalarScan.replacement, spelling: .loneLowSurrogate)
    default:
      return StringUnit(start: start, scalar: first, spelling: .escape)
    }
  }

  private func simpleEscape(at start: Int) -> UInt32? {
    guard start + 1 < end else { return nil }
    return switch bytes[start + 1] {
    // JSON does not know `\'`, but whoever writes it means the apostrophe.
    case Byte.quote, Byte.backslash, Byte.slash, Byte.apostrophe: UInt32(bytes[start + 1])
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }

  /// The code unit of a `\uXXXX` that begins at `start`.
  static func hexEscape(at start: Int, before end: Int, in bytes: [UInt8]) -> UInt32? {
    guard start + 6 <= end, bytes[start] == Byte.backslash, bytes[start + 1] == UInt8(ascii: "u") else { return nil }
    var value: UInt32 = 0
    for offset in 2..<6 {
      guard let digit = Byte.hexValue(bytes[start + offset]) else { return nil }
      value = value << 4 | digit
    }
    return value
  }
}
