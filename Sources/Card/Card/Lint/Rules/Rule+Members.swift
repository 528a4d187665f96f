/// About which members there are.
extension Rule {
  static let aboutMembers: [Rule] = [
    unknownProperty, doubtfulProperty, missingProperty, pictureAddress, onlyInForm,
  ]

  public static let unknownProperty = Rule(
    "unknown-property", .error, code: 200621, "a property that no document lists: 2.0 refuses the card, 1.0 ignores it",
    "文档中没有的属性：2.0 会拒绝整张卡片，1.0 会忽略",
    .card2(
      #"{"tag": "markdown", "content": "a", «"text_algin"»: "left"}"#,
      fixed: #"{"tag": "markdown", "content": "a", "text_align": "left"}"#))
  public static let doubtfulProperty = Rule(
    "doubtful-property", .warning, code: 200621, "a property of old cards, or one about which the sources differ",
    "历史属性，或各资料说法不一的属性",
    RuleExample(
      #"{"schema": "2.0", "config": {"update_multi": true, «"wide_screen_mode"»: true}, "body": {"elements": []}}"#,
      fixed: #"{"schema": "2.0", "config": {"update_multi": true}, "body": {"elements": []}}"#))
  public static let missingProperty = Rule(
    "missing-property", .warning, "a property that the documents call required", "缺少文档要求必填的属性",
    .card2(
      #"«{"tag": "img", "img_key": "img_v3_demo"}»"#,
      fixed: #"{"tag": "img", "img_key": "img_v3_demo", "alt": {"tag": "plain_text", "content": ""}}"#))
  public static let pictureAddress = Rule(
    "picture-address", .error, code: 200621, "a picture is named by its key, not by an address",
    "图片须使用 img_key，而非网址",
    .card2(
      #"{"tag": "img", "img_key": "img_v3_demo", «"src"»: "https://example.org/a.png", "alt": {"tag": "plain_text", "content": ""}}"#
    ))
  public static let onlyInForm = Rule(
    "only-in-form", .warning, "something that works inside a form only", "仅在表单内有效",
    .card2(
      #"{"tag": "input", "name": "note", «"required"»: true}"#, fixed: #"{"tag": "input", "name": "note"}"#))
}
