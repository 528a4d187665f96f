import Card
import JSONText
import Phrase
import Testing

@Suite("The kinds of card are told apart")
struct CardKindTests {
  @Test(
    "By the first test that fits",
    arguments: [
      (#"{}"#, CardKind.card1),
      (#"{"elements": []}"#, .card1),
      (#"{"schema": "1.0", "elements": [{"tag": "hr"}]}"#, .card1),
      (#"{"schema": "2.0", "body": {}}"#, .card2),
      (#"{"schema": 2.0, "body": {}}"#, .card1),
      (#"{"schema": "2", "body": {}}"#, .card1),
      (#"{"body": {"elements": []}}"#, .card1),
      (#"{"json_card": "{}", "card_schema": 2, "json_attachment": {}}"#, .rawReadBack),
      (#"{"json_card": {}, "elements": []}"#, .card1),
      (#"{"schema": "2.0", "json_card": "{}"}"#, .rawReadBack),
      (#"{"type": "template", "data": {"template_id": "AAq"}}"#, .template),
      (#"{"type": "template", "data": {}}"#, .card1),
      (#"{"type": "card", "data": {"card_id": "7"}}"#, .entity),
      (#"{"type": "card", "data": {"template_id": "7"}}"#, .card1),
      (#"{"title": "T", "elements": [[{"tag": "text", "text": "x"}], []]}"#, .renderedReadBack),
      (#"{"title": null, "elements": [[]]}"#, .renderedReadBack),
      (#"{"elements": [[{"tag": "text", "text": "x"}]]}"#, .renderedReadBack),
      (#"{"title": "T", "elements": []}"#, .renderedReadBack),
      (#"{"title": {"content": "T"}, "elements": [[]]}"#, .card1),
      (#"{"title": "T", "elements": [[], {"tag": "hr"}]}"#, .card1),
      (#"{"schema": "2.0", "title": "T", "elements": [[]]}"#, .card2),
      (#"[]"#, .card1),
      (#"not JSON"#, .card1),
      (#""#, .card1),
    ])
  func kinds(json: String, kind: CardKind) {
    #expect(Card(JSONDocument(json)).kind == kind)
  }

  @Test(
    "Each has a badge",
    arguments: zip(CardKind.allCases, ["1.0", "2.0", "template", "entity", "read-back", "read-back"]))
  func badges(kind: CardKind, badge: String) {
    #expect(kind.badge == badge)
  }

  @Test("The real ones are what their collectors said", arguments: Corpus.cards)
  func realCards(file: Corpus.File) {
    let kind = Card(file.document).kind
    switch file.name.split(separator: "-").first {
    case "v1", "v2x": #expect(kind == .card1)
    case "v2": #expect(kind == .card2)
    case "tpl": #expect(kind == .template)
    case "ent": #expect(kind == .entity)
    default: Issue.record("no kind is known for \(file.name)")
    }
  }

  @Test("Real read-back forms are not taken for cards")
  func realReadBack() {
    for file in Corpus.raw { #expect(Card(file.document).kind == .rawReadBack, "\(file)") }
    for file in Corpus.rendered { #expect(Card(file.document).kind == .renderedReadBack, "\(file)") }
  }
}

@Suite("What may be the start of an edit")
struct EditableTests {
  @Test(
    "Cards, templates and entities, also broken ones",
    arguments: [#"{}"#, #"{"schema": "2.0"}"#, #"{"type": "card", "data": {"card_id": "7"}}"#, "{", ""])
  func editable(json: String) {
    let card = Card(JSONDocument(json))
    #expect(card.isEditable)
    #expect(card.whyNotEditable == nil)
  }

  @Test("A card with the service's words in it is still a card")
  func sameWords() {
    #expect(Card(JSONDocument(#"{"elements": [{"tag": "markdown", "content": "请升级至最新版本客户端"}]}"#)).isEditable)
  }

  @Test(
    "Read-back forms are not, and say why",
    arguments: [
      (#"{"json_card": "{}"}"#, "internal form", false),
      (#"{"title": "T", "elements": [[{"tag": "text", "text": "hi"}]]}"#, "simplified form", false),
      (#"{"title": "T", "elements": [[{"tag": "text", "text": "请升级至最新版本客户端，以查看内容"}]]}"#, "stand-in", true),
      (#"{"title": null, "elements": [[{"tag": "text", "text": "请将客户端升级至最新版本，以查看图表"}]]}"#, "stand-in", true),
    ])
  func readBack(json: String, reason: String, isShell: Bool) {
    let card = Card(JSONDocument(json))
    #expect(!card.isEditable)
    #expect(card.whyNotEditable?.english.contains(reason) == true)
    #expect(card.isUpgradeShell == isShell)
  }

  @Test("The real stand-in is recognised")
  func realShell() {
    let shells = Corpus.rendered.filter { Card($0.document).isUpgradeShell }.map(\.name)
    #expect(Corpus.rendered.isEmpty || shells == ["rend-deepcoldy-botmux-card-json-export-test-04.json"])
  }
}
