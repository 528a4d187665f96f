import JSONText
import Testing

@Suite("Paths")
struct PathTests {
  @Test(
    "A pointer and its steps say the same",
    arguments: [
      ("", []),
      ("/", [.key("")]),
      ("/body/elements/0/content", [.key("body"), .key("elements"), .index(0), .key("content")]),
      ("/a~1b/~0/~01/m~n", [.key("a/b"), .key("~"), .key("~1"), .key("m~n")]),
      ("/00/-1/10/99999999999999999999", [.key("00"), .key("-1"), .index(10), .key("99999999999999999999")]),
      ("/é/中 文", [.key("é"), .key("中 文")]),
    ] as [(String, [JSONPath.Step])])
  func pointers(pointer: String, steps: [JSONPath.Step]) {
    #expect(JSONPath(pointer: pointer).steps == steps)
    let written = JSONPath(steps: steps).pointer
    #expect(written == (pointer.contains("m~n") ? "/a~1b/~0/~01/m~0n" : pointer))
  }

  @Test("A number finds a member with that name, and a name of digits an item")
  func numbers() {
    let document = JSONDocument(#"{"7": ["a", "b"]}"#)
    #expect(document.node(at: JSONPath(pointer: "/7/1"))?.string == "b")
    #expect(document.node(at: JSONPath(steps: [.key("7"), .key("1")]))?.string == "b")
  }

  @Test("Steps are added and taken away")
  func steps() {
    let path = JSONPath().appending("a").appending(3)
    #expect(path.pointer == "/a/3")
    #expect(path.parent?.pointer == "/a")
    #expect(path.parent?.parent == JSONPath())
    #expect(JSONPath().parent == nil)
  }

  @Test("Every value of a text without duplicate keys is found by its own pointer", arguments: Seeds.all)
  func property(seed: UInt64) {
    var random = RandomJSON(seed: seed)
    for _ in 0..<20 {
      let document = JSONDocument(random.text())
      guard document.problems.isEmpty else { continue }
      for node in document.nodes { #expect(document.node(at: JSONPath(pointer: node.path.pointer)) == node) }
    }
  }
}
