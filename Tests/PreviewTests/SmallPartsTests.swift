import Phrase
import Screen
import Testing

@testable import Preview

@Suite("Small parts")
struct SmallPartsTests {
  @Test(
    "Moments by the civil calendar",
    arguments: [
      (0, 0, "1970-01-01T00:00:00Z"), (1_700_000_000_000, 28800, "2023-11-15T06:13:20+08:00"),
      (951_782_400_000, 0, "2000-02-29T00:00:00Z"), (-1, 0, "1969-12-31T23:59:59Z"),
      (4_102_444_799_999, 0, "2099-12-31T23:59:59Z"), (1_700_000_000_000, -12600, "2023-11-14T18:43:20-03:30"),
    ])
  func moments(_ stamp: Int, _ offset: Int, _ text: String) {
    #expect(Moment(milliseconds: stamp, offset: offset).rfc3339 == text)
  }

  @Test("A moment never overflows", arguments: [Int.min, Int.max])
  func farMoments(_ stamp: Int) {
    #expect(!Moment(milliseconds: stamp, offset: 0).rfc3339.isEmpty)
  }

  @Test(
    "Numbers as tables write them",
    arguments: [
      (1234.5, 2, true, "1,234.50"), (0.005, 2, false, "0.01"), (-1234567.0, 0, true, "-1,234,567"),
      (-0.04, 1, false, "0.0"), (12, 0, true, "12"), (1e18, 2, false, "1e18"),
    ] as [(Double, Int, Bool, String)])
  func numbers(_ number: Double, _ digits: Int, _ grouped: Bool, _ text: String) {
    #expect(Numbers.text(number, digits: digits, grouped: grouped, spelled: "1e18") == text)
  }

  @Test("Short numbers lose needless zeros")
  func shortNumbers() {
    #expect([12, 0.5, 100, 1.23456, -3].map(Numbers.short) == ["12", "0.5", "100", "1.235", "-3"])
  }

  @Test(
    "Columns share a width",
    arguments: [
      ([3, 4], 20, [3, 4]), ([30, 30], 20, [10, 10]), ([2, 30, 30], 20, [2, 9, 9]), ([5, 5, 100], 30, [5, 5, 20]),
      ([100], 7, [7]),
    ])
  func fit(_ natural: [Int], _ room: Int, _ widths: [Int]) {
    #expect(TableLayout.fit(natural, into: room) == widths)
  }

  @Test(
    "Declared colours find the nearest word",
    arguments: [
      ("rgba(200,40,40,1)", Tint.red), ("rgb(20, 86, 240)", .blue), ("rgba(100,106,115,0.5)", .grey),
    ])
  func tints(_ text: String, _ tint: Tint) {
    #expect(NearestTint.of(text) == tint)
  }

  @Test("Every sign is one column wide")
  func glyphs() {
    for child in Mirror(reflecting: Glyphs.unicode).children {
      if let sign = child.value as? String { #expect(Width.of(sign) == 1, "\(sign)") }
    }
  }

  @Test("Every emoji key has a character of two columns or less")
  func emoji() {
    for key in ["OK", "THUMBSUP", "HEART", "Fire", "Sigh"] {
      #expect(Emoji.character(for: key).map { Width.of($0) <= 2 } == true)
    }
  }
}
