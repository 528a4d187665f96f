import Testing

@testable import TextBuffer

@Suite("A buffer gives back what was put in")
struct ReadingTests {
  @Test("The text has the same bytes", arguments: Samples.texts)
  func sameBytes(text: String) {
    let buffer = TextBuffer(text)
    #expect(Array(buffer.text.utf8) == Array(text.utf8))
    #expect(buffer.utf8Count == text.utf8.count)
  }

  @Test("Lines are what stands between the line feeds", arguments: Samples.texts)
  func lines(text: String) {
    let buffer = TextBuffer(text)
    let expected = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    #expect(buffer.lineCount == expected.count)
    #expect((0..<buffer.lineCount).map { Array(buffer.line($0).utf8) } == expected)
  }

  @Test("Every byte offset has a place, and the place has that offset", arguments: Samples.texts)
  func positions(text: String) {
    let buffer = TextBuffer(text)
    for offset in 0...text.utf8.count {
      let position = buffer.position(ofByte: offset)
      let before = text.utf8.prefix(offset)
      #expect(position.line == before.count { $0 == 0x0A })
      #expect(buffer.lineStart(position.line) + position.offset == offset)
      #expect(buffer.byteOffset(of: position) == offset)
    }
  }

  @Test("Places outside the text go to the nearest one inside")
  func outside() {
    let buffer = TextBuffer("ab\ncd")
    #expect(buffer.position(ofByte: -3) == .init(line: 0, offset: 0))
    #expect(buffer.position(ofByte: 99) == .init(line: 1, offset: 2))
    #expect(buffer.byteOffset(of: .init(line: -1, offset: 7)) == 0)
    #expect(buffer.byteOffset(of: .init(line: 0, offset: 7)) == 2)
    #expect(buffer.byteOffset(of: .init(line: 5, offset: 0)) == 5)
  }

  @Test("A part of the text has the same bytes", arguments: 1...20)
  func parts(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let text = Samples.text(of: 60, using: &generator)
    let buffer = TextBuffer(text)
    let boundaries = text.unicodeScalars.indices.map { text.utf8.distance(from: text.startIndex, to: $0) }
    for _ in 0..<20 {
      let ends = [generator.pick(boundaries), generator.pick(boundaries)].sorted()
      let part = buffer.text(in: ends[0]..<ends[1])
      #expect(Array(part.utf8) == Array(Array(text.utf8)[ends[0]..<ends[1]]), "seed \(seed)")
    }
  }

  @Test(
    "A new line can look like its neighbours",
    arguments: [
      ("a\r\nb\r\n", 0, "\r\n"), ("a\r\nb", 1, "\r\n"), ("a\nb", 0, "\n"), ("a\nb", 1, "\n"), ("a", 0, "\n"),
      ("a\r", 0, "\n"),
    ])
  func lineBreak(text: String, line: Int, expected: String) {
    #expect(Array(TextBuffer(text).lineBreak(ofLine: line).utf8) == Array(expected.utf8))
  }
}
