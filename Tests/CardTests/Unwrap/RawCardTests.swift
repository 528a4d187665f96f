import Card
import JSONText
import Testing

@Suite("The service's internal form")
struct RawCardTests {
  private func restored(_ bytes: [UInt8]) -> Unwrapped? {
    guard case .card(let card) = Unwrapping(of: bytes) else { return nil }
    return card
  }

  @Test("of real cards is a card again, without errors", arguments: Corpus.raw)
  func real(file: Corpus.File) throws {
    let found = try #require(restored(file.bytes))
    #expect(found.wrappers == [.raw])
    let card = Card(JSONDocument(bytes: found.bytes))
    #expect(card.kind == .card2)
    #expect(Lint.findings(in: card, context: LintContext(forPatch: true)).filter { $0.severity == .error }.isEmpty)
    for place in CardWalk(card.document, as: .v2) { #expect(!place.isUnknownMember, "\(place.node.path)") }
  }

  @Test("of real cards that are only shown is refused", arguments: Corpus.rendered)
  func rendered(file: Corpus.File) {
    guard case .refused = Unwrapping(of: file.bytes) else {
      Issue.record("not refused")
      return
    }
  }

  @Test(
    "is written as cards are",
    arguments: [
      (
        #"{"tag":"button","property":{"text":{"tag":"plain_text","property":{"content":"a"}},"disabled":false,"#
          + #""widthValue":{"type":"builtin_width","value":"fill"},"#
          + #""actions":[{"type":"open_url","action":{"url":"https://a","pcURL":""}}]}}"#,
        #"{"tag":"button","text":{"tag":"plain_text","content":"a"},"disabled":false,"width":"fill","#
          + #""behaviors":[{"type":"open_url","default_url":"https://a"}]}"#
      ),
      (
        #"{"tag":"img","property":{"imageID":"7","alt":{"tag":"plain_text","property":{}},"mode":"fit_horizontal","#
          + #""sizeValue":{"type":"builtin_image_size","value":"stretch"},"scaleType":"crop_center"}}"#,
        #"{"tag":"img","img_key":"img_v3_7","alt":{"tag":"plain_text","content":""},"size":"stretch","#
          + #""scale_type":"crop_center"}"#
      ),
      (
        #"{"tag":"column_set","property":{"columns":[{"tag":"column","property":{"width":"weighted","weight":2,"#
          + #""widthValue":{"type":"column_width_weighted","value":2},"elements":[]}}]}}"#,
        #"{"tag":"column_set","columns":[{"tag":"column","width":"weighted","weight":2,"elements":[]}]}"#
      ),
      (
        #"{"tag":"hr","property":{"margin":{"top":{"type":"pixels","value":4},"right":{"type":"pixels","value":0},"#
          + #""bottom":{"type":"pixels","value":4},"left":{"type":"pixels","value":0}}}}"#,
        #"{"tag":"hr","margin":"4px 0px"}"#
      ),
      (
        #"{"tag":"table","property":{"columns":[{"name":"a","dataType":"number"}],"rows":[{"a":{"data":1.50}}]}}"#,
        #"{"tag":"table","columns":[{"name":"a","data_type":"number"}],"rows":[{"a":1.50}]}"#
      ),
      (
        #"{"tag":"table","property":{"columns":[{"name":"a","dataType":"number"},{"name":"b","dataType":"text"}],"#
          + #""rows":[{"a":{"data":"65.0"},"b":{"data":"7"}},{"a":{"data":""}}]}}"#,
        #"{"tag":"table","columns":[{"name":"a","data_type":"number"},{"name":"b","data_type":"text"}],"#
          + #""rows":[{"a":65.0,"b":"7"},{"a":""}]}"#
      ),
    ])
  func component(raw: String, card: String) throws {
    let inner = #"{"schema":"2.0","body":{"property":{"elements":[\#(raw)]}}}"#
    let text =
      #"{"json_card":\#(JSONString.quoted(inner)),"json_attachment":{"images":{"7":{"origin_key":"img_v3_7"}}}}"#
    let found = try #require(restored(Array(text.utf8)))
    let element = try #require(JSONDocument(bytes: found.bytes).root?["body"]?["elements"]?[0])
    #expect(JSONDocument.canonical(Array(element.sourceBytes)) == JSONDocument.canonical(Array(card.utf8)))
  }

  @Test(
    "has Markdown as a tree, which is a text again",
    arguments: [
      (
        #"{"tag":"plain_text","property":{"content":" a* ","textStyle":{"attributes":["bold"],"color":"red"}}}"#,
        " <font color='red'>**a&#42;**</font> "
      ),
      (#"{"tag":"link","property":{"content":"a","url":{"url":"https://a"}}}"#, "[a](https://a)"),
      (#"{"tag":"code_span","property":{"content":"a"}}"#, "`a`"),
      (
        #"{"tag":"code_block","property":{"language":"go","contents":[{"contents":[{"content":"a"},{"content":"b\n"}]}]}}"#,
        "```go\nab\n```"
      ),
      (
        #"{"tag":"list","property":{"items":[{"level":0,"type":"ol","order":1,"elements":[]},"#
          + #"{"level":1,"type":"ul","elements":[{"tag":"emoji","property":{"key":"OK"}}]}]}}"#,
        "1. \n    - :OK:"
      ),
      (
        #"{"tag":"heading","property":{"level":2,"elements":[{"tag":"plain_text","property":{"content":"a"}}]}}"#,
        "## a"
      ),
      (#"{"tag":"blockquote","property":{"elements":[{"tag":"plain_text","property":{"content":"a"}}]}}"#, "> a"),
      (#"{"tag":"at","property":{"userID":"1"}}"#, "<at id=ou_1></at>"),
      (#"{"tag":"at_all"}"#, "<at id=all></at>"),
      (
        #"{"tag":"text_tag","property":{"color":"red","text":{"tag":"plain_text","property":{"content":"a"}}}}"#,
        "<text_tag color='red'>a</text_tag>"
      ),
      (
        #"{"tag":"person_v1","property":{"userID":"ou_2","showName":true}}"#,
        "<person id='ou_2' show_name=true></person>"
      ),
      (
        #"{"tag":"local_datetime","property":{"milliseconds":"5"}}"#,
        "<local_datetime millisecond='5'></local_datetime>"
      ),
    ])
  func markdown(raw: String, markdown: String) throws {
    let inner = #"{"body":{"elements":[{"tag":"markdown","property":{"elements":[\#(raw)]}}]}}"#
    let people = #"{"at_users":{"1":{"user_id":"ou_1"}}}"#
    let text = #"{"json_card":\#(JSONString.quoted(inner)),"json_attachment":\#(JSONString.quoted(people))}"#
    let found = try #require(restored(Array(text.utf8)))
    #expect(JSONDocument(bytes: found.bytes).root?["body"]?["elements"]?[0]?["content"]?.string == markdown)
  }

  @Test("is known without json_card around it, and lint says so", arguments: ["body", "elements"])
  func takenOut(key: String) throws {
    let list = #"[{"tag":"hr","id":"1","property":{}}]"#
    let json = key == "body" ? #"{"body":{"tag":"body","property":{"elements":\#(list)}}}"# : #"{"elements":\#(list)}"#
    let findings = Lint.findings(in: Card(JSONDocument(json)))
    #expect(findings.map(\.rule) == [.readBack])
    let found = try #require(restored(Array(json.utf8)))
    #expect(findings.first?.fix?.edits.applied(to: Array(json.utf8)) == found.bytes)
    #expect(!Lint.findings(in: Card(JSONDocument(bytes: found.bytes))).contains { $0.severity == .error })
  }

  @Test("does not hold what buttons send, and that is said")
  func callbackValues() throws {
    let inner =
      #"{"body":{"elements":[{"tag":"button","property":{"actions":[{"type":"action_request","action":{"value":""}}]}}]}}"#
    let found = try #require(restored(Array(#"{"json_card":\#(JSONString.quoted(inner))}"#.utf8)))
    #expect(found.losses.count == 1)
  }
}
