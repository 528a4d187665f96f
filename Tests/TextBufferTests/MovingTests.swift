import Testing

@testable import TextBuffer

@Suite("The caret moves as a person sees characters")
struct MovingTests {
  @Test("Right and left stop between all graphemes and nowhere else", arguments: Samples.texts)
  func graphemes(text: String) {
    var buffer = TextBuffer(text)
    let boundaries = graphemeBoundaries(text)
    var visited = [0]
    while visited.count <= boundaries.count {
      buffer.move(.right)
      let offset = buffer.byteOffset(of: buffer.caret)
      if offset == visited.last { break }
      visited.append(offset)
    }
    #expect(visited == boundaries)
    for boundary in boundaries.reversed().dropFirst() {
      buffer.move(.left)
      #expect(buffer.byteOffset(of: buffer.caret) == boundary)
    }
  }

  @Test("A place inside a grapheme is not taken, but the one before it", arguments: Samples.texts)
  func insideGraphemes(text: String) {
    let boundaries = graphemeBoundaries(text)
    var buffer = TextBuffer(text)
    var expected = 0
    for offset in 0...text.utf8.count {
      if boundaries.contains(offset) { expected = offset }
      buffer.move(.to(buffer.position(ofByte: offset)))
      #expect(buffer.byteOffset(of: buffer.caret) == expected)
    }
  }

  @Test(
    "Each movement goes to its place",
    arguments: [
      ("  ab, cd", 4, TextBuffer.Movement.lineStart, 0), ("  ab, cd", 4, .lineEnd, 8),
      ("  ab, cd", 8, .firstNonBlank, 2),
      ("  ab\r\nx", 0, .lineEnd, 4), ("ab\r", 0, .lineEnd, 3), ("   \r\nx", 0, .firstNonBlank, 3),
      ("a\nb", 0, .textEnd, 3),
      ("a\nb", 3, .textStart, 0), ("  ab, cd", 0, .wordRight, 4), ("  ab, cd", 4, .wordRight, 5),
      ("ab\r\ncd", 2, .wordRight, 4),
      ("  ab, cd", 8, .wordLeft, 6), ("  ab, cd", 6, .wordLeft, 4), ("  ab", 2, .wordLeft, 0),
      ("ab\r\ncd", 4, .wordLeft, 2),
      ("中文 \"ab\"", 0, .wordRight, 6), ("ab  ", 2, .wordRight, 4), ("a", 1, .wordRight, 1), ("a", 0, .wordLeft, 0),
    ])
  func movements(text: String, start: Int, movement: TextBuffer.Movement, end: Int) {
    var buffer = TextBuffer(text)
    buffer.move(.to(buffer.position(ofByte: start)))
    buffer.move(movement)
    #expect(buffer.byteOffset(of: buffer.caret) == end)
  }

  @Test("Extending selects from where the caret was, in both directions")
  func extending() {
    var buffer = TextBuffer("one two")
    buffer.move(.wordRight)
    buffer.move(.wordRight, extending: true)
    #expect(buffer.selectedText == " two")
    buffer.move(.textStart, extending: true)
    #expect(buffer.selectedText == "one")
    buffer.move(.wordRight, extending: true)
    #expect(buffer.selection == nil)
    buffer.move(.right, extending: true)
    #expect(buffer.selectedText == " ")
  }

  @Test("Left and right leave a selection at its ends, other movements from the caret")
  func leaving() {
    var buffer = TextBuffer("one two three")
    buffer.select(buffer.position(ofByte: 4)..<buffer.position(ofByte: 7))
    #expect(buffer.selectedText == "two")
    var copy = buffer
    copy.move(.left)
    #expect(copy.caret.offset == 4)
    #expect(copy.anchor == nil)
    copy = buffer
    copy.move(.right)
    #expect(copy.caret.offset == 7)
    copy = buffer
    copy.move(.wordLeft)
    #expect(copy.caret.offset == 4)
    #expect(copy.selection == nil)
  }

  @Test("Selecting all selects all, and can be let go of")
  func selectAll() {
    var buffer = TextBuffer("a\r\n中")
    buffer.selectAll()
    #expect(buffer.selectedText == "a\r\n中")
    buffer.clearSelection()
    #expect(buffer.selectedText == nil)
    #expect(buffer.caret == .init(line: 1, offset: 3))
  }
}
