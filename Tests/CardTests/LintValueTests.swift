import Card
import JSONText
import Testing

@Suite("What lint finds in values")
struct LintValueTests {
  @Test(
    "Single values of 2.0",
    arguments: [
      (#"{"tag": "hr", "margin": "8px 4px"}"#, []), (#"{"tag": "hr", "margin": "0"}"#, []),
      (#"{"tag": "hr", "margin": "1px 2px 3px"}"#, [#"warning length "1px 2px 3px""#]),
      (#"{"tag": "hr", "margin": "-100px"}"#, [#"warning out-of-range "-100px""#]),
      (#"{"tag": "hr", "margin": 8}"#, ["warning wrong-type 8"]),
      (#"{"tag": "hr", "margin": []}"#, ["error wrong-type []"]),
      (#"{"tag": "hr", "margin": "${margin}"}"#, []), (#"{"tag": "hr", "margin": null}"#, []),
      (#"{"tag": "hr", "element_id": "a-b"}"#, [#"error element-id "a-b""#]),
      (#"{"tag": "hr", "element_id": 5}"#, ["error element-id 5"]),
      (#"{"tag": "hr", "element_id": "a2345678901234567890"}"#, []),
      (#"{"tag": "hr", "element_id": "a23456789012345678901"}"#, [#"error element-id "a23456789012345678901""#]),
      (#"{"tag": "markdown", "content": "a", "text_align": "centre"}"#, [#"warning unknown-value "centre""#]),
      (#"{"tag": "markdown", "content": "a", "text_size": "cus-0"}"#, [#"warning unknown-value "cus-0""#]),
      (#"{"tag": "markdown", "content": ["a"]}"#, [#"error wrong-type ["a"]"#]),
      (#"{"tag": "markdown", "content": "a", "i18n_content": {"zh_cn": "b", "xx": "c"}}"#, [#"warning locale "xx""#]),
      (#"{"tag": "input", "max_length": 1001}"#, ["error out-of-range 1001"]),
      (#"{"tag": "input", "max_length": "10"}"#, [#"warning wrong-type "10""#]),
      (#"{"tag": "input", "max_length": "ten"}"#, [#"error wrong-type "ten""#]),
      (#"{"tag": "input", "disabled": "true"}"#, [#"warning wrong-type "true""#]),
      (#"{"tag": "person", "user_id": "ou_1"}"#, []),
      (#"{"tag": "person", "user_id": "oc_1"}"#, [#"warning person-id "oc_1""#]),
      (#"{"tag": "chart", "chart_spec": {"type": "bar", "data": {}, "axes": {}}}"#, ["error chart-spec {}"]),
      (#"{"tag": "chart", "chart_spec": {"type": "sankey", "data": {}}}"#, [#"hint unknown-value "sankey""#]),
      (#"{"tag": "chart"}"#, [#"error chart-spec {"tag": "chart"}"#]),
    ])
  func values(element: String, findings: [String]) {
    #expect(told(LintTests.card2(element)) == findings)
  }

  @Test(
    "Colours and sizes are those of the palette, or declared",
    arguments: [
      ("red", []), ("red-500", []), ("default", []), ("mine", []),
      ("gray", [#"warning color "gray""#]), ("#f00", [##"error color "#f00""##]),
      ("rgba(1,2,3,1)", [#"warning color "rgba(1,2,3,1)""#]),
    ])
  func colors(color: String, findings: [String]) {
    let element =
      #"{"tag": "div", "text": {"tag": "plain_text", "content": "a", "text_color": "\#(color)", "text_size": "big"}}"#
    let style = #""style": {"color": {"mine": {"light_mode": "rgba(1,2,3,1)"}}, "text_size": {"big": {"pc": "large"}}}"#
    #expect(told(LintTests.card2(element, config: #""update_multi": true, \#(style)"#)) == findings)
  }

  @Test(
    "Where components stand",
    arguments: [
      (
        #"{"tag": "column_set", "columns": [{"tag": "column", "elements": [\#(table)]}]}"#,
        [#"error wrong-parent "table""#]
      ),
      (
        #"{"tag": "column_set", "columns": [{"tag": "markdown", "content": "a"}]}"#,
        [#"warning wrong-parent "markdown""#]
      ),
      (#"{"tag": "plain_text", "content": "a"}"#, [#"warning wrong-parent "plain_text""#]),
      (
        #"{"tag": "multi_select_static", "name": "a", "behaviors": []}"#,
        [#"warning wrong-parent "multi_select_static""#]
      ),
      (#"{"tag": "div", "text": {"tag": "markdown", "content": "a"}}"#, [#"warning unknown-value "markdown""#]),
      (#"{"tag": "div", "text": {"tag": "plain-text", "content": "a"}}"#, [#"error unknown-tag "plain-text""#]),
    ])
  func places(element: String, findings: [String]) {
    #expect(told(LintTests.card2(element)) == findings)
  }

  private static let table = #"{"tag": "table", "columns": [], "rows": []}"#

  @Test(
    "Cells",
    arguments: [
      ("number", "5", true), ("number", "null", true), ("number", #""""#, true), ("number", #""5""#, false),
      ("date", "1700000000000", true), ("date", #""2026""#, false), ("text", "5", true), ("markdown", "5", false),
      ("options", #""a""#, true), ("options", #"[{"text": "a"}]"#, true), ("options", #"["a"]"#, false),
      ("persons", #"["ou_1"]"#, true), ("persons", "[1]", false),
    ])
  func cells(type: String, value: String, fits: Bool) {
    let table =
      #"{"tag": "table", "columns": [{"name": "a", "data_type": "\#(type)"}], "rows": [{"a": \#(value)}]}"#
    #expect(told(LintTests.card2(table)) == (fits ? [] : ["error table-rows \(value)"]))
  }

  @Test("Each language of a 1.0 card has its own tables and names")
  func languages() {
    let tables = Array(repeating: Self.table, count: 4).joined(separator: ",")
    let form =
      #"{"tag": "form", "name": "f", "elements": [{"tag": "button", "name": "b", "action_type": "form_submit"}]}"#
    let json =
      #"{"config": {"update_multi": true}, "i18n_elements": {"zh_cn": [\#(tables), \#(form)], "en_us": [\#(tables), \#(form)]}}"#
    #expect(told(json) == [])
  }
}

@Suite("What lint finds in texts")
struct LintTextTests {
  @Test(
    "Markdown of 2.0",
    arguments: [
      (##"# T\n> q\n`c` <br> <font color='red'>x</font>\n|a|\n|-|"##, []),
      ("<b>x</b>", ["warning markdown-syntax <b>"]),
      ("[a]($v)", ["warning markdown-syntax $v"]), ("见 https://a.b/c，好", ["warning swallowed-text https://a.b/c"]),
      (#"https://a.b/c\u4e2d"#, ["warning swallowed-text https://a.b/c"]), ("[见](https://a.b/中)", []),
      ("https://a.b/c 好", []), ("`https://a.b/c好`", []), ("<a href='https://a.b'>好</a>", []),
      ("<at id=all></at><at id='ou_1'></at><at ids=ou_1,ou_2></at>", []), ("<at email=tom@example.org></at>", []),
      ("<at id=tom@example.org></at>", ["warning mention tom@example.org"]),
      ("<at id=oc_1></at>", ["warning mention oc_1"]), ("<at id=></at>", ["warning mention "]),
      ("<font color='red'>a</font><font color='grey-500'>b</font><text_tag color=neutral>c</text_tag>", []),
      ("<font color='#f00'>a</font>", ["warning color #f00"]), ("<font color=rad>a</font>", ["warning color rad"]),
      (#"<text_tag color=\"grey\">a</text_tag>"#, ["warning color grey"]), ("<font color='${c}'>a</font>", []),
      ("<at></at>", ["warning mention <at>"]), ("<at id=${id}></at>", []),
      ("![a](https://a.b/c.png)", ["error picture-key https://a.b/c.png"]), ("![a](img_v3_x)", []),
      ("a 13812345678 b", ["hint audit 13812345678"]), ("id=13812345678", []), ("113812345678", []),
      (#"x\ntom@example.org."#, ["hint audit tom@example.org"]), ("@tom", []), ("git@", []),
    ])
  func markdown2(text: String, findings: [String]) {
    #expect(told(LintTests.card2(#"{"tag": "markdown", "content": "\#(text)"}"#)) == findings)
  }

  @Test(
    "Markdown of 1.0 and lark_md",
    arguments: [
      (##"a\n# T"##, ["warning markdown-syntax # "], ["warning markdown-syntax # "]), ("#tag a > b", [], []),
      ("> q", ["warning markdown-syntax > "], ["warning markdown-syntax > "]),
      (#"```\n# a\n```"#, [], ["warning markdown-syntax ```"]),
      ("`c`", ["hint markdown-syntax `c`"], ["hint markdown-syntax `c`"]),
      (#"|a|\n|-|"#, ["warning markdown-syntax |-|"], ["warning markdown-syntax |-|"]),
      ("![a](img_1)", [], ["warning markdown-syntax ![a](img_1)"]), ("---", [], ["warning markdown-syntax ---"]),
      (
        "<number_tag>1</number_tag>", ["warning markdown-syntax <number_tag>"], ["warning markdown-syntax <number_tag>"]
      ),
    ])
  func markdown1(text: String, findings: [String], inLark: [String]) {
    #expect(told(LintTests.card1(#"{"tag": "markdown", "content": "\#(text)"}"#)) == findings)
    #expect(told(LintTests.card1(#"{"tag": "div", "text": {"tag": "lark_md", "content": "\#(text)"}}"#)) == inLark)
  }

  @Test(
    "Templates",
    arguments: [
      (#"{"a": "b", "n": 1, "l": [{"img_key": "img_1"}]}"#, []), ("[]", ["warning template-variable []"]),
      (#"{"${a}": "b"}"#, [#"warning template-variable "${a}""#]),
      (#"{"p": {"img_key": "https://a.b/c"}}"#, [#"error picture-key "https://a.b/c""#]),
      (#"{"l": {"url": "a.b"}}"#, [#"warning link "a.b""#]),
    ])
  func templates(variables: String, findings: [String]) {
    #expect(
      told(#"{"type": "template", "data": {"template_id": "AAq", "template_variable": \#(variables)}}"#) == findings)
  }
}
