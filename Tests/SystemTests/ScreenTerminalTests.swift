import Foundation
import Testing

/// The terminal itself: kinds, sizes, signals, locales.
@Suite("The terminal", .serialized)
struct ScreenTerminalTests {
  @Test(
    "The demo opens on every kind of terminal and leaves the shell as it was",
    arguments: ["xterm-256color", "screen-256color", "linux", "vt100"])
  func kinds(term: String) async throws {
    let place = try Place()
    let terminal = try await Tmux(place, columns: 120, rows: 30, environment: ["TERM": term])
    try await terminal.type("stty -a > before; \(Place.program) demo; stty -a > after; echo left=$?")
    try await terminal.press("Enter")
    try await terminal.wait(for: "Messages")
    try await terminal.wait(until: { $0.contains("left") && $0.contains("v1") || $0.contains("d left") }, "the list")
    try await terminal.press("Down", "Enter")
    try await terminal.wait(for: "update_multi")
    try await terminal.press("C-q")
    try await terminal.wait(for: "left=0")
    let before = try String(contentsOfFile: "\(place.folder)/before", encoding: .utf8)
    #expect(before == (try String(contentsOfFile: "\(place.folder)/after", encoding: .utf8)))
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(place.folder)/tmp").isEmpty)
  }

  @Test("Resizing from large to too small and back never ends the program")
  func resizing() async throws {
    let place = try Place()
    let terminal = try await Tmux(place, columns: 200, rows: 60)
    try await terminal.type("\(Place.program) demo")
    try await terminal.press("Enter")
    try await terminal.wait(for: "d left")
    try await terminal.press("Down", "Enter")
    try await terminal.wait(for: "update_multi")
    for (columns, rows) in [(120, 30), (80, 24), (40, 10), (20, 5), (40, 12), (100, 10), (200, 60)] {
      try await terminal.resize(columns: columns, rows: rows)
      try await terminal.wait(for: rows < 10 || columns < 40 ? "Make the window" : "cardfix")
    }
    try await terminal.press("C-q")
    try await terminal.wait(for: "$")
  }

  @Test("SIGTERM gives the terminal back")
  func terminated() async throws {
    let place = try Place()
    let terminal = try await Tmux(place, columns: 100, rows: 30)
    try await terminal.type(
      "stty -a > before; \(Place.program) demo & echo $! > pid; fg; stty -a > after; echo done=$?")
    try await terminal.press("Enter")
    try await terminal.wait(for: "d left")
    let pid = try String(contentsOfFile: "\(place.folder)/pid", encoding: .utf8)
    kill(try #require(Int32(pid.trimmingCharacters(in: .whitespacesAndNewlines))), SIGTERM)
    try await terminal.wait(for: "done=0")
    let before = try String(contentsOfFile: "\(place.folder)/before", encoding: .utf8)
    #expect(before == (try String(contentsOfFile: "\(place.folder)/after", encoding: .utf8)))
  }

  @Test("Without colours nothing is coloured, and nothing is lost")
  func noColor() async throws {
    let terminal = try await Tmux(try Place(), columns: 120, rows: 30, environment: ["NO_COLOR": "1"])
    try await terminal.type("\(Place.program) demo")
    try await terminal.press("Enter")
    try await terminal.wait(for: "d left")
    let screen = try await terminal.colouredScreen()
    #expect(screen.firstMatch(of: /\u{1B}\[[0-9;]*(3[0-7]|4[0-7]|38|48)[;m]/) == nil)
    try await terminal.press("C-q")
  }

  @Test(
    "A locale that is missing or not UTF-8 still shows Chinese, and is mentioned",
    arguments: ["zh_CN.GB18030", "xx_YY.UTF-8"])
  func locales(locale: String) async throws {
    let terminal = try await Tmux(try Place(), columns: 140, rows: 30, environment: ["LANG": locale])
    try await terminal.type("\(Place.program) demo")
    try await terminal.press("Enter")
    let screen = try await terminal.wait(for: "C.UTF-8")
    #expect(screen.contains(locale))
    try await terminal.press("Down")
    try await terminal.wait(until: { $0.contains { ("\u{4E00}"..."\u{9FFF}").contains($0) } }, "Chinese")
    try await terminal.press("C-q")
  }

  @Test("The demo in Chinese")
  func chinese() async throws {
    let terminal = try await Tmux(try Place(), columns: 80, rows: 24, environment: ["CARDFIX_LANG": "zh"])
    try await terminal.type("\(Place.program) demo")
    try await terminal.press("Enter")
    try await terminal.wait(for: "消息")
    try await terminal.press("F1")
    try await terminal.wait(for: "按键")
    try await terminal.press("Escape")
    try await terminal.press("C-q")
    try await terminal.wait(for: "$")
  }

  @Test("Without a terminal the screen says so and exits with 2")
  func noTerminal() async throws {
    let result = try await Place().run(["demo"])
    #expect(result.exit == 2)
    #expect(!result.errors.isEmpty)
  }
}
