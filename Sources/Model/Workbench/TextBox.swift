public import JSONText
import Screen
public import TextBuffer

/// A text of the open message while it is changed as plain lines, in the place where readers see it.
///
/// Quotes, line breaks and the rest are escaped when the text goes back into the JSON; until then the JSON in the editor stays
/// as it is, and the preview shows ``content``.
public struct TextBox: Sendable {
  /// A row of the box: bytes of one line of the text.
  public struct Row: Hashable, Sendable {
    public var line: Int
    public var range: Range<Int>
  }

  /// The string in the JSON.
  public let path: JSONPath
  /// Moving and selecting go to it at once; what changes the text goes through ``edit(_:)``.
  public internal(set) var buffer: TextBuffer
  /// The content with the text in it.
  public private(set) var content: String
  /// Whether the text differs from what stands in the JSON.
  public private(set) var isChanged = false
  /// The first row that shows.
  public internal(set) var top = 0
  /// The column that up and down aim for, while they follow each other.
  private var goalColumn: Int?
  private let document: JSONDocument

  /// Nil where there is no string at the path.
  init?(at path: JSONPath, in document: JSONDocument) {
    guard let text = document.node(at: path)?.string else { return nil }
    self.path = path
    self.document = document
    buffer = TextBuffer(text)
    buffer.move(.textEnd)
    content = document.text
  }

  /// What puts the text into the JSON; nil while it is unchanged. Bytes of the string that were not changed stay.
  var change: TextEdit? { document.node(at: path)?.replacingString(with: buffer.text) }

  /// The place of the string in ``content``, behind its quote.
  public var caretByte: Int { document.node(at: path).map { $0.range.lowerBound + 1 } ?? 0 }

  /// Changes the text; the content follows when it really changed.
  mutating func edit(_ change: (inout TextBuffer) -> Void) {
    let before = buffer.revision
    change(&buffer)
    goalColumn = nil
    guard buffer.revision != before else { return }
    let edit = self.change
    isChanged = edit != nil
    content = edit.map { String(decoding: [$0].applied(to: document.bytes), as: UTF8.self) } ?? document.text
  }

  // MARK: - Rows

  /// The rows of all lines for a box of `columns`: broken behind a blank where one is near, else between characters.
  public func rows(columns: Int) -> [Row] {
    (0..<buffer.lineCount).flatMap { line in Self.rows(of: buffer.line(line), number: line, columns: max(2, columns)) }
  }

  private static func rows(of text: String, number: Int, columns: Int) -> [Row] {
    var rows: [Row] = []
    var (start, end, used) = (0, 0, 0)
    // Behind the last blank of the row: its byte and its column.
    var blank: (byte: Int, column: Int)?
    for character in text {
      let width = Width.of(character)
      if used + width > columns, end > start {
        if let place = blank, place.column * 2 > columns {
          rows.append(Row(line: number, range: start..<place.byte))
          (start, used) = (place.byte, used - place.column)
        } else {
          rows.append(Row(line: number, range: start..<end))
          (start, used) = (end, 0)
        }
        blank = nil
      }
      end += character.utf8.count
      used += width
      if character == " " { blank = (end, used) }
    }
    rows.append(Row(line: number, range: start..<end))
    return rows
  }

  /// The row of the caret among `rows`.
  public func caretRow(in rows: [Row]) -> Int {
    let caret = buffer.caret
    return rows.lastIndex { $0.line == caret.line && $0.range.lowerBound <= caret.offset } ?? 0
  }

  /// The column at which a byte of a row stands.
  public func column(ofOffset offset: Int, in row: Row) -> Int {
    let text = buffer.line(row.line).utf8
    let start = text.index(text.startIndex, offsetBy: row.range.lowerBound)
    let end = text.index(text.startIndex, offsetBy: max(row.range.lowerBound, min(offset, text.count)))
    return Width.of(Substring(text[start..<end]))
  }

  private func position(atColumn goal: Int, in rows: [Row], _ index: Int) -> TextBuffer.Position {
    let row = rows[index]
    let text = buffer.line(row.line).utf8
    let start = text.index(text.startIndex, offsetBy: row.range.lowerBound)
    let end = text.index(text.startIndex, offsetBy: row.range.upperBound)
    let goesOn = index + 1 < rows.count && rows[index + 1].line == row.line
    var (offset, column, last) = (row.range.lowerBound, 0, row.range.lowerBound)
    for character in Substring(text[start..<end]) {
      let width = Width.of(character)
      if column + width > goal { return TextBuffer.Position(line: row.line, offset: offset) }
      column += width
      last = offset
      offset += character.utf8.count
    }
    // Behind the last character of a row that goes on the caret would stand on the next one.
    return TextBuffer.Position(line: row.line, offset: goesOn ? last : offset)
  }

  // MARK: - Moving

  mutating func move(_ move: CaretMove, extending: Bool, size: Size) {
    let distance: Int
    switch move {
    case .up: distance = -1
    case .down: distance = 1
    case .pageUp: distance = -max(1, size.rows - 1)
    case .pageDown: distance = max(1, size.rows - 1)
    default:
      goalColumn = nil
      buffer.move(move.bufferMovement, extending: extending)
      return
    }
    let rows = rows(columns: size.columns)
    let row = caretRow(in: rows)
    let goal = goalColumn ?? column(ofOffset: buffer.caret.offset, in: rows[row])
    let target = max(0, min(rows.count - 1, row + distance))
    buffer.move(.to(position(atColumn: goal, in: rows, target)), extending: extending)
    goalColumn = goal
  }

  /// Puts the caret where a place of the box was clicked.
  mutating func click(row: Int, column: Int, extending: Bool, columns: Int) {
    let rows = rows(columns: columns)
    let index = max(0, min(rows.count - 1, top + row))
    goalColumn = nil
    buffer.move(.to(position(atColumn: column, in: rows, index)), extending: extending)
  }

  /// Moves the window so that the caret's row is in it.
  mutating func showCaret(size: Size) {
    let rows = rows(columns: size.columns)
    let caret = caretRow(in: rows)
    top = max(0, min(top, rows.count - size.rows))
    if caret < top { top = caret }
    if caret >= top + size.rows { top = caret - size.rows + 1 }
  }
}
