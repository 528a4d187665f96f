import JSONText
import Testing

@Suite("Texts that are too much")
struct LimitTests {
  @Test("Nesting up to the limit is read")
  func deep() throws {
    let depth = JSONDocument.maximumDepth
    let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    let document = JSONDocument(text)
    #expect(document.isWellFormed)
    #expect(document.nodes.count == depth)
    #expect(document.nodes.last?.depth == depth - 1)
    #expect(document.canonical()?.elementsEqual(text.utf8) == true)
  }

  @Test("Deeper nesting is one problem, and what comes after it is read", arguments: [513, 5_000, 200_000])
  func tooDeep(depth: Int) throws {
    let text = "{\"a\": \(String(repeating: "[", count: depth))\(String(repeating: "]", count: depth)), \"b\": 1}"
    let document = JSONDocument(text)
    #expect(document.problems.map(\.kind) == [.tooDeep])
    #expect(document.root?["b"]?.int == 1)
    #expect(document.canonical() == nil)
  }

  @Test(
    "A long text of one mistake after the other is read to its end",
    arguments: [
      "[", "{", "]", "{]", "[}", "{\"a\":[", "\"\n", "'a\n", "\"a\\\"\n\\\"", ",", ":", "a ", "/*", "\\", "“",
      "{\"a\" ",
      "\u{0}", "1e", "-", "{\"a\":1 \"a\":", "：", "[1 ", "\"a\" \"b\" ", "{{", "} ", "{\"a\":\"x\"\"y\"", "\"x\"a",
    ])
  func repeated(unit: String) {
    let text = String(repeating: unit, count: 20_000)
    let document = JSONDocument(text)
    #expect(document.problems.count > 0)
    #expect(document.problems.count <= 2 * JSONDocument.maximumProblems)
    #expect(document.nodes.allSatisfy { $0.range.upperBound <= document.bytes.count })
    #expect(!document.isWellFormed)
  }

  @Test("A list of many is read, and its items are found at once")
  func wide() {
    let text = "[\((0..<50_000).map { "{\"n\":\($0)}" }.joined(separator: ","))]"
    let document = JSONDocument(text)
    #expect(document.isWellFormed)
    #expect(document.root?.children.count == 50_000)
    #expect(document.root?[49_999]?["n"]?.int == 49_999)
    #expect(document.node(atByte: text.utf8.count - 4)?.path.pointer == "/49999/n")
  }
}
