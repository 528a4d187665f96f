import Card
import JSONText
import Phrase
import Preview
import Testing

@Suite("Cards in the forms that the service gives back")
struct ReadBackTests {
  private static let panel =
    #"{"tag":"collapsible_panel","property":{"header":{"property":{"title":{"tag":"plain_text","property":{"content":"More"}}}},"elements":[{"tag":"markdown","property":{"content":"inside"}}]}}"#

  /// The internal form of a card with these elements.
  private func raw(_ elements: String) -> String {
    let card =
      #"{"schema":2,"header":{"tag":"card_header","property":{"title":{"tag":"plain_text","property":{"content":"Title"}}}},"body":{"tag":"body","property":{"elements":[\#(elements)]}}}"#
    return #"{"card_schema":2,"json_attachment":{},"json_card":\#(JSONString.quoted(card))}"#
  }

  private func preview(_ json: String, _ options: PreviewOptions = PreviewOptions(width: 60)) -> PreviewDocument {
    Preview.card(Card(JSONDocument(json)), options: options)
  }

  @Test("The internal form is drawn as the card that it stands for, and says what it is")
  func drawn() {
    let picture = preview(
      raw(
        #"{"tag":"markdown","property":{"elements":[{"tag":"plain_text","property":{"content":"words"}}]}},{"tag":"button","property":{"type":"primary","text":{"tag":"plain_text","property":{"content":"Go"}}}}"#
      ))
    #expect(picture.lines[0].text.contains("read-back form"))
    #expect(Array(picture.lines.map(\.text).drop { $0 != "Title" }.dropFirst(2)) == ["words", "", "[ Go ]"])
  }

  @Test("All its lines come from the string in which it stands")
  func places() throws {
    let json = raw(#"{"tag":"hr"},{"tag":"markdown","property":{"content":"words"}}"#)
    let picture = preview(json)
    let string = try #require(JSONDocument(json).root?["json_card"])
    #expect(picture.components.map(\.path) == [string.path])
    #expect(picture.lines.compactMap(\.source).allSatisfy { $0 == string.range })
    #expect(picture.component(forByte: string.range.lowerBound + 3)?.tag == "json_card")
  }

  @Test("What opens a part of the text opens none of the card inside")
  func folds() {
    var options = PreviewOptions(width: 60)
    options.expanded = [JSONPath(pointer: "/body/elements/0")]
    #expect(!preview(raw(Self.panel), options).text.contains("inside"))
    options.expandsAll = true
    #expect(preview(raw(Self.panel), options).text.contains("inside"))
  }

  @Test("Where no card can be had back it says why, and shows the texts", arguments: [Language.english, .chinese])
  func refused(language: Language) {
    let json = raw(
      #"{"tag":"hologram","property":{"content":"far away"}},{"tag":"markdown","property":{"content":"words"}}"#)
    let picture = preview(json, PreviewOptions(width: 160, language: language))
    #expect(picture.text.contains("hologram"))
    #expect(picture.text.contains("far away"))
    #expect(picture.text.contains("words"))
    #expect(picture.text.contains(language == .chinese ? "无法写入卡片" : "can not be written in a card"))
  }

  @Test("Damaged forms are shown as far as they go", arguments: ["", "{", "[1]", "null", #"{"body":7}"#])
  func damaged(_ inner: String) {
    let picture = preview(#"{"json_card":\#(JSONString.quoted(inner))}"#)
    #expect(picture.lines[0].text.contains("read-back form"))
    #expect(picture.lines.count > 1)
  }
}
