import JSONText
import Testing

@Suite("Laying out")
struct FormatTests {
  @Test("Only blanks change: order and spellings stay")
  func spellings() {
    let document = JSONDocument(#"{"b":1.0,"a":["\u4e2d",{},[ ],{"x":1e2}],"b":true}"#)
    let expected = """
      {
        "b": 1.0,
        "a": [
          "\\u4e2d",
          {},
          [],
          {
            "x": 1e2
          }
        ],
        "b": true
      }
      """
    #expect(String(decoding: document.formatted(), as: UTF8.self) == expected)
    #expect(JSONDocument(expected).minified() == document.minified())
    #expect(document.minified().elementsEqual(#"{"b":1.0,"a":["\u4e2d",{},[],{"x":1e2}],"b":true}"#.utf8))
  }

  @Test(
    "The indent, a final line break and the kind of line breaks are kept",
    arguments: [
      ("[1]", 4, "[\n    1\n]"), ("[1]\n", 0, "[\n1\n]\n"), ("[\r\n1]\r\n", 1, "[\r\n 1\r\n]\r\n"), (" 1 ", 2, "1"),
    ])
  func lines(text: String, indent: Int, expected: String) {
    #expect(JSONDocument(text).formatted(indent: indent).elementsEqual(expected.utf8))
  }

  @Test("What is not JSON comes back as it is", arguments: ["{a: 1}", "[1,]", "", "[1 // x\n]"])
  func untouched(text: String) {
    #expect(JSONDocument(text).formatted().elementsEqual(text.utf8))
    #expect(JSONDocument(text).minified().elementsEqual(text.utf8))
  }

  @Test("Formatting twice changes nothing more, and minifying finds the way back", arguments: Seeds.all)
  func property(seed: UInt64) {
    var random = RandomJSON(seed: seed)
    for _ in 0..<40 {
      let document = JSONDocument(random.text())
      let formatted = JSONDocument(bytes: document.formatted())
      #expect(formatted.formatted() == formatted.bytes)
      #expect(formatted.minified() == document.minified())
      #expect(JSONDocument(bytes: document.minified()).minified() == document.minified())
      #expect(formatted.nodes.map(\.kind) == document.nodes.map(\.kind))
    }
  }
}
