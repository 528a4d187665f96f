import Card
import JSONText
import Testing

@Suite("A card that is looked through while it is typed")
struct LintMemoryTests {
  private static let context = LintContext(wasSchema2: true, forPatch: true)
  private static let pieces = [
    "a", "磁盘", "👍", "_", "0", "9", "\"", "\\n", "{", "}", ",", " ", ":", "|", "#", "https://a", "13800138000",
    #""x":1,"#,
    #"{"tag":"hr"},"#, #"{"tag":"table"},"#,
  ]
  /// Names that stand twice, in elements apart, and one of each that is wrong.
  private static let sample = #"""
    {"config": {"update_multi": true}, "schema": "2.0", "body": {"elements": [
      {"tag": "markdown", "element_id": "one", "content": "| a |\n|---|\n| b |"},
      {"tag": "form", "name": "f", "elements": [{"tag": "input", "name": "x"}, {"tag": "input", "name": "x"}]},
      {"tag": "audio", "audio_id": "s", "file_key": "file_1"},
      {"tag": "note", "elements": [{"tag": "plain_text", "content": "n"}]},
      {"tag": "markdown", "element_id": "one", "content": "call 13800138000"},
      {"tag": "audio", "audio_id": "s", "file_key": "file_2"},
      {"tag": "table", "columns": [{"name": "a"}], "rows": [{"b": 1}]},
      {"tag": "button", "colour": "#ff0000", "text": {"tag": "plain_text", "content": "ok"}}
    ]}}
    """#

  @Test("finds what it would find anew, after every change", arguments: 0..<40)
  func sameAsAnew(_ seed: Int) {
    let real = Corpus.cards.isEmpty ? nil : Corpus.cards[seed % Corpus.cards.count].bytes
    var bytes = seed % 2 == 0 ? Array(Self.sample.utf8) : real ?? Array(Self.sample.utf8)
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ limit: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(max(1, limit)))
    }
    var memory = LintMemory()
    for _ in 0..<60 {
      let before = bytes
      let place = next(bytes.count + 1)
      let end = min(bytes.count, place + (next(3) == 0 ? next(5) : 0))
      bytes.replaceSubrange(place..<end, with: Self.pieces[next(Self.pieces.count)].utf8)
      let card = Card(JSONDocument(bytes: bytes))
      let findings = memory.findings(in: card, context: Self.context)
      #expect(findings == Lint.findings(in: card, context: Self.context), "seed \(seed)")
      // Most changes leave no JSON behind: such a one is taken back.
      if !card.document.isWellFormed, next(8) > 0 { bytes = before }
    }
  }

  @Test(
    "looks at everything again that a change somewhere else is about",
    arguments: [
      (#""element_id": "one", "content": "| a"#, #""element_id": "two", "content": "| a"#),
      (#""name": "x"}, {"#, #""name": "y"}, {"#), (#""update_multi": true"#, #""enable_forward": false"#),
      (#""schema": "2.0""#, #""schema": "1.0""#), ("|---|", "|-x-|"),
    ])
  func elsewhere(_ old: String, _ new: String) {
    var memory = LintMemory()
    for text in [Self.sample, Self.sample.replacing(old, with: new), Self.sample] {
      let card = Card(JSONDocument(text))
      #expect(memory.findings(in: card, context: Self.context) == Lint.findings(in: card, context: Self.context))
    }
  }
}
