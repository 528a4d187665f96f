import Card
import JSONText
import Phrase
import Testing

/// A finding in the form in which tests compare it: severity, rule and the text it is about.
func told(_ json: String, _ context: LintContext = LintContext()) -> [String] {
  let document = JSONDocument(json)
  return Lint.findings(in: Card(document), context: context).map { finding in
    "\(finding.severity) \(finding.rule.name) \(String(decoding: document.bytes[finding.range], as: UTF8.self))"
  }
}

@Suite("What lint finds")
struct LintTests {
  /// A 2.0 card that has nothing wrong but what is put in.
  static func card2(_ elements: String, root: String = "", config: String = #""update_multi": true"#) -> String {
    #"{"schema": "2.0", "config": {\#(config)}, \#(root)"body": {"elements": [\#(elements)]}}"#
  }

  /// The same in 1.0.
  static func card1(_ elements: String) -> String {
    #"{"config": {"update_multi": true}, "elements": [\#(elements)]}"#
  }

  @Test("Nothing in a good card", arguments: [card1(#"{"tag": "hr"}"#), card2(#"{"tag": "hr"}"#)])
  func good(json: String) {
    #expect(told(json, LintContext(wasSchema2: false, forPatch: true)) == [])
  }

  @Test(
    "Whether it is a card at all",
    arguments: [
      ("", ["error syntax "]), (#"{"a" 1}"#, ["error syntax "]), ("[]", ["error not-an-object []"]),
      (#""hello""#, [#"error not-an-object "hello""#]), (#""{\"elements\": []}""#, [#"error double-encoded ""#]),
      (#"{"msg_type": "interactive", "card": {"elements": []}}"#, ["error wrapped {"]),
      (#"{"content": "{\"schema\": \"2.0\"}"}"#, ["error wrapped {"]),
      (#"{"card": {"type": "raw", "data": {"header": {}}}}"#, ["error wrapped {"]),
      (#"{"card": {"type": "template", "data": {"template_id": "A"}}}"#, ["error wrapped {"]),
      (#"{"json_card": "{}"}"#, ["error read-back-form {"]),
      (#"{"title": "T", "elements": [[]]}"#, ["error read-back-form {"]),
      (#"{"type": "template", "data": {}}"#, [#"error envelope "type": "template""#]),
      (#"{"type": "template", "data": {"template_id": "A"}}"#, []),
    ])
  func form(json: String, findings: [String]) {
    #expect(told(json).sorted() == findings.sorted())
  }

  @Test(
    "Members that people call otherwise are renamed",
    arguments: [
      (#"{"tag": "column_set", "elements": [{"tag": "column", "elements": []}]}"#, "elements", "columns"),
      (#"{"tag": "person_list", "persons": [{"user_id": "ou_1"}]}"#, "user_id", "id"),
    ])
  func misnamed(element: String, key: String, name: String) throws {
    let document = JSONDocument(Self.card2(element))
    let finding = try #require(Lint.findings(in: Card(document)).first { $0.rule == .unknownProperty })
    let fixed = String(decoding: try #require(finding.fix).edits.applied(to: document.bytes), as: UTF8.self)
    let place = try #require(element.firstRange(of: "\"\(key)\""))
    #expect(fixed == Self.card2(element[..<place.lowerBound] + "\"\(name)\"" + element[place.upperBound...]))
  }

  @Test("What a template is to fill is not called missing, and old members may have another type")
  func leniency() {
    #expect(told(Self.card2(#"{"tag": "form", "name": "f", "elements": "${fields}"}"#)) == [])
    let picture =
      #"{"tag": "img", "img_key": "k", "alt": {"tag": "plain_text", "content": ""}, "custom_width": "300px"}"#
    #expect(!told(Self.card2(picture)).contains { $0.hasPrefix("error") })
  }

  @Test("A picture that is named by an address", arguments: ["src", "image_url"])
  func picture(key: String) {
    let element = #"{"tag": "img", "img_key": "img_v3_demo", "\#(key)": "https://example.org/a.png"}"#
    #expect(told(Self.card2(element)).contains(#"error picture-address "\#(key)""#))
    #expect(told(Self.card1(element)).contains(#"warning picture-address "\#(key)""#))
  }

  @Test("A key that stands twice is a warning, and the rest is looked at")
  func duplicateKey() {
    #expect(
      told(#"{"config": {"update_multi": true}, "elements": [{"tag": "hr", "tag": "zzzzzz"}]}"#).map { $0.prefix(20) }
        == ["warning duplicate-ke", "warning unknown-tag "])
  }

  @Test(
    "update_multi",
    arguments: [
      (#"{"elements": []}"#, false, ["warning update-multi {"]),
      (#"{"config": {}, "elements": []}"#, true, [#"warning update-multi "config""#]),
      (#"{"config": {"update_multi": false}}"#, true, [#"warning update-multi "update_multi": false"#]),
      (#"{"schema": "2.0", "body": {}}"#, false, ["hint update-multi {"]),
      (#"{"schema": "2.0", "body": {}}"#, true, ["warning update-multi {"]),
      (#"{"schema": "2.0", "config": {"update_multi": false}}"#, false, [#"error update-multi "update_multi": false"#]),
      (
        #"{"schema": "2.0", "config": {"update_multi": "true"}}"#, false,
        [#"error update-multi "update_multi": "true""#]
      ),
    ])
  func updateMulti(json: String, forPatch: Bool, findings: [String]) {
    #expect(told(json, LintContext(forPatch: forPatch)) == findings)
  }

  @Test(
    "The schema",
    arguments: [
      (#"{"body": {"elements": []}}"#, #"error schema-missing "body""#),
      (#"{"schema": "1.0", "body": {"elements": []}}"#, #"error schema-missing "body""#),
      (#"{"body": {}, "elements": []}"#, #"warning schema-missing "body""#),
      (#"{"schema": 2.0, "body": {}}"#, "error schema-value 2.0"), (#"{"schema": null}"#, "error schema-value null"),
      (#"{"schema": "3.0", "elements": []}"#, #"warning schema-value "3.0""#),
    ])
  func schema(json: String, finding: String) {
    #expect(told(json).filter { !$0.contains("update-multi") } == [finding])
  }

  @Test(
    "A text that is not JSON yet is looked at as far as it can be made out",
    arguments: [
      (
        card2(#"{"tag": "markdwon" "content": 'a'}, {"tag": "hr", "margin": "8",}"#),
        [
          #"error unknown-tag "markdwon""#, "error syntax ", "error syntax 'a'", #"warning length "8""#,
          "error syntax ,",
        ]
      ),
      // What the open object may yet have is not called missing, nor what stands behind it wrong.
      (card2(#"{"tag": "img", "img_key": "k"#), ["error syntax \"k]}}", "error syntax "]),
      (
        #"{"schema": "2.0", "header": {"title": {"tag": "plain_text", "content": "a"}, "body": {"elements": []}}"#,
        ["error syntax "]
      ),
      // Components behind the damage are whole by themselves.
      (
        card2(#"{"tag": "markdown", "content": "a", {"tag": "hr", "foo": 1}, {"tag": "zzzzzz"}"#),
        [
          "error syntax ", #"error unknown-property "foo""#, "error syntax ", #"error unknown-tag "zzzzzz""#,
          "error syntax ]",
        ]
      ),
    ])
  func brokenText(json: String, findings: [String]) {
    #expect(told(json) == findings)
  }

  @Test(
    "2.0 can not go back to 1.0",
    arguments: [
      (#"{"config": {"update_multi": true}, "elements": []}"#, true, ["error schema-downgrade {"]),
      (#"{"schema": "1.0", "config": {"update_multi": true}}"#, true, [#"error schema-downgrade "schema": "1.0""#]),
      (#"{"config": {"update_multi": true}, "elements": []}"#, false, []),
      (#"{"type": "template", "data": {"template_id": "A"}}"#, true, []),
    ])
  func downgrade(json: String, wasSchema2: Bool, findings: [String]) {
    #expect(told(json, LintContext(wasSchema2: wasSchema2)) == findings)
  }

  @Test("An entity is changed elsewhere")
  func entity() {
    let json = #"{"type": "card", "data": {"card_id": "7"}}"#
    #expect(told(json) == [])
    #expect(told(json, LintContext(forPatch: true)) == ["warning entity {"])
  }

  @Test(
    "The root and config of 2.0",
    arguments: [
      (card2("", root: #""elements": [], "#), #"error unknown-property "elements""#),
      (card2("", root: #""i18n_elements": {}, "#), #"error unknown-property "i18n_elements""#),
      (card2("", root: #""fallback": {}, "#), #"warning doubtful-property "fallback""#),
      (card2("", root: #""foo": {}, "#), #"error unknown-property "foo""#),
      (
        card2("", root: #""header": {"title": {"tag": "plain_text", "content": "a"}, "ud_icon": {"token": "x"}}, "#),
        #"error unknown-property "ud_icon""#
      ),
      (
        card2("", config: #""update_multi": true, "wide_screen_mode": true"#),
        #"warning doubtful-property "wide_screen_mode""#
      ),
    ])
  func root(json: String, finding: String) {
    #expect(told(json) == [finding])
  }

  @Test(
    "Components",
    arguments: [
      (card2(#"{"tag": "action", "actions": []}"#), [#"error unsupported-tag "action""#]),
      (
        card2(#"{"tag": "column_set", "columns": [{"tag": "column", "elements": [{"tag": "note"}]}]}"#),
        [#"error unsupported-tag "note""#]
      ),
      (card1(#"{"tag": "action", "actions": []}, {"tag": "note", "elements": []}"#), []),
      (card2(#"{"tag": "textarea"}"#), [#"error unknown-tag "textarea""#]),
      (card1(#"{"tag": "textarea"}"#), [#"warning unknown-tag "textarea""#]),
      (card2(#"{"tag": "video"}"#), [#"warning unknown-tag "video""#]),
      (card1(#"{"tag": "audio"}"#), [#"warning unknown-tag "audio""#]),
      (card2(#"{"content": "x"}"#), [#"error missing-tag {"content": "x"}"#]),
      (card2(#"{"tag": 5}"#), ["error missing-tag 5"]),
      (card1(#"{}"#), ["warning missing-tag {}"]),
      (card2(#""x", []"#), [#"error wrong-type "x""#, "error wrong-type []"]),
      (card2(#"{"tag": "button", "behaviors": [{"type": "callback", "value": {"tag": "zzz"}}]}"#), []),
      (
        #"{"config": {"update_multi": true}, "header": "x", "elements": {}}"#,
        [#"error wrong-type "x""#, "error wrong-type {}"]
      ),
      (
        #"{"schema": "2.0", "config": {"update_multi": true}, "header": null, "body": []}"#,
        ["warning wrong-type null", "error wrong-type []"]
      ),
    ])
  func components(json: String, findings: [String]) {
    #expect(told(json) == findings)
  }

  @Test("Misspelled tags get advice")
  func advice() {
    let findings = Lint.findings(
      in: Card(JSONDocument(Self.card2(#"{"tag": "buton"}, {"tag": "a"}, {"tag": "qqqqqqqq"}"#))))
    #expect(findings.map { $0.phrase.english.contains("Did you mean button?") } == [true, false, false])
    #expect(findings.map { $0.fix != nil } == [true, false, false])
    #expect(findings[1].phrase.chinese.contains("markdown"))
  }
}

@Suite("Sizes and links")
struct LintMeasureTests {
  @Test(
    "The size in bytes",
    arguments: [
      (28_000, nil), (28_001, "warning size {"), (30_720, "warning size {"), (30_721, "warning size {"),
      (153_600, "warning size {"),
      (153_601, "error size {"),
    ] as [(Int, String?)])
  func size(bytes: Int, finding: String?) {
    let frame = LintTests.card1(#"{"tag": "markdown", "content": ""}"#)
    let filler = String(repeating: "x", count: bytes - frame.utf8.count)
    let json = LintTests.card1(#"{"tag": "markdown", "content": "\#(filler)"}"#)
    #expect(json.utf8.count == bytes)
    #expect(told(json) == [finding].compactMap(\.self))
  }

  @Test(
    "Elements",
    arguments: [
      (179, nil), (180, "warning element-count {"), (200, "warning element-count {"),
      (201, #"error element-count "hr""#),
    ] as [(Int, String?)])
  func elements(count: Int, finding: String?) {
    let elements = Array(repeating: #"{"tag": "hr"}"#, count: count).joined(separator: ",")
    #expect(told(LintTests.card2(elements)) == [finding].compactMap(\.self))
    #expect(told(LintTests.card1(elements)) == ["hint element-count {"])
  }

  @Test(
    "Links",
    arguments: [
      (#"{"url": ""}"#, [#"warning link """#]), (#"{"url": "https://e.com/x?a=b"}"#, []),
      (#"{"url": "www.e.com"}"#, [#"warning link "www.e.com""#]),
      (#"{"url": "http://"}"#, [#"warning link "http://""#]),
      (#"{"url": "https://e.com/a b"}"#, [#"warning link "https://e.com/a b""#]),
      (#"{"url": "https://e.com/中"}"#, [#"hint link "https://e.com/中""#]),
      (#"{"url": "https://e.com", "pc_url": "", "ios_url": ""}"#, []),
      (
        #"{"url": "", "pc_url": "https:\/\/a.b", "ios_url": "https://a.b", "android_url": "lark://msgcard/unsupported_action"}"#,
        []
      ),
      (#"{"url": "https://a.b", "pc_url": "e.com"}"#, [#"warning link "e.com""#]),
      (#"{"pc_url": "https://a.b"}"#, [#"warning link {"pc_url": "https://a.b"}"#]),
      (#"{"url": "${link}"}"#, []), (#"{"url": "{{ .Link }}"}"#, []), (#"{"url": "$link"}"#, []),
      (#"{"url": "__URL__"}"#, []),
    ])
  func links(link: String, findings: [String]) {
    let json = #"{"config": {"update_multi": true}, "card_link": \#(link), "elements": []}"#
    #expect(told(json) == findings)
  }

  @Test(
    "Links in texts",
    arguments: [
      (#"{"tag": "markdown", "content": "[a](https://e.com) [b]($v) ![c](img_1) a[1](2)"}"#, []),
      (#"{"tag": "markdown", "content": "\\n[a]() [中](www.e.com/x)"}"#, ["warning link ", "warning link www.e.com/x"]),
      (#"{"tag": "div", "text": {"tag": "lark_md", "content": "[a]()"}}"#, ["warning link "]),
      (#"{"tag": "div", "text": {"tag": "plain_text", "content": "[a]()"}}"#, []),
    ])
  func linksInTexts(part: String, findings: [String]) {
    #expect(told(LintTests.card1(part)) == findings)
  }
}
