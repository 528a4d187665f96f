import Phrase
public import Screen
public import Workbench

/// Draws the state and reads the events: what stands between the terminal and the ``Workbench``.
///
/// Drawing is a function of the state and the size. What costs much to derive (the preview) is kept between frames and made
/// anew when what it was derived from changed.
public struct Scene: Sendable {
  public var theme: Theme
  public let keymap: Keymap
  let glyphs: GlyphSet
  var previews = PreviewCache()
  var review = ReviewCache()
  /// How the help or the review was drawn last, for the keys that scroll it.
  var scrolling = Scrolling()

  /// - Parameter unicode: whether the terminal can draw lines and symbols beyond ASCII.
  public init(theme: Theme, keymap: Keymap = .standard, unicode: Bool = true) {
    self.theme = theme
    self.keymap = keymap
    glyphs = GlyphSet(isUnicode: unicode)
  }

  /// The screen for a state.
  public mutating func draw(_ bench: Workbench) -> Grid {
    var canvas = Canvas(size: bench.size, theme: theme, language: bench.language, glyphs: glyphs)
    guard bench.layout.isUsable else {
      drawTooSmall(on: &canvas)
      return canvas.grid
    }
    drawTitleBar(bench, on: &canvas)
    switch bench.overlay {
    case .help(let top): drawHelp(top: top, bench, on: &canvas)
    case .review(let screen): drawReview(screen, bench, on: &canvas)
    case .versions(let screen): drawVersions(screen, bench, on: &canvas)
    case .palette, .confirmation, nil:
      drawFrame(bench, on: &canvas)
      drawMessages(bench, on: &canvas)
      drawEditor(bench, on: &canvas)
      drawPreview(bench, on: &canvas)
      drawTextBox(bench, on: &canvas)
    }
    drawStatus(bench, on: &canvas)
    drawKeys(bench, on: &canvas)
    if case .palette(let palette) = bench.overlay { drawPalette(palette, bench, on: &canvas) }
    return canvas.grid
  }

  /// What scrolls: its lines, the rows that show, and the first line that shows.
  struct Scrolling: Sendable {
    var lines = 0
    var rows = 0
    var top = 0

    var last: Int { max(0, lines - rows) }

    /// The part of `lines` that shows when it was asked for from `top` on.
    init(lines: Int = 0, rows: Int = 0, asked top: Int = 0) {
      (self.lines, self.rows) = (lines, rows)
      self.top = max(0, min(top, last))
    }

    var shown: Range<Int> { top..<min(lines, top + rows) }
  }

  private func drawTooSmall(on canvas: inout Canvas) {
    let needed = PaneLayout.smallest
    let text = canvas.say(
      Phrase(
        en: "Make the window larger: \(needed.columns)x\(needed.rows) at least.",
        zh: "窗口太小，请放大到至少 \(needed.columns)x\(needed.rows)。"))
    let bounds = canvas.grid.bounds
    var row = 0
    var rest = Substring(text)
    while !rest.isEmpty, row < bounds.rows {
      let part = Clip.prefix(of: String(rest), columns: max(1, bounds.columns))
      guard !part.isEmpty else { break }
      canvas.put(String(part), at: Point(column: 0, row: row), in: bounds)
      rest = rest.dropFirst(part.count)
      row += 1
    }
  }
}
