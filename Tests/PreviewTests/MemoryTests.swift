import Card
import JSONText
import Preview
import Testing

@Suite("A card that is drawn while it is typed")
struct MemoryTests {
  private static let options = PreviewOptions(width: 60, locale: "en_us", names: ["ou_ann": "Ann"])
  private static let pieces = [
    "a", "磁盘", "👍", "\"", "\\n", "**", "<font color='red'>", "{", "}", "[", "]", ",", " ", "\n", "|", "0", ":", "`",
    #"{"tag":"hr"},"#,
  ]

  @Test("looks as if it were drawn anew after every change", arguments: 0..<24)
  func sameAsAnew(_ seed: Int) {
    var maker = CardMaker(seed: UInt64(seed) &+ 31)
    var bytes = Array((seed % 3 == 0 ? SampleCards.all[seed % SampleCards.all.count].json : maker.card()).utf8)
    var memory = PreviewMemory()
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ limit: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(max(1, limit)))
    }
    for _ in 0..<25 {
      let before = bytes
      let place = next(bytes.count + 1)
      let end = min(bytes.count, place + (next(3) == 0 ? next(5) : 0))
      bytes.replaceSubrange(place..<end, with: Self.pieces[next(Self.pieces.count)].utf8)
      let card = Card(JSONDocument(bytes: bytes))
      var options = Self.options
      if next(8) == 0 { options.width = 30 + next(60) }
      #expect(memory.card(card, options: options) == Preview.card(card, options: options), "seed \(seed)")
      // Most changes leave no JSON behind: such a one is taken back.
      if !card.document.isWellFormed, next(4) > 0 { bytes = before }
    }
  }

  @Test("draws what depends on the colours of the card when these change")
  func colors() {
    let text =
      #"{"schema":"2.0","config":{"style":{"color":{"ink":{"light_mode":"rgba(190,40,40,1)"}}}},"body":{"elements":[{"tag":"div","text":{"tag":"plain_text","content":"x","text_color":"ink"}}]}}"#
    var memory = PreviewMemory()
    for json in [text, text.replacing("190,40,40", with: "20,60,240")] {
      let card = Card(JSONDocument(json))
      #expect(memory.card(card, options: Self.options) == Preview.card(card, options: Self.options))
    }
  }
}
