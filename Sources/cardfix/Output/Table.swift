import Screen

/// Lines with aligned columns, by the width that a terminal gives to the text.
struct Table {
  /// Where a column's text stands in its width.
  enum Alignment { case left, right }

  private let alignments: [Alignment]
  private var rows: [[String]] = []
  /// The widest text of each column, of rows that were taken already too.
  private var widths: [Int]

  /// - Parameter alignments: one for each column.
  init(_ alignments: [Alignment]) {
    self.alignments = alignments
    widths = alignments.map { _ in 0 }
  }

  /// Adds a row; every text is made printable.
  mutating func add(_ cells: [String]) {
    precondition(cells.count == alignments.count, "a row of \(cells.count) in \(alignments.count) columns")
    let cells = cells.map { Printable.text($0) }
    for (column, text) in cells.enumerated() { widths[column] = max(widths[column], Width.of(text)) }
    rows.append(cells)
  }

  /// The rows so far, which it then forgets: a long table is printed part by part, each as wide as those before it at least.
  mutating func takeLines() -> [String] {
    defer { rows = [] }
    return lines
  }

  /// The rows, two blanks between columns, none at the end of a line.
  var lines: [String] {
    rows.map { row in
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
