/// What is drawn for a grapheme: one or more cells, each with one spacing scalar and the marks on it.
///
/// A terminal's cell holds no more than that: `setcchar` of ncurses drops what comes after. So a family of emoji is drawn as its
/// first member, a flag as its two letters, and a cluster of several letters as that many cells. Selectors and joiners
/// are never sent to the terminal, since terminals differ in what they make of them.
enum Glyphs {
  /// `setcchar` keeps five scalars; more marks on one letter than this are not drawn.
  private static let mostMarks = 4

  /// Whether it is one letter of Chinese or a whole syllable of Korean, which need no further look.
  static func isPlainWide(_ character: Character) -> Bool {
    let bytes = character.utf8
    guard bytes.count == 3, let first = character.unicodeScalars.first?.value else { return false }
    return (0x3400..<0xA000).contains(first) || (0xAC00..<0xD7A4).contains(first)
  }

  /// Whether a text is made of printable ASCII characters only.
  static func isPlainASCII(_ text: some StringProtocol) -> Bool {
    let isPlain = text.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
    }
    return isPlain ?? text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  }

  /// Calls `body` with the text and the columns (1 or 2) of every cell, in order.
  static func forEach(in character: Character, _ body: (String, Int) -> Void) {
    let scalars = character.unicodeScalars
    let first = scalars[scalars.startIndex]
    if scalars.index(after: scalars.startIndex) == scalars.endIndex {
      drawAlone(first, body)
    } else if Danger.isBreak(first) {
      body("⏎", 1)
    } else if isRegional(first) {
      drawFlag(scalars, body)
    } else if isEmoji(first, of: scalars) {
      drawEmoji(first, of: scalars, body)
    } else {
      drawCluster(scalars, first, body)
    }
  }

  private static func drawAlone(_ scalar: Unicode.Scalar, _ body: (String, Int) -> Void) {
    if Danger.isBreak(scalar) {
      body("⏎", 1)
    } else if scalar == "\t" {
      drawPlain(Danger.tab, body)
    } else if Danger.isUnsafe(scalar) || Danger.isJoiner(scalar) || Danger.isSelector(scalar) {
      drawPlain(Danger.picture(of: scalar), body)
    } else if isRegional(scalar) {
      body(letter(of: scalar), 1)
    } else if Width.isZero(scalar) {
      // A mark without a letter gets the circle that Unicode's charts use.
      body("◌" + String(scalar), 1)
    } else {
      body(String(scalar), Width.scalar(scalar))
    }
  }

  /// The first member of an emoji sequence. A symbol that is narrow by itself gets a blank behind it, into which wide
  /// pictures may reach.
  private static func drawEmoji(
    _ first: Unicode.Scalar, of scalars: Character.UnicodeScalarView, _ body: (String, Int) -> Void
  ) {
    if Width.scalar(first) == 2 {
      body(String(first), 2)
    } else {
      var text = String(first)
      if scalars.contains("\u{20E3}") { text.unicodeScalars.append("\u{20E3}") }
      body(text, 1)
      body(" ", 1)
    }
  }

  private static func drawFlag(_ scalars: Character.UnicodeScalarView, _ body: (String, Int) -> Void) {
    for scalar in scalars where isRegional(scalar) { body(letter(of: scalar), 1) }
  }

  /// Letters with marks: each spacing scalar begins a cell.
  private static func drawCluster(
    _ scalars: Character.UnicodeScalarView, _ first: Unicode.Scalar, _ body: (String, Int) -> Void
  ) {
    let joins = Danger.mayJoin(first)
    var (text, width, marks) = ("", 1, 0)
    func finish() {
      if !text.isEmpty { body(text, width) }
      text = ""
    }
    for scalar in scalars {
      if Danger.isSelector(scalar) || joins && Danger.isJoiner(scalar) { continue }
      if Danger.isUnsafe(scalar) || Danger.isJoiner(scalar) {
        finish()
        drawPlain(Danger.picture(of: scalar), body)
      } else if Width.isZero(scalar) {
        if text.isEmpty { (text, width, marks) = ("◌", 1, 0) }
        guard marks < mostMarks else { continue }
        text.unicodeScalars.append(scalar)
        marks += 1
      } else {
        finish()
        (text, width, marks) = (String(scalar), Width.scalar(scalar), 0)
      }
    }
    finish()
  }

  private static func drawPlain(_ text: String, _ body: (String, Int) -> Void) {
    for character in text { body(String(character), 1) }
  }

  /// Whether a cluster is drawn as a picture: wide emoji always, symbols and digits when something behind them asks.
  private static func isEmoji(_ first: Unicode.Scalar, of scalars: Character.UnicodeScalarView) -> Bool {
    guard first.properties.isEmoji else { return false }
    if Width.scalar(first) == 2 || scalars.contains("\u{FE0F}") { return true }
    return first.value >= 0x80 && scalars.contains { $0 == "\u{200D}" || $0.properties.isEmojiModifier }
  }

  private static func isRegional(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  private static func letter(of scalar: Unicode.Scalar) -> String {
    String(Unicode.Scalar(UInt8(scalar.value - 0x1F1E6) + 0x41))
  }
}
