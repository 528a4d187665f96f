import CNcurses

/// The kind of terminal: which description fits it, and what it can do beside what ncurses does with it.
struct TerminalKind {
  /// The name of the description in use.
  let name: String
  /// The name in `TERM`, when another description stands in for it.
  let replaced: String?

  /// - Throws: ``TerminalFailure`` when there is no description that fits, or none with which a screen can be drawn.
  init(environment: [String: String]) throws(TerminalFailure) {
    guard let asked = environment["TERM"], !asked.isEmpty else { throw .noTerminalType }
    defer { cn_look_up_done() }
    if cn_look_up(asked) == 1 {
      (name, replaced) = (asked, nil)
    } else if let other = Self.substitute(for: asked), cn_look_up(other) == 1 {
      (name, replaced) = (other, asked)
    } else {
      throw .unknownTerminal(asked)
    }
    guard cn_string("cup") != nil else { throw .tooSimple(name) }
  }

  /// Whether box lines, arrows and Chinese are likely to be seen: not on consoles with a font of their own.
  var drawsUnicode: Bool {
    !["linux", "vt", "ansi", "cons", "sun", "pcansi", "wsvt", "con80"].contains { name.hasPrefix($0) }
  }

  /// A description that is installed nearly everywhere, for newer terminals that machines reached over ssh do not know.
  private static func substitute(for name: String) -> String? {
    let alike = [
      "xterm", "alacritty", "foot", "ghostty", "kitty", "konsole", "rio", "st-", "vte", "wezterm", "contour",
    ]
    if alike.contains(where: name.hasPrefix) { return "xterm-256color" }
    return name.hasPrefix("tmux") || name.hasPrefix("screen") ? "screen-256color" : nil
  }
}
