/// Buttons and the more menu (card-json.md section 8).
extension CardPart {
  static let buttons: [CardPart] = [button, overflow, overflowOption]

  private static let button = component(
    .button,
    [
      row("text", .object(.text), "the words on it", "按钮文字", .most(100), .only(.v1)),
      row("text", .object(.label), "the words on it", "按钮文字", .most(100), .only(.v2)),
      row("type", .choice(.buttonType), "how it looks", "按钮样式", .default("default")),
      row("size", .choice(.buttonSize), "how large it is", "按钮尺寸", .default("medium")),
      .width, .icon, .behaviors.in(.v1), .neededBehaviors.in(.v2), .hoverTips,
    ], MemberGroup.disabled, [.confirm, .formName],
    [
      row("form_action_type", .oneOf("submit", "reset"), "what it does to its form", "对表单的动作", .unsureIn(.v1)),
      row(
        "action_type", .oneOf("link", "request", "multi", "form_submit", "form_reset"), "what it does in a form",
        "表单按钮类型", .only(.v1)),
      row(
        "action_type", .oneOf("link", "request", "multi", "form_submit", "form_reset"),
        "what it does in a form; form_action_type is the way now", "历史表单按钮类型，现用 form_action_type", .old, .only(.v2)),
      row("required", .bool, "listed for buttons in forms, without a meaning", "是否必填，对按钮无意义", .unsureIn(.v2)),
      row("url", .url, "where it leads; behaviors are the way now", "历史跳转链接，现用 behaviors", .old, .unsureIn(.v2)),
      row(
        "multi_url", .object(.multiURL), "where it leads on each platform; behaviors are the way now",
        "历史多端链接，现用 behaviors", .old, .unsureIn(.v2)),
      row(
        "value", .anything, "sent back on a click; behaviors are the way now", "历史回传参数，现用 behaviors", .old,
        .unsureIn(.v2)),
      row(
        "complex_interaction", .bool, "both the link and the callback count", "链接与回传同时生效", .default(false), .old,
        .only(.v1)),
    ])

  private static let overflow = component(
    .overflow,
    [
      row("options", .list(.object(.overflowOption)), "what the menu offers", "选项", .required),
      .width, .behaviors, .confirm, .oldValue.in(.v1), .oldValue.in(.v2).unsure,
    ])

  private static let overflowOption = CardPart(
    .overflowOption, "an entry of a more menu", "折叠按钮组选项",
    [
      row("text", .object(.label), "the words of the entry", "选项文字", .most(100)),
      row("multi_url", .object(.multiURL), "where it leads", "跳转链接"),
      row("url", .url, "where it leads; not beside multi_url", "历史跳转链接，不可与 multi_url 同用", .old, .only(.v1)),
      row("value", .string, "what the bot gets", "回传值"),
    ])
}
