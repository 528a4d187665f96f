import Card
import JSONText
import Phrase
import Preview
import Screen
import Testing

@Suite("Whole cards")
struct WholeCardTests {
  @Test("A header with a template is a bar across, with the template's name")
  func bar() throws {
    let preview = Preview.card(
      Card(JSONDocument(#"{"header":{"template":"red","title":{"tag":"plain_text","content":"Disk"}},"elements":[]}"#)),
      options: PreviewOptions(width: 30))
    let line = try #require(preview.lines.first)
    #expect(line.width == 30)
    #expect(line.text == "▌ Disk                    red ")
    #expect(line.spans.allSatisfy { $0.look.role == .cardHeader && $0.look.tint == .red })
  }

  @Test("A header without one is a title over a rule")
  func plain() {
    let lines = Drawing.card(#"{"header":{"title":{"content":"Disk"}},"elements":[]}"#, PreviewOptions(width: 20))
    #expect(lines == ["Disk", "────────────────────"])
  }

  @Test("A subtitle alone stands as the title; three labels are shown, the rest dropped")
  func header() {
    #expect(Drawing.card(#"{"header":{"subtitle":{"content":"Sub"}}}"#).first == "Sub")
    let tags = (1...5).map { #"{"tag":"text_tag","text":{"content":"\#($0)"}}"# }.joined(separator: ",")
    #expect(Drawing.card(#"{"header":{"title":{"content":"T"},"text_tag_list":[\#(tags)]}}"#)[1] == "[1]  [2]  [3]")
  }

  @Test("Languages: the chosen one, else the text without a language, else another")
  func locales() {
    let json =
      #"{"schema":"2.0","body":{"elements":[{"tag":"markdown","content":"plain","i18n_content":{"en_us":"english","zh_cn":"中文"}}]}}"#
    #expect(Drawing.card(json) == ["plain"])
    #expect(Drawing.card(json, PreviewOptions(width: 40, locale: "en_us")) == ["english"])
    #expect(Drawing.card(json, PreviewOptions(width: 40, locale: "zh-CN")) == ["中文"])
    #expect(Drawing.card(json, PreviewOptions(width: 40, locale: "ja_jp")) == ["plain"])
    let only = json.replacing(#""content":"plain","#, with: "")
    #expect(Drawing.card(only, PreviewOptions(width: 40, locale: "ja_jp")) == ["english"])
    #expect(Drawing.card(only, PreviewOptions(width: 40, language: .chinese)) == ["中文"])
  }

  @Test("A body for each language wins over the one without")
  func globalLocales() {
    let json =
      #"{"elements":[{"tag":"hr"}],"i18n_elements":{"zh_cn":[{"tag":"markdown","content":"中文"}],"en_us":[{"tag":"markdown","content":"english"}]},"i18n_header":{"en_us":{"title":{"content":"T"}}}}"#
    #expect(Drawing.card(json, PreviewOptions(width: 10, locale: "zh_cn")).last == "中文")
    #expect(Drawing.card(json, PreviewOptions(width: 10, locale: "en_us")) == ["T", "──────────", "english"])
  }

  @Test(
    "Each text that is seen can be changed in its place",
    arguments: [
      (
        #"{"tag":"note","elements":[{"tag":"plain_text","content":"one"},{"tag":"img","img_key":"i"},{"tag":"lark_md","content":"*two* "},{"tag":"plain_text","content":"three"}]}"#,
        ["one", "two", "three"], ["/elements/0/content", "/elements/2/content", "/elements/3/content"]
      ),
      (
        #"{"tag":"input","label":{"tag":"plain_text","content":"Why"},"placeholder":{"tag":"plain_text","content":"words"}}"#,
        ["Why", "words"], ["/label/content", "/placeholder/content"]
      ),
      (
        #"{"tag":"img","img_key":"i","title":{"tag":"plain_text","content":"Name"},"alt":{"tag":"plain_text","content":"Tip"}}"#,
        ["Name", "Tip"], ["/title/content", "/alt/content"]
      ),
      (
        #"{"tag":"table","columns":[{"name":"a","display_name":"Host","data_type":"text"},{"name":"b","display_name":"State","data_type":"options"}],"rows":[{"a":"db-3","b":[{"text":"full","color":"red"}]}]}"#,
        ["Host", "State", "db-3", "[full]"],
        ["/columns/0/display_name", "/columns/1/display_name", "/rows/0/a", "/rows/0/b/0/text"]
      ),
    ] as [(String, [String], [String])])
  func editable(_ json: String, _ words: [String], _ paths: [String]) throws {
    for width in [24, 40, 120] {
      let preview = Preview.card(
        Card(JSONDocument(Drawing.wrapped(json, schema1: true))), options: PreviewOptions(width: width))
      for (word, path) in zip(words, paths) {
        let line = try #require(preview.lines.firstIndex { $0.text.contains(word) })
        let start = try #require(preview.lines[line].text.firstRange(of: word)?.lowerBound)
        let column = Width.of(preview.lines[line].text[..<start])
        #expect(preview.component(atLine: line, column: column)?.text?.pointer == "/elements/0" + path, "\(width)")
      }
    }
  }

  @Test("Of two sets of translations the older one holds in 1.0, the newer one in 2.0")
  func twoTranslations() {
    let text =
      #"{"tag":"div","text":{"tag":"plain_text","content":"x","i18n":{"en_us":"older"},"i18n_content":{"en_us":"newer"}}}"#
    let options = PreviewOptions(width: 40, locale: "en_us")
    #expect(Drawing.component(text, options, schema1: true) == ["older"])
    #expect(Drawing.component(text, options) == ["newer"])
  }

  @Test("The card's own link stands last")
  func link() {
    let json = #"{"elements":[{"tag":"markdown","content":"x"}],"card_link":{"url":"https://example.com/a?b=1"}}"#
    #expect(Drawing.card(json) == ["x", "", "↗ example.com/a?b=1"])
  }

  @Test(
    "Contents that are not simply a card say so",
    arguments: [
      ("{}", "An empty card."), ("", "Nothing to show yet."), ("   ", "Nothing to show yet."),
      (#""{\"elements\":[]}""#, "JSON inside a string"), ("This message was recalled", "not JSON"),
      (#"{"msg_type":"interactive","card":{"elements":[{"tag":"markdown","content":"in"}]}}"#, "inside a wrapper"),
      (#"{"type":"card","data":{"card_id":"7371"}}"#, "7371"),
      (#"{"type":"template","data":{"template_id":"AAq1","template_variable":{"a":{"b":[1,"x"]}}}}"#, "AAq1"),
      (#"{"title":"T","elements":[[{"tag":"text","text":"row"}]]}"#, "read-back"),
      (#"{"json_card":"{\"body\":{\"property\":{\"content\":\"deep text\"}}}","card_schema":2}"#, "deep text"),
    ])
  func others(_ json: String, _ words: String) {
    let lines = Drawing.card(json, PreviewOptions(width: 80))
    #expect(lines.contains { $0.contains(words) }, "\(lines)")
  }

  @Test("The plain form draws with ASCII alone", arguments: SampleCards.all.map(\.name))
  func ascii(_ name: String) throws {
    let json = try #require(SampleCards.all.first { $0.name == name }).json
    let plain = String(String.UnicodeScalarView(json.unicodeScalars.filter(\.isASCII)))
    for width in [24, 50, 90] {
      for expands in [false, true] {
        let options = PreviewOptions(width: width, ascii: true, expandsAll: expands)
        let text = Preview.card(Card(JSONDocument(plain)), options: options).text
        #expect(text.utf8.allSatisfy { $0 < 0x80 }, "\(text)")
      }
    }
  }
}

@Suite("Where lines come from")
struct SourceTests {
  static let json =
    #"{"schema":"2.0","header":{"template":"red","title":{"content":"T"}},"body":{"elements":[{"tag":"markdown","content":"one"},{"tag":"column_set","columns":[{"tag":"column","width":"weighted","elements":[{"tag":"markdown","content":"left"}]},{"tag":"column","width":"weighted","elements":[{"tag":"button","text":{"content":"right"}}]}]},{"tag":"table","columns":[{"name":"c","data_type":"text"}],"rows":[{"c":"cell"}]}]}}"#

  private func bytes(_ word: String) throws -> Int {
    let range = try #require(Self.json.firstRange(of: word))
    return Self.json.utf8.distance(from: Self.json.startIndex, to: range.lowerBound)
  }

  @Test(
    "The line of a byte, and the part at a place",
    arguments: [
      ("\"T\"", 0, 3, "title"), ("one", 2, 1, "markdown"), ("left", 3, 2, "markdown"), ("right", 3, 24, "button"),
      ("cell", 8, 3, "cell"),
    ])
  func lines(_ word: String, _ line: Int, _ column: Int, _ tag: String) throws {
    let preview = Preview.card(Card(JSONDocument(Self.json)), options: PreviewOptions(width: 40))
    let offset = try bytes(word)
    #expect(preview.line(forByte: offset) == line, "\(preview.text)")
    let part = try #require(preview.component(atLine: line, column: column))
    #expect(part.tag == tag)
    #expect(part.source.contains(offset))
    let text = try #require(part.text)
    #expect(JSONDocument(Self.json).node(at: text)?.range.contains(offset) == true)
  }

  @Test(
    "Every line with words knows its bytes, and every part is inside the drawing",
    arguments: SampleCards.all.map(\.name))
  func everywhere(_ name: String) throws {
    let json = try #require(SampleCards.all.first { $0.name == name }).json
    let document = JSONDocument(json)
    let preview = Preview.card(Card(document), options: PreviewOptions(width: 50, expandsAll: true))
    for line in preview.lines where line.text.contains(where: { $0 != " " }) {
      #expect(line.source != nil, "\(line.text)")
    }
    for part in preview.components {
      #expect(part.lines.upperBound <= preview.lines.count && part.lines.lowerBound < part.lines.upperBound)
      #expect(part.columns.upperBound <= 50)
      #expect(document.node(at: part.path)?.range == part.source)
    }
  }

  @Test("Parts stand in reading order, containers before what they hold")
  func order() {
    let preview = Preview.card(Card(JSONDocument(Self.json)), options: PreviewOptions(width: 40))
    #expect(
      preview.components.map(\.tag) == [
        "header", "title", "markdown", "column_set", "column", "markdown", "column", "button", "table", "heading",
        "cell",
      ])
  }
}
