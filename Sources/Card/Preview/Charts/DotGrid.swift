import Screen

/// A field of cells in which points and lines are drawn: eight dots a cell in Braille, or one where only ASCII is to be had.
///
/// Places are counted in dots from the upper left corner. Who drew a cell first gives it its colour; letters stand above dots.
struct DotGrid {
  private struct Cell {
    var dots: UInt8 = 0
    /// The number of the series, from 1; 0 for none.
    var owner: UInt8 = 0
    /// The series whose letter stands here, from 1; 0 for none, 255 for more than one.
    var letter: UInt8 = 0
    var isFilled = false
  }

  let columns: Int
  let rows: Int
  /// Dots of one cell, across and down.
  let across: Int
  let down: Int
  private var cells: [Cell]
  /// The highest and the lowest dot of each column of dots.
  private var reaches: [ClosedRange<Int>?]

  init(columns: Int, rows: Int, hasDots: Bool) {
    self.columns = max(1, columns)
    self.rows = max(1, rows)
    (across, down) = hasDots ? (2, 4) : (1, 1)
    cells = Array(repeating: Cell(), count: self.columns * self.rows)
    reaches = Array(repeating: nil, count: self.columns * across)
  }

  var width: Int { columns * across }
  var height: Int { rows * down }

  private static let bits: [[UInt8]] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]]

  mutating func dot(_ x: Int, _ y: Int, by series: Int) {
    set(x, y, series, isFilled: false)
    guard reaches.indices.contains(x) else { return }
    reaches[x] = reaches[x].map { min($0.lowerBound, y)...max($0.upperBound, y) } ?? y...y
  }

  /// Fills each column from what was drawn in it to the row of `ground`, as areas are.
  mutating func fill(to ground: Int, by series: Int) {
    for (x, reach) in reaches.enumerated() {
      guard let reach else { continue }
      for y in min(reach.lowerBound, ground)...max(reach.upperBound, ground) { set(x, y, series, isFilled: true) }
    }
  }

  private mutating func set(_ x: Int, _ y: Int, _ series: Int, isFilled: Bool) {
    guard x >= 0, y >= 0, x < width, y < height else { return }
    let cell = y / down * columns + x / across
    if across == 1 {
      // A line is not hidden by what lies below the next one.
      if isFilled, cells[cell].dots != 0 { return }
      cells[cell].isFilled = isFilled
    }
    cells[cell].dots |= across == 1 ? 1 : Self.bits[x % across][y % down]
    if cells[cell].owner == 0 { cells[cell].owner = UInt8(clamping: series + 1) }
  }

  /// A straight line between two dots, both included.
  mutating func line(from start: (x: Int, y: Int), to end: (x: Int, y: Int), by series: Int) {
    let (width, height) = (abs(end.x - start.x), abs(end.y - start.y))
    let (right, up) = (end.x >= start.x ? 1 : -1, end.y >= start.y ? 1 : -1)
    var (x, y, error) = (start.x, start.y, width - height)
    while true {
      dot(x, y, by: series)
      if x == end.x, y == end.y { return }
      let twice = 2 * error
      if twice > -height {
        error -= height
        x += right
      }
      if twice < width {
        error += width
        y += up
      }
    }
  }

  /// The letter of a series in the cell of a dot.
  mutating func letter(_ x: Int, _ y: Int, of series: Int) {
    guard x >= 0, y >= 0, x < width, y < height else { return }
    let cell = y / down * columns + x / across
    let mark = UInt8(clamping: series + 1)
    let old = cells[cell].letter
    cells[cell].letter = old == 0 || old == mark ? mark : 255
    cells[cell].owner = mark
  }

  /// Whether letters of several series fell into one cell.
  var hasSeveral: Bool { cells.contains { $0.letter == 255 } }

  /// Writes one row of cells.
  func write(_ row: Int, _ context: Context, to line: inout LineWriter, mark: (Int) -> String) {
    for cell in cells[row * columns..<(row + 1) * columns] {
      let look = cell.owner == 0 ? Look() : SeriesMarks.look(Int(cell.owner) - 1)
      line.write(text(of: cell, context, mark), cell.letter == 255 ? Look(.box) : look)
    }
  }

  private func text(of cell: Cell, _ context: Context, _ mark: (Int) -> String) -> String {
    if cell.letter == 255 { return context.glyphs.several }
    if cell.letter > 0 { return mark(Int(cell.letter) - 1) }
    if cell.dots == 0 { return " " }
    if across == 1 { return cell.isFilled ? ":" : "." }
    return String(Character(Unicode.Scalar(UInt16(0x2800) + UInt16(cell.dots)) ?? " "))
  }
}
