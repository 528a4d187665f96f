import Messages
import Phrase
import Screen
import TerminalUI
import Testing
import Workbench

@Suite("Screens are safe and whole")
struct SceneSafetyTests {
  /// A generator whose seed is printed when something fails.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  @Test("Random keys and sizes never crash, and nothing but printable text reaches the grid", arguments: 1...6)
  func randomKeys(seed: UInt64) throws {
    var dice = Dice(state: seed)
    var stage = try Stage(size: Size(columns: 100, rows: 30))
    let names =
      Keymap.standard.bindings.flatMap { $0.keys.map(\.name) }.filter { $0 != "Ctrl-Q" && $0 != "q" }
      + ["a", "{", "\"", "磁", "y", "Enter", "Enter", "Backspace", "Down", "\u{1B}"].filter { KeyPress($0) != nil }
    for step in 0..<400 {
      if Int.random(in: 0..<20, using: &dice) == 0 {
        let size = Size(columns: .random(in: 1...200, using: &dice), rows: .random(in: 1...60, using: &dice))
        _ = stage.apply(.resized(size))
      } else {
        try stage.press(names.randomElement(using: &dice) ?? "j")
      }
      let grid = stage.scene.draw(stage.bench)
      if let caret = grid.caret {
        #expect(grid.bounds.contains(caret), "seed \(seed), step \(step): the caret is outside at \(caret)")
      }
      let unsafe = grid.text().unicodeScalars.first { scalar in
        scalar != "\n" && (scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0x202E)
      }
      #expect(unsafe == nil, "seed \(seed), step \(step): \(String(describing: unsafe))")
    }
  }

  @Test("Keeping what was derived between frames never shows: a fresh scene draws the same")
  func freshSceneDrawsTheSame() throws {
    var stage = try Stage(size: Size(columns: 160, rows: 40))
    for key in [
      "j", "Enter", "End", "a", "Left", "Backspace", "Ctrl-S", "Esc", "Tab", "PgDn", "Esc", "k", "Enter", "F4",
    ] {
      try stage.press(key)
      var fresh = stage
      fresh.scene = Scene(theme: stage.scene.theme)
      #expect(fresh.scene.draw(fresh.bench).text() == stage.scene.draw(stage.bench).text(), "after \(key)")
    }
  }

  @Test("Every command has a key or stands in the palette, and every key of the help works somewhere")
  func everyCommandIsReachable() throws {
    var stage = try Stage(size: Size(columns: 120, rows: 40))
    try stage.press("Enter")
    try stage.press("Ctrl-P")
    guard case .palette(let palette) = stage.bench.overlay else {
      Issue.record("there is no palette")
      return
    }
    for command in Command.allCases {
      let isReachable = Keymap.standard.key(for: command) != nil || palette.matches.contains(command)
      #expect(isReachable, "\(command) has no key and is not in the palette")
    }
  }
}
