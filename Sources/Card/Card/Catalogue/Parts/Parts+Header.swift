/// The title bar (card-json.md section 3).
extension CardPart {
  static let titles: [CardPart] = [header, textTag, pictureIcon, udIcon, udIconStyle]

  private static let header = CardPart(
    .header, "the title bar", "标题栏",
    [
      row("title", .object(.text), "the title, up to 4 lines", "主标题，最多 4 行", .required),
      row("subtitle", .object(.text), "below the title, 1 line", "副标题，1 行"),
      row(
        "text_tag_list", .list(.object(.textTag)), "labels after the title; 3 are shown", "标题后的标签，最多展示 3 个", .most(3),
        .since("6.11")),
      row(
        "i18n_text_tag_list", .localized(.list(.object(.textTag))), "labels in each language; wins over text_tag_list",
        "各语言的标签，优先于 text_tag_list"),
      row(
        "template", .choice(.headerTemplate), "colour of the bar: green done, orange warning, red error, grey inactive",
        "标题栏颜色：绿色完成，橙色警告，红色错误，灰色失效", .default("default")),
      row("icon", .object(.pictureIcon), "a picture before the title", "标题前的图片", .only(.v1)),
      row("icon", .object(.icon), "an icon before the title", "标题前的图标", .only(.v2)),
      row(
        "ud_icon", .object(.udIcon), "an icon of the library before the title; wins over icon", "标题前的图标库图标，优先于 icon",
        .only(.v1)),
      // One page says 0 to 99, another -99 to 99.
      row("padding", .edges(-99...99), "space inside the bar", "标题栏内边距", .default("12px"), .only(.v2)),
    ])

  private static let textTag = CardPart(
    .textTag, "label in the header", "标题标签", tags: ["text_tag"],
    [
      .tag("text_tag"),
      row("text", .object(.label), "the words of the label", "标签文字", .required),
      row("color", .choice(.tagColor), "colour of the label", "标签颜色", .default("blue")),
      .elementID,
    ])

  private static let pictureIcon = CardPart(
    .pictureIcon, "a picture as the icon of a 1.0 header", "1.0 标题图标",
    [row("img_key", .imageKey, "key of the picture", "图片 key")])

  private static let udIcon = CardPart(
    .udIcon, "icon of the library, as 1.0 writes it", "1.0 图标库图标",
    [
      row("token", .iconToken, "name of the icon", "图标 token", .required),
      row("style", .object(.udIconStyle), "its colour", "图标样式"),
    ])

  private static let udIconStyle = CardPart(
    .udIconStyle, "how an icon of the library looks", "图标样式",
    [row("color", .color, "colour of the icon", "图标颜色")])
}
