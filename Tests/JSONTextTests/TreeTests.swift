import JSONText
import Testing

@Suite("Trees that are changed and written")
struct TreeTests {
  private func written(_ json: String, _ change: (inout JSONTree) -> Void) throws -> String {
    var tree = JSONTree(try #require(JSONDocument(json).root))
    change(&tree)
    return String(decoding: tree.written(), as: UTF8.self)
  }

  @Test(
    "Without a change the bytes stay", arguments: [" {\"a\" : 1.0 ,\n\t\"a\":\"\\u0041\"}\r\n", "5", "[ ]", "\"x\""])
  func unchanged(json: String) throws {
    #expect(try written(json) { _ in } == json)
  }

  @Test("A member is put in, replaced, renamed and taken out")
  func members() throws {
    #expect(try written(#"{"a": 1}"#) { $0.set("b", to: true) } == #"{"a": 1, "b": true}"#)
    #expect(try written(#"{"a":1}"#) { $0.set("b", to: [1, "x"], asFirst: true) } == #"{"b":[1,"x"],"a":1}"#)
    #expect(try written(#"{"a" : 1.0}"#) { $0.set("a", to: 2) } == #"{"a" : 2}"#)
    #expect(try written(#"{"a": 1, "b": 2, "a": 3}"#) { $0.remove("a") } == #"{"b": 2}"#)
    #expect(try written(#"{"a": 1, "b": 2}"#) { $0.replace("a", with: "c", "x") } == #"{"c": "x", "b": 2}"#)
    #expect(try written(#"{"a": 1, "b": 2}"#) { $0.insert("c", 3, after: "a") } == #"{"a": 1, "c": 3, "b": 2}"#)
    #expect(try written("{}") { $0.set("a", to: [:]) } == #"{"a":{}}"#)
  }

  @Test("A change deep inside leaves everything around it")
  func deep() throws {
    let json = "{ \"a\":[ {\"b\" : 1e2,\n \"c\":2}, 3 ] , \"d\":{} }"
    let new = try written(json) {
      $0.modify("a") {
        $0.replaceItems { item in
          var item = item
          if item.kind == .object { item.set("c", to: 5) }
          return [item]
        }
      }
    }
    #expect(new == json.replacing("\"c\":2", with: "\"c\":5"))
  }

  @Test("What is moved in or out takes the indentation of its new place")
  func moved() throws {
    let json = "{\n  \"a\": {\n    \"b\": {\n      \"c\": 1\n    }\n  }\n}"
    let out = try written(json) { tree in tree.set("a", to: tree["a"]?["b"] ?? 0) }
    #expect(out == "{\n  \"a\": {\n    \"c\": 1\n  }\n}")
    let into = try written(out) { tree in tree.set("a", to: ["x": tree["a"] ?? 0]) }
    #expect(into == "{\n  \"a\": {\n    \"x\": {\n      \"c\": 1\n    }\n  }\n}")
    let around = try written(out) { tree in tree.set("a", to: .wrapping(tree["a"] ?? 0, as: "x")) }
    #expect(around == "{\n  \"a\": {\"x\": {\n    \"c\": 1\n  }}\n}")
  }

  @Test("Several values take the place of one item")
  func items() throws {
    #expect(try written("[1, 2, 3]") { $0.replaceItems { $0.int == 2 ? ["a", "b"] : [$0] } } == #"[1, "a", "b", 3]"#)
    #expect(try written("[\n  1,\n  2\n]") { $0.replaceItems { $0.int == 1 ? [] : [$0] } } == "[\n  2\n]")
    #expect(try written("[1]") { $0.replaceItems { _ in [] } } == "[]")
    #expect(try written("[1]") { $0.append("x") } == #"[1,"x"]"#)
  }

  @Test("A new value alone is laid out over lines when it is long")
  func new() {
    let short: JSONTree = ["a": [1, "\n"], "b": [:]]
    #expect(String(decoding: short.written(), as: UTF8.self) == #"{"a": [1, "\n"], "b": {}}"#)
    let long = JSONTree(items: [JSONTree(String(repeating: "x", count: 90)), 1])
    #expect(long.written().contains(UInt8(ascii: "\n")))
  }
}
