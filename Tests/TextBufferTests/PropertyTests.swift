import Testing

@testable import TextBuffer

@Suite("Any sequence of edits")
struct PropertyTests {
  /// The plainest text editor there is: a string and a caret in bytes.
  private struct Model {
    var text: String
    var caret: Int

    mutating func replace(_ lower: Int, _ upper: Int, with new: String) {
      var bytes = Array(text.utf8)
      bytes.replaceSubrange(lower..<upper, with: Array(new.utf8))
      text = String(decoding: bytes, as: UTF8.self)
      let end = lower + new.utf8.count
      caret = graphemeBoundaries(text).first { $0 >= end } ?? 0
    }

    var neighbours: (before: Int?, after: Int?) {
      let boundaries = graphemeBoundaries(text)
      return (boundaries.last { $0 < caret }, boundaries.first { $0 > caret })
    }
  }

  @Test("gives the text and the caret of a plain string", arguments: Seeds.all)
  func likeAString(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let start = Samples.text(of: Int.random(in: 0...40, using: &generator), using: &generator)
    var buffer = TextBuffer(start)
    var model = Model(text: start, caret: 0)
    for _ in 0..<120 {
      switch Int.random(in: 0..<6, using: &generator) {
      case 0:
        buffer.move(.left)
        model.caret = model.neighbours.before ?? model.caret
      case 1:
        buffer.move(.right)
        model.caret = model.neighbours.after ?? model.caret
      case 2:
        buffer.deleteBackward()
        if let before = model.neighbours.before { model.replace(before, model.caret, with: "") }
      case 3:
        buffer.deleteForward()
        if let after = model.neighbours.after { model.replace(model.caret, after, with: "") }
      case 4:
        let piece = generator.pick(Samples.pieces)
        buffer.insert(piece)
        model.replace(model.caret, model.caret, with: piece)
      default:
        let boundaries = graphemeBoundaries(model.text)
        let ends = [generator.pick(boundaries), generator.pick(boundaries)].sorted()
        let piece = Samples.text(of: 3, using: &generator)
        buffer.replace(ends[0]..<ends[1], with: piece)
        model.replace(ends[0], ends[1], with: piece)
      }
      #expect(Array(buffer.text.utf8) == Array(model.text.utf8), "seed \(seed)")
      #expect(buffer.byteOffset(of: buffer.caret) == model.caret, "seed \(seed)")
      #expect(buffer.utf8Count == model.text.utf8.count, "seed \(seed)")
      #expect(buffer.lineCount == model.text.utf8.count { $0 == 0x0A } + 1, "seed \(seed)")
    }
  }

  @Test("is undone to the start and redone to the end, step by step", arguments: Seeds.all)
  func invertible(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let start = Samples.text(of: Int.random(in: 0...80, using: &generator), using: &generator)
    var buffer = TextBuffer(start)
    for _ in 0..<150 { randomEdit(&buffer, &generator) }
    let end = state(buffer)

    var statesBack: [State] = []
    while buffer.undo() { statesBack.append(state(buffer)) }
    #expect(Array(buffer.text.utf8) == Array(start.utf8), "seed \(seed)")

    var statesForth: [State] = []
    while buffer.canRedo {
      statesForth.append(state(buffer))
      buffer.redo()
    }
    #expect(statesForth.reversed().map(\.bytes) == statesBack.map(\.bytes), "seed \(seed)")
    #expect(state(buffer).bytes == end.bytes, "seed \(seed)")

    var statesBackAgain: [State] = []
    while buffer.undo() { statesBackAgain.append(state(buffer)) }
    #expect(statesBackAgain == statesBack, "seed \(seed)")
  }

  @Test("tells changes from which the text can be followed", arguments: Seeds.all)
  func changesCanBeFollowed(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var buffer = TextBuffer(Samples.text(of: 30, using: &generator))
    var follower = Array(buffer.text.utf8)
    for _ in 0..<100 {
      for change in randomEdit(&buffer, &generator) {
        #expect(Array(follower[change.range]) == Array(change.removed.utf8), "seed \(seed)")
        follower.replaceSubrange(change.range, with: Array(change.inserted.utf8))
      }
      #expect(follower == Array(buffer.text.utf8), "seed \(seed)")
    }
  }

  private struct State: Equatable {
    var bytes: [UInt8]
    var caret: TextBuffer.Position
    var anchor: TextBuffer.Position?
  }

  private func state(_ buffer: TextBuffer) -> State {
    State(bytes: Array(buffer.text.utf8), caret: buffer.caret, anchor: buffer.anchor)
  }

  /// Any edit of the interface, with moves before it; returns what it says it changed.
  @discardableResult
  private func randomEdit(_ buffer: inout TextBuffer, _ generator: inout SeededGenerator) -> [TextBuffer.Change] {
    if generator.chance(40) {
      let place = buffer.position(ofByte: Int.random(in: 0...buffer.utf8Count, using: &generator))
      let moves: [TextBuffer.Movement] = [.left, .right, .wordLeft, .wordRight, .lineEnd, .firstNonBlank, .to(place)]
      buffer.move(generator.pick(moves), extending: generator.chance(40))
    }
    switch Int.random(in: 0..<9, using: &generator) {
    case 0, 1, 2: return [buffer.insert(generator.pick(Samples.pieces))].compactMap(\.self)
    case 3: return [buffer.deleteBackward()].compactMap(\.self)
    case 4: return [buffer.deleteForward()].compactMap(\.self)
    case 5: return [buffer.deleteWordBackward()].compactMap(\.self)
    case 6: return [buffer.deleteWordForward()].compactMap(\.self)
    case 7:
      let ends = (0..<6).map { _ in Int.random(in: 0...buffer.utf8Count, using: &generator) }.sorted()
      let snapped = ends.map { buffer.byteOffset(of: buffer.caretPlace(atOrBefore: buffer.position(ofByte: $0))) }
      return buffer.apply((0..<3).map { (snapped[2 * $0]..<snapped[2 * $0 + 1], generator.pick(Samples.pieces)) })
    default:
      let before = buffer
      guard let cut = buffer.cutLine() else { return [] }
      let start = buffer.byteOffset(of: before.selection?.lowerBound ?? .init(line: before.caret.line, offset: 0))
      return [TextBuffer.Change(range: start..<(start + cut.utf8.count), removed: cut, inserted: "")]
    }
  }
}
