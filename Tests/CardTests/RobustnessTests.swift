import Card
import JSONText
import Testing

@Suite("Any text at all")
struct RobustnessTests {
  /// Everything a card is asked for.
  private func readAll(_ document: JSONDocument) -> [Finding] {
    let card = Card(document)
    _ = (card.title, card.locales, card.visibleTexts, card.elementCount, card.components, card.whyNotEditable)
    return Lint.findings(in: card, context: LintContext(wasSchema2: true, forPatch: true))
  }

  @Test("A million brackets, of both kinds", arguments: ["[", "{\"elements\":[", "{\"a\":", "[]", "{}"])
  func brackets(piece: String) {
    #expect(!readAll(JSONDocument(String(repeating: piece, count: 1_000_000 / piece.utf8.count))).isEmpty)
  }

  @Test("Containers as deep as JSON is read")
  func deep() {
    let levels = JSONDocument.maximumDepth / 2 - 4
    let open = String(repeating: #"{"tag": "form", "elements": ["#, count: levels)
    let json = #"{"schema": "2.0", "body": {"elements": ["# + open + String(repeating: "]}", count: levels) + "]}}"
    let document = JSONDocument(json)
    #expect(document.isWellFormed)
    #expect(Card(document).components.count == levels)
    _ = readAll(document)
  }

  @Test("Very many components, all of them wrong, are told up to a limit")
  func wide() {
    let json =
      #"{"schema": "2.0", "body": {"elements": ["# + String(repeating: #"{"tag":"q"},"#, count: 20_000) + "1]}}"
    #expect(readAll(JSONDocument(json)).count == Lint.maximumFindings)
  }

  @Test("A Markdown text of nothing but brackets")
  func brackets() {
    let text = String(repeating: "](", count: 50_000) + String(repeating: "[", count: 50_000)
    let json = #"{"elements": [{"tag": "markdown", "content": "\#(text)"}]}"#
    #expect(readAll(JSONDocument(json)).allSatisfy { $0.rule != .link })
  }

  @Test("Escape codes and broken bytes")
  func odd() {
    let bytes =
      Array(#"{"schema": "2.0", "body": {"elements": [{"tag": "\u001b[2J"#.utf8) + [0xFF, 0x00] + Array(#""}]}}"#.utf8)
    #expect(!readAll(JSONDocument(bytes: bytes)).isEmpty)
  }

  @Test("Real cards with bytes knocked out", arguments: Corpus.cards)
  func damaged(file: Corpus.File) {
    var state = UInt64(file.bytes.count)
    for _ in 0..<20 {
      var bytes = file.bytes
      for _ in 0..<3 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let place = Int(state >> 33) % bytes.count
        bytes[place] = [0x22, 0x7B, 0x7D, 0x5B, 0x5D, 0x2C, 0x3A, 0x5C, 0x20, 0x30][Int(state >> 20) % 10]
      }
      let document = JSONDocument(bytes: bytes)
      for finding in readAll(document) {
        #expect(finding.range.lowerBound >= 0 && finding.range.upperBound <= bytes.count)
        guard let fix = finding.fix else { continue }
        let fixed = JSONDocument(bytes: fix.edits.applied(to: bytes))
        if document.isWellFormed { #expect(fixed.isWellFormed, "\(finding.rule.name)") }
      }
    }
  }

  @Test("Real cards with values of other kinds in every place", arguments: Corpus.cards)
  func exchanged(file: Corpus.File) {
    let values = [
      "null", "true", "-1", "1e400", ##""#f00""##, #""a b""#, "[]", "{}", #"{"tag": "hr"}"#, #"[{"tag": "form"}]"#,
    ]
    let document = file.document
    // Every place of a small card, places all over a large one.
    for number in stride(from: 0, to: document.nodes.count, by: 1 + document.nodes.count / 40) {
      let node = document.nodes[number]
      let bytes = [node.replacing(with: values[number % values.count])].applied(to: file.bytes)
      let changed = JSONDocument(bytes: bytes)
      for finding in readAll(changed) {
        #expect(finding.range.upperBound <= bytes.count)
        guard let fix = finding.fix else { continue }
        #expect(JSONDocument(bytes: fix.edits.applied(to: bytes)).isWellFormed, "\(finding.rule.name)")
      }
    }
  }
}
