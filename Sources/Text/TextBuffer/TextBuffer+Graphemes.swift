/// Where the caret may stand: between graphemes, with `"\r\n"` as one grapheme although `"\r"` belongs to the line.
extension TextBuffer {
  /// The last place of the caret in a line: its end, or before the `"\r"` of a `"\r\n"`.
  func lineEnd(_ number: Int) -> Int {
    let line = lines[number]
    let isCarriageReturn = number < lineCount - 1 && line.utf8.last == 0x0D
    return line.utf8.count - (isCarriageReturn ? 1 : 0)
  }

  /// The nearest place of the caret at or before `position`.
  func caretPlace(atOrBefore position: Position) -> Position {
    let position = clamped(position)
    let offset = min(position.offset, lineEnd(position.line))
    return Position(line: position.line, offset: lines[position.line].graphemeBoundary(atOrBefore: offset))
  }

  /// The nearest place of the caret at or after `position`.
  func caretPlace(atOrAfter position: Position) -> Position {
    let position = clamped(position)
    guard position.offset <= lineEnd(position.line) else { return Position(line: position.line + 1, offset: 0) }
    return Position(
      line: position.line, offset: lines[position.line].graphemeBoundary(atOrAfter: position.offset))
  }

  /// One grapheme further, or nil at the end of the text.
  func place(after position: Position) -> Position? {
    guard position.offset < lineEnd(position.line) else {
      return position.line < lineCount - 1 ? Position(line: position.line + 1, offset: 0) : nil
    }
    let line = lines[position.line]
    let next = line.index(after: line.index(ofByte: position.offset))
    return Position(line: position.line, offset: line.byteOffset(of: next))
  }

  /// One grapheme back, or nil at the start of the text.
  func place(before position: Position) -> Position? {
    guard position.offset > 0 else {
      return position.line > 0 ? Position(line: position.line - 1, offset: lineEnd(position.line - 1)) : nil
    }
    let line = lines[position.line]
    let previous = line.index(before: line.index(ofByte: position.offset))
    return Position(line: position.line, offset: line.byteOffset(of: previous))
  }
}
