import Screen

/// One row of the screen that a line of the text takes.
public struct EditorRow: Hashable, Sendable {
  /// Bytes of the line.
  public var range: Range<Int>
  /// Blank columns before it, which are not in the text.
  public var indent: Int
  /// Whether it goes on where the row before was full, in the middle of a string, rather than at a place of the structure.
  public var isWrapped: Bool

  public init(range: Range<Int>, indent: Int, isWrapped: Bool = false) {
    self.range = range
    self.indent = indent
    self.isWrapped = isWrapped
  }
}

/// Cuts a line into the rows that show it.
///
/// Bots send cards as one line of thousands of characters. A line that does not fit is laid out as if it were formatted, one
/// member a row and indented by depth, while its bytes stay what they are: a row is a way of showing, not a change. Where a
/// string is longer than a row it is wrapped, with a deeper indent.
///
///     {"a":1,"b":{"c":[1,2]}}       {                 row 1, indent 0
///                                     "a":1,          row 2, indent 2
///                                     "b":{"c":[1,2]} row 3, indent 2
///                                   }                 row 4, indent 0
public enum EditorRows {
  /// The rows of one line; never empty, in order, and together they cover every byte of the line.
  ///
  /// - Parameters:
  ///   - line: without its line break.
  ///   - columns: room for the text, at least 8.
  public static func of(_ line: String, columns: Int) -> [EditorRow] {
    let columns = max(8, columns)
    guard Width.of(line) > columns else { return [EditorRow(range: 0..<line.utf8.count, indent: 0)] }
    var layout = RowLayout(line, columns: columns)
    return layout.rows()
  }

  /// The row on which a caret at `offset` stands: the last one that begins at or before it.
  public static func index(of offset: Int, in rows: [EditorRow]) -> Int {
    var (low, high) = (0, rows.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if rows[middle].range.lowerBound <= offset { low = middle } else { high = middle - 1 }
    }
    return max(0, low)
  }
}
