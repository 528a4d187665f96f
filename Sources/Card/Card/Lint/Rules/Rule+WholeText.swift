/// About the text as a whole.
extension Rule {
  static let wholeText: [Rule] = [
    syntax, duplicateKey, notAnObject, doubleEncoded, wrapped, readBack, envelope, entity, templateVariable, size,
  ]

  public static let syntax = Rule(
    "syntax", .error, code: 200621, "the text is not JSON", "内容不是合法的 JSON",
    RuleExample(
      #"{"config": {"update_multi": true}, "elements": []«,»}"#,
      fixed: #"{"config": {"update_multi": true}, "elements": []}"#))
  public static let duplicateKey = Rule(
    "duplicate-key", .warning, "a key stands twice in an object; the last one counts", "对象中有重复的键，以最后一个为准",
    RuleExample(#"{"config": {"update_multi": true}, "elements": [{"tag": "hr", «"tag"»: "hr"}]}"#))
  public static let notAnObject = Rule(
    "not-an-object", .error, code: 200621, "a card is a JSON object", "卡片必须是 JSON 对象", RuleExample("«[]»"))
  public static let doubleEncoded = Rule(
    "double-encoded", .error, code: 200621, "the card is a string with JSON in it", "卡片被编码成了字符串",
    RuleExample(#"«"»{\"elements\": []}""#, fixed: #"{"elements": []}"#))
  public static let wrapped = Rule(
    "wrapped", .error, code: 200621, "the card is inside a request for it", "卡片外多包了一层请求",
    RuleExample(
      #"«{»"msg_type": "interactive", "card": {"config": {"update_multi": true}, "elements": []}}"#,
      fixed: #"{"config": {"update_multi": true}, "elements": []}"#))
  public static let readBack = Rule(
    "read-back-form", .error, code: 200621, "a form for reading that can not be sent", "只读的回读格式，不能发送",
    RuleExample(#"«{»"title": "Disk full", "elements": [[{"tag": "text", "text": "97 %"}]]}"#))
  public static let envelope = Rule(
    "envelope", .error, "a template or entity without its id", "模板或卡片实体缺少 ID",
    RuleExample(#"{«"type": "template"», "data": {}}"#))
  public static let entity = Rule(
    "entity", .warning, "an entity is changed through the card API", "卡片实体应通过卡片接口修改",
    RuleExample(#"«{»"type": "card", "data": {"card_id": "7355372766134157313"}}"#, in: LintContext(forPatch: true)))
  public static let templateVariable = Rule(
    "template-variable", .warning, code: 200737, "a value that no variable of a template takes", "模板变量的值不合规",
    RuleExample(
      #"{"type": "template", "data": {"template_id": "AAqx", "template_variable": {"load": «null»}}}"#,
      fixed: #"{"type": "template", "data": {"template_id": "AAqx", "template_variable": {}}}"#))
  public static let size = Rule(
    "size", .warning, code: 230025, "the card is large: 30 KB are documented", "卡片过大：文档规定上限为 30 KB",
    .card2OfBytes(30_721))
}

extension RuleExample {
  /// A card of exactly so many bytes.
  fileprivate static func card2OfBytes(_ count: Int) -> RuleExample {
    let frame =
      #"{"schema": "2.0", "config": {"update_multi": true}, "body": {"elements": [{"tag": "markdown", "content": ""}]}}"#
    let filler = String(repeating: "x", count: count - frame.utf8.count)
    return RuleExample(
      #"«{»"schema": "2.0", "config": {"update_multi": true}, "body": {"elements": [{"tag": "markdown", "content": "\#(filler)"}]}}"#
    )
  }
}
