import JSONText
import Testing

@testable import FeishuSandbox

/// Item 67 of feishu-api.md section 10: a property that schema 2.0 does not have, at any level.
@Suite("Unknown properties")
struct CardPropertyTests {
  /// A card with the property `x` that no table lists, and where the service says that it stands.
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let card: String
    let property: String
    let path: String

    var testDescription: String { name }

    init(_ name: String, card: String, property: String = "x", path: String) {
      self.name = name
      self.card = card
      self.property = property
      self.path = path
    }

    /// A property of the first component, or of something in it.
    init(_ name: String, _ component: String, property: String = "x", _ path: String) {
      self.init(
        name, card: Sample.two(component), property: property, path: "ROOT -> body -> elements -> [0]\(path)")
    }
  }

  private static let above: [Case] = [
    Case("root", card: #"{"schema":"2.0","x":1}"#, path: "ROOT"),
    Case("1.0 elements", card: #"{"schema":"2.0","elements":[]}"#, property: "elements", path: "ROOT"),
    Case("1.0 languages", card: #"{"schema":"2.0","i18n_elements":{}}"#, property: "i18n_elements", path: "ROOT"),
    Case("config", card: #"{"schema":"2.0","config":{"x":1}}"#, path: "ROOT -> config"),
    Case("style", card: #"{"schema":"2.0","config":{"style":{"x":1}}}"#, path: "ROOT -> config -> style"),
    Case(
      "a text size", card: #"{"schema":"2.0","config":{"style":{"text_size":{"mine":{"pc":"small","x":1}}}}}"#,
      path: "ROOT -> config -> style -> text_size -> mine"),
    Case(
      "a colour", card: #"{"schema":"2.0","config":{"style":{"color":{"mine":{"light":"a"}}}}}"#, property: "light",
      path: "ROOT -> config -> style -> color -> mine"),
    Case(
      "summary", card: #"{"schema":"2.0","config":{"summary":{"text":"a"}}}"#, property: "text",
      path: "ROOT -> config -> summary"),
    Case(
      "streaming", card: #"{"schema":"2.0","config":{"streaming_config":{"print_step":{"x":1}}}}"#,
      path: "ROOT -> config -> streaming_config -> print_step"),
    Case("card_link", card: #"{"schema":"2.0","card_link":{"x":1}}"#, path: "ROOT -> card_link"),
    Case(
      "header with a tag", card: #"{"schema":"2.0","header":{"tag":"plain_text"}}"#, property: "tag",
      path: "ROOT -> header(tag: plain_text)"),
    Case(
      "header of 1.0", card: #"{"schema":"2.0","header":{"ud_icon":{}}}"#, property: "ud_icon", path: "ROOT -> header"),
    Case(
      "title", card: #"{"schema":"2.0","header":{"title":{"tag":"plain_text","content":"a","text_weight":"b"}}}"#,
      property: "text_weight", path: "ROOT -> header -> title(tag: plain_text)"),
    Case(
      "header label",
      card: #"{"schema":"2.0","header":{"text_tag_list":[{"tag":"text_tag"},{"tag":"text_tag","x":1}]}}"#,
      path: "ROOT -> header -> text_tag_list -> [1](tag: text_tag)"),
    Case(
      "header label of a language",
      card: #"{"schema":"2.0","header":{"i18n_text_tag_list":{"zh_cn":[{"tag":"text_tag","x":1}]}}}"#,
      path: "ROOT -> header -> i18n_text_tag_list -> zh_cn -> [0](tag: text_tag)"),
    Case("body", card: #"{"schema":"2.0","body":{"x":1,"elements":[]}}"#, path: "ROOT -> body"),
  ]

  private static let inside: [Case] = [
    Case("element", #"{"tag":"hr","x":1}"#, "(tag: hr)"),
    Case("CSS margin", #"{"tag":"hr","margin-top":"4px"}"#, property: "margin-top", "(tag: hr)"),
    Case(
      "colour of markdown", #"{"tag":"markdown","content":"a","text_color":"red"}"#, property: "text_color",
      "(tag: markdown)"),
    Case("lines of markdown", #"{"tag":"markdown","content":"a","lines":2}"#, property: "lines", "(tag: markdown)"),
    Case("links of 1.0 markdown", #"{"tag":"markdown","content":"a","href":{}}"#, property: "href", "(tag: markdown)"),
    Case("address of a picture", #"{"tag":"img","src":"https://example.org/a.png"}"#, property: "src", "(tag: img)"),
    Case(
      "text", #"{"tag":"div","text":{"tag":"plain_text","content":"a","i18n":{}}}"#, property: "i18n",
      "(tag: div) -> text(tag: plain_text)"),
    Case(
      "icon", #"{"tag":"div","icon":{"tag":"standard_icon","token":"a","x":1}}"#,
      "(tag: div) -> icon(tag: standard_icon)"),
    Case(
      "field", #"{"tag":"div","fields":[{"is_short":true,"short":true}]}"#, property: "short",
      "(tag: div) -> fields -> [0]"),
    Case(
      "nested column",
      #"{"tag":"column_set","columns":[{"tag":"column"},{"tag":"column","elements":[{"tag":"column_set","columns":[{"tag":"column","x":1}]}]}]}"#,
      "(tag: column_set) -> columns -> [1](tag: column) -> elements -> [0](tag: column_set) -> columns -> [0](tag: column)"
    ),
    Case("elements beside columns", #"{"tag":"column_set","elements":[]}"#, property: "elements", "(tag: column_set)"),
    Case(
      "link of a column", #"{"tag":"column_set","columns":[{"tag":"column","action":{"url":"https://a.example"}}]}"#,
      property: "url", "(tag: column_set) -> columns -> [0](tag: column) -> action"),
    Case("form", #"{"tag":"form","name":"f","x":1,"elements":[]}"#, "(tag: form)"),
    Case(
      "input in a form", #"{"tag":"form","name":"f","elements":[{"tag":"input","name":"i","text_color":"red"}]}"#,
      property: "text_color", "(tag: form) -> elements -> [0](tag: input)"),
    Case("button", #"{"tag":"button","color":"red"}"#, property: "color", "(tag: button)"),
    Case(
      "behavior", #"{"tag":"button","behaviors":[{"type":"callback","value":{"x":1}},{"type":"open_url","url":"a"}]}"#,
      property: "url", "(tag: button) -> behaviors -> [1]"),
    Case(
      "question", #"{"tag":"button","confirm":{"title":{"tag":"plain_text","content":"a"},"x":1}}"#,
      "(tag: button) -> confirm"),
    Case(
      "option", #"{"tag":"select_static","options":[{"value":"a"},{"label":"b"}]}"#, property: "label",
      "(tag: select_static) -> options -> [1]"),
    Case(
      "person to choose", #"{"tag":"select_person","options":[{"id":"ou_ann"}]}"#, property: "id",
      "(tag: select_person) -> options -> [0]"),
    Case(
      "entry of a menu", #"{"tag":"overflow","options":[{"url":"a"}]}"#, property: "url",
      "(tag: overflow) -> options -> [0]"),
    Case(
      "picture to choose", #"{"tag":"select_img","options":[{"src":"a"}]}"#, property: "src",
      "(tag: select_img) -> options -> [0]"),
    Case(
      "picture of a grid", #"{"tag":"img_combination","img_list":[{"alt":"a"}]}"#, property: "alt",
      "(tag: img_combination) -> img_list -> [0]"),
    Case(
      "listed person", #"{"tag":"person_list","persons":[{"user_id":"a"}]}"#, property: "user_id",
      "(tag: person_list) -> persons -> [0]"),
    Case("person", #"{"tag":"person","user_id_type":"open_id"}"#, property: "user_id_type", "(tag: person)"),
    Case(
      "table column", #"{"tag":"table","columns":[{"name":"a","title":"A"}],"rows":[]}"#, property: "title",
      "(tag: table) -> columns -> [0]"),
    Case(
      "number format", #"{"tag":"table","columns":[{"name":"a","format":{"x":1}}],"rows":[]}"#,
      "(tag: table) -> columns -> [0] -> format"),
    Case("table header", #"{"tag":"table","header_style":{"x":1}}"#, "(tag: table) -> header_style"),
    Case(
      "border with a type", #"{"tag":"collapsible_panel","border":{"type":"solid"}}"#, property: "type",
      "(tag: collapsible_panel) -> border"),
    Case("panel header", #"{"tag":"collapsible_panel","header":{"x":1}}"#, "(tag: collapsible_panel) -> header"),
    Case(
      "panel title", #"{"tag":"collapsible_panel","header":{"title":{"tag":"markdown","content":"a","x":1}}}"#,
      "(tag: collapsible_panel) -> header -> title(tag: markdown)"),
    Case(
      "button of a check box", #"{"tag":"checker","button_area":{"buttons":[{"tag":"button","x":1}]}}"#,
      "(tag: checker) -> button_area -> buttons -> [0](tag: button)"),
    Case(
      "stand-in", #"{"tag":"audio","fallback":{"tag":"fallback_text","x":1}}"#,
      "(tag: audio) -> fallback(tag: fallback_text)"),
    Case(
      "another's property", #"{"tag":"picker_time","initial_date":"2026-11-20"}"#, property: "initial_date",
      "(tag: picker_time)"),
  ]

  @Test("67: are refused with their name and place", arguments: above + inside)
  func refused(one: Case) {
    let bench = Bench()
    let id = bench.place(card: "{}")
    let answer = bench.patch(id, one.card)
    #expect(answer.status == 400 && answer.code == 230_099)
    #expect(
      answer.msg
        == "Failed to create card content, ext=ErrCode: 200621; ErrMsg: parse card json err, please check whether the card json is correct; ErrorValue: unknown property, property: \(one.property), path: \(one.path); "
    )
    #expect(bench.state.messages[id]?.content == "{}", "49: the stored card stays")
  }

  @Test("67: are taken when the switch is off", arguments: above + inside)
  func switchedOff(one: Case) {
    let bench = Bench()
    bench.set("lint.v2", "false")
    let msg = bench.patch(bench.place(card: "{}"), one.card).msg ?? ""
    #expect(!msg.contains("unknown property"))
  }

  @Test(
    "67: are ignored in 1.0",
    arguments: [
      #"{"x":1,"config":{"x":1},"header":{"x":1},"elements":[]}"#,
      #"{"elements":[{"tag":"div","x":1,"text":{"tag":"lark_md","content":"a","x":1}}]}"#,
      #"{"elements":[{"tag":"action","x":1,"actions":[{"tag":"button","margin":"4px","x":{"tag":"nothing"}}]}]}"#,
    ])
  func ignored(card: String) {
    let bench = Bench()
    #expect(bench.patch(bench.place(card: "{}"), card).msg == "success")
  }

  @Test(
    "67: what the author's own JSON holds, and what sources differ about, is taken",
    arguments: [
      #"{"tag":"button","behaviors":[{"type":"callback","value":{"x":{"tag":"hr","x":1}}}]}"#,
      #"{"tag":"chart","chart_spec":{"type":"bar","data":{"values":[{"x":1}]},"x":1}}"#,
      #"{"tag":"table","columns":[{"name":"a","data_type":"options"}],"rows":[{"a":[{"text":"x","color":"red"}]}]}"#,
      #"{"tag":"button","text":{"tag":"plain_text","content":"a","text_size":"small"},"url":"https://a.example"}"#,
      #"{"tag":"div","fields":[{"is_short":true,"text":{"tag":"lark_md","content":"a"}}]}"#,
      #"{"tag":"markdown","content":"a","i18n_content":{"zh_cn":"a","xx":"b"}}"#,
      #"{"tag":"img","img_key":"img_a","i18n_img_key":{"en_us":"img_b"}}"#,
      #"{"tag":"input","default_value":"a","i18n_default_value":{"en_us":"b"}}"#,
    ])
  func taken(component: String) {
    let bench = Bench()
    for key in ["img_a", "img_b"] { bench.control("POST", "images", #"{"image_key":"\#(key)"}"#) }
    #expect(bench.patch(bench.place(card: "{}"), Sample.two(component)).msg == "success")
  }

  @Test(
    "The first in the order of the text is told",
    arguments: [
      (#"{"tag":"hr","a":1,"b":2}"#, "property: a, path: ROOT -> body -> elements -> [0](tag: hr); "),
      (
        #"{"tag":"div","text":{"tag":"plain_text","a":1},"b":2}"#,
        "property: b, path: ROOT -> body -> elements -> [0](tag: div); "
      ),
      (#"{"tag":"hr"},{"tag":"note","a":1}"#, "ErrorValue: unsupported tag note; "),
      (#"{"tag":"hr","a":1},{"tag":"note"}"#, "property: a, path: ROOT -> body -> elements -> [0](tag: hr); "),
      (#"{"tag":"hr","element_id":"1"},{"tag":"hr","a":1}"#, "Duplicate element_id in card component.; "),
    ])
  func order(components: String, end: String) {
    let bench = Bench()
    #expect(bench.patch(bench.place(card: "{}"), Sample.two(components)).msg?.hasSuffix(end) == true)
  }
}
