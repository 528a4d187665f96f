/// About components and where they stand.
extension Rule {
  static let aboutStructure: [Rule] = [
    missingTag, unsupportedTag, unknownTag, wrongParent, nestingDepth, elementCount, elementID, elementIDTwice,
    formName, formSubmit, nameTwice, fieldName,
  ]

  public static let missingTag = Rule(
    "missing-tag", .error, code: 200621, "a component without a tag", "组件缺少 tag", .card2(#"«{"content": "a"}»"#))
  public static let unsupportedTag = Rule(
    "unsupported-tag", .error, code: 200861, "a component that 2.0 has given up", "2.0 已移除的组件",
    .card2(#"{"tag": «"note"», "elements": []}"#))
  public static let unknownTag = Rule(
    "unknown-tag", .error, code: 200621, "a component that does not exist", "不存在的组件",
    .card2(
      #"{"tag": «"markdwon"», "content": "a"}"#, fixed: #"{"tag": "markdown", "content": "a"}"#))
  public static let wrongParent = Rule(
    "wrong-parent", .warning, "a component in a place where it may not stand", "组件放在了不允许的位置",
    .card1(
      #"{"tag": «"button"», "text": {"tag": "plain_text", "content": "a"}}"#,
      fixed: #"{"tag": "action", "actions": [{"tag": "button", "text": {"tag": "plain_text", "content": "a"}}]}"#))
  public static let nestingDepth = Rule(
    "nesting-depth", .warning, "containers more than 5 deep in one another", "容器嵌套超过 5 层", deep)
  public static let elementCount = Rule(
    "element-count", .error, code: 11310, "too many elements: 200 in 2.0, texts included", "元素过多：2.0 最多 200 个（含文本）",
    .card2(String(repeating: #"{"tag": "hr"}, "#, count: 200) + #"{"tag": «"hr"»}"#))
  public static let elementID = Rule(
    "element-id", .error, code: 300301, "an element_id that is not letters, digits and _, at most 20",
    "element_id 只能含字母、数字和下划线，以字母开头，最多 20 个字符",
    .card2(#"{"tag": "hr", "element_id": «"disk-db-3"»}"#, fixed: #"{"tag": "hr", "element_id": "disk_db_3"}"#))
  public static let elementIDTwice = Rule(
    "element-id-twice", .error, code: 300301, "an element_id that stands twice in the card", "element_id 在卡片中重复",
    .card2(
      #"{"tag": "hr", "element_id": "line"}, {"tag": "hr", "element_id": «"line"»}"#,
      fixed: #"{"tag": "hr", "element_id": "line"}, {"tag": "hr", "element_id": "line_2"}"#))
  public static let formName = Rule(
    "form-name", .error, code: 11310, "a form without a name", "表单缺少 name",
    .card2(
      #"«{"tag": "form", "elements": [\#(submit)]}»"#,
      fixed: #"{"tag": "form", "elements": [\#(submit)], "name": "form_1"}"#))
  public static let formSubmit = Rule(
    "form-submit", .error, code: 11310, "a form without a button that submits it", "表单缺少提交按钮",
    .card2(#"«{"tag": "form", "name": "ticket", "elements": [{"tag": "input", "name": "note"}]}»"#))
  public static let nameTwice = Rule(
    "name-twice", .error, code: 11310, "a name that two things in forms have", "表单内的 name 重复",
    .card2(
      #"{"tag": "form", "name": "ticket", "elements": [{"tag": "input", "name": «"ticket"»}, \#(submit)]}"#,
      fixed: #"{"tag": "form", "name": "ticket", "elements": [{"tag": "input", "name": "ticket_2"}, \#(submit)]}"#))
  public static let fieldName = Rule(
    "field-name", .warning, code: 200530, "something in a form without a name: a click fails", "表单内的组件缺少 name，点击时会出错",
    .card2(
      #"{"tag": "form", "name": "ticket", "elements": [«{"tag": "input"}», \#(submit)]}"#,
      fixed: #"{"tag": "form", "name": "ticket", "elements": [{"tag": "input", "name": "input_2"}, \#(submit)]}"#))

  private static let submit =
    #"{"tag": "button", "name": "send", "text": {"tag": "plain_text", "content": "Send"}, "form_action_type": "submit"}"#

  private static let deep: RuleExample = {
    let open = #"{"tag": "interactive_container", "behaviors": [{"type": "callback", "value": {}}], "elements": ["#
    return .card2(
      String(repeating: open, count: 5)
        + #"{"tag": «"column_set"», "columns": [{"tag": "column", "elements": []}]}"#
        + String(repeating: "]}", count: 5))
  }()
}
