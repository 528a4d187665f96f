import JSONText
import Testing

@Suite("Lines and characters")
struct PositionTests {
  @Test(
    "A byte has a line and a character",
    arguments: [
      ("abc\ndef", 5, 1, 1), ("abc\n", 4, 1, 0), ("", 0, 0, 0), ("中文x", 6, 0, 2), ("a😀b\nc", 5, 0, 2),
      ("e\u{301}x", 3, 0, 1), ("a\r\nb", 2, 0, 2), ("a\r\nb", 3, 1, 0), ("👨‍👩‍👧x", 18, 0, 1), ("中\u{FE00}x", 6, 0, 1),
      ("a\u{2028}b", 4, 0, 2), ("\u{1F1E8}\u{1F1F3}x", 8, 0, 1),
    ])
  func positions(text: String, offset: Int, line: Int, column: Int) {
    let document = JSONDocument(text)
    #expect(document.position(ofByte: offset) == TextPosition(line: line, column: column))
    #expect(document.byteOffset(of: TextPosition(line: line, column: column)) == offset)
  }

  @Test("What lies outside is taken to the nearest place")
  func outside() {
    let document = JSONDocument("ab\ncd")
    #expect(document.position(ofByte: 99) == TextPosition(line: 1, column: 2))
    #expect(document.position(ofByte: -1) == TextPosition(line: 0, column: 0))
    #expect(document.byteOffset(of: TextPosition(line: 0, column: 9)) == 2)
    #expect(document.byteOffset(of: TextPosition(line: 9, column: 0)) == 5)
    #expect(document.byteOffset(of: TextPosition(line: -1, column: 3)) == 0)
    #expect(document.range(ofLine: 1) == 3..<5)
    #expect(document.range(ofLine: 2) == nil)
    #expect(document.lineCount == 2)
    #expect(JSONDocument("a中b").position(ofByte: 3) == TextPosition(line: 0, column: 1))
  }

  @Test("Positions print as people count")
  func printed() {
    #expect(TextPosition(line: 0, column: 6).description == "1:7")
    #expect(TextPosition(line: 0, column: 6) < TextPosition(line: 1, column: 0))
  }

  @Test("Columns are what the standard library counts, and lead back", arguments: Seeds.all)
  func property(seed: UInt64) {
    var random = RandomJSON(seed: seed)
    for _ in 0..<40 {
      let text = random.text()
      let document = JSONDocument(text)
      var (line, column) = (0, 0)
      for part in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
        column = 0
        var offset = text.utf8.distance(from: text.startIndex, to: part.startIndex)
        for character in String(part) {
          #expect(document.position(ofByte: offset) == TextPosition(line: line, column: column))
          #expect(document.byteOffset(of: TextPosition(line: line, column: column)) == offset)
          offset += character.utf8.count
          column += 1
        }
        line += 1
      }
      #expect(document.lineCount == line)
    }
  }
}
