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

  /// Numbers that a seed gives again.
  private struct Steps {
    private var state: UInt64

    init(seed: Int) {
      state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    }

    mutating func next(_ limit: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(max(1, limit)))
    }
  }

  @Test("looks as if it were drawn anew after every change", arguments: 0..<24)
  func sameAsAnew(_ seed: Int) {
    var maker = CardMaker(seed: UInt64(seed) &+ 31)
    var bytes = Array((seed % 3 == 0 ? SampleCards.all[seed % SampleCards.all.count].json : maker.card()).utf8)
    var memory = PreviewMemory()
    var random = Self.Steps(seed: seed)
    for _ in 0..<25 {
      let before = bytes
      let place = random.next(bytes.count + 1)
      let end = min(bytes.count, place + (random.next(3) == 0 ? random.next(5) : 0))
      bytes.replaceSubrange(place..<end, with: Self.pieces[random.next(Self.pieces.count)].utf8)
      let card = Card(JSONDocument(bytes: bytes))
      var options = Self.options
      if random.next(8) == 0 { options.width = 30 + random.next(60) }
      #expect(memory.card(card, options: options) == Preview.card(card, options: options), "seed \(seed)")
      // Most changes leave no JSON behind: such a one is taken back.
      if !card.document.isWellFormed, random.next(4) > 0 { bytes = before }
    }
  }

  @Test("looks so too while it is broken, and with parts opened and folded", arguments: 0..<24)
  func brokenAndFolded(_ seed: Int) {
    var maker = CardMaker(seed: UInt64(seed) &+ 131)
    var random = Self.Steps(seed: seed)
    let panel =
      #"{"tag":"collapsible_panel","header":{"title":{"tag":"plain_text","content":"P"}},"elements":[{"tag":"hr"}]}"#
    let card = maker.card()
    let start = seed.isMultiple(of: 2) ? card.replacing(#""elements":["#, with: #""elements":[\#(panel),"#) : card
    var bytes = Array(start.utf8)
    var typed = LastGoodText(JSONDocument(bytes: bytes))
    var memory = PreviewMemory()
    var options = Self.options
    var before = [bytes]
    for _ in 0..<25 {
      let place = random.next(bytes.count + 1)
      switch random.next(6) {
      case 0: bytes = before[random.next(before.count)]
      case 1:
        let picture = Preview.card(Card(JSONDocument(bytes: before[0])), options: options)
        let foldable = picture.components.filter { $0.isFolded != nil }
        guard let part = foldable.isEmpty ? nil : foldable[random.next(foldable.count)] else { continue }
        (options.expanded, options.collapsed) = part.isFolded == true ? ([part.path], []) : ([], [part.path])
      default: bytes.insert(contentsOf: Self.pieces[random.next(Self.pieces.count)].utf8, at: place)
      }
      before.append(bytes)
      typed.follow(typed.document.edited(to: bytes))
      let remembered = LastGood.picture(of: typed) { memory.card(Card($0), options: options) }
      let anew = LastGood.picture(of: typed) { Preview.card(Card($0), options: options) }
      #expect(remembered == anew, "seed \(seed)")
    }
  }

  @Test("opens and folds an element whose text stays as it is")
  func folded() {
    let text =
      #"{"schema":"2.0","body":{"elements":[{"tag":"markdown","content":"a"},{"tag":"collapsible_panel","header":{"title":{"tag":"plain_text","content":"P"}},"elements":[{"tag":"markdown","content":"inside"}]}]}}"#
    var memory = PreviewMemory()
    var options = Self.options
    let folded = memory.card(Card(JSONDocument(text)), options: options)
    options.expanded = [JSONPath(pointer: "/body/elements/1")]
    let open = memory.card(Card(JSONDocument(text)), options: options)
    #expect(!folded.text.contains("inside"))
    #expect(open.text.contains("inside"))
    let typed = memory.card(Card(JSONDocument(text.replacing(#""a""#, with: #""ab""#))), options: options)
    #expect(typed.text.contains("inside"))
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
