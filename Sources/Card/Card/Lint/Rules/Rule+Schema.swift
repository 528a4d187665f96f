/// About the version of the card, and about updates.
extension Rule {
  static let aboutSchema: [Rule] = [schemaMissing, schemaValue, schemaDowngrade, updateMulti]

  public static let schemaMissing = Rule(
    "schema-missing", .error, "a body needs \"schema\": \"2.0\"", "有 body 的卡片需要 \"schema\": \"2.0\"",
    RuleExample(
      #"{"config": {"update_multi": true}, «"body"»: {"elements": []}}"#,
      fixed: #"{"schema": "2.0", "config": {"update_multi": true}, "body": {"elements": []}}"#))
  public static let schemaValue = Rule(
    "schema-value", .error, code: 200621, "schema is \"1.0\" or \"2.0\"", "schema 只能是 \"1.0\" 或 \"2.0\"",
    RuleExample(
      #"{"schema": «2.0», "config": {"update_multi": true}, "body": {"elements": []}}"#,
      fixed: #"{"schema": "2.0", "config": {"update_multi": true}, "body": {"elements": []}}"#))
  public static let schemaDowngrade = Rule(
    "schema-downgrade", .error, code: 200830, "a 2.0 card can not become 1.0", "2.0 卡片不能改回 1.0",
    RuleExample(
      #"{«"schema": "1.0"», "config": {"update_multi": true}, "elements": []}"#, in: LintContext(wasSchema2: true)))
  public static let updateMulti = Rule(
    "update-multi", .warning, code: 300302, "config.update_multi is to be written as true",
    "config.update_multi 需写成 true",
    RuleExample(
      #"{"schema": "2.0", "config": {«"update_multi": false»}, "body": {"elements": []}}"#,
      fixed: #"{"schema": "2.0", "config": {"update_multi": true}, "body": {"elements": []}}"#))
}
