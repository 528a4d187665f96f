import Card
import JSONText
import Phrase
import Testing

@Suite("Quick fixes")
struct QuickFixTests {
  /// The text after the fixes of all findings of a rule.
  private func fixed(_ json: String, _ rule: Rule, _ context: LintContext = LintContext(forPatch: true)) -> String {
    let document = JSONDocument(json)
    let findings = Lint.findings(in: Card(document), context: context).filter { $0.rule == rule }
    return String(decoding: findings.compactMap(\.fix).flatMap(\.edits).applied(to: document.bytes), as: UTF8.self)
  }

  @Test(
    "change what they say and nothing else",
    arguments: [
      (#"{"elements": [1.0]}"#, Rule.updateMulti, #"{"config": {"update_multi": true}, "elements": [1.0]}"#),
      (#"{"config":{"a":1}}"#, .updateMulti, #"{"config":{"a":1,"update_multi":true}}"#),
      (#"{"config": {"update_multi": false}}"#, .updateMulti, #"{"config": {"update_multi": true}}"#),
      (#"{"config": null}"#, .updateMulti, #"{"config": {"update_multi": true}}"#),
      (
        #"{"schema": "2.0", "body": {}}"#, .updateMulti,
        #"{"schema": "2.0", "body": {}, "config": {"update_multi": true}}"#
      ),
      ("{\n  \"body\": {}\n}", .schemaMissing, "{\n  \"schema\": \"2.0\",\n  \"body\": {}\n}"),
      (#"{"schema": 2, "body": {}}"#, .schemaValue, #"{"schema": "2.0", "body": {}}"#),
      (#"{"schema": 1.0, "elements": []}"#, .schemaValue, #"{"schema": "1.0", "elements": []}"#),
      (#"{"schema": "2.0", "elements": [ 1 ]}"#, .unknownProperty, #"{"schema": "2.0", "body": {"elements": [ 1 ]}}"#),
      (
        #"{"schema": "2.0", "config": {"wide_screen_mode": true, "width_mode": "fill"}}"#, .doubtfulProperty,
        #"{"schema": "2.0", "config": {"width_mode": "fill"}}"#
      ),
      (#" "{\"elements\": [\"\u4e2d\"]}" "#, .doubleEncoded, #" {"elements": ["中"]} "#),
      (#"{"msg_type": "interactive", "card": {"elements": [1e0]}}"#, .wrapped, #"{"elements": [1e0]}"#),
      (#"{"content": "{\"elements\": []}"}"#, .wrapped, #"{"elements": []}"#),
      (
        #"{"schema": "2.0", "body": {"elements": [{"tag": "picker_date"}, {"tag": "buton"}]}}"#, .unknownTag,
        #"{"schema": "2.0", "body": {"elements": [{"tag": "date_picker"}, {"tag": "button"}]}}"#
      ),
      (#"{"a": 1,}"#, .syntax, #"{"a": 1}"#),
    ])
  func fixes(json: String, rule: Rule, expected: String) {
    #expect(fixed(json, rule) == expected)
  }

  @Test("leave a finding that is gone", arguments: Corpus.cards + Corpus.templated)
  func realCards(file: Corpus.File) {
    let context = LintContext(forPatch: true)
    for finding in Lint.findings(in: Card(file.document), context: context) {
      guard let fix = finding.fix else { continue }
      let document = JSONDocument(bytes: fix.edits.applied(to: file.bytes))
      let same = Lint.findings(in: Card(document), context: context).filter { $0.rule == finding.rule }
      let before = Lint.findings(in: Card(file.document), context: context).filter { $0.rule == finding.rule }
      #expect(document.isWellFormed)
      #expect(same.count < before.count, "\(finding.rule.name)")
      #expect(!fix.title.english.isEmpty && !fix.title.chinese.isEmpty)
    }
  }
}
