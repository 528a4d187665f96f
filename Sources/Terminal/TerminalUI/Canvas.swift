import Phrase
public import Screen

/// A grid to draw on, with the theme and language that the drawing goes by.
public struct Canvas: Sendable {
  public private(set) var grid: Grid
  let theme: Theme
  let language: Language
  let glyphs: GlyphSet

  init(size: Size, theme: Theme, language: Language, glyphs: GlyphSet) {
    grid = Grid(size: size, style: theme.style(for: Look(.text)))
    self.theme = theme
    self.language = language
    self.glyphs = glyphs
  }

  func say(_ phrase: Phrase) -> String { phrase.text(in: language) }

  func style(_ role: Role, _ attributes: TextAttributes = []) -> Style { theme.style(for: Look(role, attributes)) }

  /// Writes a text on one row, and returns the column after it.
  @discardableResult
  mutating func put(_ text: String, at point: Point, _ look: Look = Look(), in limit: Rect) -> Int {
    grid.put(text, at: point, style: theme.style(for: look), limit: limit)
  }

  /// Writes spans one after the other on one row, and returns the column after them.
  @discardableResult
  mutating func put(_ spans: [Span], at point: Point, in limit: Rect) -> Int {
    var point = point
    for span in spans {
      point.column = grid.put(span.text, at: point, style: theme.style(for: span.look), limit: limit)
    }
    return point.column
  }

  /// Writes a text so that it ends at the right end of a row, and returns the column where it began.
  @discardableResult
  mutating func putRight(_ spans: [Span], in row: Rect) -> Int {
    let width = spans.reduce(0) { $0 + $1.width }
    let start = max(row.column, row.endColumn - width)
    put(spans, at: Point(column: start, row: row.row), in: row)
    return start
  }

  mutating func fill(_ rect: Rect, _ role: Role) {
    grid.fill(rect, style: style(role))
  }

  mutating func fill(_ rect: Rect, with character: Character, _ role: Role) {
    grid.fill(rect, with: character, style: style(role))
  }

  /// Lays a role over what is already drawn: what the role does not say stays as it was.
  mutating func lay(_ role: Role, under rect: Rect) {
    let theme = theme
    grid.restyle(rect) { $0 = theme.lay(Look(role), over: $0) }
  }

  mutating func underline(_ rect: Rect) {
    grid.restyle(rect) { $0.attributes.insert(.underline) }
  }

  mutating func standCaret(at point: Point?) { grid.caret = point }
}

/// The signs that frames and marks are drawn with.
public struct GlyphSet: Hashable, Sendable {
  public var isUnicode: Bool

  public init(isUnicode: Bool) {
    self.isUnicode = isUnicode
  }

  var horizontal: Character { isUnicode ? "─" : "-" }
  var vertical: String { isUnicode ? "│" : "|" }
  var topLeft: String { isUnicode ? "┌" : "+" }
  var topRight: String { isUnicode ? "┐" : "+" }
  var bottomLeft: String { isUnicode ? "└" : "+" }
  var bottomRight: String { isUnicode ? "┘" : "+" }
  var topTee: String { isUnicode ? "┬" : "+" }
  var bottomTee: String { isUnicode ? "┴" : "+" }
  var cursor: String { isUnicode ? "▸" : ">" }
  var open: String { isUnicode ? "●" : "*" }
  var recalled: String { isUnicode ? "✗" : "x" }
  var draft: String { isUnicode ? "✎" : "*" }
  var lit: String { isUnicode ? "▌" : "|" }
  var pathStep: String { isUnicode ? " › " : " > " }
  var dot: String { isUnicode ? " · " : " - " }
  var good: String { isUnicode ? "✓" : "+" }
  var warning: String { isUnicode ? "▲" : "!" }
  var error: String { isUnicode ? "✗" : "x" }
  var unknown: String { "?" }
  var info: String { isUnicode ? "•" : "*" }
  var ellipsis: String { isUnicode ? "…" : "~" }
  var wrap: String { isUnicode ? "↪" : "\\" }
  var arrow: String { isUnicode ? " → " : " -> " }
}
