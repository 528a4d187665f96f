/// What stands around the components (card-json.md section 2).
extension CardPart {
  static let around: [CardPart] = [
    root, body, config, style, textSizeStyle, colorStyle, streamingConfig, printFrequency, printStep, summary, fallback,
    fallbackCondition,
  ]

  private static let root = CardPart(
    .root, "the card", "卡片",
    [
      row("schema", .oneOf("1.0"), "version of the card language; may be left out", "卡片 JSON 版本，可省略", .only(.v1)),
      row(
        "schema", .oneOf("2.0"), "version of the card language; without it the card is a 1.0 card",
        "卡片 JSON 版本，不写则按 1.0 解析", .required, .only(.v2)),
      row("config", .object(.config), "how the card behaves", "卡片全局设置"),
      row("card_link", .object(.multiURL), "where a click on the card leads", "点击卡片的跳转链接"),
      row("header", .object(.header), "the title bar", "标题栏"),
      row("body", .object(.body), "the components and how they are laid out", "卡片正文", .only(.v2)),
      row("elements", .components, "the components, below each other", "卡片正文组件", .only(.v1)),
      row(
        "i18n_elements", .localized(.components), "all components in each language; wins over elements",
        "各语言的正文，优先于 elements", .only(.v1)),
      row(
        "i18n_header", .localized(.object(.header)), "the title bar in each language; the card builder writes it",
        "各语言的标题栏，搭建工具导出", .unsure, .only(.v1)),
      row(
        "fallback", .object(.fallback), "when old clients show a stand-in for the card", "旧版客户端的降级条件", .since("7.7"),
        .unsureIn(.v2)),
    ])

  private static let body = CardPart(
    .body, "the body of a 2.0 card", "2.0 卡片正文",
    [
      .elements, .direction, .padding("12px"), .horizontalSpacing, .verticalSpacing("8px"), .horizontalAlign,
      .verticalAlign,
    ])

  private static let config = CardPart(
    .config, "how the card behaves", "卡片全局设置",
    [
      row("enable_forward", .bool, "whether readers may forward it", "是否允许转发", .default(true)),
      row(
        "update_multi", .bool, "one card for all readers; an update needs it to be true", "共享卡片，更新卡片须为 true",
        .default(false), .only(.v1)),
      row(
        "update_multi", .bool, "one card for all readers; 2.0 takes true only", "共享卡片，2.0 仅支持 true", .default(true),
        .always(true), .only(.v2)),
      row(
        "width_mode", .choice(.widthMode), "how wide it is: up to 600px, 400px, or all there is", "卡片宽度",
        .default("default")),
      row(
        "use_custom_translation", .bool, "translate with the texts of the card itself", "翻译时使用卡片内的多语言文本",
        .default(false)),
      row(
        "enable_forward_interaction", .bool, "whether a forwarded copy still calls back", "转发后的卡片能否交互", .default(false)),
      row("style", .object(.style), "text sizes and colours of its own", "自定义字号和颜色"),
      row("summary", .object(.summary), "the line in the list of chats", "会话列表中的摘要", .unsureIn(.v1)),
      row("locales", .list(.choice(.locale)), "the only languages that take effect", "生效的语言", .unsureIn(.v1)),
      row(
        "streaming_mode", .bool, "the text is being written; off after 10 minutes", "流式更新模式，10 分钟后自动关闭",
        .default(false), .only(.v2)),
      row(
        "streaming_config", .object(.streamingConfig), "how fast streamed text appears", "流式更新的速度", .only(.v2),
        .since("7.23")),
      row("wide_screen_mode", .bool, "a width switch of old cards", "历史宽屏开关", .old, .unsureIn(.v2)),
      row(
        "compact_width", .bool, "400px wide; width_mode wins over it", "历史紧凑宽度，width_mode 优先", .default(false), .old,
        .only(.v1)),
    ])

  private static let style = CardPart(
    .style, "text sizes and colours of a card's own", "自定义字号和颜色",
    [
      row("text_size", .named(.object(.textSizeStyle)), "sizes by name, for any text_size", "自定义字号，可用于 text_size"),
      row("color", .named(.object(.colorStyle)), "colours by name, for any colour", "自定义颜色，可用于颜色属性"),
    ])

  private static let textSizeStyle = CardPart(
    .textSizeStyle, "a text size of a card's own", "自定义字号",
    [
      row("default", .choice(.textSize), "where the others are not heeded", "兜底字号"),
      row("pc", .choice(.textSize), "size on a desktop", "桌面端字号"),
      row("mobile", .choice(.textSize), "size on a phone", "移动端字号"),
    ])

  private static let colorStyle = CardPart(
    .colorStyle, "a colour of a card's own", "自定义颜色",
    [
      row("light_mode", .rgba, "rgba(…) on a light client", "浅色主题下的 rgba(…)"),
      row("dark_mode", .rgba, "rgba(…) on a dark client", "深色主题下的 rgba(…)"),
    ])

  private static let streamingConfig = CardPart(
    .streamingConfig, "how fast streamed text appears", "流式更新的速度",
    [
      row("print_frequency_ms", .object(.printFrequency), "milliseconds between two steps", "每次上屏的间隔（毫秒）"),
      row("print_step", .object(.printStep), "characters a step", "每次上屏的字符数"),
      row(
        "print_strategy", .oneOf("fast", "delay"), "what happens to text that waits when more arrives",
        "新内容到达时旧内容的上屏策略", .default("fast")),
    ])

  private static let printFrequency = CardPart(
    .printFrequency, "milliseconds between two steps", "每次上屏的间隔（毫秒）", perClient(70))
  private static let printStep = CardPart(.printStep, "characters a step", "每次上屏的字符数", perClient(1))

  private static func perClient(_ standard: Int) -> [CardMember] {
    [
      row("default", .integer, "for every client", "所有客户端", .required, .default(.integer(standard))),
      row("pc", .integer, "on a desktop", "桌面端"),
      row("ios", .integer, "on iOS", "iOS"),
      row("android", .integer, "on Android", "Android"),
    ]
  }

  private static let summary = CardPart(
    .summary, "the line in the list of chats", "会话列表中的摘要",
    [
      row("content", .text, "the line; without it the title is shown", "摘要文字，不写则显示标题"),
      .localizedContent,
    ])

  private static let fallback = CardPart(
    .fallback, "when old clients show a stand-in", "降级条件",
    [row("trigger_conditions", .list(.object(.fallbackCondition)), "any of these is enough", "满足任一即降级")])

  private static let fallbackCondition = CardPart(
    .fallbackCondition, "one reason to show a stand-in", "一个降级条件",
    [
      row("type", .oneOf("min_client_version", "element_tags"), "what is looked at", "条件类型"),
      row(
        "value", .either([.string, .list(.string)]), "the version that is needed, or the tags", "所需的客户端版本，或组件 tag 列表"),
    ])
}
