import JSONText
import Testing

@Suite("Edits that put a text right")
struct FixTests {
  @Test(
    "All fixes of a text made together give JSON",
    arguments: [
      (#"{"a": 1 "b": 2,}"#, #"{"a": 1, "b": 2}"#),
      (#"[1,, 2"#, #"[1, 2]"#),
      (#"{'a': "it's", b: “c”}"#, #"{"a": "it's", "b": "c"}"#),
      (#"{"a": True, "b": .5, "c": 2026-11-20}"#, #"{"a": true, "b": 0.5, "c": "2026-11-20"}"#),
      ("{\"a\": \"x\ny\tz\"}", #"{"a": "x\ny\tz"}"#),
      ("{\"a\": \"x,\n\"b\": 1}", "{\"a\": \"x\",\n\"b\": 1}"),
      (#"{"a": "C:\x"}"#, #"{"a": "C:\\x"}"#),
      (#"{"a" [1, {"b": 2"#, #"{"a": [1, {"b": 2}]}"#),
      (#"{"a": [1, 2}"#, #"{"a": [1, 2]}"#),
      (#"[{"a": 1], {"b": 2}]"#, #"[{"a": 1}, {"b": 2}]"#),
      ("\u{FEFF}{\"a\"：1，\"b\"：［］｝ // c\n x", "{\"a\":1,\"b\":[]} \n "),
      (#"{"a": "x"#, #"{"a": "x"}"#),
      ("```json\n{}\n```", "\n{}\n"),
      (#"{'say': 'it\'s "so"'}"#, #"{"say": "it's \"so\""}"#),
      (#"{"a": http://x.cn/?a=1}"#, #"{"a": "http://x.cn/?a=1"}"#),
      (#"{"a": "say "hi" now", "b": "x"y""}"#, #"{"a": "say \"hi\" now", "b": "x\"y\""}"#),
      ("{'a': 'x\ty\\q', \"b\": \"C:\\", #"{"a": "x\ty\\q", "b": "C:\\"}"#),
      (#"[+5, 007, 5., -.5, 1.e3]"#, #"[5, 7, 5, -0.5, 1e3]"#),
    ])
  func together(text: String, expected: String) {
    let document = JSONDocument(text)
    let fixed = JSONDocument(bytes: document.problems.compactMap(\.fix).applied(to: document.bytes))
    #expect(fixed.isWellFormed, "\(fixed.text): \(fixed.problems)")
    #expect(fixed.text.filter { $0 != " " } == expected.filter { $0 != " " })
  }

  @Test(
    "Numbers that JSON does not know are read as what they are meant for",
    arguments: [("+5", 5), ("007", 7), ("5.", 5), ("-08", -8)])
  func numbers(spelling: String, value: Int) {
    let document = JSONDocument("[\(spelling)]")
    #expect(document.root?[0]?.kind == .number)
    #expect(document.root?[0]?.int == value)
    #expect(document.root?[0]?.double == Double(value))
  }

  @Test("Edits are made in any order, insertions at one place in theirs")
  func application() {
    let edits = [
      TextEdit(range: 4..<5, replacement: "E"), TextEdit(range: 0..<0, replacement: "1"),
      TextEdit(range: 0..<0, replacement: "2"), TextEdit(range: 0..<2, replacement: ""),
    ]
    #expect(edits.applied(to: Array("abcdef".utf8)).elementsEqual("12cdEf".utf8))
    #expect(edits.map(\.growth) == [0, 1, 1, -2])
    #expect([TextEdit]().applied(to: [1, 2]) == [1, 2])
  }

  @Test(
    "Text is escaped only where it must be",
    arguments: [
      ("a/中😀\u{7F}", "a/中😀\u{7F}"), ("\"\\", #"\"\\"#), ("\u{0}\u{1F}\n\r\t\u{8}\u{C}", #"\u0000\u001f\n\r\t\b\f"#),
    ])
  func escaping(text: String, expected: String) {
    #expect(JSONString.escaped(text) == expected)
    #expect(JSONDocument(JSONString.quoted(text)).root?.string == text)
  }
}
