import Card
import JSONText
import Testing

@Suite("What a card says")
struct CardReadingTests {
  @Test(
    "The title for a list",
    arguments: [
      (#"{"header": {"title": {"tag": "plain_text", "content": "Disk\nfull"}}}"#, "Disk"),
      (#"{"header": {"title": {"content": " \n 告警 "}, "subtitle": {"content": "S"}}}"#, "告警"),
      (#"{"header": {"title": {"i18n": {"zh_cn": "中"}}}}"#, "中"),
      (#"{"header": {"title": {"content": "", "i18n_content": {"en_us": "E"}}}}"#, "E"),
      (#"{"header": {"subtitle": {"content": "S"}}, "elements": [{"tag": "markdown", "content": "M"}]}"#, "S"),
      (#"{"i18n_header": {"zh_cn": {"title": {"content": "H"}}}}"#, "H"),
      (#"{"schema": "2.0", "config": {"summary": {"content": "Sum"}}, "body": {"elements": []}}"#, "Sum"),
      (#"{"elements": [{"tag": "hr"}, {"tag": "div", "text": {"content": "first"}}]}"#, "first"),
      (#"{"type": "template", "data": {"template_id": "AAq", "template_variable": {"a": "b"}}}"#, "AAq"),
      (#"{"type": "card", "data": {"card_id": "73"}}"#, "73"),
      (#"{"title": "T", "elements": [[{"tag": "text", "text": "x"}]]}"#, "T"),
      (#"{"title": null, "elements": [[{"tag": "text", "text": "x"}]]}"#, "x"),
      (#"{"json_card": "{}"}"#, nil), (#"{}"#, nil), (#"{"header": []}"#, nil), (#"[1]"#, nil),
    ] as [(String, String?)])
  func title(json: String, title: String?) {
    #expect(Card(JSONDocument(json)).title == title)
  }

  @Test("The texts readers see, in the order of the JSON and with their language")
  func texts() {
    let card = Card(
      JSONDocument(
        #"""
        {"schema": "2.0",
         "config": {"summary": {"content": "sum", "i18n_content": {"zh_cn": "摘要"}}},
         "header": {"title": {"tag": "plain_text", "content": "title"}, "template": "red"},
         "body": {"elements": [
           {"tag": "markdown", "content": "**b** [x](https://e.com)", "text_size": "normal"},
           {"tag": "img", "img_key": "img_1", "alt": {"tag": "plain_text", "content": "alt"}},
           {"tag": "input", "name": "n", "default_value": "dv", "placeholder": {"tag": "plain_text", "content": "ph"}},
           {"tag": "button", "text": {"content": "go"}, "behaviors": [{"type": "callback", "value": {"content": "no"}}]},
           {"tag": "select_static", "options": [{"text": {"content": "o"}, "value": "v"}]},
           {"tag": "table", "columns": [{"name": "c", "display_name": "col"}],
            "rows": [{"c": "cell", "d": 5, "e": [{"text": "opt", "color": "red"}]}]},
           {"tag": "chart", "chart_spec": {"title": {"text": "ct"}, "data": {"values": [{"text": "no"}]}}}]}}
        """#))
    let expected: [(String, String?)] = [
      ("sum", nil), ("摘要", "zh_cn"), ("title", nil), ("**b** [x](https://e.com)", nil), ("alt", nil), ("dv", nil),
      ("ph", nil), ("go", nil), ("o", nil), ("col", nil), ("cell", nil), ("opt", nil), ("ct", nil),
    ]
    #expect(card.visibleTexts.map(\.text) == expected.map(\.0))
    #expect(card.visibleTexts.map(\.locale) == expected.map(\.1))
    #expect(card.visibleTexts[3].path.pointer == "/body/elements/0/content")
    #expect(card.document.bytes[card.visibleTexts[2].range].elementsEqual(#""title""#.utf8))
  }

  @Test("The texts of a body for each language know it")
  func globalLanguages() {
    let card = Card(
      JSONDocument(
        #"{"i18n_elements": {"zh_cn": [{"tag": "markdown", "content": "中"}], "en_us": [{"tag": "markdown", "content": "E"}]}, "x": {"content": "all"}}"#
      ))
    #expect(card.visibleTexts.map(\.locale) == ["zh_cn", "en_us", nil])
    #expect(card.components.count == 2)
  }

  @Test("A template's variables are texts, but for links and keys")
  func variables() {
    let json =
      #"{"type": "template", "data": {"template_id": "A", "template_variable": {"a": "x", "l": {"url": "u"}, "o": [{"n": "y"}]}}}"#
    #expect(Card(JSONDocument(json)).visibleTexts.map(\.text) == ["x", "y"])
  }

  @Test("Rendered forms have texts, too")
  func rendered() {
    let json =
      #"{"title": "T", "elements": [[{"tag": "a", "href": "h", "text": "link"}, {"tag": "overflow", "options": ["A"]}]]}"#
    #expect(Card(JSONDocument(json)).visibleTexts.map(\.text) == ["T", "link", "A"])
  }

  @Test(
    "Languages come in the service's order, others after them",
    arguments: [
      (
        #"{"header": {"title": {"i18n_content": {"en_us": "", "xx_yy": "", "zh_cn": ""}}}}"#,
        ["zh_cn", "en_us", "xx_yy"]
      ),
      (#"{"config": {"locales": ["ja_jp"]}, "i18n_elements": {"en_us": [], "i18n_header": {}}}"#, ["en_us", "ja_jp"]),
      (#"{"elements": []}"#, []), (#"{"config": {"locales": 5}}"#, []),
    ])
  func locales(json: String, locales: [String]) {
    #expect(Card(JSONDocument(json)).locales == locales)
  }

  @Test(
    "update_multi is what is written, and nothing else",
    arguments: [
      (#"{"config": {"update_multi": true}}"#, true), (#"{"config": {"update_multi": false}}"#, false),
      (#"{"config": {"update_multi": "true"}}"#, nil), (#"{"config": {}}"#, nil), (#"{"config": [true]}"#, nil),
      (#"{}"#, nil),
      (#"{"config": {"update_multi": false, "update_multi": true}}"#, true),
    ] as [(String, Bool?)])
  func updateMulti(json: String, value: Bool?) {
    #expect(Card(JSONDocument(json)).updateMulti == value)
  }

  @Test("The size is that of the text, in bytes")
  func size() {
    #expect(Card(JSONDocument(#"{"a": "中"}  "#)).sizeInBytes == 14)
  }

  @Test("Elements are the objects with a tag, but for what callbacks and charts hold")
  func elementCount() {
    let json = #"""
      {"header": {"title": {"tag": "plain_text", "content": "t"}}, "elements": [
        {"tag": "action", "actions": [{"tag": "button", "text": {"tag": "lark_md"}, "value": {"tag": "no", "x": {"tag": "no"}}}]},
        {"tag": "chart", "chart_spec": {"series": [{"tag": "no"}]}}, {"tag": 7}]}
      """#
    #expect(Card(JSONDocument(json)).elementCount == 5)
  }

  @Test("Components come in reading order, with their container and depth")
  func components() {
    let json = #"""
      {"schema": "2.0", "body": {"elements": [
        {"tag": "column_set", "columns": [{"tag": "column", "elements": [{"tag": "hr"}]}, {"tag": "column"}]},
        {"tag": "checker", "button_area": {"buttons": [{"tag": "button"}]}},
        {"tag": "new_one", "elements": [{"tag": "div", "extra": {"tag": "img"}}]}, 5]}}
      """#
    let components = Card(JSONDocument(json)).components
    #expect(
      components.map { "\($0.depth) \($0.container ?? "-") \($0.tag ?? "?")" } == [
        "0 - column_set", "1 column_set column", "2 column hr", "1 column_set column", "0 - checker",
        "1 checker button",
        "0 - new_one", "1 new_one div", "2 div img", "0 - ?",
      ])
  }
}
