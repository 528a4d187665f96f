import Glibc
import Screen
import Testing

@testable import Terminal

@Suite("Columns of text")
struct ScreenWidthTests {
  @Test(
    "A grapheme takes the columns that a terminal gives it",
    arguments: [
      ("a", 1), ("é", 1), ("e\u{301}", 1), ("中", 2), ("한", 2), ("ｱ", 1), ("Ａ", 2), ("─", 1), ("…", 1), ("▌", 1),
      ("✅", 2), ("🚀", 2), ("⚠", 1), ("⚠\u{FE0F}", 2), ("❤\u{FE0F}\u{200D}🔥", 2), ("1\u{FE0F}\u{20E3}", 2),
      ("👍🏽", 2), ("☝🏽", 2), ("👨‍👩‍👧", 2), ("🇨🇳", 2), ("🏴\u{E0067}\u{E0062}\u{E007F}", 2),
      ("กำ", 2), ("क्षि", 3), ("각", 2), ("\u{1100}\u{1161}\u{11A8}", 2), ("\u{301}", 1), ("\t", 2), ("\n", 1),
      ("\r\n", 1), ("\u{1B}", 1), ("\u{9B}", 8), ("\u{202E}", 8), ("\u{200B}", 8),
    ] as [(String, Int)])
  func graphemes(text: String, columns: Int) throws {
    try #require(text.count == 1)
    #expect(Width.of(Character(text)) == columns)
  }

  @Test(
    "A text is as wide as the grid says after drawing it",
    arguments: [
      "plain", "磁盘已满 97%", "⚠️ 告警: 👨‍👩‍👧 🇨🇳", "a\u{200D}b\u{1B}[31m", "น้ำ สวัสดี", "नमस्ते", "\u{301}x", "tab\tstop", "", "\r\n\n",
    ])
  func drawn(text: String) {
    var grid = Grid(size: Size(columns: 200, rows: 1))
    #expect(grid.put(text, at: Point(column: 0, row: 0), style: Style()) == Width.of(text))
  }

  @Test("Every scalar has the width that the C library gives it, but for those listed")
  func library() throws {
    let locale = try #require(newlocale(LC_CTYPE_MASK, "C.UTF-8", nil), "the locale C.UTF-8 is needed")
    let before = uselocale(locale)
    defer {
      uselocale(before)
      freelocale(locale)
    }
    var surprises: [String] = []
    for value in UInt32(0xA0)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value), !accepted.contains(where: { $0.contains(value) }) else { continue }
      let theirs = LibraryWidth.of(scalar)
      // What the library does not know is newer than it; what is not assigned is never drawn.
      guard theirs >= 0, scalar.properties.generalCategory != .unassigned, theirs != Width.scalar(scalar) else {
        continue
      }
      surprises.append(String(value, radix: 16, uppercase: true) + " \(theirs)")
    }
    #expect(surprises.isEmpty)
  }

  /// Where C libraries differ among themselves, by the version of Unicode that they were made from. The terminal checks
  /// every letter against the library at hand before it draws, so none of these can shift a line.
  private let accepted: [ClosedRange<UInt32>] = [
    0x2630...0x2637, 0x268A...0x268F, 0x1D300...0x1D376,  // trigrams, hexagrams, counting rods: wide since Unicode 16
    0x3248...0x324F,  // circled numbers: East Asian "ambiguous", which some libraries count as wide
    0x1171E...0x1171E,  // an Ahom consonant sign: no longer a mark without width since Unicode 15.1
  ]
}
