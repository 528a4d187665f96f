/// Reads the places of a ``MessageLine`` one after the other, as ``WireValue`` writes them: without blanks, with a comma after
/// each place but the last, and with no other escapes than those that JSON demands.
struct LineScanner {
  private var rest: ArraySlice<UInt8>

  init(_ line: ArraySlice<UInt8>) {
    rest = line
  }

  var isAtEnd: Bool { rest.isEmpty }

  /// Takes a byte, if it is the next one.
  mutating func take(_ byte: UInt8) -> Bool {
    guard rest.first == byte else { return false }
    rest.removeFirst()
    return true
  }

  mutating func flag() -> Bool? {
    if take("true") { return endOfPlace(true) }
    return take("false") ? endOfPlace(false) : nil
  }

  mutating func number() -> Int64? {
    let digits = rest.prefix { $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) }
    rest = rest[digits.endIndex...]
    return Int64(String(decoding: digits, as: UTF8.self)).flatMap { endOfPlace($0) }
  }

  /// A text, or the inner nil for null.
  mutating func textOrNull() -> String?? {
    if take("null") { return endOfPlace(String?.none) }
    return text().map { .some($0) }
  }

  mutating func text() -> String? {
    guard take(UInt8(ascii: "\"")) else { return nil }
    var end = rest.startIndex
    var escapes = 0
    while end < rest.endIndex, rest[end] != UInt8(ascii: "\"") {
      if rest[end] == UInt8(ascii: "\\") {
        escapes += 1
        end += 1
      }
      end += 1
    }
    guard end < rest.endIndex else { return nil }
    let inside = rest[rest.startIndex..<end]
    rest = rest[(end + 1)...]
    guard escapes > 0 else { return endOfPlace(String(decoding: inside, as: UTF8.self)) }
    return Self.unescaped(inside).flatMap { endOfPlace($0) }
  }

  private static func unescaped(_ inside: ArraySlice<UInt8>) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(inside.count)
    var index = inside.startIndex
    while index < inside.endIndex {
      let byte = inside[index]
      index += 1
      guard byte == UInt8(ascii: "\\") else {
        bytes.append(byte)
        continue
      }
      guard index < inside.endIndex else { return nil }
      let letter = inside[index]
      index += 1
      switch letter {
      case UInt8(ascii: "n"): bytes.append(UInt8(ascii: "\n"))
      case UInt8(ascii: "r"): bytes.append(UInt8(ascii: "\r"))
      case UInt8(ascii: "t"): bytes.append(UInt8(ascii: "\t"))
      case UInt8(ascii: "u"):
        guard inside.endIndex - index >= 4,
          let unit = UInt8(String(decoding: inside[index..<index + 4], as: UTF8.self), radix: 16), unit < 0x20
        else { return nil }
        bytes.append(unit)
        index += 4
      default: bytes.append(letter)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func take(_ word: StaticString) -> Bool {
    let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard rest.starts(with: letters) else { return false }
    rest.removeFirst(letters.count)
    return true
  }

  /// A place ends with a comma, which is taken, or with the end of the array, which stays.
  private mutating func endOfPlace<Value>(_ value: Value) -> Value? {
    take(UInt8(ascii: ",")) || rest.first == UInt8(ascii: "]") ? value : nil
  }
}
