extension TextBuffer {
  /// Where the caret goes. Up and down are the caller's: they go by rows of the screen, which only the screen knows.
  public enum Movement: Hashable, Sendable {
    /// One grapheme back or on; with a selection that is not being extended, to its start or end.
    case left, right
    /// To the start or end of a word; over a line break, one step.
    case wordLeft, wordRight
    /// To the ends of the line; the end is before the `"\r"` of a `"\r\n"`.
    case lineStart, lineEnd
    /// To the first character of the line that is not a blank.
    case firstNonBlank
    case textStart, textEnd
    /// To a place, or the nearest one before it that is not inside a grapheme.
    case to(Position)
  }

  /// Where typing goes in.
  public var caret: Position { cursor.caret }

  /// The fixed end of the selection while there is one; the caret is the other.
  public var anchor: Position? { cursor.anchor }

  /// What is selected, or nil when nothing is.
  public var selection: Range<Position>? {
    guard let anchor, anchor != caret else { return nil }
    return min(anchor, caret)..<max(anchor, caret)
  }

  /// The text that is selected, or nil when nothing is.
  public var selectedText: String? {
    selection.map { text(in: byteOffset(of: $0.lowerBound)..<byteOffset(of: $0.upperBound)) }
  }

  /// Moves the caret; `extending` keeps the selection or starts one, else it goes away. Ends a run of typing.
  public mutating func move(_ movement: Movement, extending: Bool = false) {
    breakUndoRun()
    let target = target(of: movement, from: extending ? nil : selection)
    cursor.anchor = extending ? cursor.anchor ?? caret : nil
    cursor.caret = target
  }

  /// Selects the whole text, with the caret at its end.
  public mutating func selectAll() {
    select(Position(line: 0, offset: 0)..<textEnd)
  }

  /// Selects a range, with the caret at its end; ends inside a grapheme go to its start.
  public mutating func select(_ range: Range<Position>) {
    breakUndoRun()
    cursor.anchor = caretPlace(atOrBefore: range.lowerBound)
    cursor.caret = caretPlace(atOrBefore: range.upperBound)
  }

  /// Lets go of the selection; the caret stays.
  public mutating func clearSelection() {
    breakUndoRun()
    cursor.anchor = nil
  }

  private var textEnd: Position {
    Position(line: lineCount - 1, offset: lines[lineCount - 1].utf8.count)
  }

  private func target(of movement: Movement, from selection: Range<Position>?) -> Position {
    switch movement {
    case .left: selection?.lowerBound ?? place(before: caret) ?? caret
    case .right: selection?.upperBound ?? place(after: caret) ?? caret
    case .wordLeft: wordStart(before: caret) ?? caret
    case .wordRight: wordEnd(after: caret) ?? caret
    case .lineStart: Position(line: caret.line, offset: 0)
    case .lineEnd: Position(line: caret.line, offset: lineEnd(caret.line))
    case .firstNonBlank: firstNonBlank
    case .textStart: Position(line: 0, offset: 0)
    case .textEnd: textEnd
    case .to(let position): caretPlace(atOrBefore: position)
    }
  }

  private var firstNonBlank: Position {
    let line = lines[caret.line]
    let first = line.firstIndex { !$0.isWhitespace } ?? line.endIndex
    return Position(line: caret.line, offset: min(line.byteOffset(of: first), lineEnd(caret.line)))
  }
}
