/// Texts that are easily spoiled: breaks of every kind, marks that combine, graphemes of many scalars.
enum Samples {
  static let pieces: [String] = [
    "", "a", "b c", "_x1", "{", "\"", "\\n", "  ", "\t", "\n", "\n\n", "\r\n", "\r", "\r\r\n", "\u{2028}", "\u{85}",
    "\0",
    "\u{1B}[31m", "e\u{301}", "\u{E9}", "\u{301}", "n\u{303}\u{323}", "中", "文字，", "한", "\u{1112}\u{1161}\u{11AB}",
    "👨‍👩‍👧‍👦", "👍🏽", "🇨🇳", "🇨", "\u{200D}", "\u{FE0F}", "❤️", "क्षि", "\u{202E}abc\u{202C}", "\u{FEFF}", "\u{FFFD}",
    "\u{10FFFF}", "🏴\u{E0067}\u{E0062}\u{E007F}",
  ]

  static let texts: [String] =
    pieces + [
      "one\ntwo\n", "one\ntwo", "\none", "one\r\ntwo\r\n", "one\rtwo", "one\r", "one\r\n\r", "a\n\u{301}b",
      "e\n\u{301}",
      "{\r\n  \"k\": \"磁盘已满 👨‍👩‍👧‍👦\"\r\n}", String(repeating: "x\n", count: 1_500), String(repeating: "\r\n", count: 700),
    ]

  static func text(of length: Int, using generator: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<length { text += generator.pick(pieces) }
    return text
  }
}

/// Where the graphemes of a text start and end, in bytes, as `String` has it.
func graphemeBoundaries(_ text: String) -> [Int] {
  (text.indices + [text.endIndex]).map { text.utf8.distance(from: text.startIndex, to: $0) }
}
