import Screen
import TextBuffer

extension Editor {
  /// Room for text in a pane of `columns`.
  public func textColumns(in columns: Int) -> Int {
    max(8, columns - PaneLayout.gutterColumns(lineCount: buffer.lineCount))
  }

  /// The rows of a line in a pane of `columns`.
  public func rows(ofLine line: Int, columns: Int) -> [EditorRow] {
    EditorRows.of(buffer.line(line), columns: textColumns(in: columns))
  }

  mutating func move(_ move: CaretMove, extending: Bool, pane: Size) {
    switch move {
    case .up: moveRows(by: -1, extending: extending, columns: pane.columns)
    case .down: moveRows(by: 1, extending: extending, columns: pane.columns)
    case .pageUp: moveRows(by: -max(1, pane.rows - 1), extending: extending, columns: pane.columns)
    case .pageDown: moveRows(by: max(1, pane.rows - 1), extending: extending, columns: pane.columns)
    default:
      goalColumn = nil
      buffer.move(move.bufferMovement, extending: extending)
    }
  }

  /// Moves the caret by rows of the screen, keeping to the column it came from.
  private mutating func moveRows(by distance: Int, extending: Bool, columns: Int) {
    var line = buffer.caret.line
    var rows = self.rows(ofLine: line, columns: columns)
    var row = EditorRows.index(of: buffer.caret.offset, in: rows)
    let goal = goalColumn ?? column(ofOffset: buffer.caret.offset, line: line, row: rows[row])
    var left = abs(distance)
    while left > 0 {
      if distance < 0 {
        if row == 0 {
          guard line > 0 else { break }
          line -= 1
          rows = self.rows(ofLine: line, columns: columns)
          row = rows.count
        }
        row -= 1
      } else {
        if row == rows.count - 1 {
          guard line < buffer.lineCount - 1 else { break }
          line += 1
          rows = self.rows(ofLine: line, columns: columns)
          row = -1
        }
        row += 1
      }
      left -= 1
    }
    let offset = offset(atColumn: goal, line: line, row: rows[row], isLast: row == rows.count - 1)
    buffer.move(.to(TextBuffer.Position(line: line, offset: offset)), extending: extending)
    goalColumn = goal
  }

  /// Puts the caret where a place of the pane was clicked.
  mutating func click(row clicked: Int, column: Int, extending: Bool, columns: Int) {
    var line = top.line
    var rows = self.rows(ofLine: line, columns: columns)
    var row = top.row
    for _ in 0..<max(0, clicked) {
      if row < rows.count - 1 {
        row += 1
      } else if line < buffer.lineCount - 1 {
        line += 1
        rows = self.rows(ofLine: line, columns: columns)
        row = 0
      }
    }
    let goal = column - PaneLayout.gutterColumns(lineCount: buffer.lineCount)
    let offset = offset(atColumn: goal, line: line, row: rows[min(row, rows.count - 1)], isLast: row == rows.count - 1)
    goalColumn = nil
    buffer.move(.to(TextBuffer.Position(line: line, offset: offset)), extending: extending)
  }

  /// The column of the screen, from the left edge of the text, at which a byte of a row stands.
  public func column(ofOffset offset: Int, line: Int, row: EditorRow) -> Int {
    let text = buffer.line(line).utf8
    let start = text.index(text.startIndex, offsetBy: row.range.lowerBound)
    let end = text.index(text.startIndex, offsetBy: max(row.range.lowerBound, min(offset, text.count)))
    return row.indent + Width.of(Substring(text[start..<end]))
  }

  /// The byte of a row that stands at, or next before, a column of the screen.
  private func offset(atColumn goal: Int, line: Int, row: EditorRow, isLast: Bool) -> Int {
    let text = buffer.line(line)
    let start = text.utf8.index(text.startIndex, offsetBy: row.range.lowerBound)
    let end = text.utf8.index(text.startIndex, offsetBy: row.range.upperBound)
    var column = row.indent
    var offset = row.range.lowerBound
    var lastStart = offset
    for character in text[start..<end] {
      let width = Width.of(character)
      if column + width > goal { return offset }
      column += width
      lastStart = offset
      offset += character.utf8.count
    }
    // Behind the last character of a wrapped row the caret would stand on the next row.
    return isLast ? offset : lastStart
  }
}

extension CaretMove {
  /// The movement within a text; those by rows depend on how it is shown.
  var bufferMovement: TextBuffer.Movement {
    switch self {
    case .left: .left
    case .right: .right
    case .wordLeft: .wordLeft
    case .wordRight: .wordRight
    case .lineStart: .lineStart
    case .lineEnd: .lineEnd
    case .textStart: .textStart
    case .textEnd: .textEnd
    case .up, .down, .pageUp, .pageDown: preconditionFailure("\(self) goes by rows")
    }
  }
}
