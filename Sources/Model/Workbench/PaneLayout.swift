public import Screen

/// The three parts of the screen that take the focus.
public enum Pane: Int, CaseIterable, Hashable, Sendable {
  case messages, editor, preview
}

/// Where everything stands on a screen of a given size: one computation for drawing, scrolling and clicks.
///
/// From 100 columns on the three panes stand side by side; below that the focused one has the screen, under a line of tabs.
///
///     title bar
///     ┌ Messages ─┬ Editor ───┬ Preview ──┐     or the tabs
///     │           │           │           │
///     └───────────┴───────────┴───────────┘
///     status line
///     keys
public struct PaneLayout: Hashable, Sendable {
  /// The smallest screen that cardfix draws on.
  public static let smallest = Size(columns: 40, rows: 10)
  /// From this many columns on, the panes stand side by side.
  public static let wideColumns = 100

  public let size: Size
  public let isWide: Bool
  public let titleBar: Rect
  /// The top border or the tabs.
  public let header: Rect
  /// The bottom border.
  public let footer: Rect
  public let status: Rect
  public let keys: Rect
  /// The inside of each visible pane, without its borders.
  public let panes: [Pane: Rect]
  /// Everything between title bar and status line, for screens that take the place of the panes.
  public let body: Rect

  public init(size: Size, focus: Pane, isFullScreen: Bool) {
    self.size = size
    let all = Rect(size)
    titleBar = all.line(0)
    keys = all.line(size.rows - 1)
    status = all.line(size.rows - 2)
    let framed = Rect(column: 0, row: 1, columns: size.columns, rows: size.rows - 3)
    body = framed
    header = framed.line(0)
    footer = framed.line(framed.rows - 1)
    let inside = framed.inset(columns: 0, rows: 1)
    isWide = size.columns >= Self.wideColumns
    guard isWide, !isFullScreen else {
      panes = [focus: isWide ? inside.inset(columns: 1, rows: 0) : inside]
      return
    }
    // Two outer borders and two between the panes.
    let usable = size.columns - 4
    let list = max(34, min(46, usable * 30 / 100))
    let preview = min(84, (usable - list) * 45 / 100)
    let editor = usable - list - preview
    panes = [
      .messages: Rect(column: 1, row: inside.row, columns: list, rows: inside.rows),
      .editor: Rect(column: list + 2, row: inside.row, columns: editor, rows: inside.rows),
      .preview: Rect(column: list + editor + 3, row: inside.row, columns: preview, rows: inside.rows),
    ]
  }

  /// Whether anything useful fits on the screen.
  public var isUsable: Bool { size.columns >= Self.smallest.columns && size.rows >= Self.smallest.rows }

  /// The pane under a place of the screen.
  public func pane(at point: Point) -> Pane? {
    panes.first { $0.value.contains(point) }?.key
  }

  /// Columns that the editor keeps for line numbers, for a text of `lineCount` lines.
  public static func gutterColumns(lineCount: Int) -> Int {
    max(2, String(lineCount).count) + 2
  }
}
