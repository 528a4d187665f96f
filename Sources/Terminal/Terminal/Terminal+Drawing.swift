import CNcurses
public import Screen

extension Terminal {
  /// Makes the screen look like `grid`.
  ///
  /// Only cells that differ from what is shown are drawn, and ncurses sends the least that is needed, in one go. Nothing is
  /// sent when nothing changed. A grid of another size than the screen is cut, or leaves blanks.
  public func flush(_ grid: Grid) {
    guard isOpen, grid != shown else { return }
    let size = self.size
    if shown?.size != grid.size { werase(cn_screen()) }
    for run in grid.changedRuns(from: shown ?? Grid(size: Size(columns: 0, rows: 0))) where run.row < size.rows {
      draw(grid, run: run, columns: min(run.columns.upperBound, size.columns))
    }
    place(grid.caret, in: size)
    wrefresh(cn_screen())
    shown = grid
  }

  /// Clears the terminal and draws everything again: for when something else has written on it.
  public func redraw() {
    guard isOpen else { return }
    cn_forget()
    wrefresh(cn_screen())
  }

  private func draw(_ grid: Grid, run: ChangedRun, columns end: Int) {
    var cells: [cchar_t] = []
    cells.reserveCapacity(run.columns.count)
    var column = run.columns.lowerBound
    while column < end {
      let cell = grid[run.row, column]
      let isWide = column + 1 < grid.size.columns && grid[run.row, column + 1].isContinuation
      let width = isWide ? 2 : 1
      let ink = inks.ink(for: cell.style)
      for text in drawable(cell.text, width: width, isCut: column + width > end) {
        cells.append(cn_cell(text, ink.attributes, ink.pair))
      }
      column += width
    }
    mvwadd_wchnstr(cn_screen(), Int32(run.row), Int32(run.columns.lowerBound), cells, Int32(cells.count))
  }

  /// The scalars of the cells to draw, each ended by a zero: one cell as a rule.
  ///
  /// Where the C library counts other columns than the grid, or does not know a letter at all, ncurses would lose its place;
  /// something that surely fits stands there instead.
  private func drawable(_ text: String, width: Int, isCut: Bool) -> [[wchar_t]] {
    let scalars = text.unicodeScalars
    guard let first = scalars.first else { return [[0x20, 0]] }
    if first.value < 0x7F, scalars.count == 1 { return [[wchar_t(first.value), 0]] }
    guard !isCut, LibraryWidth.of(first) == width else { return standIns(width: isCut ? 1 : width) }
    let marks = scalars.dropFirst().filter { LibraryWidth.of($0) == 0 }
    return [[wchar_t(first.value)] + marks.map { wchar_t($0.value) } + [0]]
  }

  private func standIns(width: Int) -> [[wchar_t]] {
    let sign: Unicode.Scalar = LibraryWidth.of("\u{FFFD}") == 1 ? "\u{FFFD}" : "?"
    return [[wchar_t(sign.value), 0]] + (width == 2 ? [[0x20, 0]] : [])
  }

  private func place(_ caret: Point?, in size: Size) {
    guard let caret, Rect(size).contains(caret) else {
      curs_set(0)
      return
    }
    curs_set(1)
    wmove(cn_screen(), Int32(caret.row), Int32(caret.column))
  }
}
