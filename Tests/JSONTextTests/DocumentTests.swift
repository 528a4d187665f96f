import JSONText
import Testing

@Suite("A document's tree")
struct DocumentTests {
  static let card = #"{"schema": "2.0", "body": {"elements": [{"tag": "markdown", "n": 1.50}, true, null, []]}}"#
  let document = JSONDocument(card)

  @Test(
    "Every value has its kind, its path and its spelling",
    arguments: [
      ("", JSONNode.Kind.object, card),
      ("/schema", .string, #""2.0""#),
      ("/body/elements", .array, #"[{"tag": "markdown", "n": 1.50}, true, null, []]"#),
      ("/body/elements/0/n", .number, "1.50"),
      ("/body/elements/1", .bool, "true"),
      ("/body/elements/2", .null, "null"),
      ("/body/elements/3", .array, "[]"),
    ])
  func values(pointer: String, kind: JSONNode.Kind, source: String) throws {
    let node = try #require(document.node(at: JSONPath(pointer: pointer)))
    #expect(node.kind == kind)
    #expect(node.source == source)
    #expect(node.path.pointer == pointer)
    #expect(Array(Self.card.utf8)[node.range].elementsEqual(source.utf8))
  }

  @Test("A member knows its key and where the key stands")
  func keys() throws {
    let node = try #require(document.root?["body"]?["elements"]?[0]?["tag"])
    #expect(node.key == "tag")
    let range = try #require(node.keyRange)
    #expect(String(decoding: document.bytes[range], as: UTF8.self) == #""tag""#)
    #expect(node.index == nil)
    #expect(node.parent?.index == 0)
    #expect(node.parent?.key == nil)
    #expect(node.depth == 4)
  }

  @Test("What is not there is nil")
  func absent() {
    #expect(document.root?["nothing"] == nil)
    #expect(document.root?[0] == nil)
    #expect(document.root?["body"]?["elements"]?[4] == nil)
    #expect(document.root?["body"]?["elements"]?[-1] == nil)
    #expect(document.root?["schema"]?["x"] == nil)
    #expect(document.node(at: JSONPath(pointer: "/body/elements/9/tag")) == nil)
    #expect(JSONDocument(" \n").root == nil)
  }

  @Test("Values are decoded as what they are and as nothing else")
  func decoding() throws {
    let root = try #require(JSONDocument(#"{"s":"a\n\u4e2d\ud83d\ude00","t":true,"n":2e1,"d":1.5,"f":false}"#).root)
    #expect(root["s"]?.string == "a\n中😀")
    #expect(root["s"]?.bool == nil)
    #expect(root["t"]?.bool == true)
    #expect(root["f"]?.bool == false)
    #expect(root["n"]?.int == 20)
    #expect(root["n"]?.string == nil)
    #expect(root["d"]?.int == nil)
    #expect(root["d"]?.double == 1.5)
    #expect(root["t"]?.double == nil)
  }

  @Test("Of members with one key the last is found, and every repetition is told")
  func duplicates() {
    let document = JSONDocument(#"{"a":1,"b":2,"\u0061":3,"a":4}"#)
    #expect(document.root?["a"]?.int == 4)
    #expect(document.problems.map(\.kind) == [.duplicateKey("a"), .duplicateKey("a")])
    #expect(document.problems.map(\.range.lowerBound) == [13, 24])
    #expect(document.isWellFormed)
    #expect(document.root?.children.map { $0.key } == ["a", "b", "a", "a"])
  }

  @Test("Keys are compared by their scalars, many of them as few are", arguments: [2, 12, 13, 200])
  func manyKeys(count: Int) {
    let members = (0..<count).map { "\"k\($0)\": \($0)" }
    let document = JSONDocument("{\"é\": 0, \(members.joined(separator: ", ")), \"e\u{301}\": 1, \"k1\": 7}")
    #expect(document.problems.map(\.kind) == [.duplicateKey("k1")])
    #expect(document.root?["e\u{301}"]?.int == 1)
    #expect(document.root?["é"]?.int == 0)
  }

  @Test("All values stand in the order of the text, each before what is inside it")
  func order() throws {
    #expect(document.nodes.map(\.range.lowerBound) == document.nodes.map(\.range.lowerBound).sorted())
    #expect(document.nodes.count == 10)
    let elements = try #require(document.node(at: JSONPath(pointer: "/body/elements")))
    #expect(elements.descendants.count == 6)
    #expect(elements.descendants.first == elements[0])
    #expect(elements.descendants.last == elements[3])
    #expect(elements.children.count == 4)
  }

  @Test("The deepest value at a byte is found, by its key, too")
  func atByte() {
    let document = JSONDocument(#" {"a": [1, {"b": "x"}] } "#)
    let pointers = (0...25).map { document.node(atByte: $0)?.path.pointer }
    let expected: [String?] =
      [nil, "", "/a", "/a", "/a", "/a", "/a", "/a", "/a/0", "/a/0", "/a", "/a/1"]
      + Array(repeating: "/a/1/b", count: 9) + ["/a/1", "/a", "", "", nil]
    #expect(pointers == expected)
  }

  @Test("Equal texts are equal documents with equal nodes")
  func equality() {
    let other = JSONDocument(bytes: Array(Self.card.utf8))
    #expect(document == other)
    #expect(document.root?["body"] == other.root?["body"])
    #expect(document.root?["body"] != other.root?["schema"])
    #expect(document != JSONDocument(Self.card + " "))
  }
}
