import JSONText
import Phrase
import Testing

@Suite("Texts that are not JSON")
struct ProblemTests {
  /// A text, the problems in it, and the pointers of the values that are still found with their spelling.
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var kinds: [JSONProblem.Kind]
    var found: [String: String]

    init(_ text: String, _ kinds: [JSONProblem.Kind], _ found: [String: String] = [:]) {
      (self.text, self.kinds, self.found) = (text, kinds, found)
    }

    var testDescription: String { text.debugDescription }
  }

  static let commas = [
    Case(#"{"a": 1 "b": 2}"#, [.missingComma], ["/a": "1", "/b": "2"]),
    Case("{\"a\": \"x\"\n\"b\": 2\n\"c\": 3}", [.missingComma, .missingComma], ["/b": "2", "/c": "3"]),
    Case(#"[1 "x" {} true]"#, [.missingComma, .missingComma, .missingComma], ["/3": "true"]),
    Case(#"{"a": 1,}"#, [.extraComma], ["/a": "1"]),
    Case("[1, 2, ]", [.extraComma], ["/1": "2"]),
    Case("[1,, 2]", [.extraComma], ["/1": "2"]),
    Case("[, 1]", [.extraComma], ["/0": "1"]),
    Case(#"{,"a": 1,,"b": 2}"#, [.extraComma, .extraComma], ["/a": "1", "/b": "2"]),
  ]

  static let members = [
    Case(#"{"a" 1, "b": 2}"#, [.missingColon], ["/a": "1", "/b": "2"]),
    Case(#"{"a": , "b": 2}"#, [.missingValue], ["/a": "", "/b": "2"]),
    Case(#"{"a", "b": 2}"#, [.missingValue], ["/b": "2"]),
    Case(#"{"a"}"#, [.missingValue], ["/a": ""]),
    Case("{\"a\":\n\"b\": 2}", [.missingValue], ["/a": "", "/b": "2"]),
    Case(#"{: 1, "b": 2}"#, [.missingKey], ["/b": "2"]),
    Case(#"{{"x": 1}, "b": 2}"#, [.missingKey], ["/b": "2"]),
    Case("{tag: 1, \"b\": 2, c-d: 3}", [.unquotedKey, .unquotedKey], ["/tag": "1", "/b": "2", "/c-d": "3"]),
    Case("{标题: 1, 7: 2, true: 3}", [.unquotedKey, .unquotedKey, .unquotedKey], ["/标题": "1", "/7": "2", "/true": "3"]),
    Case(#"{"a": hello, "b": 2}"#, [.unquotedText], ["/a": "hello", "/b": "2"]),
    Case(#"{"a": https://x.cn/a?b=1, "b": 2}"#, [.unquotedText], ["/a": "https://x.cn/a?b=1", "/b": "2"]),
    Case(#"{"a": True, "b": None}"#, [.wrongLiteral("true"), .wrongLiteral("null")], ["/a": "True", "/b": "None"]),
    Case(#"{"a": .5, "b": 007, "c": 2026-11-20}"#, [.badNumber, .badNumber, .badNumber], ["/b": "007"]),
    Case(#"["a": 1, 2]"#, [.unexpected], ["/0": #""a""#, "/1": "2"]),
  ]

  static let strings = [
    Case("{\"a\": \"x\ny\", \"b\": 2}", [.lineBreakInString], ["/a": "\"x\ny\"", "/b": "2"]),
    Case("[\"x\r\n\ny\"]", [.lineBreakInString, .lineBreakInString], ["/0": "\"x\r\n\ny\""]),
    Case("{\"a\": \"x,\n\"b\": \"y\",\n\"c\": 3}", [.unterminatedString], ["/a": "\"x", "/b": #""y""#, "/c": "3"]),
    Case("{\"a\": \"x\n}", [.unterminatedString], ["/a": "\"x"]),
    Case("[\"a\tb\", 1]", [.controlCharacter(9)], ["/1": "1"]),
    Case(#"["a\xb", "\u12", "\u{41}"]"#, [.badEscape, .badEscape, .badEscape], ["/2": #""\u{41}""#]),
    Case("{'a': 'it\\'s', “b”: “c”}", Array(repeating: .wrongQuotes, count: 4), ["/a": #"'it\'s'"#, "/b": "“c”"]),
    Case(#"{"a": "say "hi" now", "b": 2}"#, [.unescapedQuote], ["/a": #""say ""#, "/b": "2"]),
    Case(#"["say "hi" now", 2]"#, [.unescapedQuote], ["/0": #""say ""#, "/1": "2"]),
    Case("{\"a\"：1，\"b\": 2}", [.foreignCharacter(":"), .foreignCharacter(",")], ["/a": "1", "/b": "2"]),
    Case("{\"a\":\u{3000}1}", [.foreignCharacter(" ")], ["/a": "1"]),
  ]

  static let brackets = [
    Case(#"{"a": [1, {"b": 2"#, [.unclosed("}]}")], ["/a/1/b": "2"]),
    Case(#"{"a": [1, 2}"#, [.missingBrackets("]")], ["/a/1": "2"]),
    Case(#"{"a": [1, 2}, "b": 3}"#, [.wrongBracket("]")], ["/a/1": "2", "/b": "3"]),
    Case(#"[{"a": 1], {"b": 2}]"#, [.wrongBracket("}")], ["/0/a": "1", "/1/b": "2"]),
    Case(#"{"x": {"a": {"b": 1], "c": 2}}"#, [.wrongBracket("}")], ["/x/c": "2"]),
    Case(#"{"a": 1]"#, [.wrongBracket("}")], ["/a": "1"]),
    Case(#"{"a": 1], "b": 2}"#, [.unexpected], ["/a": "1", "/b": "2"]),
    Case(#"{"a": 1}}"#, [.afterEnd], ["/a": "1"]),
    Case(#"{"a": 1} and "more" "#, [.afterEnd], ["/a": "1"]),
    Case("```json\n{\"a\": 1}\n```", [.unexpected, .afterEnd], ["/a": "1"]),
  ]

  static let others = [
    Case("", [.empty]),
    Case(" \n ", [.empty]),
    Case("\u{FEFF}{\"a\": 1}", [.byteOrderMark], ["/a": "1"]),
    Case("// x\n{\"a\": /* y */ 1 # z\n}", [.comment, .comment, .comment], ["/a": "1"]),
    Case("hello", [.unexpected], ["": "hello"]),
    Case("{\"a\": 1 /* no end", [.comment, .unclosed("}")].reversed(), ["/a": "1"]),
    Case(
      "{'a': [1 2,], b: \"x\ny\", \"c\" 3 // no\n} x",
      [
        .wrongQuotes, .missingComma, .extraComma, .unquotedKey, .lineBreakInString, .missingColon, .comment, .afterEnd,
      ], ["/a/1": "2", "/b": "\"x\ny\"", "/c": "3"]),
  ]

  @Test(
    "All problems are told and the rest of the tree is there", arguments: [commas, members, strings].flatMap { $0 })
  func mistakes(example: Case) { check(example) }

  @Test("Brackets that do not fit do not cost the rest of the tree", arguments: brackets + others)
  func structure(example: Case) { check(example) }

  private func check(_ example: Case) {
    let document = JSONDocument(example.text)
    #expect(document.problems.map(\.kind) == example.kinds)
    #expect(!document.isWellFormed)
    #expect(JSONDocument.canonical(document.bytes) == nil)
    #expect(document.text == example.text)
    for (pointer, source) in example.found {
      #expect(document.node(at: JSONPath(pointer: pointer))?.source == source, "\(pointer)")
    }
  }

  @Test("Bytes that are not UTF-8 are a problem with its place")
  func invalidUTF8() {
    let bytes = Array("[\"a".utf8) + [0xFF, 0xC0, 0xE4, 0xB8] + Array("b\"]".utf8)
    let document = JSONDocument(bytes: bytes)
    #expect(document.problems == [JSONProblem(kind: .invalidUTF8, range: 3..<7)])
    #expect(document.bytes == bytes)
    #expect(document.root?[0]?.string == "a\u{FFFD}\u{FFFD}\u{FFFD}b")
  }

  @Test("A missing thing has an empty range where it should stand")
  func places() {
    let document = JSONDocument("{\"a\": 1 \n \"b\": [2, 3")
    #expect(document.problems.map(\.range) == [7..<7, 20..<20])
  }

  @Test("A text of mistakes tells a bounded number of them")
  func bound() {
    let document = JSONDocument(String(repeating: "[1 ", count: 5000) + String(repeating: "'a',", count: 5000))
    #expect(document.problems.count == JSONDocument.maximumProblems)
    #expect(!document.isWellFormed)
  }

  @Test("Every kind has a sentence in both languages")
  func phrases() {
    let examples = (Self.commas + Self.members + Self.strings + Self.brackets + Self.others).flatMap(\.kinds)
    for kind in examples + [.tooDeep, .tooLong, .invalidUTF8, .missingBrackets("]"), .duplicateKey("a\u{1B}")] {
      let phrase = JSONProblem(kind: kind, range: 0..<0).phrase
      #expect(!phrase.english.isEmpty && !phrase.chinese.isEmpty)
      #expect(phrase.english != phrase.chinese)
      #expect(!phrase.english.unicodeScalars.contains { $0.value < 0x20 })
    }
  }
}
