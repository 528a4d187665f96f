import JSONText
import Testing

@Suite("Reading any text")
struct ReadingPropertyTests {
  @Test("JSON is read without a problem but duplicate keys, and every byte is kept", arguments: Seeds.all)
  func wellFormed(seed: UInt64) {
    var random = RandomJSON(seed: seed)
    for _ in 0..<40 {
      let text = random.text()
      let document = JSONDocument(text)
      #expect(document.isWellFormed, "\(text.debugDescription): \(document.problems)")
      #expect(document.text == text)
      #expect(Self.printed(document) == document.bytes)
      expectSoundTree(document)
    }
  }

  @Test("Whatever the bytes, the tree is sound and every range lies in the text", arguments: Seeds.all)
  func damaged(seed: UInt64) {
    var random = RandomJSON(seed: seed)
    for _ in 0..<60 {
      let text = random.text()
      let document = JSONDocument(bytes: random.damaged(text))
      #expect(Self.printed(document) == document.bytes)
      expectSoundTree(document)
      expectSoundProblems(document)
    }
  }

  @Test("Bytes without any sense are read as well", arguments: Seeds.all)
  func noise(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let alphabet = Array("{}[]:,\"'\\ \n1e-.atn/*#u".utf8) + [0xEF, 0xBB, 0xBF, 0xE2, 0x80, 0x9C, 0x9D, 0xFF, 0xC2]
    for _ in 0..<60 {
      let bytes = (0..<Int.random(in: 0...60, using: &generator)).map { _ in generator.pick(alphabet) }
      let document = JSONDocument(bytes: bytes)
      #expect(Self.printed(document) == bytes)
      expectSoundTree(document)
      expectSoundProblems(document)
    }
  }

  /// The text put together again from the values and what stands between them.
  private static func printed(_ document: JSONDocument) -> [UInt8] {
    var result: [UInt8] = []
    var done = 0
    for node in document.nodes where node.children.isEmpty {
      result += document.bytes[done..<node.extent.lowerBound]
      if let key = node.keyRange {
        result += document.bytes[key] + document.bytes[key.upperBound..<node.range.lowerBound]
      }
      result += node.sourceBytes
      done = node.range.upperBound
    }
    return result + document.bytes[done...]
  }

  private func expectSoundTree(_ document: JSONDocument) {
    for node in document.nodes {
      let inside = node.parent?.range ?? 0..<document.bytes.count
      #expect(
        inside.lowerBound <= node.extent.lowerBound && node.extent.upperBound <= inside.upperBound, "\(node.path)")
      var previous = node.range.lowerBound
      for (place, child) in node.children.enumerated() {
        #expect(child.extent.lowerBound >= previous)
        previous = child.extent.upperBound
        #expect(child.parent == node)
        #expect(child.ordinal == place)
        #expect(child.depth == node.depth + 1)
      }
      #expect(node.string == nil || node.kind == .string)
      // Of duplicate keys the path finds the last; a member without a key has no path of its own.
      if document.isWellFormed, let found = document.node(at: node.path) {
        #expect(found.range.lowerBound >= node.range.lowerBound)
      }
    }
  }

  private func expectSoundProblems(_ document: JSONDocument) {
    #expect(document.problems.map(\.range.lowerBound) == document.problems.map(\.range.lowerBound).sorted())
    for problem in document.problems {
      #expect(problem.range.lowerBound >= 0 && problem.range.upperBound <= document.bytes.count, "\(problem)")
      guard let fix = problem.fix else { continue }
      #expect(fix.range.lowerBound >= 0 && fix.range.upperBound <= document.bytes.count, "\(problem)")
    }
    // All fixes can be made at once: `applied(to:)` insists that they do not overlap.
    let fixes = document.problems.compactMap(\.fix)
    #expect(fixes.applied(to: document.bytes).count == fixes.reduce(document.bytes.count) { $0 + $1.growth })
  }
}
