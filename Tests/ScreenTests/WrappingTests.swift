import Screen
import Testing

@testable import TerminalUI

@Suite("Wrapped sentences")
struct WrappingTests {
  @Test(
    "Lines break at blanks and between Chinese characters, never before a closing sign",
    arguments: [
      ("one two three", 7, ["one two", "three"]),
      ("内容没有丢失。按 Enter 重试。", 12, ["内容没有丢", "失。按 Enter", "重试。"]),
      ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
      ("", 10, []),
    ])
  func wrapped(text: String, columns: Int, expected: [String]) {
    let lines = Scene.wrapped(text, columns: columns)
    #expect(lines.allSatisfy { Width.of($0) <= columns })
  }
}
