/// What the screen shows: cells, and where the caret stands.
///
/// Every cell holds something that is safe to send to a terminal: ``put(_:at:style:limit:)`` is the only way in. A wide
/// grapheme owns two cells; when one of them is overwritten the other becomes a blank.
public struct Grid: Equatable, Sendable {
  public let size: Size
  /// Where the real cursor stands; nil hides it.
  public var caret: Point?
  private(set) var cells: [Cell]

  /// A grid of blanks.
  public init(size: Size, style: Style = Style()) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    cells = Array(repeating: .blank(style), count: self.size.columns * self.size.rows)
  }

  /// The whole grid as a rectangle.
  public var bounds: Rect { Rect(size) }

  public subscript(row: Int, column: Int) -> Cell {
    precondition(bounds.contains(Point(column: column, row: row)), "no cell at row \(row), column \(column) of \(size)")
    return cells[row * size.columns + column]
  }

  /// The cells of a row, from left to right.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Writes `text` from `point` to the right, inside `limit` and the grid, and says in which column it ended.
  ///
  /// What stands left of the limit is skipped; what stands right of it is cut and not even looked at, so that a long text
  /// costs no more than the columns it fills. A wide grapheme cut in half leaves a blank.
  @discardableResult
  public mutating func put(_ text: String, at point: Point, style: Style, limit: Rect? = nil) -> Int {
    let area = limit.map(bounds.intersection) ?? bounds
    guard !area.isEmpty, point.row >= area.row, point.row < area.endRow else { return point.column }
    var column = point.column
    for character in text {
      guard column < area.endColumn else { break }
      if let ascii = character.asciiValue, ascii >= 0x20, ascii < 0x7F {
        set(ASCIIText.of(ascii), width: 1, column: column, row: point.row, style: style, area: area)
        column += 1
      } else if Glyphs.isPlainWide(character) {
        set(String(character), width: 2, column: column, row: point.row, style: style, area: area)
        column += 2
      } else {
        Glyphs.forEach(in: character) { glyph, width in
          set(glyph, width: width, column: column, row: point.row, style: style, area: area)
          column += width
        }
      }
    }
    return column
  }

  /// Fills a rectangle with a character, blanks if none is given.
  public mutating func fill(_ rect: Rect, with character: Character = " ", style: Style) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    let step = max(1, Width.of(character))
    let text = String(repeating: character, count: area.columns / step + 1)
    for row in area.row..<area.endRow {
      put(text, at: Point(column: area.column, row: row), style: style, limit: area)
    }
  }

  /// Changes the styles of a rectangle and leaves its text; for selections and marks.
  public mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    let area = rect.intersection(bounds)
    for row in area.row..<area.endRow where !area.isEmpty {
      for column in area.column..<area.endColumn { change(&cells[row * size.columns + column].style) }
    }
  }

  private mutating func set(_ text: String, width: Int, column: Int, row: Int, style: Style, area: Rect) {
    if column >= area.column && column + width <= area.endColumn {
      clearHalves(around: column, width: width, row: row)
      let index = row * size.columns + column
      cells[index] = Cell(text: text, style: style)
      if width == 2 { cells[index + 1] = Cell(text: "", style: style) }
      return
    }
    for cut in column..<column + width where cut >= area.column && cut < area.endColumn {
      clearHalves(around: cut, width: 1, row: row)
      cells[row * size.columns + cut] = .blank(style)
    }
  }

  /// Makes blanks of the halves outside that are left when `width` cells at `column` are overwritten.
  private mutating func clearHalves(around column: Int, width: Int, row: Int) {
    let index = row * size.columns + column
    if cells[index].isContinuation { cells[index - 1].text = " " }
    let next = column + width
    if next < size.columns, cells[index + width].isContinuation { cells[index + width].text = " " }
  }
}

/// The text of printable ASCII characters, made once.
private enum ASCIIText {
  private static let all = (UInt8(0)...127).map { String(Unicode.Scalar($0)) }

  static func of(_ byte: UInt8) -> String { all[Int(byte)] }
}
