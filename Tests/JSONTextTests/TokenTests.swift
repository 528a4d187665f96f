import JSONText
import Testing

@Suite("Tokens for colouring")
struct TokenTests {
  static func described(_ tokens: [JSONToken], of document: JSONDocument) -> [String] {
    tokens.map { "\($0.kind) \(String(decoding: document.bytes[$0.range], as: UTF8.self))" }
  }

  @Test("Each piece is told by what it is")
  func kinds() {
    let document = JSONDocument(#"{"a" : ["b", -1.5e3, true, null, nil, x], 'c': 01} // d"#)
    #expect(
      Self.described(document.tokens(in: 0..<document.bytes.count), of: document) == [
        "punctuation {", #"key "a""#, "punctuation :", "punctuation [", #"string "b""#, "punctuation ,",
        "number -1.5e3", "punctuation ,", "literal true", "punctuation ,", "literal null", "punctuation ,",
        "invalid nil", "punctuation ,", "invalid x", "punctuation ]", "punctuation ,", "invalid 'c'", "punctuation :",
        "invalid 01", "punctuation }", "invalid // d",
      ])
  }

  @Test("A range may cut through strings and keys")
  func cut() {
    let document = JSONDocument(#"{"long key": "some, [text]: here"}"#)
    #expect(Self.described(document.tokens(in: 4..<9), of: document) == ["key ng ke"])
    #expect(
      Self.described(document.tokens(in: 8..<20), of: document) == [#"key ey""#, "punctuation :", #"string "some, "#])
    #expect(Self.described(document.tokens(in: 20..<26), of: document) == ["string [text]"])
    #expect(Self.described(document.tokens(in: 30..<99), of: document) == [#"string re""#, "punctuation }"])
    #expect(document.tokens(in: 5..<5) == [])
  }

  @Test("A line of one huge string costs no more than the line")
  func huge() {
    let document = JSONDocument("[\"\(String(repeating: "x,", count: 100_000))\", 1]")
    #expect(document.tokens(in: 100_000..<100_080).map(\.kind) == [.string])
    #expect(document.tokens(in: 0..<50).map(\.kind) == [.punctuation, .string])
  }

  @Test("Bytes without a document give tokens, too")
  func bare() {
    let bytes = Array(#"{"a": 1"#.utf8)
    #expect(JSONToken.tokens(of: bytes).map(\.kind) == [.punctuation, .key, .punctuation, .number])
    #expect(JSONToken.tokens(of: bytes, in: 5..<99).map(\.range) == [6..<7])
  }

  @Test("Tokens are in order, lie in the range, and any cut of the text gives the same ones", arguments: Seeds.all)
  func property(seed: UInt64) {
    var random = RandomJSON(seed: seed)
    for round in 0..<40 {
      let text = random.text()
      let document = round % 2 == 0 ? JSONDocument(text) : JSONDocument(bytes: random.damaged(text))
      let count = document.bytes.count
      let all = document.tokens(in: 0..<count)
      var done = 0
      for token in all {
        #expect(token.range.lowerBound >= done && !token.range.isEmpty && token.range.upperBound <= count)
        done = token.range.upperBound
      }
      let start = Int.random(in: 0...count, using: &random.generator)
      let range = start..<Int.random(in: start...count, using: &random.generator)
      let tokens = document.tokens(in: range)
      #expect(tokens.allSatisfy { range.contains($0.range.lowerBound) && $0.range.upperBound <= range.upperBound })
      guard document.isWellFormed else { continue }
      let expected = all.compactMap { token -> JSONToken? in
        let cut = token.range.clamped(to: range)
        return cut.isEmpty ? nil : JSONToken(kind: token.kind, range: cut)
      }
      #expect(tokens == expected, "\(range) of \(text.debugDescription)")
    }
  }
}
