import JSONText
import Testing

@Suite("The canonical form")
struct CanonicalTests {
  static func canonical(_ text: String) -> String? {
    JSONDocument.canonical(Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(
    "Numbers are spelled by their decimal value",
    arguments: [
      ("1", "1"), ("1.0", "1"), ("1e0", "1"), ("10e-1", "1"), ("0.1e1", "1"), ("100", "100"), ("1E2", "100"),
      ("0", "0"), ("-0", "0"), ("0.000", "0"), ("0e99999999999999999999", "0"), ("-1.50", "-1.5"), ("0.001", "0.001"),
      ("1e-3", "0.001"), ("15e-1", "1.5"), ("12345678901234567890123", "12345678901234567890123"),
      ("9007199254740993", "9007199254740993"), ("1e30", "1e30"), ("10e29", "1e30"), ("1e-30", "1e-30"),
      ("0.1234567890123456789", "0.1234567890123456789"), ("1e99999999999999999999", "1e99999999999999999999"),
    ])
  func numbers(spelling: String, expected: String) {
    #expect(Self.canonical(spelling) == expected)
  }

  @Test(
    "Strings have no needless escapes",
    arguments: [
      (#""\u4e2d\u6587\/\u0041""#, #""中文/A""#),
      (#""\u000a\u0009\u0008\u000c\u000d""#, #""\n\t\b\f\r""#),
      (#""\u001F\"\\""#, #""\u001f\"\\""#),
      (#""\uD83D\uDE00""#, #""😀""#),
      (#""\uD83D \uDE00""#, #""\ud83d \ude00""#),
    ])
  func strings(spelling: String, expected: String) {
    #expect(Self.canonical(spelling) == expected)
  }

  @Test("Members stand in the order of their keys without blanks; the last of duplicates stays")
  func members() {
    let text = #" { "b" : [ 1 , { } ] , "a" : null, "\u0062": 2, "A": true, "é": "x", "z": [] } "#
    #expect(Self.canonical(text) == #"{"A":true,"a":null,"b":2,"z":[],"é":"x"}"#)
  }

  @Test("What is not JSON has none", arguments: ["", "{", "[1,]", "{a:1}", "01", "\"\\x\"", "1 2"])
  func none(text: String) {
    #expect(Self.canonical(text) == nil)
  }

  @Test("Layout and order of members make no difference, and the form is its own form", arguments: Seeds.all)
  func property(seed: UInt64) {
    var random = RandomJSON(seed: seed)
    for _ in 0..<40 {
      let document = JSONDocument(random.text())
      let canonical = document.canonical()
      #expect(canonical != nil)
      #expect(JSONDocument.canonical(document.minified()) == canonical)
      #expect(JSONDocument.canonical(document.formatted()) == canonical)
      #expect(canonical.flatMap { JSONDocument.canonical($0) } == canonical)
      guard document.root?.kind == .object, document.problems.isEmpty, let root = document.root else { continue }
      let reversed = root.children.reversed().map { String(decoding: document.bytes[$0.extent], as: UTF8.self) }
      #expect(JSONDocument.canonical(Array("{\(reversed.joined(separator: ","))}".utf8)) == canonical)
    }
  }

  @Test("Another value is another form", arguments: Seeds.all)
  func difference(seed: UInt64) {
    var random = RandomJSON(seed: seed)
    for _ in 0..<30 {
      let document = JSONDocument("[\(random.text())]")
      for node in document.nodes where node.string != nil {
        guard let edit = node.replacingString(with: (node.string ?? "") + "x") else { continue }
        #expect(JSONDocument.canonical([edit].applied(to: document.bytes)) != document.canonical() || !isCounted(node))
      }
    }
  }

  /// Whether it counts: not inside a member that a later one with the same key replaces.
  private func isCounted(_ node: JSONNode) -> Bool {
    node.document.node(at: node.path) == node
  }
}
