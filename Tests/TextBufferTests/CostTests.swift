import Testing

@testable import TextBuffer

/// What an edit touches, seen from the memory the buffer shares with its copy from before the edit.
@Suite("An edit touches its own place")
struct CostTests {
  private let large = TextBuffer(String(repeating: "0123456789abcde\n", count: 59_999) + "end")

  /// The chunks that no longer share their memory with those of `before`.
  private func freshChunks(in buffer: TextBuffer, since before: TextBuffer) -> [LineStore.Chunk] {
    let old = Set(before.lines.chunks.map { address(of: $0) })
    return buffer.lines.chunks.filter { !old.contains(address(of: $0)) }
  }

  private func address(of chunk: LineStore.Chunk) -> UnsafeRawPointer? {
    chunk.lines.withUnsafeBufferPointer { UnsafeRawPointer($0.baseAddress) }
  }

  @Test("A character in a text of 60,000 lines touches one chunk", arguments: [0, 479_995, 959_980])
  func character(offset: Int) {
    var buffer = large
    #expect(buffer.lineCount == 60_000)
    buffer.move(.to(buffer.position(ofByte: offset)))
    buffer.insert("x")
    #expect(freshChunks(in: buffer, since: large).count == 1)
    buffer.undo()
    buffer.redo()
    #expect(freshChunks(in: buffer, since: large).count == 1)
  }

  @Test("A paste of 30 KB is one step and touches only its neighbourhood")
  func paste() {
    var buffer = large
    let paste = String(repeating: "pasted line of text\n", count: 1_536)
    buffer.move(.to(buffer.position(ofByte: 480_000)))
    buffer.insert(paste)
    #expect(buffer.history.done.count == 1)
    #expect(buffer.history.done[0].changes.count == 1)
    let fresh = freshChunks(in: buffer, since: large).reduce(0) { $0 + $1.lines.count }
    #expect(fresh <= 1_537 + LineStore.chunkLength)
    buffer.undo()
    #expect(buffer.lineCount == 60_000)
    #expect(!buffer.canUndo)
  }

  @Test("Chunks stay small while lines are added, and go when lines are deleted")
  func chunks() {
    var buffer = TextBuffer("")
    for _ in 0..<2_000 { buffer.insert("a\n") }
    #expect(buffer.lines.chunks.allSatisfy { $0.lines.count <= 2 * LineStore.chunkLength })
    #expect(buffer.lines.chunks.allSatisfy { $0.byteCount == LineStore.Chunk($0.lines).byteCount })
    buffer.selectAll()
    buffer.deleteBackward()
    #expect(buffer.lines.chunks.count == 1)
    #expect(buffer.lineCount == 1)
    #expect(buffer.utf8Count == 0)
  }

  @Test("A long run of typing is one change")
  func longRun() {
    var buffer = TextBuffer("")
    for _ in 0..<1_000 { buffer.insert("x") }
    for _ in 0..<500 { buffer.deleteBackward() }
    #expect(buffer.history.done.map(\.changes.count) == [1, 1])
  }
}
