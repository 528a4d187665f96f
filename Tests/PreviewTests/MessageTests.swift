import JSONText
import Phrase
import Preview
import Screen
import Testing

@Suite("Text and post messages")
struct MessageTests {
  static let options = PreviewOptions(width: 40, names: ["@_user_1": "Ann", "ou_bob": "Bob"])

  @Test(
    "A text message",
    arguments: [
      (#"{"text":"hello\nworld"}"#, ["hello", "world"]),
      (#"{"text":"@_user_1 look"}"#, ["@Ann look"]),
      (#"{"text":"<at user_id=\"ou_bob\">Robert</at> and <at user_id=\"all\"></at>"}"#, ["@Bob and @everyone"]),
      (#"{"text":"<b>bold</b> **not bold** <x>"}"#, ["bold **not bold** <x>"]),
      (#"{"text":"[site](https://example.org)"}"#, ["site↗"]),
      (#"{"text":""}"#, []),
    ] as [(String, [String])])
  func text(_ json: String, _ expected: [String]) {
    #expect(Drawing.message(json, Self.options) == expected)
  }

  @Test(
    "A post message",
    arguments: [
      (
        #"{"zh_cn":{"title":"T","content":[[{"tag":"text","text":"a "},{"tag":"a","text":"b","href":"https://a.b"}],[{"tag":"at","user_id":"ou_bob"}]]}}"#,
        ["T", String(repeating: "─", count: 40), "a b↗", "@Bob"]
      ),
      (
        #"{"title":"","content":[[{"tag":"at","user_id":"@_user_1","user_name":""},{"tag":"text","text":" hi"}]]}"#,
        ["@Ann hi"]
      ),
      (#"{"post":{"en_us":{"content":[[{"tag":"text","text":"wrapped"}]]}}}"#, ["wrapped"]),
      (
        #"{"content":[[{"tag":"md","text":"**a**\n- b"}],[{"tag":"hr"}],[{"tag":"emotion","emoji_type":"OK"}]]}"#,
        ["a", "• b", String(repeating: "─", count: 40), "👌"]
      ),
      (
        #"{"content":[[{"tag":"code_block","language":"go","text":"x := 1\ny := 2"}]]}"#,
        ["┌───── go ─┐", "│ x := 1   │", "│ y := 2   │", "└──────────┘"]
      ),
      (
        #"{"content":[[{"tag":"img","image_key":"img_1"}]]}"#,
        ["┌─ ▣ picture ─┐", "│ img_1       │", "└─────────────┘"]
      ),
      (#"{"content":[[{"tag":"newthing","text":"x"}]],"content_v2":[[{"tag":"md","text":"**kept**"}]]}"#, ["kept"]),
    ] as [(String, [String])])
  func post(_ json: String, _ expected: [String]) {
    #expect(Drawing.message(json, Self.options) == expected)
  }

  @Test("Languages of a post fall back to another one")
  func locale() {
    let json =
      #"{"en_us":{"content":[[{"tag":"text","text":"english"}]]},"zh_cn":{"content":[[{"tag":"text","text":"中文"}]]}}"#
    #expect(Drawing.message(json, PreviewOptions(width: 40, locale: "zh_cn")) == ["中文"])
    #expect(Drawing.message(json, PreviewOptions(width: 40, locale: "fr_fr")) == ["english"])
  }

  @Test("Any other content is shown as its members")
  func other() {
    #expect(
      Drawing.message(#"{"file_key":"file_v3","file_name":"a.pdf"}"#) == ["file_key   file_v3", "file_name  a.pdf"])
    #expect(Drawing.message("This message was recalled").last == "This message was recalled")
  }

  @Test("Styles of a post are looks")
  func styles() throws {
    let json = #"{"content":[[{"tag":"text","text":"x","style":["bold","underline","lineThrough","italic"]}]]}"#
    let preview = Preview.text(JSONDocument(json), options: Self.options)
    #expect(preview.lines.first?.spans.first?.look == Look(.text, [.bold, .underline, .strike, .italic]))
  }

  @Test("Each piece of a paragraph can be changed in its place", arguments: [20, 40, 80])
  func pieces(_ width: Int) throws {
    let json =
      #"{"zh_cn":{"title":"T","content":[[{"tag":"text","text":"alone"}],[{"tag":"text","text":"first words, "},{"tag":"a","text":"a link","href":"https://example.com"},{"tag":"img","image_key":"i"},{"tag":"text","text":" after 图"}],[{"tag":"text","text":"one "},{"tag":"text","text":"and so on until the end of a line, and then on the next one"}]]}}"#
    let preview = Preview.text(JSONDocument(json), options: PreviewOptions(width: width))
    let places = [
      ("alone", "/0/0/text"), ("first", "/1/0/text"), ("words", "/1/0/text"), ("link", "/1/1/text"),
      ("after", "/1/3/text"), ("图", "/1/3/text"),
      ("one ", "/2/0/text"), ("next", "/2/1/text"),
    ]
    for (word, path) in places {
      let line = try #require(preview.lines.firstIndex { $0.text.contains(word) })
      let start = try #require(preview.lines[line].text.firstRange(of: word)?.lowerBound)
      let column = Width.of(preview.lines[line].text[..<start])
      #expect(preview.component(atLine: line, column: column)?.text?.pointer == "/zh_cn/content" + path, "\(word)")
    }
  }
}
