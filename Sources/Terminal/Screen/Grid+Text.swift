extension Grid {
  /// The letters without their styles, blanks at line ends left out: what tests store and people read.
  public func text() -> String {
    (0..<size.rows).map(text(row:)).joined(separator: "\n")
  }

  /// The letters of one row, without the blanks at its end.
  public func text(row: Int) -> String {
    var text = self.row(row).map(\.text).joined()
    while text.last == " " { text.removeLast() }
    return text
  }
}
