import Screen

/// Lines with aligned columns, by the width that a terminal gives to the text.
struct Table {
  /// Where a column's text stands in its width.
  enum Alignment { case left, right }

  private let alignments: [Alignment]
  private var rows: [[String]] = []

  /// - Parameter alignments: one for each column.
  init(_ alignments: [Alignment]) {
    self.alignments = alignments
  }

  /// Adds a row; every text is made printable.
  mutating func add(_ cells: [String]) {
    precondition(cells.count == alignments.count, "a row of \(cells.count) in \(alignments.count) columns")
    rows.append(cells.map { Printable.text($0) })
  }

  /// The rows, two blanks between columns, none at the end of a line.
  var lines: [String] {
    let widths = alignments.indices.map { column in rows.map { Width.of($0[column]) }.max() ?? 0 }
    return rows.map { row in
      var line = ""
      for (column, text) in row.enumerated() {
        if column > 0 { line += "  " }
        let isLast = column == row.count - 1
        switch alignments[column] {
        case .left: line += isLast ? text : Clip.pad(text, to: widths[column])
        case .right: line += Clip.padLeft(text, to: widths[column])
        }
      }
      while line.utf8.last == UInt8(ascii: " ") { line.removeLast() }
      return line
    }
  }
}
