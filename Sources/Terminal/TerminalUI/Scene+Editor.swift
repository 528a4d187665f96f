import Card
import JSONText
import Phrase
import Screen
import TextBuffer
import Workbench

extension Scene {
  /// The text of the open message with its line numbers, colours, findings and caret.
  func drawEditor(_ bench: Workbench, on canvas: inout Canvas) {
    guard let pane = bench.layout.panes[.editor] else { return }
    guard let editor = bench.editor else {
      drawWords(
        Phrase(
          en: "Enter on a message opens it here. What you type stays a draft until you review and send it.",
          zh: "在消息列表中按 Enter 打开消息。输入的内容会一直保留为草稿，直到检查并发送。"), in: pane, on: &canvas)
      return
    }
    let hasKeys = bench.context == .editor
    var ink = EditorInk(editor, pane: pane)
    var row = 0
    var line = editor.top.line
    var skipped = editor.top.row
    while row < pane.rows, line < editor.buffer.lineCount {
      let rows = editor.rows(ofLine: line, columns: pane.columns)
      ink.prepare(line: line, rows: rows[min(skipped, rows.count - 1)...].prefix(pane.rows - row))
      let caretRow = line == editor.buffer.caret.line ? EditorRows.index(of: editor.buffer.caret.offset, in: rows) : nil
      for index in min(skipped, rows.count - 1)..<rows.count where row < pane.rows {
        let place = pane.line(row)
        drawGutter(
          rows[index], line: line, isFirst: index == 0, marks: ink.marks, in: place, width: ink.gutter, on: &canvas)
        drawRow(rows[index], ink, in: place, on: &canvas)
        if caretRow == index {
          canvas.lay(.currentLine, under: place)
          let column = editor.column(ofOffset: editor.buffer.caret.offset, line: line, row: rows[index])
          if hasKeys {
            canvas.standCaret(
              at: Point(column: min(place.column + ink.gutter + column, place.endColumn - 1), row: place.row))
          }
        }
        drawOverlays(rows[index], ink, in: place, on: &canvas)
        row += 1
      }
      skipped = 0
      line += 1
    }
  }

  private func drawGutter(
    _ editorRow: EditorRow, line: Int, isFirst: Bool, marks: Severity?, in row: Rect, width: Int,
    on canvas: inout Canvas
  ) {
    let sign = isFirst ? String(line + 1) : editorRow.isWrapped ? glyphs.wrap : ""
    canvas.put(Clip.padLeft(sign, to: width - 2), at: row.origin, Look(.gutter), in: row)
    guard isFirst, let marks, marks > .hint else { return }
    let isError = marks == .error
    canvas.put(
      isError ? glyphs.error : glyphs.warning, at: Point(column: row.column + width - 2, row: row.row),
      Look(isError ? .error : .warning), in: row)
  }

  private func drawRow(_ row: EditorRow, _ ink: EditorInk, in place: Rect, on canvas: inout Canvas) {
    var point = Point(column: place.column + ink.gutter + row.indent, row: place.row)
    for piece in ink.pieces(of: row.range) {
      point.column = canvas.put(ink.text(piece.range), at: point, Look(piece.role), in: place)
    }
  }

  /// Selection, matches and findings, laid over the letters of a row.
  private func drawOverlays(_ row: EditorRow, _ ink: EditorInk, in place: Rect, on canvas: inout Canvas) {
    func rect(_ range: Range<Int>) -> Rect? {
      let clipped = range.clamped(to: row.range)
      guard !clipped.isEmpty else { return nil }
      let start = ink.gutter + row.indent + Width.of(ink.text(row.range.lowerBound..<clipped.lowerBound))
      let width = Width.of(ink.text(clipped))
      return Rect(column: place.column + start, row: place.row, columns: width, rows: 1).intersection(place)
    }
    for finding in ink.findings where finding.severity > .hint {
      guard let rect = rect(ink.inLine(finding.range)) else { continue }
      canvas.underline(rect)
    }
    for match in ink.matches { if let rect = rect(ink.inLine(match)) { canvas.lay(.match, under: rect) } }
    if let selection = ink.selection, let rect = rect(ink.inLine(selection)) {
      canvas.lay(.selection, under: rect)
    }
  }
}

/// What the letters of the visible lines look like: derived for one frame, one line at a time.
private struct EditorInk {
  struct Piece {
    var range: Range<Int>
    var role: Role
  }

  let gutter: Int
  let selection: Range<Int>?
  let matches: [Range<Int>]
  private let editor: Editor
  private var line = ""
  private var lineStart = 0
  private var pieces: [Piece] = []
  private(set) var findings: [Finding] = []

  init(_ editor: Editor, pane: Rect) {
    self.editor = editor
    gutter = PaneLayout.gutterColumns(lineCount: editor.buffer.lineCount)
    selection = editor.selectedBytes
    matches = editor.needle.isEmpty ? [] : TextSearch.matches(of: editor.needle, in: editor.text)
  }

  /// The worst finding of the prepared line.
  var marks: Severity? { findings.map(\.severity).max() }

  mutating func prepare(line number: Int, rows: ArraySlice<EditorRow>) {
    line = editor.buffer.line(number)
    lineStart = editor.buffer.lineStart(number)
    let whole = lineStart..<lineStart + line.utf8.count
    findings = editor.analysis.findings.filter { $0.range.overlaps(whole) || $0.range.lowerBound == whole.upperBound }
    let visible = (rows.first?.range.lowerBound ?? 0)..<(rows.last?.range.upperBound ?? 0)
    pieces = []
    var previousKey = ""
    for token in editor.analysis.document.tokens(in: lineStart + visible.lowerBound..<lineStart + visible.upperBound) {
      let range = inLine(token.range)
      guard !range.isEmpty else { continue }
      var role: Role =
        switch token.kind {
        case .key: .jsonKey
        case .string: .jsonString
        case .number: .jsonNumber
        case .literal: .jsonLiteral
        case .punctuation: .jsonPunctuation
        case .invalid: .error
        }
      if token.kind == .key { previousKey = text(range) }
      if token.kind == .string, previousKey == "\"tag\"" { role = .jsonTag }
      pieces.append(Piece(range: range, role: role))
    }
  }

  /// A range of the whole text as a range of the prepared line; empty when it lies outside.
  func inLine(_ range: Range<Int>) -> Range<Int> {
    let length = line.utf8.count
    let start = max(0, min(range.lowerBound - lineStart, length))
    return start..<max(start, min(range.upperBound - lineStart, length))
  }

  func text(_ range: Range<Int>) -> String {
    let start = line.utf8.index(line.startIndex, offsetBy: range.lowerBound)
    let end = line.utf8.index(start, offsetBy: range.count)
    return String(line[start..<end])
  }

  /// The letters of a row from left to right: tokens, and plain text between them.
  func pieces(of row: Range<Int>) -> [Piece] {
    var result: [Piece] = []
    var next = row.lowerBound
    for piece in pieces where piece.range.overlaps(row) {
      let range = piece.range.clamped(to: row)
      if range.lowerBound > next { result.append(Piece(range: next..<range.lowerBound, role: .text)) }
      result.append(Piece(range: range, role: piece.role))
      next = range.upperBound
    }
    if next < row.upperBound { result.append(Piece(range: next..<row.upperBound, role: .text)) }
    return result
  }
}
