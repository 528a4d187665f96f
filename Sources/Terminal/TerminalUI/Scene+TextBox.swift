import JSONText
import Phrase
import Screen
import TextBuffer
import Workbench

extension Scene {
  /// The text that is being changed, below the picture that already shows it.
  func drawTextBox(_ bench: Workbench, on canvas: inout Canvas) {
    guard let box = bench.textBox, let layout = bench.textBoxLayout else { return }
    drawTextBoxTitle(box, bench, in: layout.title, on: &canvas)
    let area = layout.text
    canvas.fill(Rect(column: area.column - 1, row: area.row, columns: area.columns + 2, rows: area.rows), .text)
    let rows = box.rows(columns: area.columns)
    let selection = box.buffer.selection
    for number in 0..<max(0, min(area.rows, rows.count - box.top)) {
      let row = rows[box.top + number]
      let place = area.line(number)
      canvas.put(text(of: row.range, in: box.buffer.line(row.line)), at: place.origin, Look(.text), in: place)
      if let selection { drawSelection(selection, of: row, in: box, place, on: &canvas) }
    }
    let caretRow = box.caretRow(in: rows)
    guard caretRow - box.top >= 0, caretRow - box.top < area.rows, bench.context == .textBox else { return }
    let column = box.column(ofOffset: box.buffer.caret.offset, in: rows[caretRow])
    canvas.standCaret(
      at: Point(column: min(area.column + column, area.endColumn), row: area.row + caretRow - box.top))
  }

  /// `── content ───── Ctrl-S apply  Esc back ──`
  private func drawTextBoxTitle(_ box: TextBox, _ bench: Workbench, in row: Rect, on canvas: inout Canvas) {
    canvas.fill(row, with: glyphs.horizontal, .frameFocused)
    let keys = [Command.applyText, .back].compactMap { command in
      keymap.key(for: command, in: .textBox).map { "\($0.name) \(canvas.say(command.label))" }
    }.joined(separator: "  ")
    let name = bench.editor.map { breadcrumbWords(of: box.path, in: $0.analysis.document) } ?? ""
    let room = row.columns - Width.of(keys) - 8
    let title = canvas.say(Phrase(en: "Text", zh: "文本")) + (box.isChanged ? " *" : "")
    let words =
      room > 12 && !name.isEmpty
      ? title + glyphs.dot + Clip.tail(name, to: room - Width.of(title + glyphs.dot), ellipsis: glyphs.ellipsis) : title
    let start = Point(column: row.column + 1, row: row.row)
    canvas.put(" \(words) ", at: start, Look(.frameFocused, [.bold]), in: row)
    let right = Rect(column: row.column, row: row.row, columns: row.columns - 1, rows: 1)
    if Width.of(words) + Width.of(keys) + 6 <= row.columns {
      canvas.putRight([Span(" \(keys) ", Look(.frameFocused))], in: right)
    }
  }

  /// The way to a text from its component: `header › title`, `div › fields`, `button`.
  private func breadcrumbWords(of path: JSONPath, in document: JSONDocument) -> String {
    var words: [String] = []
    var node = document.node(at: path)
    while let here = node, words.count < 3 {
      if here.index != nil, let tag = here["tag"]?.string {
        words.append(tag)
        break
      }
      if let key = here.key, key != "content", key != "text" { words.append(key) }
      node = here.parent
    }
    return words.reversed().map { Printable.text($0) }.joined(separator: glyphs.pathStep)
  }

  private func drawSelection(
    _ selection: Range<TextBuffer.Position>, of row: TextBox.Row, in box: TextBox, _ place: Rect,
    on canvas: inout Canvas
  ) {
    guard selection.lowerBound.line <= row.line, row.line <= selection.upperBound.line else { return }
    let start = selection.lowerBound.line < row.line ? 0 : selection.lowerBound.offset
    let end = selection.upperBound.line > row.line ? Int.max : selection.upperBound.offset
    let range = max(start, row.range.lowerBound)..<max(start, row.range.lowerBound, min(end, row.range.upperBound))
    guard !range.isEmpty, range.upperBound <= row.range.upperBound else { return }
    let first = box.column(ofOffset: range.lowerBound, in: row)
    let last = box.column(ofOffset: range.upperBound, in: row)
    let lit = Rect(column: place.column + first, row: place.row, columns: last - first, rows: 1)
    canvas.lay(.selection, under: lit.intersection(place))
  }

  private func text(of range: Range<Int>, in line: String) -> String {
    let start = line.utf8.index(line.startIndex, offsetBy: range.lowerBound)
    let end = line.utf8.index(start, offsetBy: range.count)
    return String(line[start..<end])
  }
}
