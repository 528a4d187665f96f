import Screen
import Testing

@Suite("Text that is safe to show")
struct ScreenTextTests {
  @Test(
    "Something visible stands for what must not reach the terminal",
    arguments: [
      ("plain", "plain"), ("磁盘 ok", "磁盘 ok"), ("\u{1B}[31mred", "␛[31mred"), ("a\u{0}b", "a␀b"), ("\u{7F}", "␡"),
      ("\u{9B}31m", "<U+009B>31m"), ("\u{202E}gpj.exe", "<U+202E>gpj.exe"), ("\u{2066}x\u{2069}", "<U+2066>x<U+2069>"),
      ("zero\u{200B}width", "zero<U+200B>width"), ("\u{FEFF}{", "<U+FEFF>{"), ("exa\u{200C}mple", "exa<U+200C>mple"),
      ("soft\u{AD}hyphen", "soft<U+00AD>hyphen"), ("one\ntwo", "one⏎two"), ("one\r\ntwo", "one⏎two"),
      ("a\u{2028}b", "a⏎b"),
      ("a\tb", "a  b"), ("\u{E0041}", "<U+E0041>"), ("a\u{E0041}", "a<U+E0041>"), ("\u{FFFE}", "<U+FFFE>"),
      ("\u{378}", "<U+0378>"), ("\u{301}x", "◌\u{301}x"), ("\u{FE0F}", "<U+FE0F>"), ("\u{200D}", "<U+200D>"),
      ("👨‍👩‍👧", "👨‍👩‍👧"), ("⚠\u{FE0F}", "⚠\u{FE0F}"), ("می\u{200C}خواهم", "می\u{200C}خواهم"), ("क्‍ष", "क्‍ष"),
      ("🏴\u{E0067}\u{E0062}\u{E007F}", "🏴\u{E0067}\u{E0062}\u{E007F}"), ("🇨🇳", "🇨🇳"), ("", ""),
    ] as [(String, String)])
  func printable(text: String, shown: String) {
    #expect(Printable.text(text) == shown)
  }

  @Test("No scalar gets a control, bidi or invisible character into a grid", arguments: ["", "a", "❤", "ی"])
  func nothingGetsThrough(before: String) {
    var leaks: Set<Unicode.Scalar> = []
    for block in [0..<0x20000, 0xE0000..<0xE1000].joined().chunked(by: 1024) {
      var grid = Grid(size: Size(columns: 16 * 1024, rows: 1))
      // Chinese and Korean letters, which are all alike, would take most of the time.
      let scalars = block.filter { !(0x3400..<0xA000).contains($0) && !(0xAC00..<0xD7A4).contains($0) }
        .compactMap { Unicode.Scalar(UInt32($0)) }
      grid.put(scalars.map { before + String($0) }.joined(separator: " "), at: Point(column: 0, row: 0), style: Style())
      for cell in grid.row(0) { leaks.formUnion(cell.text.unicodeScalars.filter(isDangerous)) }
    }
    #expect(leaks.isEmpty)
  }

  private func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    let visible: [UInt32] = [0x6DD, 0x70F, 0x8E2, 0x110BD, 0x110CD]
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .unassigned, .surrogate: return true
    case .format:
      return !(0x600...0x605).contains(scalar.value) && !(0x890...0x891).contains(scalar.value)
        && !visible.contains(scalar.value)
    default: return scalar.properties.isVariationSelector && scalar.value >= 0xFE00
    }
  }

  @Test(
    "A text is cut at its end",
    arguments: [
      ("hello", 5, "hello"), ("hello", 4, "hel…"), ("磁盘已满", 8, "磁盘已满"), ("磁盘已满", 7, "磁盘已…"), ("磁盘已满", 6, "磁盘…"),
      ("hello", 1, "…"), ("hello", 0, ""), ("", 3, ""), ("👨‍👩‍👧👨‍👩‍👧", 3, "👨‍👩‍👧…"), ("a\u{1B}b", 2, "a…"),
    ] as [(String, Int, String)])
  func clip(text: String, columns: Int, cut: String) {
    #expect(Clip.text(text, to: columns) == cut)
  }

  @Test("An id keeps both ends, a path its end, and a column its width")
  func otherCuts() {
    #expect(Clip.middle("om_dc13264520392913993dd051dba21dcf", to: 13) == "om_dc1…a21dcf")
    #expect(Clip.tail("body › elements › content", to: 10) == "…› content")
    #expect(Clip.pad("中文", to: 6) == "中文  ")
    #expect(Clip.pad("中文字", to: 4) == "中… ")
    #expect(Clip.padLeft("7", to: 3) == "  7")
  }

  @Test("A cut text is never wider than asked", arguments: 0...12)
  func neverTooWide(columns: Int) {
    for text in ["hello world", "磁盘已满磁盘", "a\u{202E}b", "กำกำกำ", "क्षिक्षि", "👩‍👩‍👦⚠️🇨🇳"] {
      for cut in [Clip.text, Clip.middle, Clip.tail] { #expect(Width.of(cut(text, columns, "…")) <= columns) }
      #expect(Width.of(Clip.pad(text, to: columns)) == columns)
    }
  }
}

extension Sequence {
  /// The elements in pieces of `count`.
  fileprivate func chunked(by count: Int) -> [[Element]] {
    reduce(into: [[]]) { pieces, element in
      if pieces[pieces.count - 1].count == count { pieces.append([]) }
      pieces[pieces.count - 1].append(element)
    }
  }
}
