/// A number exactly as it is written: digits times a power of ten.
///
/// No binary fraction is involved, so `0.1` is 0.1 and twenty digits stay twenty digits.
struct DecimalNumber: Hashable {
  var isNegative: Bool
  /// ASCII digits without zeros at either end; empty for zero.
  var digits: [UInt8]
  /// The power of ten of the last digit; 0 for zero.
  var exponent: Int

  /// Nil when the spelling is not that of JSON, or the exponent has more than 17 digits.
  init?(_ spelling: ArraySlice<UInt8>) {
    guard let parts = Self.parts(of: spelling) else { return nil }
    let written = Array(parts.whole) + parts.fraction
    guard let first = written.firstIndex(where: { $0 != Byte.zero }),
      let last = written.lastIndex(where: { $0 != Byte.zero })
    else {
      (isNegative, digits, exponent) = (false, [], 0)
      return
    }
    guard let power = Self.exponent(parts.exponent) else { return nil }
    isNegative = parts.isNegative
    digits = Array(written[first...last])
    exponent = power - parts.fraction.count + written.count - 1 - last
  }

  /// The number when it is whole and fits.
  var int: Int? {
    guard exponent >= 0, exponent < 20 else { return nil }
    let all = (isNegative ? [Byte.minus] : []) + digits + repeatElement(Byte.zero, count: exponent)
    return digits.isEmpty ? 0 : Int(String(decoding: all, as: UTF8.self))
  }

  /// One spelling for one value: plain where that is short, else with an exponent.
  var canonical: [UInt8] {
    guard !digits.isEmpty else { return [Byte.zero] }
    var result = isNegative ? [Byte.minus] : []
    switch exponent {
    case 0..<22:
      result += digits
      result += repeatElement(Byte.zero, count: exponent)
    case ..<0 where -exponent <= digits.count + 6:
      let padding = max(0, 1 - exponent - digits.count)
      let padded = Array(repeating: Byte.zero, count: padding) + digits
      result += padded.dropLast(-exponent)
      result.append(Byte.point)
      result += padded.suffix(-exponent)
    default:
      result += digits
      result.append(UInt8(ascii: "e"))
      result += String(exponent).utf8
    }
    return result
  }

  private static func exponent(_ digits: (isNegative: Bool, digits: ArraySlice<UInt8>)) -> Int? {
    let significant = digits.digits.drop { $0 == Byte.zero }
    guard significant.count <= 17 else { return nil }
    let value = significant.reduce(0) { $0 * 10 + Int($1 - Byte.zero) }
    return digits.isNegative ? -value : value
  }
}
