import Screen

/// What a terminal says about its mouse.
struct MouseReport {
  /// The button in the two lowest bits, 32 for motion, 64 for the wheel; 4, 8 and 16 for keys held down.
  let code: Int
  let column: Int
  let row: Int
  let isRelease: Bool

  /// How far one notch of the wheel goes, as in most programs.
  private static let wheelLines = 3

  /// The event; nil for buttons and motions that nothing here uses.
  var event: TerminalEvent? {
    guard column >= 0, row >= 0, !isRelease else { return nil }
    let point = Point(column: column, row: row)
    switch code & ~(4 | 8 | 16) {
    case 0: return .click(point, count: 1)
    case 32: return .drag(point)
    case 64: return .wheel(point, lines: -Self.wheelLines)
    case 65: return .wheel(point, lines: Self.wheelLines)
    default: return nil
    }
  }
}

/// Counts clicks that follow each other quickly in one place.
struct ClickCounter {
  private static let longestPause = 400
  private var last: (point: Point, count: Int, time: Int)?

  /// The event with the right count if it is a click; a third click in a row counts 3, a fourth 1 again.
  mutating func count(_ event: TerminalEvent, now: Int) -> TerminalEvent {
    guard case .click(let point, _) = event else { return event }
    var count = 1
    if let last, last.point == point, now - last.time <= Self.longestPause { count = last.count % 3 + 1 }
    last = (point, count, now)
    return .click(point, count: count)
  }
}
