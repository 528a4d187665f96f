import JSONText

/// Makes cards at random: valid ones, odd ones, with texts that are hard to measure. The seed tells them all.
struct CardMaker {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  private mutating func next(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(limit))
  }

  private mutating func one(_ choices: [String]) -> String {
    choices[next(choices.count)]
  }

  private static let words = [
    "disk", "a", "磁盘已满", "，", "。", "《手册》", "supercalifragilisticexpialidocious", "👨‍👩‍👧", "🇨🇳", "e\u{301}",
    "\u{202E}txt", "\u{1B}[31m", "कि", "한국어", "https://example.com/a/very/long/path?with=query&and=more", "**bold**",
    "`code`", "[link](https://example.com)", "<at id=all></at>", "<font color='red'>红</font>", "\n", "\n\n", "- item\n",
    "> quote\n", "```\ncode here\n```\n", "|a|b|\n|-|-|\n|1|2|\n", "# head\n", "&lt;", ":OK:", "\u{FE0F}",
    "1\u{FE0F}\u{20E3}",
    "ﷺ", "\u{1100}\u{1100}\u{1100}\u{1100}\u{1100}", "\t", "(", ")", "】", "①", "　", "…", "——", "ก็", "~~x~~", "***",
    "__",
  ]

  private mutating func text() -> String {
    var text = ""
    for _ in 0...next(12) {
      text += Self.words[next(Self.words.count)]
      if next(2) == 0 { text += " " }
    }
    return JSONString.quoted(text)
  }

  private mutating func textObject() -> String {
    #"{"tag":"\#(one(["plain_text", "lark_md"]))","content":\#(text()),"text_align":"\#(one(["left", "center", "right"]))"}"#
  }

  private mutating func list(_ most: Int, _ item: (inout CardMaker) -> String) -> String {
    var items: [String] = []
    for _ in 0..<(1 + next(most)) { items.append(item(&self)) }
    return "[" + items.joined(separator: ",") + "]"
  }

  private mutating func option() -> String {
    #"{"text":\#(textObject()),"value":"\#(next(3))"}"#
  }

  private mutating func element(_ depth: Int) -> String {
    switch next(depth > 4 ? 13 : 20) {
    case 0: return #"{"tag":"markdown","content":\#(text()),"text_align":"\#(one(["left", "center"]))"}"#
    case 1: return #"{"tag":"div","text":\#(textObject()),"icon":{"tag":"standard_icon","token":"x_outlined"}}"#
    case 2:
      let fields = list(4) { #"{"is_short":\#($0.one(["true", "false"])),"text":\#($0.textObject())}"# }
      return #"{"tag":"div","fields":\#(fields),"extra":\#(button())}"#
    case 3: return button()
    case 4: return #"{"tag":"hr"}"#
    case 5: return #"{"tag":"img","img_key":"img_v3_1234567890abcdef","alt":\#(textObject()),"title":\#(textObject())}"#
    case 6: return #"{"tag":"note","elements":\#(list(3) { $0.textObject() })}"#
    case 7:
      return
        #"{"tag":"\#(one(["select_static", "multi_select_static"]))","required":true,"placeholder":\#(textObject()),"options":\#(list(4) { $0.option() })}"#
    case 8: return table()
    case 9: return #"{"tag":"input","label":\#(textObject()),"default_value":\#(text()),"input_type":"multiline_text"}"#
    case 10: return chart()
    case 11: return #"{"tag":"checker","text":\#(textObject()),"button_area":{"buttons":\#(list(2) { $0.button() })}}"#
    case 12:
      return
        #"{"tag":"\#(one(["overflow", "sparkle", "person_list", "img_combination", "audio"]))","options":\#(list(3) { $0.option() })}"#
    case 13:
      let columns = list(5) {
        #"{"tag":"column","width":"\#($0.one(["auto", "weighted"]))","weight":\#(1 + $0.next(5)),"background_style":"\#($0.one(["default", "grey"]))","elements":\#($0.elements(depth + 1))}"#
      }
      return
        #"{"tag":"column_set","flex_mode":"\#(one(["none", "flow", "bisect", "trisect", "stretch"]))","columns":\#(columns)}"#
    case 14: return #"{"tag":"form","name":\#(text()),"elements":\#(elements(depth + 1))}"#
    case 15:
      return
        #"{"tag":"interactive_container","direction":"\#(one(["vertical", "horizontal"]))","elements":\#(elements(depth + 1))}"#
    case 16:
      return
        #"{"tag":"collapsible_panel","expanded":true,"header":{"title":\#(textObject())},"elements":\#(elements(depth + 1))}"#
    case 17: return #"{"tag":"action","actions":\#(list(5) { $0.button() })}"#
    case 18: return #"{"tag":"sparkle","title":\#(text()),"elements":\#(elements(depth + 1))}"#
    default: return #"{"tag":"date_picker","initial_date":\#(text())}"#
    }
  }

  private mutating func elements(_ depth: Int) -> String {
    list(3) { $0.element(depth) }
  }

  private mutating func button() -> String {
    #"{"tag":"button","type":"\#(one(["primary", "text", "danger"]))","text":\#(textObject()),"url":"https://example.com","disabled":\#(one(["true", "false"]))}"#
  }

  private mutating func table() -> String {
    let count = 1 + next(12)
    let columns = (0..<count).map { number in
      #"{"name":"c\#(number)","display_name":\#(text()),"data_type":"\#(one(["text", "number", "options", "lark_md", "date", "persons"]))"}"#
    }
    let rows = (0..<next(8)).map { _ in
      "{" + (0..<count).map { #""c\#($0)":\#(next(3) == 0 ? "\(next(100_000))" : text())"# }.joined(separator: ",")
        + "}"
    }
    return #"{"tag":"table","columns":[\#(columns.joined(separator: ","))],"rows":[\#(rows.joined(separator: ","))]}"#
  }

  private mutating func chart() -> String {
    let rows = (0..<next(20)).map { _ in #"{"x":\#(text()),"y":\#(next(1000)),"s":\#(text())}"# }
    let type = one(["bar", "line", "pie", "linearProgress", "scatter", "wordCloud", "radar"])
    return
      #"{"tag":"chart","chart_spec":{"type":"\#(type)","title":{"text":\#(text())},"xField":"x","yField":"y","seriesField":"s","data":{"values":[\#(rows.joined(separator: ","))]}}}"#
  }

  /// A whole card, of one schema or the other.
  mutating func card() -> String {
    let header =
      #"{"template":"\#(one(["red", "default", "nonsense", "yellow"]))","title":\#(textObject()),"subtitle":\#(textObject()),"text_tag_list":\#(list(4) { #"{"tag":"text_tag","text":\#($0.textObject()),"color":"red"}"# })}"#
    let elements = list(8) { $0.element(0) }
    return next(2) == 0
      ? #"{"header":\#(header),"elements":\#(elements),"card_link":{"url":\#(text())}}"#
      : #"{"schema":"2.0","header":\#(header),"body":{"elements":\#(elements)}}"#
  }
}
