import Foundation
import Phrase
import TerminalUI
import Testing

@Suite("README")
struct ReadmeTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  private func readme() throws -> String {
    try String(contentsOfFile: Self.root + "/README.md", encoding: .utf8)
  }

  /// The text between two marks.
  private func part(_ name: String) throws -> String {
    let text = try readme()
    let start = try #require(text.firstRange(of: "<!-- \(name) -->\n"), "README.md has no mark \(name)")
    let end = try #require(text.firstRange(of: "<!-- end of \(name) -->"), "README.md has no end of \(name)")
    return String(text[start.upperBound..<end.lowerBound])
  }

  @Test("The list of keys is the keymap's")
  func keys() throws {
    var expected = ""
    for section in HelpSection.allCases {
      let entries = Keymap.standard.helpEntries(of: section).map { entry in
        let keys = entry.keys.split(separator: " ").map { "`\($0)`" }.joined(separator: " ")
        return "\(keys) \(entry.summary.text(in: .english))"
      }
      expected += "- **\(section.title.text(in: .english))**: \(entries.joined(separator: " · "))\n"
    }
    #expect(try part("keys") == expected, "the keys of README.md should be:\n\(expected)")
  }

  @Test("There are exactly two set-up commands, each one line")
  func setUp() throws {
    let commands = try part("set-up").split(separator: "\n").filter { $0.hasPrefix("    ") }
    #expect(commands.count == 2)
  }

  @Test("The screen shown is a screen that tests store")
  func picture() throws {
    let stored = try String(
      contentsOfFile: Self.root + "/Tests/ScreenTests/Stored/readme-120x24.txt", encoding: .utf8)
    let screen = stored.split(separator: "\n", omittingEmptySubsequences: false)
      .prefix { !$0.hasPrefix("== ") }.joined(separator: "\n")
    #expect(try readme().contains(screen))
  }
}
