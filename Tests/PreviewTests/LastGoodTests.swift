import Card
import JSONText
import Preview
import Testing

@Suite("The last good picture of what is being typed")
struct LastGoodTests {
  private static let card =
    #"{"schema":"2.0","header":{"title":{"tag":"plain_text","content":"Title"}},"body":{"elements":[{"tag":"markdown","content":"first"},{"tag":"markdown","content":"second"},{"tag":"column_set","columns":[{"tag":"column","elements":[{"tag":"markdown","content":"third"}]}]},{"tag":"markdown","content":"fourth"}]}}"#

  /// Types texts one after the other, and gives the last picture.
  private func picture(_ texts: [String], width: Int = 40) -> PreviewDocument {
    var typed = LastGoodText(JSONDocument(texts[0]))
    for text in texts.dropFirst() { typed.follow(JSONDocument(text)) }
    return LastGood.picture(of: typed) { Preview.card(Card($0), options: PreviewOptions(width: width)) }
  }

  private func stale(_ picture: PreviewDocument) -> [String] {
    picture.stale.flatMap { picture.lines[$0] }.map(\.text)
  }

  @Test(
    "Only the part whose text is broken is kept",
    arguments: [
      (#""first""#, #""fi"rst""#, "first"), (#""second"},"#, #""second,"#, "second"),
      (#""third""#, #""third"#, "third"), (#""fourth""#, #""fourth"""#, "fourth"), (#""Title""#, #""Title"#, "Title"),
      (#"{"tag":"markdown","content":"second"}"#, #"{"tag":"markdown","content":"second","#, "second"),
    ])
  func onePart(_ old: String, _ new: String, _ kept: String) {
    let broken = Self.card.replacing(old, with: new)
    let picture = picture([Self.card, broken])
    #expect(picture.lines.map(\.text) == self.picture([Self.card]).lines.map(\.text))
    #expect(stale(picture) == [kept])
  }

  @Test("What is well-formed beside it stays live")
  func restIsLive() {
    let broken = Self.card.replacing(#""first""#, with: #""fi"rst""#)
    let both = broken.replacing("fourth", with: "changed")
    let picture = picture([Self.card, broken, both])
    #expect(picture.text.contains("changed"))
    #expect(picture.text.contains("first"))
    #expect(stale(picture) == ["first"])
  }

  @Test("Two broken parts are both kept")
  func twoParts() {
    let one = Self.card.replacing(#""first""#, with: #""fi"rst""#)
    let two = one.replacing(#""fourth""#, with: #""four"th""#)
    #expect(stale(picture([Self.card, one, two])) == ["first", "fourth"])
  }

  @Test("As soon as the text is good again, it is drawn")
  func mended() {
    let broken = Self.card.replacing(#""first""#, with: #""new words"#)
    let good = Self.card.replacing("first", with: "new words")
    let picture = picture([Self.card, broken, good])
    #expect(picture.stale.isEmpty)
    #expect(picture.text.contains("new words"))
  }

  @Test("What is broken around all parts keeps the whole picture")
  func whole() {
    let picture = picture([Self.card, String(Self.card.dropLast(2))])
    #expect(picture.text == self.picture([Self.card]).text)
    #expect(picture.stale.count == 1 && stale(picture).contains("first") && stale(picture).contains("fourth"))
  }

  @Test("A text that was never good is drawn as far as it goes")
  func neverGood() {
    let picture = picture([String(Self.card.dropLast(40))])
    #expect(picture.text.contains("second"))
    #expect(picture.stale.isEmpty)
  }

  @Test("Places are those of the text as it is now")
  func places() throws {
    let broken = Self.card.replacing(#""first""#, with: #""fi"rst, and much longer""#)
    let picture = picture([Self.card, broken])
    let later = try #require(broken.utf8.firstRange(of: Array("fourth".utf8)))
    let offset = broken.utf8.distance(from: broken.utf8.startIndex, to: later.lowerBound)
    #expect(picture.component(forByte: offset).map { picture.lines[$0.firstLine].text } == "fourth")
    let inside = try #require(broken.utf8.firstRange(of: Array("much".utf8)))
    let caret = broken.utf8.distance(from: broken.utf8.startIndex, to: inside.lowerBound)
    #expect(picture.component(forByte: caret).map { picture.lines[$0.firstLine].text } == "first")
  }

  @Test("Whatever is typed: no crash, places inside the text, nothing wider than asked", arguments: 0..<24)
  func typing(_ seed: Int) {
    var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(1, limit)
    }
    var bytes = Array(SampleCards.all[seed % SampleCards.all.count].json.utf8)
    let pieces: [[UInt8]] = ["\"", "{", "}", "[", "]", ",", ":", "\\", "中", "x", "\"a\":1,"].map { Array($0.utf8) }
    var typed = LastGoodText(JSONDocument(bytes: bytes))
    var undo: [[UInt8]] = []
    for _ in 0..<60 {
      undo.append(bytes)
      let place = next(bytes.count)
      switch next(5) {
      case 0: bytes.removeSubrange(place..<min(bytes.count, place + 1 + next(30)))
      case 1 where undo.count > 3: bytes = undo[undo.count - 1 - next(3)]
      case 2: bytes = undo[0]
      default: bytes.insert(contentsOf: pieces[next(pieces.count)], at: place)
      }
      typed.follow(JSONDocument(bytes: bytes))
      let picture = LastGood.picture(of: typed) { Preview.card(Card($0), options: PreviewOptions(width: 40)) }
      #expect(WidthTests.tooWide(picture, 40) == nil)
      #expect(RobustnessTests.isOutside(picture, of: bytes.count) == nil)
      #expect(picture.stale.allSatisfy { $0.upperBound <= picture.lines.count })
    }
  }
}
