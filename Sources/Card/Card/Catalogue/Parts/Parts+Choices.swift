/// Choices of pictures and check boxes (card-json.md section 8).
extension CardPart {
  static let choices: [CardPart] = [selectImg, pictureOption, checker, buttonArea, checkedStyle]

  private static let selectImg = component(
    .selectImg,
    [
      row("options", .list(.object(.pictureOption)), "the pictures", "图片选项", .required),
      row("multi_select", .bool, "several may be chosen", "是否多选", .default(false), .onlyInForm),
      row(
        "layout", .oneOf("stretch", "bisect", "trisect"), "1, 2 or 3 pictures in a row", "每行 1、2 或 3 张",
        .default("bisect")),
      row("aspect_ratio", .oneOf("1:1", "16:9", "4:3"), "width to height", "宽高比", .default("16:9")),
      row("can_preview", .bool, "a click enlarges a picture, in a form", "表单内点击后放大", .default(true)),
      row("style", .oneOf("laser"), "how it looks", "样式", .only(.v1)),
      row("style", .oneOf("default", "laser"), "how it looks; 1.0 documents it", "样式，仅 1.0 文档提及", .unsure, .only(.v2)),
    ], MemberGroup.disabled + MemberGroup.inForm,
    [
      .neededBehaviors.in(.v2),
      row("confirm", .object(.confirm), "asks before it acts", "二次确认", .only(.v2)),
      row("value", .anything, "sent back on a choice", "回传参数"),
    ])

  private static let pictureOption = CardPart(
    .pictureOption, "a picture to choose", "图片选项",
    [
      row("img_key", .imageKey, "key of an uploaded picture", "已上传图片的 key", .required),
      row("i18n_img_key", .localized(.imageKey), "key in each language", "各语言的图片 key", .unsure),
      row("value", .string, "what the bot gets", "回传值"),
      .disabled, .disabledTips, .hoverTips,
    ])

  private static let checker = component(
    .checker,
    [
      row("text", .object(.text), "the words beside the box", "勾选项文字"),
      row("checked", .bool, "ticked at first", "是否默认勾选", .default(false)),
      row("overall_checkable", .bool, "shaded as a whole under the mouse", "悬浮时是否整体显示阴影", .default(true)),
      row("checked_style", .object(.checkedStyle), "how it looks when it is ticked", "勾选后的样式"),
      row("button_area", .object(.buttonArea), "buttons at the right", "右侧按钮区"),
      .behaviors, .formName,
      row("margin", .edgesOf1, "space around it", "外边距", .default("0px"), .only(.v1)),
      row(
        "margin", .edges(-99...99), "space around it, for 1, 2 or 4 sides", "外边距，可写 1、2 或 4 个值", .default("0px"),
        .only(.v2)),
      .paddingOf1("0px"), .padding("0px"), .confirm, .hoverTips,
    ], MemberGroup.disabled)

  private static let buttonArea = CardPart(
    .buttonArea, "buttons beside a check box", "勾选器按钮区",
    [
      row("pc_display_rule", .oneOf("always", "on_hover"), "when a desktop shows them", "桌面端何时展示"),
      row("buttons", .list(.component(["button"])), "the buttons, at most 3", "按钮，最多 3 个", .most(3)),
    ])

  private static let checkedStyle = CardPart(
    .checkedStyle, "how a ticked box looks", "勾选后的样式",
    [
      row("show_strikethrough", .bool, "the words are struck through", "是否显示删除线"),
      row("opacity", .number(0...1), "how much of it is seen, from 0 to 1", "透明度，0 到 1"),
    ])
}
