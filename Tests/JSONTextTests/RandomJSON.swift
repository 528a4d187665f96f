import JSONText

/// Random JSON texts with every freedom of spelling, and random texts that are hardly any.
struct RandomJSON {
  var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  /// A text that is JSON.
  mutating func text(depth: Int = 4) -> String {
    blanks() + value(depth: depth) + blanks()
  }

  private mutating func value(depth: Int) -> String {
    switch Int.random(in: 0..<(depth > 0 ? 10 : 6), using: &generator) {
    case 0: return generator.pick(["true", "false", "null"])
    case 1, 2: return number()
    case 3, 4, 5: return string()
    case 6, 7: return list(opening: "[", closing: "]") { $0.value(depth: depth - 1) }
    default:
      return list(opening: "{", closing: "}") {
        $0.string() + $0.blanks() + ":" + $0.blanks() + $0.value(depth: depth - 1)
      }
    }
  }

  private mutating func list(opening: String, closing: String, _ element: (inout RandomJSON) -> String) -> String {
    let count = Int.random(in: 0...4, using: &generator)
    var parts: [String] = []
    for _ in 0..<count { parts.append(blanks() + element(&self) + blanks()) }
    return opening + (count == 0 ? blanks() : parts.joined(separator: ",")) + closing
  }

  mutating func blanks() -> String {
    generator.chance(60) ? "" : generator.pick([" ", "\n", "\r\n", "\t", "  \n  ", "\r"])
  }

  private mutating func number() -> String {
    let sign = generator.pick(["", "", "-"])
    let whole = generator.pick([
      "0", "1", "20", "12345678901234567890123", String(UInt8.random(in: 1...255, using: &generator)),
    ])
    let fraction = generator.pick(["", "", ".0", ".50", ".001"])
    let exponent = generator.pick(["", "", "e0", "E+2", "e-3", "e0012"])
    return sign + whole + fraction + exponent
  }

  /// A string with its quotes, in any spelling.
  mutating func string() -> String {
    var result = "\""
    for _ in 0..<Int.random(in: 0...8, using: &generator) { result += character() }
    return result + "\""
  }

  private mutating func character() -> String {
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: return generator.pick(["\\n", "\\t", "\\\"", "\\\\", "\\/", "\\b", "\\f", "\\r"])
    case 1: return generator.pick(["\\u4e2d", "\\u4E2D", "\\u0041", "\\u0000", "\\ud83d\\ude00", "\\uD83D\\uDE00"])
    case 2: return generator.pick(["\\ud83d", "\\ude00", "\\uDBFF"])
    case 3: return generator.pick(["中", "文", "😀", "é", "e\u{301}", "👩‍👩‍👧", "\u{7F}", "\u{2028}", "\u{FFFD}", "\u{202E}"])
    default: return generator.pick(["a", "b", "c", "1", " ", "{", "]", ",", ":", "/", "'"])
    }
  }

  /// A text as people write it: random characters from those that the tests care about.
  mutating func plainText() -> String {
    let pieces = [
      "a", "b", "c", "中", "😀", "\u{FFFD}", "\"", "\\", "\n", "\t", "\u{0}", "n", "u", "e\u{301}", "/", "\u{1B}",
    ]
    return (0..<Int.random(in: 0...8, using: &generator)).map { _ in generator.pick(pieces) }.joined()
  }

  /// The text with a few bytes lost, doubled or made anything.
  mutating func damaged(_ text: String) -> [UInt8] {
    var bytes = Array(text.utf8)
    let special = Array("{}[],:\"'\\/#*\n\r\t 0-.eu\0".utf8) + [0xFF, 0xEF, 0xBC, 0x9A, 0xE2, 0x80, 0x9C, 0xC2, 0xA0]
    for _ in 0..<Int.random(in: 1...6, using: &generator) {
      let place = Int.random(in: 0...bytes.count, using: &generator)
      switch Int.random(in: 0..<3, using: &generator) {
      case 0 where place < bytes.count: bytes.remove(at: place)
      case 1 where place < bytes.count: bytes[place] = generator.pick(special)
      default: bytes.insert(generator.pick(special), at: place)
      }
    }
    return bytes
  }
}
