import Testing

@testable import TextBuffer

@Suite("Edits change what they name and nothing else")
struct EditingTests {
  /// A buffer with the caret where `|` stands in the text; two of them are a selection.
  private func buffer(_ marked: String) -> TextBuffer {
    var buffer = TextBuffer(marked.replacing("|", with: ""))
    let pieces = marked.split(separator: "|", omittingEmptySubsequences: false)
    let first = buffer.position(ofByte: pieces[0].utf8.count)
    buffer.move(.to(first))
    if pieces.count > 2 {
      let second = buffer.position(ofByte: pieces[0].utf8.count + pieces[1].utf8.count)
      buffer.move(.to(second), extending: true)
    }
    return buffer
  }

  private func marked(_ buffer: TextBuffer) -> String {
    let caret = buffer.byteOffset(of: buffer.caret)
    return buffer.text(in: 0..<caret) + "|" + buffer.text(in: caret..<buffer.utf8Count)
  }

  @Test(
    "Inserting",
    arguments: [
      ("a|b", "x", "ax|b"), ("|a|b", "x", "x|b"), ("a|\n|b", "", "a|b"), ("a|", "1\n2\n3", "a1\n2\n3|"),
      ("|", "\n", "\n|"),
      ("a|\r\nb", "x", "ax|\r\nb"), ("🇨|", "🇳", "🇨🇳|"),
    ])
  func insert(before: String, text: String, after: String) {
    var buffer = buffer(before)
    buffer.insert(text)
    #expect(marked(buffer) == after)
  }

  @Test("A caret that an edit leaves inside a grapheme goes to its end")
  func insideGrapheme() {
    var buffer = TextBuffer("\u{301}x")
    buffer.insert("e")
    #expect(buffer.byteOffset(of: buffer.caret) == 3)
    var other = TextBuffer("ab\u{301}")
    other.replace(1..<2, with: "")
    #expect(other.byteOffset(of: other.caret) == 3)
    #expect(Array(other.text.utf8) == Array("a\u{301}".utf8))
  }

  @Test(
    "Deleting",
    arguments: [
      ("ab|c", "a|c", "ab|"), ("|a", "|a", "|"), ("a|", "|", "a|"), ("a\r\n|b", "a|b", "a\r\n|"),
      ("a|\r\nb", "|\r\nb", "a|b"),
      ("x👨‍👩‍👧‍👦|e\u{301}y", "x|e\u{301}y", "x👨‍👩‍👧‍👦|y"), ("a|bc|d", "a|d", "a|d"),
    ])
  func delete(before: String, backward: String, forward: String) {
    var back = buffer(before)
    back.deleteBackward()
    #expect(marked(back) == backward)
    var on = buffer(before)
    on.deleteForward()
    #expect(marked(on) == forward)
  }

  @Test(
    "Deleting words",
    arguments: [
      ("one, two| three", "one, | three", "one, two|"), ("a\n|b", "a|b", "a\n|"), ("|a", "|a", "|"),
      ("x |y z| t", "x | t", "x | t"),
    ])
  func deleteWords(before: String, backward: String, forward: String) {
    var back = buffer(before)
    back.deleteWordBackward()
    #expect(marked(back) == backward)
    var on = buffer(before)
    on.deleteWordForward()
    #expect(marked(on) == forward)
  }

  @Test(
    "Cutting a line, or the selection",
    arguments: [
      ("a\nb|b\nc", "a\n|c", "bb\n"), ("a\r\n|b", "a\r\n|", "b"), ("a|\r\nb", "|b", "a\r\n"), ("a|b|c", "a|c", "b"),
      ("a\n|", "a\n|", nil),
    ] as [(String, String, String?)])
  func cut(before: String, after: String, text: String?) {
    var buffer = buffer(before)
    #expect(buffer.cutLine() == text)
    #expect(marked(buffer) == after)
  }

  @Test("A replacement says what it changed")
  func change() {
    var buffer = TextBuffer("one\ntwo\nthree")
    let change = buffer.replace(2..<9, with: "X\nY")
    #expect(change == TextBuffer.Change(range: 2..<9, removed: "e\ntwo\nt", inserted: "X\nY"))
    #expect(buffer.text == "onX\nYhree")
    #expect(buffer.caret == .init(line: 1, offset: 1))
    #expect(buffer.revision == 1)
  }

  @Test("Offsets inside a scalar or outside the text are put right")
  func oddOffsets() {
    var buffer = TextBuffer("中文")
    #expect(buffer.replace(1..<4, with: "x")?.range == 0..<3)
    #expect(buffer.text == "x文")
    #expect(buffer.replace(2..<99, with: "")?.removed == "文")
    #expect(buffer.replace(-5 ..< -2, with: "y")?.range == 0..<0)
    #expect(buffer.text == "yx")
  }

  @Test("Putting in what is there already is no change")
  func noChange() {
    var buffer = TextBuffer("é")
    #expect(buffer.insert("") == nil)
    #expect(buffer.replace(0..<2, with: "\u{E9}") == nil)
    #expect(buffer.revision == 0)
    #expect(!buffer.canUndo)
    #expect(buffer.replace(0..<2, with: "e\u{301}") != nil, "another spelling of the same character is a change")
  }

  @Test("Many edits are one step, whatever their order, and the caret stays with its text")
  func manyEdits() {
    var buffer = buffer("one two |three")
    let changes = buffer.apply([(8..<13, "3"), (0..<3, "1"), (4..<4, "<"), (4..<4, ">"), (4..<7, "2")])
    #expect(buffer.text == "1 <>2 3")
    #expect(marked(buffer) == "1 <>2 |3")
    #expect(changes.map(\.range) == [8..<13, 4..<7, 4..<4, 4..<4, 0..<3])
    let undone = buffer.undo()
    #expect(undone)
    #expect(marked(buffer) == "one two |three")
    #expect(!buffer.canUndo)
  }
}
