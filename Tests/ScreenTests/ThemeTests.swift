import Glibc
import Phrase
import Screen
import Testing

@testable import TerminalUI

@Suite("Themes")
struct ThemeTests {
  @Test("Every theme that ships loads, under its own name", arguments: Theme.names)
  func loads(name: String) throws {
    let theme = try Theme.named(name)
    #expect(theme.name == name)
    #expect(theme.roles.count == Role.allCases.count)
    #expect(theme.tints.count == Tint.allCases.count)
  }

  @Test("Letters stand out from what is behind them", arguments: Theme.names, Role.allCases)
  func readable(name: String, role: Role) throws {
    let theme = try Theme.named(name)
    let isDrawing: Set<Role> = [.frame, .box, .gutter]
    let least = name == "contrast" ? 7 : isDrawing.contains(role) ? 1.9 : 4.5
    for look in [Look(role)] + Tint.allCases.map({ Look(role, tint: $0) }) {
      guard let contrast = contrast(of: theme.style(for: look)) else { continue }
      #expect(contrast >= (look.tint == nil ? least : max(least, 4.4)), "\(look)")
    }
  }

  @Test("Text under a selection or on a marked line can still be read", arguments: Theme.names)
  func readableUnder(name: String) throws {
    let theme = try Theme.named(name)
    let overlays: [Role] = [.currentLine, .currentRow, .selection]
    let letters: [Role] = [
      .text, .jsonKey, .jsonString, .jsonNumber, .jsonLiteral, .jsonTag, .error, .warning, .success, .link,
    ]
    for overlay in overlays {
      for role in letters {
        let style = theme.lay(Look(overlay), over: theme.style(for: Look(role)))
        guard let contrast = contrast(of: style) else { continue }
        #expect(contrast >= 3.5, "\(role) under \(overlay)")
      }
    }
  }

  @Test(
    "No style loses its letters on a terminal with fewer colours", arguments: Theme.names,
    [ColorDepth.eight, .sixteen, .palette256])
  func fewerColors(name: String, depth: ColorDepth) throws {
    let theme = try Theme.named(name)
    for role in Role.allCases {
      for tint in [nil] + Tint.allCases.map({ Optional($0) }) {
        let style = theme.style(for: Look(role, tint: tint)).reduced(to: depth)
        #expect(
          style.foreground == .standard || style.foreground != style.background, "\(role) \(String(describing: tint))")
      }
    }
  }

  @Test("Bars and marked rows stand out with any number of colours", arguments: Theme.names, ColorDepth.allCases)
  func marked(name: String, depth: ColorDepth) throws {
    let theme = try Theme.named(name).adapted(to: depth)
    let roles: [Role] = [.bar, .selection, .currentRow, .match, .cardHeader, .profileDanger]
    for look in roles.map({ Look($0) }) + Tint.allCases.map({ Look(.cardHeader, tint: $0) }) {
      let style = theme.style(for: look).reduced(to: depth)
      let isOtherGround = style.background != theme.base.background.reduced(to: depth)
      #expect(style.attributes.contains(.reverse) != isOtherGround, "\(look)")
    }
  }

  @Test("What matters can be told apart without colours", arguments: Theme.names)
  func withoutColors(name: String) throws {
    let theme = try Theme.named(name)
    func attributes(_ role: Role) -> TextAttributes { theme.style(for: Look(role)).attributes }
    #expect(!attributes(.error).isEmpty)
    #expect(!attributes(.link).isEmpty)
    #expect(attributes(.frame) != attributes(.frameFocused))
    #expect(attributes(.bar) != attributes(.barKey))
  }

  @Test("The theme without colours has none")
  func mono() throws {
    let theme = try Theme.named("mono")
    for role in Role.allCases {
      let style = theme.style(for: Look(role, tint: .red))
      #expect(style.foreground == .standard && style.background == .standard)
    }
    let reversed: [Role] = [.selection, .currentRow, .bar, .match, .profileDanger]
    for role in reversed { #expect(theme.style(for: Look(role)).attributes.contains(.reverse)) }
  }

  @Test("A look adds its attributes, and a tint colours text, headers and tags each in its way")
  func looks() throws {
    let theme = try Theme.named("night")
    #expect(theme.style(for: Look(.text, [.italic])).attributes == .italic)
    #expect(theme.style(for: Look(.text, tint: .red)).background == theme.base.background)
    #expect(theme.style(for: Look(.cardHeader, tint: .red)).background == .rgb(0xC0, 0x2A, 0x26))
    #expect(theme.style(for: Look(.tag, tint: .red)) != theme.style(for: Look(.tag)))
  }

  @Test(
    "A file that is no theme says what is wrong with it",
    arguments: [
      ("name = ", "line 1"), ("name = \"x\"\nname = \"y\"", "line 2"), ("name = \"x\"", "roles"),
      ("name = \"x\"\ntitle = 1\n[roles]\n[tints]", "title"),
    ])
  func failures(toml: String, named: String) {
    #expect {
      try Theme(toml: toml)
    } throws: { error in
      (error as? ThemeFailure)?.phrase.text(in: .english).contains(named) == true
    }
  }

  @Test(
    "An entry that does not fit is named",
    arguments: [
      ("text = {}", "", "roles.text"), ("text = {}", "text = { fg = \"pink\" }", "roles.text.fg"),
      ("text = {}", "text = { fg = 256 }", "roles.text.fg"), ("text = {}", "text = { bold = 1 }", "roles.text.bold"),
      ("text = {}", "text = { colour = 1 }", "roles.text.colour"), ("text = {}", "text = 3", "roles.text"),
      ("text = {}", "text = {}\nfoot = {}", "roles.foot"), ("red = {}", "red = { header = 1 }", "tints.red.header"),
      ("red = {}", "", "tints.red"), ("dark = true", "dark = 1", "dark"),
    ])
  func wrongEntries(line: String, replacement: String, named: String) throws {
    let mono = try #require(Theme.source(of: "mono"))
    let lines = mono.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0 == line ? replacement : String($0)
    }
    #expect {
      try Theme(toml: lines.joined(separator: "\n"))
    } throws: { error in
      (error as? ThemeFailure)?.phrase.text(in: .english).contains("“\(named)”") == true
    }
  }

  @Test("A name that no theme has is answered with those there are")
  func unknown() {
    #expect(throws: ThemeFailure.unknownTheme("dusk", known: ["night", "day", "contrast", "mono"])) {
      try Theme.named("dusk")
    }
  }

  /// The contrast of letters and ground as WCAG 2.1 defines it, 1–21; nil if one of them is the terminal's own.
  private func contrast(of style: Style) -> Double? {
    guard let first = luminance(style.foreground), let second = luminance(style.background) else { return nil }
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  private func luminance(_ color: Color) -> Double? {
    guard case .rgb(let red, let green, let blue) = color else { return nil }
    func linear(_ level: UInt8) -> Double {
      let part = Double(level) / 255
      return part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }
}
