/// Texts and icons: what components are put together from (card-json.md section 4).
extension CardPart {
  static let texts: [CardPart] = [text, label, panelTitle, fallbackText, icon, panelIcon]

  private static let text = CardPart(
    .text, "text", "文本", tags: ["plain_text", "lark_md"],
    [
      row("tag", .oneOf("plain_text", "lark_md"), "without markup, or with a little", "纯文本或简单富文本", .required),
      .content, .localizedContent, .textSize,
      row("text_color", .color, "colour of plain text", "纯文本的颜色", .default("default"), .beside("tag", "plain_text")),
      .textAlign, .lines, .elementID, .oldLanguages,
      row(
        "href", .named(.object(.multiURL)), "links for [text]($name) in simple markup", "供 [文字]($名称) 使用的链接",
        .beside("tag", "lark_md"), .only(.v1)),
    ])

  /// Plain text in a small place: on a button, in a dialog, as a placeholder. What else a text may have is in no table for it.
  private static let label = CardPart(
    .label, "text without markup", "纯文本", tags: ["plain_text"],
    [
      .tag("plain_text"), .content, .localizedContent, .elementID, .oldLanguages,
      .textSize.unsure, .textAlign.unsure, .lines.unsure, .textColor.unsure,
    ])

  private static let panelTitle = CardPart(
    .panelTitle, "the title of a foldable panel", "折叠面板标题", tags: ["plain_text", "markdown"],
    [
      row("tag", .oneOf("plain_text", "markdown"), "without markup, or with it", "纯文本或富文本", .required),
      .content, .localizedContent, .textSize, .textAlign, .elementID, .oldLanguages,
      row("text_color", .color, "colour of plain text", "纯文本的颜色", .default("default"), .beside("tag", "plain_text")),
      .lines.unsure, .icon.unsure, .margin.unsure,
    ])

  private static let fallbackText = CardPart(
    .fallbackText, "text for old clients", "降级文案", tags: ["fallback_text"],
    [
      .tag("fallback_text"),
      row("text", .object(.label), "what an old client shows", "旧版客户端展示的文字"),
    ])

  private static let icon = CardPart(
    .icon, "icon", "图标", tags: ["standard_icon", "custom_icon"], iconMembers)

  private static let panelIcon = CardPart(
    .panelIcon, "icon of a foldable panel", "折叠面板图标", tags: ["standard_icon", "custom_icon"],
    iconMembers,
    [
      row("size", .dimensions(1...999), "width and height", "图标的宽和高", .default("10px 10px"))
    ])

  private static let iconMembers: [CardMember] = [
    row("tag", .oneOf("standard_icon", "custom_icon"), "of the library, or a picture", "图标库图标或自定义图片", .required),
    row("token", .iconToken, "name of the icon in the library", "图标 token", .beside("tag", "standard_icon")),
    row("color", .color, "colour; _colorful icons keep theirs", "图标颜色，_colorful 图标除外", .beside("tag", "standard_icon")),
    row("img_key", .imageKey, "key of the picture", "图片 key", .beside("tag", "custom_icon")),
    row(
      "i18n_img_key", .localized(.imageKey), "key of the picture in each language", "各语言的图片 key",
      .beside("tag", "custom_icon")),
  ]
}

extension CardMember {
  static let textSize = row(
    "text_size", .choice(.textSize), "size of the letters; an unknown one shows as normal", "字号，未知值按 normal 展示",
    .default("normal"))
  static let textAlign = row("text_align", .choice(.alignH), "where the lines stand", "文本对齐方式", .default("left"))
  static let textColor = row("text_color", .color, "colour of the letters", "文字颜色", .default("default"))
  static let lines = row("lines", .integer(1...Int.max), "most lines, then …", "最大显示行数，超出显示 …")
  static let oldLanguages = row(
    "i18n", .localizedText, "the words in each language; wins over content", "各语言文本，优先于 content", .only(.v1))
}
