import Card
import JSONText
import Phrase
import Preview
import Screen
import Testing

@Suite("Components")
struct ComponentTests {
  @Test("Every tag of the catalogue is drawn as itself", arguments: Catalogue.tags.map(\.name))
  func everyTag(_ tag: String) {
    let text = Drawing.component(#"{"tag":"\#(tag)"}"#).joined()
    #expect(!text.contains("\(tag)?"), "\(tag) is drawn as unknown")
  }

  @Test(
    "A component of schema 2.0 is drawn",
    arguments: [
      (#"{"tag":"hr"}"#, [String(repeating: "─", count: 40)]),
      (#"{"tag":"div","text":{"tag":"plain_text","content":"a **b**"}}"#, ["a **b**"]),
      (
        #"{"tag":"div","icon":{"tag":"standard_icon","token":"x_outlined"},"text":{"tag":"plain_text","content":"a"}}"#,
        ["▪ a"]
      ),
      (
        #"{"tag":"div","text":{"tag":"plain_text","content":"one two three four five six seven eight nine","lines":1}}"#,
        ["one two three four five six seven eight…"]
      ),
      (#"{"tag":"button","text":{"tag":"plain_text","content":"Go"}}"#, ["[ Go ]"]),
      (#"{"tag":"button","type":"primary_text","text":{"tag":"plain_text","content":"Go"}}"#, ["‹Go›"]),
      (
        #"{"tag":"button","text":{"tag":"plain_text","content":"Go"},"behaviors":[{"type":"open_url","default_url":"https://a.b"}]}"#,
        ["[ Go ↗ ]"]
      ),
      (
        #"{"tag":"button","text":{"tag":"plain_text","content":"Go"},"disabled":true,"confirm":{"title":{}}}"#,
        ["[ Go ✗? ]"]
      ),
      (#"{"tag":"button","icon":{"tag":"standard_icon","token":"edit_outlined"}}"#, ["[ ✎ edit ]"]),
      (
        #"{"tag":"overflow","options":[{"text":{"tag":"plain_text","content":"a"}},{"text":{"tag":"plain_text","content":"b"}}]}"#,
        ["[ ⋯ ] a, b"]
      ),
      (
        #"{"tag":"select_static","options":[{"text":{"content":"A"},"value":"a"},{"text":{"content":"B"},"value":"b"}],"initial_option":"b"}"#,
        ["[ B ▾2 ]"]
      ),
      (
        #"{"tag":"select_static","options":[{"text":{"content":"A"},"value":"a"}],"initial_index":0}"#,
        ["[ choose ▾1 ]"]
      ),
      (
        #"{"tag":"multi_select_static","options":[{"text":{"content":"A"},"value":"a"},{"text":{"content":"B"},"value":"b"}],"selected_values":["a","b"]}"#,
        ["[ A, B ▾2 ]"]
      ),
      (#"{"tag":"select_person","placeholder":{"content":"Who"}}"#, ["[ Who ▾ ]"]),
      (#"{"tag":"date_picker","initial_date":"2026-11-20"}"#, ["[ 📅 2026-11-20 ▾ ]"]),
      (#"{"tag":"picker_time"}"#, ["[ 🕐 choose a time ▾ ]"]),
      (#"{"tag":"checker","checked":true,"text":{"tag":"plain_text","content":"done"}}"#, ["☑ done"]),
      (#"{"tag":"checker","text":{"tag":"lark_md","content":"**open**"}}"#, ["☐ open"]),
      (#"{"tag":"person","user_id":"ou_ann"}"#, ["◉\u{A0}Ann"]),
      (
        #"{"tag":"person_list","persons":[{"id":"ou_ann"},{"id":"ou_0123456789abcdef"}]}"#,
        ["◉\u{A0}Ann  ◉\u{A0}ou_012…bcdef"]
      ),
      (
        #"{"tag":"img_combination","combination_mode":"triple","img_list":[{"img_key":"a"}]}"#,
        ["┌─ 1 picture, triple ─┐", "│ ▣ a                 │", "└─────────────────────┘"]
      ),
      (#"{"tag":"select_img","options":[{"img_key":"a"},{"img_key":"b"}]}"#, ["○ ▣ a  ○ ▣ b"]),
      (#"{"tag":"collapsible_panel","header":{"title":{"content":"T"}},"elements":[{"tag":"hr"}]}"#, ["▸ T"]),
      (
        #"{"tag":"collapsible_panel","expanded":true,"header":{"title":{"content":"T"}},"elements":[{"tag":"markdown","content":"in"}]}"#,
        ["▾ T", "  in"]
      ),
      (
        #"{"tag":"column_set","columns":[{"tag":"column","width":"weighted","weight":1,"elements":[{"tag":"markdown","content":"left"}]},{"tag":"column","width":"weighted","weight":1,"elements":[{"tag":"markdown","content":"right"}]}]}"#,
        ["left                 right"]
      ),
      (
        #"{"tag":"future","title":"Hello","elements":[{"tag":"markdown","content":"inner"}]}"#,
        ["┌─ ⚠ future? ─┐", "│ Hello       │", "│ inner       │", "└─────────────┘"]
      ),
      (
        #"{"tag":"table","columns":[{"name":"n","data_type":"number","format":{"precision":2,"symbol":"¥","separator":true}}],"rows":[{"n":1234567.891},{"n":"x"},{}]}"#,
        [
          "┌───────────────┐", "│             n │", "├───────────────┤", "│ ¥1,234,567.89 │", "│             x │",
          "│               │", "└───────────────┘",
        ]
      ),
      (
        #"{"tag":"table","columns":[{"name":"d","data_type":"date","date_format":"YYYY/MM/DD HH:mm"}],"rows":[{"d":1700000000000}]}"#,
        [
          "┌──────────────────┐", "│ d                │", "├──────────────────┤", "│ 2023/11/14 22:13 │",
          "└──────────────────┘",
        ]
      ),
    ] as [(String, [String])])
  func second(_ json: String, _ expected: [String]) {
    #expect(Drawing.component(json, PreviewOptions(width: 40, names: ["ou_ann": "Ann"])) == expected)
  }

  @Test(
    "A component of schema 1.0 is drawn",
    arguments: [
      (
        #"{"tag":"note","elements":[{"tag":"plain_text","content":"a"},{"tag":"img","img_key":"k"},{"tag":"lark_md","content":"**b**"}]}"#,
        ["a ▣ b"]
      ),
      (
        #"{"tag":"action","actions":[{"tag":"button","text":{"content":"A"}},{"tag":"button","text":{"content":"B"},"url":"https://a.b"}]}"#,
        ["[ A ]  [ B ↗ ]"]
      ),
      (
        #"{"tag":"div","fields":[{"is_short":true,"text":{"content":"a"}},{"is_short":true,"text":{"content":"b"}},{"is_short":false,"text":{"content":"c"}}]}"#,
        ["a                    b", "c"]
      ),
      (
        #"{"tag":"div","text":{"content":"text"},"extra":{"tag":"button","text":{"content":"Go"}}}"#,
        ["text                              [ Go ]"]
      ),
      (#"{"tag":"button","text":{"content":"Go"},"multi_url":{"url":"https://a.b"}}"#, ["[ Go ↗ ]"]),
    ] as [(String, [String])])
  func first(_ json: String, _ expected: [String]) {
    #expect(Drawing.component(json, schema1: true) == expected)
  }

  @Test(
    "A broken part says what is wrong, and the rest goes on",
    arguments: [
      (#"{"tag":"markdown"}"#, "no content"), (#"{"tag":"markdown","content":7}"#, "no content"),
      (#"{"tag":"img"}"#, "img_key"), (#""text""#, "not a component"), (#"[]"#, "not a component"),
      (#"{"tag":"div"}"#, "text or fields"), (#"{"tag":"table"}"#, "columns"), (#"{"tag":"chart"}"#, "chart_spec"),
      (#"{"tag":"column_set"}"#, "columns"), (#"{"tag":"person"}"#, "id"), (#"{"tag":"select_img"}"#, "options"),
      (#"{"content":"x"}"#, "no tag"), (#"{"tag":7}"#, "no tag"), (#"{"tag":"audio"}"#, "file_key"),
    ])
  func broken(_ json: String, _ reason: String) {
    let lines = Drawing.component(json + #",{"tag":"markdown","content":"goes on"}"#)
    #expect(lines.contains { $0.contains("⚠") && $0.contains(reason) })
    #expect(lines.last == "goes on")
  }

  @Test("Columns that would be too narrow stand below each other")
  func narrow() {
    let columns = (1...4).map {
      #"{"tag":"column","width":"weighted","elements":[{"tag":"markdown","content":"a longer text \#($0)"}]}"#
    }.joined(separator: ",")
    let set = #"{"tag":"column_set","columns":[\#(columns)]}"#
    #expect(Drawing.component(set).count == 4)
    #expect(Drawing.component(set, PreviewOptions(width: 100)).count == 1)
  }

  @Test("Folded parts open when asked, and open ones fold")
  func folding() {
    let panel =
      #"{"tag":"collapsible_panel","header":{"title":{"content":"T"}},"elements":[{"tag":"markdown","content":"in"}]}"#
    let path = JSONPath(pointer: "/body/elements/0")
    #expect(Drawing.component(panel, PreviewOptions(width: 40, expanded: [path])) == ["▾ T", "  in"])
    #expect(Drawing.component(panel, PreviewOptions(width: 40, expandsAll: true)) == ["▾ T", "  in"])
    let open = panel.replacing(#""header""#, with: #""expanded":true,"header""#)
    #expect(Drawing.component(open, PreviewOptions(width: 40, collapsed: [path])) == ["▸ T"])
  }

  @Test("An unfolded choice lists its options")
  func options() {
    let select =
      #"{"tag":"select_static","initial_index":2,"options":[{"text":{"content":"A"},"value":"a"},{"text":{"content":"B"},"value":"b"}]}"#
    #expect(
      Drawing.component(select, PreviewOptions(width: 40, expandsAll: true)) == ["[ B ▾ ]", "  ○ A", "  ● B"])
  }
}
