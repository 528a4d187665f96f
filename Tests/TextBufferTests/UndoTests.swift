import Testing

@testable import TextBuffer

@Suite("Undo and redo go by steps a person takes for one")
struct UndoTests {
  private func type(_ text: String, into buffer: inout TextBuffer) {
    for character in text { buffer.insert(String(character)) }
  }

  /// Every text on the way back to the start.
  private func textsOnTheWayBack(_ buffer: TextBuffer) -> [String] {
    var buffer = buffer
    var texts = [buffer.text]
    while buffer.undo() { texts.append(buffer.text) }
    return texts
  }

  @Test("Typing is one step")
  func typing() {
    var buffer = TextBuffer("")
    type("héllo 世界", into: &buffer)
    #expect(textsOnTheWayBack(buffer) == ["héllo 世界", ""])
  }

  @Test("A move, a pause, a line break, a paste and another kind of edit end a run")
  func runs() {
    var buffer = TextBuffer("")
    type("ab", into: &buffer)
    buffer.breakUndoRun()
    type("c", into: &buffer)
    buffer.move(.left)
    buffer.move(.right)
    type("de", into: &buffer)
    buffer.insert("\n")
    type("f", into: &buffer)
    buffer.insert("pasted")
    type("g", into: &buffer)
    buffer.deleteBackward()
    buffer.deleteBackward()
    #expect(
      textsOnTheWayBack(buffer) == [
        "abcde\nfpaste", "abcde\nfpastedg", "abcde\nfpasted", "abcde\nf", "abcde\n", "abcde", "abc", "ab", "",
      ])
  }

  @Test("Deleting goes in runs of one direction")
  func deleting() {
    var buffer = TextBuffer("abcdef")
    buffer.move(.to(.init(line: 0, offset: 3)))
    buffer.deleteBackward()
    buffer.deleteBackward()
    buffer.deleteForward()
    buffer.deleteForward()
    #expect(textsOnTheWayBack(buffer) == ["af", "adef", "abcdef"])
  }

  @Test("Typing over a selection is one step, which brings the selection back")
  func overSelection() {
    var buffer = TextBuffer("one two")
    buffer.move(.wordRight)
    buffer.move(.textStart, extending: true)
    type("xyz", into: &buffer)
    #expect(buffer.text == "xyz two")
    buffer.undo()
    #expect(buffer.text == "one two")
    #expect(buffer.selectedText == "one")
    #expect(buffer.caret == .init(line: 0, offset: 0))
    #expect(buffer.anchor == .init(line: 0, offset: 3))
    buffer.redo()
    #expect(buffer.text == "xyz two")
    #expect(buffer.selection == nil)
    #expect(buffer.caret.offset == 3)
  }

  @Test("Nothing can be redone after a new edit, and nothing undone in a new buffer")
  func ends() {
    var buffer = TextBuffer("a")
    #expect(!buffer.canUndo)
    let undone = buffer.undo()
    #expect(!undone)
    buffer.insert("b")
    buffer.undo()
    #expect(buffer.canRedo)
    buffer.insert("c")
    #expect(!buffer.canRedo)
    let redone = buffer.redo()
    #expect(!redone)
    #expect(buffer.text == "ca")
  }

  @Test("The revision grows with every change, also with undo and redo, and not with moves")
  func revision() {
    var buffer = TextBuffer("")
    buffer.insert("a")
    buffer.move(.left)
    #expect(buffer.revision == 1)
    buffer.undo()
    #expect(buffer.revision == 2)
    buffer.redo()
    #expect(buffer.revision == 3)
  }

  @Test("A run that goes on where the text joined graphemes undoes exactly")
  func joinedGraphemes() {
    var buffer = TextBuffer("\u{301}z")
    type("e", into: &buffer)
    type("f", into: &buffer)
    #expect(Array(buffer.text.utf8) == Array("e\u{301}fz".utf8))
    buffer.undo()
    #expect(Array(buffer.text.utf8) == Array("\u{301}z".utf8))
  }
}
