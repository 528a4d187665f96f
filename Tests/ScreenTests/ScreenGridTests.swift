import Screen
import Testing

@Suite("The grid")
struct ScreenGridTests {
  private let plain = Style()
  private let loud = Style(foreground: .palette(1), attributes: .bold)

  private func grid(_ columns: Int, _ rows: Int = 1) -> Grid {
    Grid(size: Size(columns: columns, rows: rows))
  }

  @Test(
    "What is written can be read",
    arguments: [
      ("hello", "hello"), ("磁盘", "磁盘"), ("a中b", "a中b"), ("🇨🇳!", "CN!"), ("👨‍👩‍👧|", "👨|"), ("⚠️|", "⚠ |"),
      ("e\u{301}x", "e\u{301}x"),
      ("z\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}", "z\u{300}\u{301}\u{302}\u{303}"), ("กำ", "กำ"),
      ("\u{1B}[0m", "␛[0m"),
      ("1️⃣|", "1\u{20E3} |"), ("می\u{200C}خ", "میخ"),
    ] as [(String, String)])
  func text(written: String, read: String) {
    var grid = grid(12)
    grid.put(written, at: Point(column: 0, row: 0), style: plain)
    // Compared by scalars, since different ones may be equal as text.
    #expect(Array(grid.text().unicodeScalars) == Array(read.unicodeScalars))
  }

  @Test(
    "A text is cut at its limit, and half of a wide letter is a blank",
    arguments: [
      (0, 0..<5, "中文x|"), (1, 0..<5, " 中文 |"), (-1, 0..<5, " 文x  |"), (-2, 0..<5, "文x   |"), (0, 1..<4, "  文 |"),
      (0, 1..<2, "    |"),
      (7, 0..<5, "     |"),
    ] as [(Int, Range<Int>, String)])
  func clipping(column: Int, limit: Range<Int>, shown: String) {
    var grid = grid(5)
    let area = Rect(column: limit.lowerBound, row: 0, columns: limit.count, rows: 1)
    grid.put("中文x", at: Point(column: column, row: 0), style: plain, limit: area)
    #expect(grid.text() == trimmed(shown.replacing("|", with: "")))
  }

  private func trimmed(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }

  @Test("Overwriting one half of a wide letter makes a blank of the other")
  func halves() {
    var first = grid(4)
    first.put("中文", at: Point(column: 0, row: 0), style: plain)
    first.put("x", at: Point(column: 1, row: 0), style: loud)
    #expect(first.text() == " x文")
    var second = grid(4)
    second.put("中文", at: Point(column: 0, row: 0), style: plain)
    second.put("字", at: Point(column: 1, row: 0), style: plain)
    #expect(second.text() == " 字")
    #expect(second[0, 3].text == " ")
  }

  @Test("Rows and columns outside are left alone, without a crash")
  func outside() {
    var grid = grid(3, 2)
    for point in [
      Point(column: 0, row: -1), Point(column: 0, row: 2), Point(column: 9, row: 0), Point(column: -9, row: 0),
    ] {
      grid.put("中x", at: point, style: plain)
    }
    grid.fill(Rect(column: -5, row: -5, columns: 50, rows: 3), with: "中", style: plain)
    grid.restyle(Rect(column: 2, row: 1, columns: 9, rows: 9)) { $0 = loud }
    #expect(grid.text() == "\n")
    #expect(grid[1, 2].style == loud)
    var empty = Grid(size: Size(columns: -1, rows: 0))
    empty.put("x", at: Point(column: 0, row: 0), style: plain)
    #expect(empty.text() == "")
  }

  @Test("A fill with a wide letter leaves no half")
  func wideFill() {
    var grid = grid(5, 1)
    grid.fill(grid.bounds, with: "中", style: plain)
    #expect(grid.text() == "中中")
  }

  @Test("A long text costs no more than the columns it fills")
  func longText() {
    var grid = grid(10)
    let end = grid.put(String(repeating: "é", count: 1_000_000), at: Point(column: 0, row: 0), style: plain)
    #expect(end == 10)
  }

  @Test("Only what differs is a change")
  func changes() {
    var old = grid(10, 3)
    old.put("中文", at: Point(column: 2, row: 1), style: plain)
    #expect(old.changedRuns(from: old) == [])
    var new = old
    new.put("字", at: Point(column: 4, row: 1), style: plain)
    new.put("x", at: Point(column: 9, row: 2), style: plain)
    #expect(new.changedRuns(from: old) == [ChangedRun(row: 1, columns: 4..<6), ChangedRun(row: 2, columns: 9..<10)])
    #expect(grid(2, 2).changedRuns(from: old).count == 2)
  }

  @Test("The old grid with its changes drawn is the new one, and no run cuts a wide letter", arguments: 1...40)
  func changesSuffice(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var old = Grid(size: Size(columns: 17, rows: 4))
    for _ in 0..<60 {
      var new = old
      for _ in 0...Int.random(in: 0...3, using: &random) { scribble(on: &new, &random) }
      var drawn = Canvas(old)
      for run in new.changedRuns(from: old) {
        #expect(!new[run.row, run.columns.lowerBound].isContinuation)
        #expect(run.columns.upperBound == 17 || !new[run.row, run.columns.upperBound].isContinuation)
        for column in run.columns { drawn.cells[run.row][column] = new[run.row, column] }
      }
      #expect(drawn == Canvas(new))
      old = new
    }
  }

  private func scribble(on grid: inout Grid, _ random: inout SeededGenerator) {
    let texts = ["中", "文字", "a", "bc ", "👍", "  ", "é", "\u{1B}"]
    let point = Point(column: Int.random(in: -2...17, using: &random), row: Int.random(in: 0..<4, using: &random))
    let style = Bool.random(using: &random) ? plain : loud
    grid.put(texts[Int.random(in: 0..<texts.count, using: &random)], at: point, style: style)
    if Int.random(in: 0..<5, using: &random) == 0 {
      grid.restyle(Rect(column: point.column, row: point.row, columns: 3, rows: 1)) { $0 = loud }
    }
  }
}

/// The cells of a grid, to draw on by hand.
private struct Canvas: Equatable {
  var cells: [[Cell]]

  init(_ grid: Grid) {
    cells = (0..<grid.size.rows).map { Array(grid.row($0)) }
  }
}
