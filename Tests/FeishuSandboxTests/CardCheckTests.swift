import FeishuAPI
import JSONText
import Testing

@testable import FeishuSandbox

/// Items 66 to 72 and 78 of feishu-api.md section 10.
@Suite("Card validation")
struct CardCheckTests {
  private static let parse =
    "ErrCode: 200621; ErrMsg: parse card json err, please check whether the card json is correct; ErrorValue: "

  @Test(
    "What is refused, word for word",
    arguments: [
      ("66", #"["a"]"#, parse + "the card is not a json object; "),
      ("66", #""{\"schema\":\"2.0\"}""#, parse + "the card is not a json object; "),
      ("66", "{\"a\":\"\n\"}", parse + "content is not a string in json format; "),
      ("67", #"{"schema":"2.0","elements":[]}"#, parse + "unknown property, property: elements, path: ROOT; "),
      ("67", #"{"card":{"schema":"2.0"}}"#, parse + "unknown property, property: card, path: ROOT; "),
      (
        "67", Sample.two(#"{"tag":"img","src":"https://example.org/a.png"}"#),
        parse + "unknown property, property: src, path: ROOT -> body -> elements -> [0](tag: img); "
      ),
      (
        "68", Sample.two(#"{"tag":"hr"},{"tag":"action","actions":[]}"#),
        "ErrCode: 200861; ErrPath: ROOT -> body -> elements -> [1](tag: action); ErrMsg: cards of schema V2 no longer support this capability; ErrorValue: unsupported tag action; "
      ),
      (
        "68", Sample.two(#"{"tag":"column_set","columns":[{"tag":"column","elements":[{"tag":"note"}]}]}"#),
        "ErrCode: 200861; ErrPath: ROOT -> body -> elements -> [0](tag: column_set) -> columns -> [0](tag: column) -> elements -> [0](tag: note); ErrMsg: cards of schema V2 no longer support this capability; ErrorValue: unsupported tag note; "
      ),
      (
        "69", Sample.two(#"{"tag":"button","text":{"tag":"text"}}"#),
        parse
          + "type of element is not supported tag: text; "
      ),
      (
        "70", Sample.two(Array(repeating: #"{"tag":"hr"}"#, count: 201).joined(separator: ",")),
        "ErrCode: 11310; ErrMsg: element exceeds the limit; "
      ),
      (
        "71", Sample.two(Array(repeating: #"{"tag":"table","columns":[],"rows":[]}"#, count: 6).joined(separator: ",")),
        "ErrCode: 11310; ErrMsg: card table number over limit; ErrorValue: table; "
      ),
      (
        "71",
        Sample.two(
          #"{"tag":"markdown","content":"\#(Array(repeating: #"|a|b|\n|-|-|\n|1|2|\n"#, count: 6).joined(separator: #"\n"#))"}"#
        ),
        "ErrCode: 11310; ErrMsg: card table number over limit; ErrorValue: table; "
      ),
      (
        "72", Sample.two(#"{"tag":"form","elements":[]}"#),
        "ErrCode: 11310; ErrPath: ROOT -> body -> elements -> [0](tag: form); ErrMsg: form's name is required and can not be empty string; "
      ),
      (
        "72", Sample.two(#"{"tag":"form","name":"f","elements":[{"tag":"input","name":"f"}]}"#),
        "ErrCode: 11310; ErrPath: ROOT -> body -> elements -> [0](tag: form) -> elements -> [0](tag: input); ErrMsg: name(f) duplicate; "
      ),
      (
        "72",
        Sample.two(#"{"tag":"form","name":"f","elements":[{"tag":"button","form_action_type":"reset","name":"b"}]}"#),
        "ErrCode: 11310; ErrPath: ROOT -> body -> elements -> [0](tag: form); ErrMsg: there is no submit button in the form container, at least one; "
      ),
      (
        "78", Sample.two(#"{"tag":"hr","element_id":"a"},{"tag":"hr","element_id":"a"}"#),
        "ErrCode: 300301; ErrMsg: Duplicate element_id in card component.; "
      ),
      (
        "78", Sample.two(#"{"tag":"hr","element_id":"1a"}"#),
        "ErrCode: 300301; ErrMsg: Duplicate element_id in card component.; "
      ),
      (
        "6.3", #"{"type":"card","data":{"card_id":"7371713483664506900"}}"#,
        "ErrCode: 11310; ErrMsg: cardid is invalid; "
      ),
    ])
  func refused(item: String, card: String, ext: String) {
    let bench = Bench()
    let id = bench.place(card: "{}")
    let answer = bench.patch(id, card)
    #expect(answer.status == 400 && answer.code == 230_099)
    #expect(answer.msg == "Failed to create card content, ext=\(ext)")
    #expect(bench.state.messages[id]?.content == "{}", "49: the stored card stays")
  }

  @Test(
    "What is accepted",
    arguments: [
      "{}", #"{"schema":"2.0"}"#, #"{"anything":1,"elements":[{"tag":"unheard_of"}]}"#,
      #"{"schema":"1.0","body":{"elements":[]}}"#, #"{"type":"template","data":{"template_id":"AAqDemo"}}"#,
      Sample.two(Array(repeating: #"{"tag":"hr"}"#, count: 200).joined(separator: ",")),
      Sample.two(#"{"tag":"button","behaviors":[{"type":"callback","value":{"tag":"action"}}]}"#),
      Sample.two(#"{"tag":"chart","chart_spec":{"type":"bar","data":{"tag":"note"}}}"#),
      Sample.two(#"{"tag":"markdown","content":"```\n\#(Array(repeating: #"|a|\n|-|\n"#, count: 9).joined())```"}"#),
      Sample.two(#"{"tag":"form","name":"f","elements":[{"tag":"button","name":"b","form_action_type":"submit"}]}"#),
      #"{"i18n_elements":{"zh_cn":[{"tag":"form","name":"f","elements":[{"tag":"button","name":"b","action_type":"form_submit"}]}],"en_us":[{"tag":"form","name":"f","elements":[{"tag":"button","name":"b","action_type":"form_submit"}]}]}}"#,
    ])
  func accepted(card: String) {
    let bench = Bench()
    bench.control("PATCH", "apps/\(bench.ours.appID)", #"{"templates":{"AAqDemo":{}}}"#)
    let answer = bench.patch(bench.place(card: "{}"), card)
    #expect(answer.msg == "success")
  }

  @Test(
    "73, 74: pictures and people that nobody knows here",
    arguments: [
      (
        Sample.two(#"{"tag":"img","img_key":"img_gone"}"#),
        "ErrCode: 200570; ErrMsg: card contains invalid image keys; ErrorValue: image key img_gone; "
      ),
      (
        Sample.two(#"{"tag":"markdown","content":"a ![x](https://a.example/x.png)"}"#),
        "ErrCode: 200570; ErrMsg: card contains invalid image keys; ErrorValue: image key https://a.example/x.png; "
      ),
      (
        Sample.two(#"{"tag":"markdown","content":"<at id=ou_ann></at> <at ids=ou_tom,ou_no></at>"}"#),
        "ErrCode: 100290; ErrMsg: There is an invalid user resource(at/person) in your card; ErrorValue: ou_no; "
      ),
      (
        Sample.two(#"{"tag":"person_list","persons":[{"id":"ou_no"}]}"#),
        "ErrCode: 100290; ErrMsg: There is an invalid user resource(at/person) in your card; ErrorValue: ou_no; "
      ),
      (
        Sample.two(
          #"{"tag":"markdown","content":"<at email=tom@example.org></at>","i18n_content":{"en_us":"<at id=ou_no></at>"}}"#
        ),
        "ErrCode: 100290; ErrMsg: There is an invalid user resource(at/person) in your card; ErrorValue: ou_no; "
      ),
      (
        Sample.two(#"{"tag":"img","img_key":"https://a.example/x.png","i18n_img_key":{"en_us":"img_gone"}}"#),
        "ErrCode: 200570; ErrMsg: card contains invalid image keys; ErrorValue: image key https://a.example/x.png; "
      ),
    ])
  func references(card: String, ext: String) {
    let bench = Bench()
    let id = bench.place(card: "{}")
    #expect(bench.patch(id, card).msg == "Failed to create card content, ext=\(ext)")
    bench.control("PATCH", "switches", #"{"check.images":false,"check.people":false}"#)
    #expect(bench.patch(id, card).code == 0, "nobody looks")
    bench.control("PATCH", "switches", #"{"check.images":null,"check.people":null}"#)
    bench.control("POST", "images", #"{"image_key":"img_gone"}"#)
    bench.control("POST", "images", #"{"image_key":"https://a.example/x.png"}"#)
    bench.control("POST", "users", #"{"open_id":"ou_no"}"#)
    #expect(bench.patch(id, card).code == 0)
  }

  @Test(
    "77: templates that may not be used, and values that do not fit",
    arguments: [
      ("AAqNo", "{}", "200380"), ("AAqDraft", "{}", "200380"), ("AAqTheirs", "{}", "200381"),
      ("AAqOurs", #"{"name":1}"#, "200732"), ("AAqOurs", #"{"logo":{"key":"x"}}"#, "200737"),
      ("AAqOurs", #"{"name":"x","logo":{"img_key":"y"}}"#, nil), ("AAqShared", "{}", nil),
    ])
  func templates(id: String, values: String, subCode: String?) {
    let bench = Bench()
    bench.control("POST", "images", #"{"image_key":"y"}"#)
    bench.control(
      "PATCH", "apps/\(bench.ours.appID)",
      #"{"templates":{"AAqOurs":{"variables":{"name":"text","logo":"image"}},"AAqDraft":{"released":false}}}"#)
    bench.control(
      "PATCH", "apps/\(bench.theirs.appID)",
      #"{"templates":{"AAqTheirs":{},"AAqShared":{"shared_with":["\#(bench.ours.appID)"]}}}"#)
    let answer = bench.send(#"{"type":"template","data":{"template_id":"\#(id)","template_variable":\#(values)}}"#)
    #expect(answer.code == (subCode == nil ? 0 : 230_099))
    if let subCode { #expect(answer.msg?.contains("ext=ErrCode: \(subCode); ") == true) }
  }

  @Test(
    "73, 74: what an author hands through names nobody",
    arguments: [
      #"{"tag":"button","text":{"tag":"plain_text","content":"<at id=ou_no></at>"},"behaviors":[{"type":"callback","value":{"img_key":"img_no","content":"<at id=ou_no></at>"}}]}"#,
      #"{"tag":"chart","chart_spec":{"type":"bar","data":{"values":[{"content":"![a](b)"}]}}}"#,
      #"{"tag":"table","columns":[{"name":"content","data_type":"text"}],"rows":[{"content":"<at id=ou_no></at>"}]}"#,
      #"{"tag":"person_list","drop_invalid_user_id":true,"persons":[{"id":"ou_no"}]}"#,
    ])
  func handedThrough(element: String) {
    let bench = Bench()
    #expect(bench.send(Sample.two(element)).msg == "success")
  }

  @Test("A switch takes cards that schema 2.0 does not know")
  func lint() {
    let bench = Bench()
    bench.set("lint.v2", "false")
    #expect(
      bench.patch(bench.place(card: "{}"), #"{"schema":"2.0","x":1,"body":{"elements":[{"tag":"y"}]}}"#).code == 0)
  }

  @Test("Brackets without end do no harm", arguments: [100, 20_000])
  func brackets(depth: Int) {
    let bench = Bench()
    bench.set("size.card", "100000000")
    let id = bench.place(card: String(repeating: #"{"a":["#, count: depth))
    #expect(bench.content(id) != nil && bench.content(id, as: .raw) != nil)
    #expect(bench.patch(id, String(repeating: "[", count: depth)).code == 230_099)
  }
}
