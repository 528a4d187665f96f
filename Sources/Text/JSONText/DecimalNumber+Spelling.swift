/// The parts of a number's spelling; each but the whole may be empty.
struct NumberParts {
  var isNegative: Bool
  var whole: ArraySlice<UInt8>
  var fraction: ArraySlice<UInt8>
  var exponent: (isNegative: Bool, digits: ArraySlice<UInt8>)
}

extension DecimalNumber {
  /// Whether it is a number as RFC 8259 writes it.
  static func isWellFormed(_ spelling: ArraySlice<UInt8>) -> Bool { parts(of: spelling) != nil }

  /// The parts of a spelling that is that of JSON.
  static func parts(of spelling: ArraySlice<UInt8>) -> NumberParts? {
    var place = spelling.startIndex
    let end = spelling.endIndex
    func digits() -> ArraySlice<UInt8> {
      let start = place
      while place < end, Byte.isDigit(spelling[place]) { place += 1 }
      return spelling[start..<place]
    }
    func take(_ byte: UInt8) -> Bool {
      guard place < end, spelling[place] == byte else { return false }
      place += 1
      return true
    }
    let isNegative = take(Byte.minus)
    let whole = digits()
    guard let first = whole.first, first != Byte.zero || whole.count == 1 else { return nil }
    var parts = NumberParts(isNegative: isNegative, whole: whole, fraction: [], exponent: (false, []))
    if take(Byte.point) {
      parts.fraction = digits()
      guard !parts.fraction.isEmpty else { return nil }
    }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      parts.exponent.isNegative = take(Byte.minus)
      if !parts.exponent.isNegative { _ = take(Byte.plus) }
      parts.exponent.digits = digits()
      guard !parts.exponent.digits.isEmpty else { return nil }
    }
    return place == end ? parts : nil
  }

  /// The spelling of JSON for what is close to it: `+5`, `.5`, `5.`, `007`.
  static func repaired(_ spelling: ArraySlice<UInt8>) -> [UInt8]? {
    var rest = spelling
    var result: [UInt8] = []
    if rest.first == Byte.minus { result.append(Byte.minus) }
    if rest.first == Byte.minus || rest.first == Byte.plus { rest.removeFirst() }
    let whole = rest.prefix { Byte.isDigit($0) }
    let significant = whole.drop { $0 == Byte.zero }
    result += significant.isEmpty ? [Byte.zero] : Array(significant)
    rest = rest.dropFirst(whole.count)
    if rest.first == Byte.point, rest.count == 1 || !Byte.isDigit(rest[rest.startIndex + 1]) {
      rest.removeFirst()
    }
    result += rest
    guard !whole.isEmpty || rest.first == Byte.point, isWellFormed(result[...]) else { return nil }
    return result
  }
}
