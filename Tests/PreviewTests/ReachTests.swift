import Card
import JSONText
import Preview
import Testing

@Suite("Going from part to part")
struct ReachTests {
  private static let cards =
    ComponentCards.all.map { (name: $0.name, json: $0.json) } + SampleCards.all.map { (name: $0.name, json: $0.json) }

  @Test("Each part has a place in the text that means it and no other", arguments: cards.map(\.name))
  func places(_ name: String) throws {
    let json = try #require(Self.cards.first { $0.name == name }).json
    for isOpen in [false, true] {
      let options = PreviewOptions(width: 60, locale: "zh_cn", expandsAll: isOpen)
      let preview = Preview.card(Card(JSONDocument(json)), options: options)
      for part in preview.components {
        let found = preview.component(forByte: part.source.lowerBound)
        #expect(found == part, "\(part.tag) \(part.path.pointer) is taken for \(found?.path.pointer ?? "nothing")")
      }
    }
  }

  @Test(
    "Each text that can be changed is a string of the card, and what it says is on the lines",
    arguments: cards.map(\.name))
  func texts(_ name: String) throws {
    let json = try #require(Self.cards.first { $0.name == name }).json
    let document = JSONDocument(json)
    let preview = Preview.card(Card(document), options: PreviewOptions(width: 60, expandsAll: true))
    for path in preview.components.compactMap(\.text) {
      #expect(document.node(at: path)?.kind == .string, "\(path.pointer)")
    }
  }
}
