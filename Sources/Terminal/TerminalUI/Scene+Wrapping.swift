import Screen

extension Scene {
  /// Lines no wider than `columns`: broken at blanks and between Chinese characters, and inside words that are too long.
  ///
  /// No line begins with a closing sign such as `。`.
  static func wrapped(_ text: String, columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for unit in units(of: text) {
      let blank = unit.followsBlank && !line.isEmpty ? " " : ""
      if Width.of(line) + blank.count + Width.of(unit.text) <= columns {
        line += blank + unit.text
        continue
      }
      if !line.isEmpty { lines.append(line) }
      var rest = unit.text
      while Width.of(rest) > columns {
        let part = Clip.prefix(of: rest, columns: columns)
        guard !part.isEmpty else { break }
        lines.append(String(part))
        rest = String(rest.dropFirst(part.count))
      }
      line = rest
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// What must stay together on a line: a word, or a wide character with the closing signs behind it.
  private static func units(of text: String) -> [(text: String, followsBlank: Bool)] {
    var units: [(text: String, followsBlank: Bool)] = []
    var followsBlank = true
    var wasWide = false
    for character in text {
      if character == " " {
        followsBlank = true
        continue
      }
      let isWide = Width.of(character) == 2
      let belongsToLast =
        closing.contains(character) || !isWide && !wasWide || units.last.map { opens($0.text) } ?? false
      if !followsBlank, belongsToLast, !units.isEmpty {
        units[units.count - 1].text.append(character)
      } else {
        units.append((String(character), followsBlank))
      }
      (followsBlank, wasWide) = (false, isWide)
    }
    return units
  }

  private static let closing: Set<Character> = [
    "。", "，", "、", "；", "：", "！", "？", "）", "」", "』", "》", "”", "’", "…", ".", ",", ";", ":", "!", "?", ")", "]",
  ]

  private static func opens(_ unit: String) -> Bool {
    unit.last.map { ["（", "「", "『", "《", "“", "‘", "("].contains($0) } ?? false
  }
}
