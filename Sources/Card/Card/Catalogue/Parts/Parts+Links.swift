/// What happens on a click (card-json.md section 10).
extension CardPart {
  static let links: [CardPart] = [multiURL, clickAction, behavior, confirm]

  private static let multiURL = CardPart(
    .multiURL, "a link for each platform", "多端链接",
    [
      row("url", .url, "where it leads; without it all three others are needed", "默认链接，不写则须填写其余三项")
    ], platforms)

  private static let platforms: [CardMember] = [
    row("pc_url", .url, "where it leads on a desktop", "桌面端链接"),
    row("ios_url", .url, "where it leads on iOS", "iOS 链接"),
    row("android_url", .url, "where it leads on Android", "Android 链接"),
  ]

  private static let clickAction = CardPart(
    .clickAction, "where a click leads", "点击跳转",
    [row("multi_url", .object(.multiURL), "a link for each platform", "多端链接")])

  private static let behavior = CardPart(
    .behavior, "one thing that happens on a click", "一种交互",
    [
      row(
        "type", .oneOf("open_url", "callback", "form_action"), "open a link, call the bot, or submit a form",
        "打开链接、回传数据或提交表单", .required),
      row("default_url", .url, "where it leads", "默认链接", .required, .beside("type", "open_url")),
      row("pc_url", .url, "where it leads on a desktop", "桌面端链接", .beside("type", "open_url")),
      row("ios_url", .url, "where it leads on iOS", "iOS 链接", .beside("type", "open_url")),
      row("android_url", .url, "where it leads on Android", "Android 链接", .beside("type", "open_url")),
      row("value", .anything, "what the bot gets: an object", "回传给应用的数据，须为对象", .required, .beside("type", "callback")),
      row(
        "behavior", .oneOf("submit", "reset"), "what happens to the form; 2.0 buttons have form_action_type",
        "表单事件，2.0 按钮请用 form_action_type", .default("submit"), .beside("type", "form_action"), .unsureIn(.v2)),
    ])

  private static let confirm = CardPart(
    .confirm, "a question before it acts", "二次确认弹窗",
    [
      row("title", .object(.label), "title of the dialog; old clients need it", "弹窗标题，旧版客户端必需", .required),
      row("text", .object(.label), "the question", "弹窗内容", .required),
    ])
}
