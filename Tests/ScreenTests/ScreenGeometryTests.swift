import Screen
import Testing

@Suite("Rectangles")
struct ScreenGeometryTests {
  private let rect = Rect(column: 2, row: 3, columns: 10, rows: 6)

  @Test("Parts of a rectangle lie in it, however much is asked for", arguments: [-3, 0, 1, 4, 5, 6, 9, 10, 99])
  func parts(count: Int) {
    let (left, right) = rect.split(leftColumns: count)
    #expect(left.columns + right.columns == rect.columns)
    #expect(left.endColumn == right.column)
    let (top, bottom) = rect.split(topRows: count)
    #expect(top.rows + bottom.rows == rect.rows)
    #expect(top.endRow == bottom.row)
    for part in [left, right, top, bottom, rect.centered(Size(columns: max(0, count), rows: max(0, count)))] {
      #expect(part.isEmpty || part.intersection(rect) == part)
    }
  }

  @Test("A frame's inside, lines and what two rectangles share")
  func inside() {
    #expect(rect.inset() == Rect(column: 3, row: 4, columns: 8, rows: 4))
    #expect(rect.inset(columns: 9, rows: 0).isEmpty)
    #expect(rect.line(5) == Rect(column: 2, row: 8, columns: 10, rows: 1))
    #expect(rect.line(6).isEmpty)
    #expect(
      rect.intersection(Rect(column: 0, row: 0, columns: 4, rows: 4)) == Rect(column: 2, row: 3, columns: 2, rows: 1))
    #expect(rect.intersection(Rect(column: 50, row: 0, columns: 4, rows: 4)).isEmpty)
    #expect(rect.contains(Point(column: 11, row: 8)))
    #expect(!rect.contains(Point(column: 12, row: 8)))
  }
}
