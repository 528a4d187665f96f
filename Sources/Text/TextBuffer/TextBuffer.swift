/// A text that is being edited: its lines, the caret, the selection and every step back.
///
/// A value: copies are cheap and share what was not edited. Every byte that no edit names stays as it was, whatever the
/// text holds: a line break is `"\n"` alone, and a `"\r"` before it belongs to the line. The caret moves as a person sees
/// characters, by grapheme, and takes `"\r\n"` as one of them.
///
///     var buffer = TextBuffer("{\n}")
///     buffer.move(.lineEnd)
///     buffer.insert(#""a": 1"#)
///     buffer.text     // "{\"a\": 1\n}"
///     buffer.undo()   // "{\n}", the caret behind the brace again
public struct TextBuffer: Sendable {
  /// A place between two bytes of the text.
  public struct Position: Hashable, Comparable, Sendable {
    /// The line, from 0.
    public var line: Int
    /// UTF-8 bytes before the place in its line.
    public var offset: Int

    public init(line: Int, offset: Int) {
      self.line = line
      self.offset = offset
    }

    public static func < (first: Position, second: Position) -> Bool {
      (first.line, first.offset) < (second.line, second.offset)
    }
  }

  /// The caret and the fixed end of the selection, restored together by undo and redo.
  struct Cursor: Hashable, Sendable {
    var caret = Position(line: 0, offset: 0)
    var anchor: Position?
  }

  var lines: LineStore
  var cursor = Cursor()
  var history = EditHistory()

  /// Grows with every change of the text, undo and redo included; equal revisions of one buffer mean an equal text.
  public internal(set) var revision = 0

  /// A buffer with the caret at the start of `text` and nothing to undo.
  public init(_ text: String) {
    lines = LineStore(text)
  }
}

// MARK: - Reading

extension TextBuffer {
  /// The whole text; costs a copy of it.
  public var text: String {
    var text = ""
    text.reserveCapacity(lines.byteCount)
    var isFirst = true
    for line in lines.chunks.lazy.flatMap(\.lines) {
      if !isFirst { text += "\n" }
      text += line
      isFirst = false
    }
    return text
  }

  /// UTF-8 bytes of the whole text.
  public var utf8Count: Int { lines.byteCount }

  /// How many lines there are: one more than line breaks, so at least 1.
  public var lineCount: Int { lines.lineCount }

  /// A line without its break; a `"\r"` at its end is part of it.
  public func line(_ number: Int) -> String { lines[number] }

  /// The byte offset in the whole text at which a line starts.
  public func lineStart(_ number: Int) -> Int { lines.place(ofLine: number).start }

  /// What ends a line here, for a new line that is to look like its neighbours: `"\r\n"` or `"\n"`.
  public func lineBreak(ofLine number: Int) -> String {
    let neighbour = number == lineCount - 1 ? max(0, number - 1) : number
    return lineEnd(neighbour) < lines[neighbour].utf8.count ? "\r\n" : "\n"
  }

  /// The place of a byte offset; offsets outside the text go to its nearer end.
  public func position(ofByte offset: Int) -> Position {
    let offset = min(max(offset, 0), utf8Count)
    let (number, start) = lines.line(atByte: offset)
    return Position(line: number, offset: offset - start)
  }

  /// The byte offset of a place; places outside the text go to the nearest one inside.
  public func byteOffset(of position: Position) -> Int {
    let position = clamped(position)
    return lineStart(position.line) + position.offset
  }

  /// The text between two byte offsets; offsets inside a scalar go to its start.
  public func text(in range: Range<Int>) -> String {
    let lower = position(ofByte: range.lowerBound)
    let upper = position(ofByte: range.upperBound)
    guard lower.line < upper.line else { return slice(lower.line, lower.offset, upper.offset) }
    var text = slice(lower.line, lower.offset, .max)
    for number in (lower.line + 1)..<upper.line {
      text += "\n"
      text += lines[number]
    }
    return text + "\n" + slice(upper.line, 0, upper.offset)
  }

  private func slice(_ number: Int, _ lower: Int, _ upper: Int) -> String {
    let line = lines[number]
    return String(line.unicodeScalars[line.index(ofByte: lower)..<line.index(ofByte: upper)])
  }

  func clamped(_ position: Position) -> Position {
    guard position.line >= 0 else { return Position(line: 0, offset: 0) }
    guard position.line < lineCount else {
      return Position(line: lineCount - 1, offset: lines[lineCount - 1].utf8.count)
    }
    return Position(line: position.line, offset: min(max(position.offset, 0), lines[position.line].utf8.count))
  }
}
