extension JSONDocument {
  /// How many lines the text has; an empty text has one.
  public var lineCount: Int { store.lines.count }

  /// The line and character of a byte; an offset outside the text is taken as the nearest end, one inside a scalar as the
  /// scalar's first byte.
  public func position(ofByte offset: Int) -> TextPosition {
    var offset = min(max(offset, 0), store.bytes.count)
    var steps = 0
    while steps < 3, offset > 0, offset < store.bytes.count, store.bytes[offset] & 0xC0 == 0x80 {
      offset -= 1
      steps += 1
    }
    let line = store.lines.line(ofByte: offset)
    let start = store.lines.range(ofLine: line, in: store.bytes).lowerBound
    return TextPosition(line: line, column: Graphemes.count(in: store.bytes[start..<offset]))
  }

  /// The byte at which a character begins; a place outside the text is taken as the nearest in it.
  public func byteOffset(of position: TextPosition) -> Int {
    guard position.line >= 0 else { return 0 }
    guard position.line < store.lines.count else { return store.bytes.count }
    let line = store.lines.range(ofLine: position.line, in: store.bytes)
    guard position.column > 0 else { return line.lowerBound }
    return Graphemes.offset(ofCharacter: position.column, in: store.bytes[line])
  }

  /// The bytes of a line (from 0) without its line feed; nil when there is no such line.
  public func range(ofLine line: Int) -> Range<Int>? {
    (0..<store.lines.count).contains(line) ? store.lines.range(ofLine: line, in: store.bytes) : nil
  }
}
