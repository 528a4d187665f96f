/// Mends JSON that a strict reader refuses for one bad character, so that one message cannot make a page unreadable.
enum TextRepair {
  /// `bytes` with invalid UTF-8 and unpaired surrogate escapes replaced by U+FFFD.
  static func mended(_ bytes: [UInt8]) -> [UInt8] {
    let isValid = String(validating: bytes, as: UTF8.self) != nil
    let valid = isValid ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8)
    return hasSurrogateEscapes(valid) ? withoutLoneSurrogates(valid) : valid
  }

  /// Whether `\uD8…` to `\uDF…` occurs; most answers have none, since characters are written as they are.
  private static func hasSurrogateEscapes(_ bytes: [UInt8]) -> Bool {
    let last = bytes.count - 5
    var position = 0
    while position < last {
      if bytes[position] == UInt8(ascii: "\\") {
        if bytes[position + 1] == UInt8(ascii: "u"), bytes[position + 2] | 0x20 == UInt8(ascii: "d") { return true }
        position += 1
      }
      position += 1
    }
    return false
  }

  private static func withoutLoneSurrogates(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var position = 0
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "\\"), position + 1 < bytes.count else {
        result.append(bytes[position])
        position += 1
        continue
      }
      guard let unit = escapedUnit(bytes, at: position) else {
        result += bytes[position...position + 1]
        position += 2
        continue
      }
      let next = escapedUnit(bytes, at: position + 6)
      if UTF16.isLeadSurrogate(unit), let next, UTF16.isTrailSurrogate(next) {
        result += bytes[position..<position + 12]
        position += 12
      } else {
        let isLone = UTF16.isLeadSurrogate(unit) || UTF16.isTrailSurrogate(unit)
        result += isLone ? Array("\\ufffd".utf8) : Array(bytes[position..<position + 6])
        position += 6
      }
    }
    return result
  }

  /// The code unit of `\uXXXX` at `position`, if that is what stands there.
  private static func escapedUnit(_ bytes: [UInt8], at position: Int) -> UInt16? {
    guard position + 6 <= bytes.count, bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u")
    else { return nil }
    let digits = bytes[position + 2..<position + 6]
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
