import Card
import JSONText
import Testing

@Suite("The walk over a card")
struct CardWalkTests {
  private static let card = JSONDocument(
    #"""
    {"schema":"2.0","config":{"style":{"color":{"mine":{"light_mode":"rgba(0,0,0,1)"}}}},
     "header":{"title":{"tag":"plain_text","content":"a","i18n_content":{"zh_cn":"b"}},
       "i18n_text_tag_list":{"zh_cn":[{"tag":"text_tag","text":{"tag":"plain_text"}}]}},
     "body":{"elements":[
       {"tag":"column_set","columns":[{"tag":"column","elements":[{"tag":"div","text":{"tag":"lark_md","content":"c"}}]}]},
       {"tag":"form","name":"f","elements":[
         {"tag":"button","text":{"tag":"plain_text","content":"d"},
          "behaviors":[{"type":"callback","value":{"tag":"hr","deep":[{"x":1}]}}]}]},
       {"tag":"table","columns":[{"name":"a","format":{"precision":2}}],"rows":[{"a":{"tag":"hr"}}]},
       {"tag":"collapsible_panel","header":{"title":{"tag":"markdown"},"icon":{"tag":"standard_icon"}},"elements":[]},
       {"tag":"checker","button_area":{"buttons":[{"tag":"button","bogus":{"tag":"img","alt":{"tag":"plain_text"}}}]}},
       {"tag":"audio","fallback":{"tag":"fallback_text","text":{"tag":"plain_text"}}}]}}
    """#)

  @Test(
    "knows what each object is",
    arguments: [
      ("", .root), ("/config", .config), ("/config/style", .style), ("/config/style/color", nil),
      ("/config/style/color/mine", .colorStyle), ("/header/title", .text), ("/header/title/i18n_content", nil),
      ("/header/i18n_text_tag_list/zh_cn/0", .textTag), ("/header/i18n_text_tag_list/zh_cn/0/text", .label),
      ("/body", .body), ("/body/elements/0", .columnSet), ("/body/elements/0/columns/0", .column),
      ("/body/elements/0/columns/0/elements/0/text", .text), ("/body/elements/1/elements/0", .button),
      ("/body/elements/1/elements/0/text", .label), ("/body/elements/1/elements/0/behaviors/0", .behavior),
      ("/body/elements/2/columns/0/format", .numberFormat), ("/body/elements/3/header/title", .panelTitle),
      ("/body/elements/3/header/icon", .panelIcon), ("/body/elements/4/button_area", .buttonArea),
      ("/body/elements/4/button_area/buttons/0", .button), ("/body/elements/4/button_area/buttons/0/bogus", .img),
      ("/body/elements/4/button_area/buttons/0/bogus/alt", .label), ("/body/elements/5/fallback", .fallbackText),
    ] as [(String, PartName?)])
  func parts(pointer: String, part: PartName?) throws {
    let path = JSONPath(pointer: pointer)
    #expect(try #require(CardWalk(Self.card, as: .v2).place(at: path)).part?.name == part)
    let walked = try #require(CardWalk(Self.card, as: .v2).first { $0.node.path == path })
    #expect(walked.part?.name == part, "the walk and the single look agree")
  }

  @Test("finds each member that the schema does not have, once")
  func unknown() {
    let unknown = CardWalk(Self.card, as: .v2).filter(\.isUnknownMember).map(\.node.path.pointer)
    #expect(unknown == ["/body/elements/4/button_area/buttons/0/bogus"])
    // A 1.0 card has no body, and fewer members elsewhere.
    let first = CardWalk(Self.card, as: .v1).first(where: \.isUnknownMember)?.node.path.pointer
    #expect(first == "/body")
  }

  @Test("does not look into what is the author's own")
  func closed() {
    let closed = CardWalk(Self.card, as: .v2).filter(\.isClosed).map(\.node.path.pointer)
    #expect(closed == ["/body/elements/1/elements/0/behaviors/0/value", "/body/elements/2/rows"])
    let pointers = Set(CardWalk(Self.card, as: .v2).map(\.node.path.pointer))
    #expect(!pointers.contains { $0.hasPrefix(closed[0] + "/") || $0.hasPrefix(closed[1] + "/") })
    #expect(CardWalk(Self.card, as: .v2).place(at: JSONPath(pointer: closed[0] + "/deep/0")) == nil)
  }

  @Test("says which members may still stand in an object")
  func missing() throws {
    let button = try #require(CardWalk(Self.card, as: .v2).place(at: JSONPath(pointer: "/body/elements/1/elements/0")))
    let names = button.missingMembers.map(\.name)
    #expect(names.contains("type") && names.contains("element_id") && names.contains("form_action_type"))
    #expect(!names.contains("text") && !names.contains("tag") && !names.contains("complex_interaction"))
    #expect(Set(names).count == names.count)
    let text = try #require(CardWalk(Self.card, as: .v2).place(at: JSONPath(pointer: "/header/title/content")))
    #expect(text.missingMembers.isEmpty && text.value == .text && text.member?.name == "content")
  }

  @Test(
    "knows the messages whose card lives elsewhere",
    arguments: [
      (#"{"type":"template","data":{"template_id":"AAq","template_variable":{"a":{"tag":"hr"}}}}"#, .templateData),
      (#"{"type":"card","data":{"card_id":"1"}}"#, .entityData), (#"{"json_card":"{}","data":{}}"#, nil),
    ] as [(String, PartName?)])
  func wrappers(text: String, part: PartName?) {
    let walk = CardWalk(Card(JSONDocument(text)))
    #expect(walk.place(at: JSONPath(pointer: "/data"))?.part?.name == part)
    let unknown = walk.filter(\.isUnknownMember)
    #expect(unknown.isEmpty)
  }

  @Test(
    "goes on where the card is not as it should be",
    arguments: [
      ("", 0), ("[]", 1), ("1", 1), (#"{"body":{"elements":{"tag":"hr"}}}"#, 4),
      (#"{"body":{"elements":[[1],"a",null]}}"#, 7),
      (#"{"header":{"title":"a","subtitle":[{"tag":"plain_text","content":"b"}]},"#, 7),
      (#"{"body":{"elements":[{"tag":7}"#, 5),
    ])
  func damaged(text: String, places: Int) {
    #expect(CardWalk(JSONDocument(text), as: .v2).reduce(0) { count, _ in count + 1 } == places)
  }

  @Test(
    "Every value that is not the author's own is met once, in the order of the text",
    arguments: Corpus.cards + Corpus.templated + Corpus.raw)
  func complete(file: Corpus.File) {
    let document = file.document
    for schema in CardSchema.allCases {
      let places = Array(CardWalk(document, as: schema))
      let starts = places.map(\.node.range.lowerBound)
      #expect(starts == starts.sorted())
      let inside = places.filter(\.isClosed).reduce(0) { $0 + $1.node.descendants.count }
      #expect(places.count + inside == document.nodes.count)
    }
  }

  @Test("Brackets without end do no harm", arguments: [500, 1_000_000])
  func brackets(depth: Int) {
    let text = #"{"body":{"elements":"# + String(repeating: #"[{"tag":"form","elements":"#, count: depth)
    let document = JSONDocument(text)
    let count = CardWalk(document, as: .v2).reduce(0) { count, _ in count + 1 }
    #expect(count == document.nodes.count)
  }
}
