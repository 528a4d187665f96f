import JSONText
import Testing

@Suite("Adding and removing values")
struct LayoutEditTests {
  @Test(
    "A new member looks like its neighbours",
    arguments: [
      ("{}", #"{"k":1}"#),
      (#"{"a":0}"#, #"{"a":0,"k":1}"#),
      (#"{"a": 0}"#, #"{"a": 0, "k": 1}"#),
      (#"{ "a" : 0 }"#, #"{ "a" : 0, "k" : 1 }"#),
      (#"{"a":0, "b":0}"#, #"{"a":0, "b":0, "k":1}"#),
      ("{\n  \"a\": 0\n}", "{\n  \"a\": 0,\n  \"k\": 1\n}"),
      ("{\r\n\t\"a\": 0,\r\n\t\"b\": 0\r\n}\r\n", "{\r\n\t\"a\": 0,\r\n\t\"b\": 0,\r\n\t\"k\": 1\r\n}\r\n"),
      ("{ \"a\": 0\n, \"b\": 0\n}", "{ \"a\": 0\n, \"b\": 0\n, \"k\": 1\n}"),
      ("{\n}", "{\n  \"k\": 1\n}"),
      (#"{"a":0,}"#, #"{"a":0,"k":1}"#),
      ("{\n  \"a\": 0,\n}", "{\n  \"a\": 0,\n  \"k\": 1\n}"),
      (#"{"a": 0"#, #"{"a": 0, "k": 1"#),
      (#"{"k": [2], "b": 3}"#, #"{"k": 1, "b": 3}"#),
      (#"{"k": 2, "k": 3}"#, #"{"k": 2, "k": 1}"#),
      (#"{"k":, "b": 3}"#, #"{"k": 1, "b": 3}"#),
    ])
  func setting(text: String, expected: String) throws {
    let document = JSONDocument(text)
    let edits = try #require(document.root).settingMember("k", to: "1")
    #expect(String(decoding: edits.applied(to: document.bytes), as: UTF8.self) == expected)
  }

  @Test(
    "A member of an empty object follows the rest of the document",
    arguments: [
      (#"{"c": {}, "d": 1}"#, #"{"c": {"k": 1}, "d": 1}"#),
      (#"{"c":{}}"#, #"{"c":{"k":1}}"#),
      ("{\n    \"c\": {}\n}", "{\n    \"c\": {\n        \"k\": 1\n    }\n}"),
      ("{\n\t\"c\": {\n\t}\n}", "{\n\t\"c\": {\n\t\t\"k\": 1\n\t}\n}"),
      ("[\n  {\"c\": {}}\n]", "[\n  {\"c\": {\"k\": 1}}\n]"),
    ])
  func settingInEmpty(text: String, expected: String) throws {
    let document = JSONDocument(text)
    let node = try #require(document.nodes.first { $0.key == "c" })
    let edits = node.settingMember("k", to: "1")
    #expect(String(decoding: edits.applied(to: document.bytes), as: UTF8.self) == expected)
  }

  @Test(
    "A member can be put first",
    arguments: [
      (#"{"a":0}"#, #"{"k":1,"a":0}"#),
      (#"{ "a": 0 }"#, #"{ "k": 1, "a": 0 }"#),
      ("{\n  \"a\": 0,\n  \"b\": 0\n}", "{\n  \"k\": 1,\n  \"a\": 0,\n  \"b\": 0\n}"),
    ])
  func first(text: String, expected: String) throws {
    let document = JSONDocument(text)
    let edits = try #require(document.root).settingMember("k", to: "1", asFirst: true)
    #expect(String(decoding: edits.applied(to: document.bytes), as: UTF8.self) == expected)
  }

  @Test(
    "An item goes where it is wanted",
    arguments: [
      ("[]", 0, "[9]"), ("[1]", 1, "[1,9]"), ("[1, 2]", 1, "[1, 9, 2]"), ("[1, 2]", 99, "[1, 2, 9]"),
      ("[\n  1\n]", 0, "[\n  9,\n  1\n]"),
    ])
  func items(text: String, place: Int, expected: String) throws {
    let document = JSONDocument(text)
    let edit = try #require(document.root?.insertingItem("9", at: place))
    #expect(String(decoding: [edit].applied(to: document.bytes), as: UTF8.self) == expected)
  }

  @Test(
    "A value goes with its key and one comma",
    arguments: [
      (#"{"x": 1}"#, "{}"),
      (#"{"x": 1, "b": 2}"#, #"{"b": 2}"#),
      (#"{"a": 0, "x": 1}"#, #"{"a": 0}"#),
      (#"{"a": 0, "x": 1, "b": 2}"#, #"{"a": 0, "b": 2}"#),
      ("{\n  \"a\": 0,\n  \"x\": 1\n}", "{\n  \"a\": 0\n}"),
      ("{\n  \"x\": 1,\n  \"b\": 2\n}", "{\n  \"b\": 2\n}"),
      ("{\n  \"x\": 1\n}", "{}"),
      (#"{"x": 1,}"#, "{}"),
      (#"{"a": 0 "x": 1"#, #"{"a": 0"#),
      (#"{"x": "#, "{ "),
    ])
  func removing(text: String, expected: String) throws {
    let document = JSONDocument(text)
    let edit = try #require(document.root?["x"]?.removingSelf())
    #expect(String(decoding: [edit].applied(to: document.bytes), as: UTF8.self) == expected)
  }

  @Test("The root is not removed, and what is no container takes nothing in")
  func refused() {
    let root = JSONDocument("1").root
    #expect(root?.removingSelf() == nil)
    #expect(root?.insertingItem("1") == nil)
    #expect(root?.settingMember("k", to: "1") == [])
  }

  @Test(
    "Setting a member gives JSON in which it has the value; removing it gives JSON without it", arguments: Seeds.all)
  func property(seed: UInt64) throws {
    var random = RandomJSON(seed: seed)
    for _ in 0..<30 {
      let document = JSONDocument(random.text())
      for node in document.nodes {
        let set = JSONDocument(bytes: node.settingMember("k\"", to: "[7]").applied(to: document.bytes))
        #expect(set.isWellFormed, "\(document.text) -> \(set.text)")
        if node.kind == .object { #expect(set.nodes.contains { $0.key == "k\"" && $0.source == "[7]" }) }
        guard let edit = node.removingSelf() else { continue }
        let removed = JSONDocument(bytes: [edit].applied(to: document.bytes))
        #expect(removed.isWellFormed, "\(document.text) -> \(removed.text)")
        #expect(removed.nodes.count == document.nodes.count - 1 - node.descendants.count)
      }
    }
  }
}
