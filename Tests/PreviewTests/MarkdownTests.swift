import Card
import JSONText
import Phrase
import Preview
import Screen
import Testing

@Suite("Markdown of cards")
struct MarkdownTests {
  @Test(
    "Schema 2.0 markup becomes lines",
    arguments: [
      ("**bold** and *it* and ~~gone~~", ["bold and it and gone"]),
      ("**1. ** stays", ["**1. ** stays"]),
      ("snake_case_name and __bold__", ["snake_case_name and bold"]),
      ("2 * 3 * 4", ["2 * 3 * 4"]),
      ("`a*b*c`", ["a*b*c"]),
      ("[text](https://example.com)", ["text↗"]),
      ("[](https://example.com)", ["https://example.com↗"]),
      ("[[点击]](https://example.com)", ["[点击]↗"]),
      ("[not a link] (x)", ["[not a link] (x)"]),
      ("![照片](img_v3_key)", ["▣ 照片"]),
      ("<at id=all></at> <at id=ou_ann>@安</at>", ["@everyone @安"]),
      ("<at id=all/> <a href=https://a.b/c/>x</a>", ["@everyone x↗"]),
      ("<at ids=ou_known,ou_other></at>", ["@Ann @ou_other"]),
      ("<person id = 'ou_known' show_name=true></person>", ["◉\u{A0}Ann"]),
      ("<font color='red'>red</font> plain", ["red plain"]),
      ("<text_tag color='green'>ok</text_tag>", ["[ok]"]),
      ("<number_tag background_color='red'>7</number_tag>", ["(7)"]),
      ("a<br>b<br/>c", ["a", "b", "c"]),
      ("<a href='https://example.com'></a>", ["https://example.com↗"]),
      ("<link url='https://example.com'>go</link>", ["go↗"]),
      ("&#42;not&#42; &lt;b&gt; &nope;", ["*not* <b> &nope;"]),
      (":OK: :NOPE: 10:30:00", ["👌 :NOPE: 10:30:00"]),
      ("\\*literal\\*", ["*literal*"]),
      ("# Title\ntext", ["Title", "text"]),
      ("#notitle", ["#notitle"]),
      ("> quote\n> more\nafter", ["│ quote", "│ more", "after"]),
      ("> > inner", ["│ │ inner"]),
      ("- a\n- b\n    - c", ["• a", "• b", "  ◦ c"]),
      ("1. a\n1. b\n\ntext\n5. c", ["1. a", "2. b", "", "text", "5. c"]),
      ("- item\nstill the item", ["• item", "  still the item"]),
      ("a\n---\nb", ["a", String(repeating: "─", count: 40), "b"]),
      ("```\nno **markup**\n```", ["┌─────────────┐", "│ no **markup** │"]),
      ("    indented", ["┌──────────┐", "│ indented │", "└──────────┘"]),
      ("a\n\n\n\nb", ["a", "", "b"]),
      ("", [""]),
      ("@_user_1 hi @_user_9", ["@Bo hi @user_9"]),
      ("see https://example.com/a_b_c, ok", ["see https://example.com/a_b_c, ok"]),
      ("<T> and List<Int> here", ["<T> and List<Int> here"]),
      ("1 < 2 && 3 > 2", ["1 < 2 && 3 > 2"]),
      ("<raw>**a**</raw>", ["**a**"]),
    ] as [(String, [String])])
  func second(_ markdown: String, _ expected: [String]) {
    let options = PreviewOptions(width: 40, names: ["ou_known": "Ann", "@_user_1": "Bo"])
    let lines = Drawing.markdown(markdown, options)
    if markdown.hasPrefix("```") {
      #expect(lines[1] == expected[1])
    } else {
      #expect(lines == (expected == [""] ? [] : expected))
    }
  }

  @Test(
    "Schema 1.0 leaves what it does not know as it is written",
    arguments: [
      "# no title", "> no quote", "`no code`", "|a|b|", "\\*", "a<br>b", "<hr>", "<number_tag>7</number_tag>",
      "<raw>x</raw>",
    ])
  func first(_ markdown: String) {
    #expect(Drawing.markdown(markdown, schema1: true) == [markdown])
  }

  @Test(
    "lark_md knows no blocks at all",
    arguments: ["- no list", "# no title", "---", "![no picture](img_v3)", "```"])
  func small(_ text: String) {
    let lines = Drawing.component(
      #"{"tag":"div","text":{"tag":"lark_md","content":\#(JSONString.quoted(text))}}"#)
    #expect(lines == [text.replacing("[no picture](img_v3)", with: "no picture↗")])
  }

  @Test("A pipe table gets strokes and its columns their sides")
  func table() {
    let lines = Drawing.markdown("| 名 | n |\n|:--|--:|\n| 盘 | 7 |\n| b | 100 |")
    #expect(
      lines == [
        "┌────┬─────┐", "│ 名 │   n │", "├────┼─────┤", "│ 盘 │   7 │", "│ b  │ 100 │", "└────┴─────┘",
      ])
  }

  @Test("A table that is too wide wraps its cells")
  func wideTable() {
    let lines = Drawing.markdown(
      "| key | value |\n|-|-|\n| a | a rather long value that wraps |", PreviewOptions(width: 24))
    #expect(
      lines == [
        "┌─────┬────────────────┐", "│ key │ value          │", "├─────┼────────────────┤",
        "│ a   │ a rather long  │", "│     │ value that     │", "│     │ wraps          │",
        "└─────┴────────────────┘",
      ])
  }

  @Test(
    "Looks say what markup says",
    arguments: [
      ("**x1**", Look(.text, [.bold])), ("*x1*", Look(.text, [.italic])), ("~~x1~~", Look(.text, [.strike])),
      ("***x1***", Look(.text, [.bold, .italic])), ("<font color='red-500'>x1</font>", Look(.text, tint: .red)),
      ("**<font color='grey'>x1</font>**", Look(.text, tint: .grey, [.bold])), ("[x1](https://a.b)", Look(.link)),
      ("`x1`", Look(.code)), ("<at id=x1></at>", Look(.mention)), ("# x1", Look(.text, [.bold, .underline])),
      ("> x1", Look(.quote)), ("<text_tag color='lime'>x1</text_tag>", Look(.tag, tint: .lime)),
      ("<x1>", Look(.dim, [.strike])), ("**unclosed x1", Look(.text)), ("a *x1", Look(.text)),
    ] as [(String, Look)])
  func looks(_ markdown: String, _ look: Look) throws {
    let card = Drawing.wrapped(#"{"tag":"markdown","content":\#(JSONString.quoted(markdown))}"#)
    let preview = Preview.card(Card(JSONDocument(card)), options: PreviewOptions(width: 40))
    #expect(Drawing.look(of: "x1", in: preview) == look)
  }

  @Test("A time is told by the operator's clock")
  func time() {
    let text = "<local_datetime millisecond='1700000000000' format_type='time'></local_datetime>"
    #expect(Drawing.markdown(text, PreviewOptions(width: 40, utcOffset: 8 * 3600)) == ["06:13"])
    #expect(Drawing.markdown(text, PreviewOptions(width: 40)) == ["22:13"])
  }
}
