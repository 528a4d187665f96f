import JSONText
import Phrase

/// The version of the card, and what follows from it at the root.
extension LintPass {
  mutating func checkSchema() {
    guard let root = card.root else { return }
    let schema = root["schema"]
    if let schema { checkValue(of: schema) }
    if let body = card.body, schema == nil || schema?.string == CardSchema.v1.rawValue {
      // A 1.0 card ignores members it does not know; with no elements beside the body there is nothing left of it.
      let isAlone = root["elements"] == nil && root["i18n_elements"] == nil
      report(
        Finding(
          rule: .schemaMissing, severity: isAlone ? .error : .warning, range: body.keyRange ?? start,
          phrase: .schemaMissing, fix: schemaFix))
    }
    if context.wasSchema2 == true, card.kind == .card1 {
      report(
        Finding(
          rule: .schemaDowngrade, range: schema?.extent ?? start, phrase: .schemaDowngrade,
          fix: card.body == nil ? nil : schemaFix))
    }
  }

  private var schemaFix: QuickFix? {
    guard let root = card.root else { return nil }
    return QuickFix(title: .addSchemaFix, edits: root.settingMember("schema", to: #""2.0""#, asFirst: true))
  }

  private mutating func checkValue(of schema: JSONNode) {
    if let word = schema.string {
      guard CardSchema(rawValue: word) == nil else { return }
      let fix = card.body == nil ? nil : schemaFix
      report(Finding(rule: .schemaValue, severity: .warning, range: schema.range, phrase: .schemaUnknown, fix: fix))
    } else {
      let meant = card.body == nil ? schema.int.flatMap { CardSchema(rawValue: "\($0).0") } : .v2
      let fix = meant.map {
        QuickFix(title: .schemaStringFix($0), edits: [schema.replacing(with: JSONString.quoted($0.rawValue))])
      }
      report(Finding(rule: .schemaValue, range: schema.range, phrase: .schemaNotString, fix: fix))
    }
  }

  /// `update_multi`: 2.0 takes true only (300302); an update wants it written before and after (feishu-api.md 3.8).
  mutating func checkUpdateMulti() {
    guard let schema = card.schema, card.updateMulti != true else { return }
    let value = card.config?["update_multi"]
    let severity: Severity =
      switch (schema, value) {
      case (.v1, _): .warning
      case (.v2, nil): context.forPatch ? .warning : .hint
      case (.v2, _): .error
      }
    let phrase: Phrase =
      switch (schema, value) {
      case (.v1, _): .updateMultiOf1
      case (.v2, nil): .updateMultiUnsaid
      case (.v2, _): .updateMultiOff
      }
    report(
      Finding(
        rule: .updateMulti, severity: severity, range: value?.extent ?? card.config?.keyRange ?? start, phrase: phrase,
        fix: updateMultiFix))
  }

  private var updateMultiFix: QuickFix? {
    guard let root = card.root else { return nil }
    let edits =
      card.config?.settingMember("update_multi", to: "true")
      ?? root.settingMember("config", to: #"{"update_multi": true}"#, asFirst: root["schema"] == nil)
    return QuickFix(title: .updateMultiFix, edits: edits)
  }
}
