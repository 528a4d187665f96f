import Screen
import TextBuffer

extension Editor {
  /// Moves the window so that the caret's row is in it.
  mutating func showCaret(pane: Size) {
    guard pane.rows > 0 else { return }
    let caretRows = rows(ofLine: buffer.caret.line, columns: pane.columns)
    let caret = Top(line: buffer.caret.line, row: EditorRows.index(of: buffer.caret.offset, in: caretRows))
    top.line = min(top.line, buffer.lineCount - 1)
    top.row = min(top.row, rows(ofLine: top.line, columns: pane.columns).count - 1)
    if (caret.line, caret.row) < (top.line, top.row) {
      top = caret
    } else if rowsBetween(top, caret, atMost: pane.rows, columns: pane.columns) >= pane.rows {
      top = moved(caret, by: -(pane.rows - 1), columns: pane.columns)
    }
  }

  /// Moves the window, and the caret only as far as it must to stay in it.
  mutating func scroll(by lines: Int, pane: Size) {
    top = moved(top, by: lines, columns: pane.columns)
    let caretRows = rows(ofLine: buffer.caret.line, columns: pane.columns)
    let caret = Top(line: buffer.caret.line, row: EditorRows.index(of: buffer.caret.offset, in: caretRows))
    if (caret.line, caret.row) < (top.line, top.row) {
      let rows = rows(ofLine: top.line, columns: pane.columns)
      buffer.move(.to(TextBuffer.Position(line: top.line, offset: rows[top.row].range.lowerBound)), extending: false)
    } else if rowsBetween(top, caret, atMost: pane.rows, columns: pane.columns) >= pane.rows {
      let last = moved(top, by: pane.rows - 1, columns: pane.columns)
      let rows = rows(ofLine: last.line, columns: pane.columns)
      buffer.move(.to(TextBuffer.Position(line: last.line, offset: rows[last.row].range.lowerBound)), extending: false)
    }
  }

  private func rowsBetween(_ first: Top, _ last: Top, atMost limit: Int, columns: Int) -> Int {
    if first.line == last.line { return last.row - first.row }
    var count = rows(ofLine: first.line, columns: columns).count - first.row
    var line = first.line + 1
    while line < last.line, count < limit {
      count += rows(ofLine: line, columns: columns).count
      line += 1
    }
    return line < last.line ? limit : count + last.row
  }

  private func moved(_ start: Top, by distance: Int, columns: Int) -> Top {
    var place = start
    var rowCount = rows(ofLine: place.line, columns: columns).count
    for _ in 0..<abs(distance) {
      if distance < 0 {
        if place.row > 0 {
          place.row -= 1
        } else if place.line > 0 {
          place.line -= 1
          rowCount = rows(ofLine: place.line, columns: columns).count
          place.row = rowCount - 1
        }
      } else if place.row < rowCount - 1 {
        place.row += 1
      } else if place.line < buffer.lineCount - 1 {
        place = Top(line: place.line + 1, row: 0)
        rowCount = rows(ofLine: place.line, columns: columns).count
      }
    }
    return place
  }
}
