import JSONText
import Testing

@Suite("Changing a string")
struct StringEditTests {
  @Test(
    "Only the changed middle is spelled anew",
    arguments: [
      (#""hello""#, "hallo", #""hallo""#),
      (#""\u4e2d\u6587 old \u2014 end""#, "中文 new — end", #""\u4e2d\u6587 new \u2014 end""#),
      (#""a\/b\/c""#, "a/x/c", #""a\/x\/c""#),
      (#""""#, "x\ny", #""x\ny""#),
      (#""abc""#, "", #""""#),
      (#""\ud83d\ude00 ok""#, "😀 no", #""\ud83d\ude00 no""#),
      (#""\ud83d\ude00""#, "😁", #""😁""#),
      (#""a\\n""#, #"a\m"#, #""a\\m""#),
      (#""aa""#, "aaa", #""aaa""#),
      (#""tab\tend""#, "tab\t\"end", #""tab\t\"end""#),
      (#""\ud83dX\ude00""#, "\u{FFFD}\u{FFFD}", "\"\\ud83d\u{FFFD}\""),
      (#""x""#, "x\u{1}\u{7F}", "\"x\\u0001\u{7F}\""),
    ])
  func middle(source: String, new: String, expected: String) throws {
    let document = JSONDocument("[0, \(source) ]")
    let edit = try #require(document.root?[1]?.replacingString(with: new))
    let after = JSONDocument(bytes: [edit].applied(to: document.bytes))
    #expect(after.text == "[0, \(expected) ]")
    #expect(after.root?[1]?.string == new)
  }

  @Test("A string that says so already needs no edit, and what is no string takes none")
  func nothing() {
    let document = JSONDocument(#"["\u0041", 1]"#)
    #expect(document.root?[0]?.replacingString(with: "A") == nil)
    #expect(document.root?[1]?.replacingString(with: "A") == nil)
  }

  @Test(
    "A string that is not as JSON wants it is written anew as a whole",
    arguments: [#"'it'"#, "\"a\nb\"", #""a\qb""#, "“c”", "\"open"])
  func damaged(source: String) throws {
    let document = JSONDocument("[\(source)")
    let edit = try #require(document.root?[0]?.replacingString(with: "new \"text\""))
    #expect([edit].applied(to: document.bytes).elementsEqual(#"["new \"text\"""#.utf8))
  }

  @Test("A member gets another key")
  func rename() throws {
    let document = JSONDocument(#"{"cont\u0065nt": 1, 'x': 2}"#)
    let edits = document.root?.children.compactMap { $0.renamingKey(to: "contenu") } ?? []
    #expect(edits.applied(to: document.bytes).elementsEqual(#"{"cont\u0065nu": 1, "contenu": 2}"#.utf8))
  }

  @Test("The new text is what is read back, and nothing outside the string changes", arguments: Seeds.all)
  func property(seed: UInt64) throws {
    var random = RandomJSON(seed: seed)
    for _ in 0..<100 {
      let document = JSONDocument("[1,\(random.string()) ,2]")
      let node = try #require(document.root?[1])
      let new = random.generator.chance(50) ? random.plainText() : Self.changed(node.string ?? "", &random)
      guard let edit = node.replacingString(with: new) else {
        #expect(node.string.map { $0.unicodeScalars.elementsEqual(new.unicodeScalars) } == true)
        continue
      }
      let after = JSONDocument(bytes: [edit].applied(to: document.bytes))
      #expect(after.isWellFormed, "\(document.text) -> \(after.text)")
      #expect(
        after.root?[1]?.string?.unicodeScalars.elementsEqual(new.unicodeScalars) == true, "\(document.text) -> \(new)")
      #expect(after.bytes.starts(with: "[1,\"".utf8) && after.bytes.suffix(5).elementsEqual("\" ,2]".utf8))
      #expect(edit.range.lowerBound > node.range.lowerBound && edit.range.upperBound < node.range.upperBound)
    }
  }

  @Test("Bytes that are not UTF-8 never join what is put beside them", arguments: Seeds.all)
  func undecodable(seed: UInt64) throws {
    var random = RandomJSON(seed: seed)
    let pieces: [[UInt8]] = [
      [0xE4, 0xB8], [0xAD], [0xF0, 0x9F], [0x98, 0x80], [0xFF], Array("a".utf8), Array("中".utf8),
    ]
    for _ in 0..<50 {
      let content = (0..<6).flatMap { _ in random.generator.pick(pieces) }
      let document = JSONDocument(bytes: Array("[\"".utf8) + content + Array("\"]".utf8))
      let old = try #require(document.root?[0]?.string)
      let new = Self.changed(old, &random)
      guard let edit = document.root?[0]?.replacingString(with: new) else { continue }
      #expect(JSONDocument(bytes: [edit].applied(to: document.bytes)).root?[0]?.string == new, "\(content)")
    }
  }

  /// The text with one stretch of it changed.
  private static func changed(_ text: String, _ random: inout RandomJSON) -> String {
    var scalars = Array(text.unicodeScalars)
    let start = Int.random(in: 0...scalars.count, using: &random.generator)
    let end = Int.random(in: start...scalars.count, using: &random.generator)
    scalars.replaceSubrange(
      start..<end, with: random.generator.chance(40) ? [] : Array(random.plainText().unicodeScalars))
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }
}
