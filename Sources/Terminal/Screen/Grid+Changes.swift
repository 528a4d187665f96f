/// Neighbouring cells of one row that changed.
public struct ChangedRun: Hashable, Sendable {
  public var row: Int
  public var columns: Range<Int>

  public init(row: Int, columns: Range<Int>) {
    self.row = row
    self.columns = columns
  }
}

extension Grid {
  /// What has to be drawn to turn `old` into this grid, from the top, left to right.
  ///
  /// A run never begins or ends inside a wide grapheme, neither of the old grid nor of this one. Grids of different sizes
  /// differ everywhere.
  public func changedRuns(from old: Grid) -> [ChangedRun] {
    guard old.size == size else {
      return (0..<size.rows).filter { _ in size.columns > 0 }.map { ChangedRun(row: $0, columns: 0..<size.columns) }
    }
    var runs: [ChangedRun] = []
    for row in 0..<size.rows {
      var column = 0
      while column < size.columns {
        guard differs(from: old, row, column) else {
          column += 1
          continue
        }
        let start = column
        while column < size.columns, differs(from: old, row, column) || isInside(old, row, column) { column += 1 }
        runs.append(ChangedRun(row: row, columns: firstHalf(old, row, start)..<column))
      }
    }
    return runs
  }

  private func differs(from old: Grid, _ row: Int, _ column: Int) -> Bool {
    let index = row * size.columns + column
    return cells[index] != old.cells[index]
  }

  private func isInside(_ old: Grid, _ row: Int, _ column: Int) -> Bool {
    let index = row * size.columns + column
    return cells[index].isContinuation || old.cells[index].isContinuation
  }

  private func firstHalf(_ old: Grid, _ row: Int, _ column: Int) -> Int {
    var column = column
    while column > 0, isInside(old, row, column) { column -= 1 }
    return column
  }
}
