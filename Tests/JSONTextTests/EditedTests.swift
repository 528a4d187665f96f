import JSONText
import Testing

@Suite("A text that is being changed")
struct EditedTests {
  /// Everything a document says, to be compared.
  private func description(of document: JSONDocument) -> [String] {
    let nodes = document.nodes.map { node in
      "\(node.kind) \(node.range) \(String(describing: node.keyRange)) \(node.path) \(node.string ?? "") \(node.children.count)"
    }
    let lines = (0..<document.lineCount).map { "\(String(describing: document.range(ofLine: $0)))" }
    return nodes + lines + document.problems.map { "\($0)" } + ["\(document.isWellFormed)", document.text]
  }

  private static let pieces = [
    "a", "磁", "👍", "\"", "\\", "\\n", "\\\"", "\n", "\t", ",", "}", "]", "{", ":", " ", "\\u00e9", "\\ud83d", "'", "“",
    "0",
    "", "ab", "\u{1}",
  ]

  @Test("is read as if it were read anew, whatever was changed", arguments: 0..<60)
  func sameAsAnew(_ seed: Int) {
    var random = RandomJSON(seed: UInt64(seed) &+ 7)
    var bytes = Array(random.text().utf8)
    var document = JSONDocument(bytes: bytes)
    for _ in 0..<60 {
      let strings = document.nodes.filter { $0.kind == .string }
      // Most often inside a string, where places are taken over.
      var place = Int.random(in: 0...bytes.count, using: &random.generator)
      if let string = strings.randomElement(using: &random.generator), random.generator.chance(75) {
        place = Int.random(in: string.range.lowerBound...string.range.upperBound, using: &random.generator)
      }
      let length = random.generator.chance(30) ? Int.random(in: 0...3, using: &random.generator) : 0
      let end = min(bytes.count, place + length)
      let before = bytes
      bytes.replaceSubrange(place..<end, with: random.generator.pick(Self.pieces).utf8)
      let edited = document.edited(to: bytes)
      #expect(description(of: edited) == description(of: JSONDocument(bytes: bytes)), "seed \(seed)")
      // What is no longer JSON is left as it was, so that the next change begins with a good text.
      if edited.isWellFormed || random.generator.chance(30) { document = edited } else { bytes = before }
    }
  }

  @Test("tells the stretch that changed")
  func changed() throws {
    let change = try #require(ChangedBytes(from: Array("hello world".utf8), to: Array("hello big world".utf8)))
    #expect(change.old == 6..<6)
    #expect(change.new == 6..<10)
    #expect(change.moved(0..<5) == 0..<5)
    #expect(change.moved(8..<11) == 12..<15)
    #expect(change.moved(4..<8) == nil)
    #expect(ChangedBytes(from: [1, 2], to: [1, 2]) == nil)
  }

  @Test(
    "differs in one stretch, and is the same around it",
    arguments: [
      ("", "a"), ("a", ""), ("aa", "aaa"), ("aaaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaaa"), ("abc", "xyz"),
      ("abcabc", "abc"),
    ])
  func stretch(_ old: String, _ new: String) throws {
    let (old, new) = (Array(old.utf8), Array(new.utf8))
    let change = try #require(ChangedBytes(from: old, to: new))
    #expect(old[..<change.old.lowerBound] == new[..<change.new.lowerBound])
    #expect(old[change.old.upperBound...] == new[change.new.upperBound...])
  }
}
