import CNcurses

/// What is switched on for the time the screen is open and is none of ncurses' business: marks around pasted text, the
/// mouse, and news of the window's focus.
struct TerminalModes {
  /// Sent when the screen opens.
  let on: [UInt8]
  /// Sent when it closes.
  let off: [UInt8]

  /// For the terminal that is open now; empty for one that knows no mouse, since it knows the others neither.
  init(mouse: Bool) {
    guard cn_string("kmous") != nil else {
      (on, off) = ([], [])
      return
    }
    // 1002: buttons and motion while one is down; 1006: places beyond column 223.
    let modes = [2004, 1004] + (mouse ? [1000, 1002, 1006] : [])
    on = modes.flatMap { Array("\u{1B}[?\($0)h".utf8) }
    off = modes.reversed().flatMap { Array("\u{1B}[?\($0)l".utf8) }
  }

  /// Everything that gives the terminal back without the help of ncurses: for a crash.
  var farewell: [UInt8] {
    var bytes = off
    for name in ["sgr0", "op", "rmkx", "cnorm"] { bytes += Self.capability(name) ?? [] }
    return bytes + (Self.capability("rmcup") ?? Self.capability("clear") ?? Array("\r\n".utf8))
  }

  /// Whether the screen stands on a page of its own, so that what was there before comes back.
  var hasOwnPage: Bool { Self.capability("rmcup") != nil }

  /// A capability without its pauses, as `$<5>`, which only very old terminals need.
  private static func capability(_ name: String) -> [UInt8]? {
    guard let text = cn_string(name) else { return nil }
    var bytes: [UInt8] = []
    var isPause = false
    for byte in String(cString: text).utf8 {
      if byte == UInt8(ascii: "<"), bytes.last == UInt8(ascii: "$") {
        bytes.removeLast()
        isPause = true
      } else if !isPause {
        bytes.append(byte)
      } else if byte == UInt8(ascii: ">") {
        isPause = false
      }
    }
    return bytes
  }
}
