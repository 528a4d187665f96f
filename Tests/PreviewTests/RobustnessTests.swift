import Card
import JSONText
import Preview
import Screen
import Testing

@Suite("Nothing crashes")
struct RobustnessTests {
  private func draw(_ bytes: [UInt8], _ width: Int = 40) -> PreviewDocument {
    let document = JSONDocument(bytes: bytes)
    let message = Preview.text(document, options: PreviewOptions(width: width))
    let card = Preview.card(Card(document), options: PreviewOptions(width: width, expandsAll: true))
    return card.lines.isEmpty ? message : card
  }

  /// The first place of a picture that is not one of the text, or of the picture itself.
  static func isOutside(_ picture: PreviewDocument, of count: Int) -> String? {
    for part in picture.components {
      if part.source.upperBound > count || part.source.lowerBound < 0 { return "\(part.tag) at \(part.source)" }
      if part.lines.upperBound > picture.lines.count || part.lines.isEmpty { return "\(part.tag) in \(part.lines)" }
    }
    return picture.lines.lazy.compactMap(\.source).first { $0.upperBound > count }.map { "a line from \($0)" }
  }

  @Test("on any bytes, and every place is inside the text", arguments: 0..<40)
  func anyBytes(_ seed: Int) {
    var state = UInt64(seed) &* 2_862_933_555_777_941_757 &+ 3_037_000_493
    func next(_ limit: Int) -> Int {
      state = state &* 2_862_933_555_777_941_757 &+ 3_037_000_493
      return Int(state >> 33) % limit
    }
    var maker = CardMaker(seed: UInt64(seed) &+ 7)
    var bytes = seed % 4 == 0 ? (0..<2000).map { _ in UInt8(next(256)) } : Array(maker.card().utf8)
    for _ in 0..<(seed % 4) * 20 { bytes[next(bytes.count)] = UInt8(next(256)) }
    let width = 20 + next(100)
    for isCard in [true, false] {
      let document = JSONDocument(bytes: bytes)
      let options = PreviewOptions(width: width, expandsAll: seed % 2 == 0)
      let picture =
        isCard ? Preview.card(Card(document), options: options) : Preview.text(document, options: options)
      #expect(Self.isOutside(picture, of: bytes.count) == nil)
      #expect(WidthTests.tooWide(picture, width) == nil)
    }
  }

  @Test("on a card cut off anywhere", arguments: SampleCards.all.map(\.name))
  func cut(_ name: String) throws {
    let bytes = Array(try #require(SampleCards.all.first { $0.name == name }).json.utf8)
    for end in stride(from: 0, through: bytes.count, by: 29) {
      #expect(!draw(Array(bytes[..<end])).lines.isEmpty)
    }
  }

  @Test("on a card with bytes changed", arguments: 0..<20)
  func changed(_ seed: Int) throws {
    var bytes = Array(SampleCards.all[seed % SampleCards.all.count].json.utf8)
    var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    for _ in 0..<15 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 20)
      let preview = draw(bytes)
      #expect(WidthTests.tooWide(preview, 40) == nil)
    }
  }

  @Test(
    "on what nobody would write",
    arguments: [
      String(repeating: "[", count: 100_000), String(repeating: #"{"a":"#, count: 50_000),
      #"{"elements":["#
        + String(repeating: #"{"tag":"column_set","columns":[{"tag":"column","elements":["#, count: 300),
      #"{"elements":["# + String(repeating: #"{"tag":"unheard","elements":["#, count: 300),
      #"{"elements":["# + String(repeating: #"{"tag":"form","elements":["#, count: 300),
      #"{"schema":"2.0","header":[],"body":[]}"#, #"{"schema":"2.0","header":7,"body":{"elements":{}}}"#,
      #"{"header":{"title":[],"text_tag_list":{},"icon":3,"template":9},"elements":7}"#,
      #"{"elements":[[{"tag":7}],[null]]}"#, #"{"type":"template","data":[]}"#, #"{"json_card":"{{{{"}"#, "null", "[]",
      "7",
      #"{"content":7,"text":7}"#, #"{"zh_cn":{"content":{}}}"#, "\u{FEFF}{}", "\u{0}",
    ])
  func odd(_ text: String) {
    let preview = draw(Array(text.utf8))
    #expect(!preview.lines.isEmpty)
    #expect(WidthTests.tooWide(preview, 40) == nil)
  }

  @Test(
    "on markup repeated many times",
    arguments: [
      "[", "![", "](", "[a](", "*", "*a ", "a*", "**", "_a", "~~", "`", "`a``", "<", "<a ", "<a href='",
      "<font color=red>",
      "</font>", "<at id=x>", "&#", ":a", "@_user_", "> ", "- a\n", "    - a\n", "1. a\n", "# a\n", "|a", "|-",
      "|a|\n|-|\n",
      "```\n", "\\", "http://", "中", "。", "e\u{301}", "\u{1100}", "👨‍👩‍👧", "🇨", "\u{200D}", "\u{202E}", "\u{0}", "\n",
    ])
  func repeated(_ piece: String) {
    let text = String(repeating: piece, count: 1000)
    let json = Drawing.wrapped(#"{"tag":"markdown","content":\#(JSONString.quoted(text))}"#)
    let preview = draw(Array(json.utf8))
    #expect(WidthTests.tooWide(preview, 40) == nil)
  }

  @Test("Nothing unsafe is in any line")
  func safe() {
    for number in 0..<12 {
      var maker = CardMaker(seed: UInt64(number) &+ 99)
      let preview = draw(Array(maker.card().utf8), 60)
      for scalar in preview.text.unicodeScalars where scalar != "\n" {
        #expect(
          scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && !(0x202A...0x202E).contains(scalar.value))
      }
    }
  }
}
