/// Finds the line of a key in a TOML text, for messages; the parser does not tell it.
struct ConfigLines {
  private let lines: [(number: Int, path: [String])]

  init(_ toml: String) {
    var found: [(Int, [String])] = []
    var table: [String] = []
    for (index, line) in toml.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let text = line.drop { $0 == " " || $0 == "\t" || $0 == "\u{FEFF}" }
      if text.hasPrefix("[") {
        table = Self.keys(text.drop { $0 == "[" }.prefix { $0 != "]" })
        found.append((index + 1, table))
      } else if let end = text.firstIndex(of: "="), !text.hasPrefix("#") {
        found.append((index + 1, table + Self.keys(text[..<end])))
      }
    }
    lines = found
  }

  /// The line of a key, counted from 1; where it stands inside another value, the line of that value.
  func line(of path: [String]) -> Int? {
    for length in stride(from: path.count, to: 0, by: -1) {
      let start = Array(path.prefix(length))
      if let line = lines.first(where: { $0.path == start || $0.path.starts(with: path) }) { return line.number }
    }
    return nil
  }

  /// `a."b".c` as its parts; a dot inside quotes does not part.
  private static func keys(_ text: Substring) -> [String] {
    var parts = [""]
    var quote: Character?
    for character in text {
      if character == quote {
        quote = nil
      } else if quote == nil, character == "\"" || character == "'" {
        quote = character
      } else if quote == nil, character == "." {
        parts.append("")
      } else if quote != nil || !character.isWhitespace {
        parts[parts.count - 1].append(character)
      }
    }
    return parts
  }
}
