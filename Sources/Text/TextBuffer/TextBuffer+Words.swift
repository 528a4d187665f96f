/// Words as editors take them: a run of letters and digits, or a run of signs, with the blanks between left out.
extension TextBuffer {
  private enum WordClass {
    case blank, word, sign

    init(_ character: Character) {
      if character.isWhitespace {
        self = .blank
      } else if character.isLetter || character.isNumber || character == "_" {
        self = .word
      } else {
        self = .sign
      }
    }
  }

  /// The end of the word at or after `position`; at the end of a line, the start of the next one.
  func wordEnd(after position: Position) -> Position? {
    let end = lineEnd(position.line)
    guard position.offset < end else { return place(after: position) }
    let line = lines[position.line]
    let rest = line[line.index(ofByte: position.offset)..<line.index(ofByte: end)]
    let word = rest.drop { WordClass($0) == .blank }
    let kind = word.first.map(WordClass.init)
    let after = word.drop { WordClass($0) == kind }
    return Position(line: position.line, offset: line.byteOffset(of: after.startIndex))
  }

  /// The start of the word at or before `position`; at the start of a line, the end of the one before.
  func wordStart(before position: Position) -> Position? {
    guard position.offset > 0 else { return place(before: position) }
    let line = lines[position.line]
    var rest = line[..<line.index(ofByte: position.offset)]
    while let last = rest.last, WordClass(last) == .blank { rest.removeLast() }
    let kind = rest.last.map(WordClass.init)
    while let last = rest.last, WordClass(last) == kind { rest.removeLast() }
    return Position(line: position.line, offset: line.byteOffset(of: rest.endIndex))
  }
}
