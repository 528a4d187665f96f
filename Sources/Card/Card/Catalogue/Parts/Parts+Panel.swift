/// The foldable panel (card-json.md section 7).
extension CardPart {
  static let panels: [CardPart] = [collapsiblePanel, panelHeader]

  private static let collapsiblePanel = component(
    .collapsiblePanel,
    [
      row("header", .object(.panelHeader), "the bar that folds it", "标题栏", .required),
      .elements,
      row("expanded", .bool, "open at first", "是否默认展开", .default(false)),
      row("background_color", .color, "colour of the ground; none without it", "背景色，不写则透明"),
      row("border", .object(.border), "a border around it", "边框"),
      .paddingOf1("8px"), .padding("8px"),
      row(
        "vertical_spacing", .spacing(.spacing1, 0...28), "gap between components below each other", "垂直间距",
        .default("8px"), .only(.v1)),
      .verticalSpacing("8px"),
    ], MemberGroup.layout)

  private static let panelHeader = CardPart(
    .panelHeader, "the bar that folds a panel", "折叠面板标题栏",
    [
      row("title", .object(.panelTitle), "the title", "标题"),
      row("background_color", .color, "colour of the bar", "标题栏背景色"),
      row(
        "width", .oneOf("fill", "auto", "auto_when_fold"), "how wide the bar is", "标题栏宽度", .default("fill"), .only(.v2),
        .since("7.32")),
      row("vertical_align", .choice(.alignV), "where the title stands from top to bottom", "垂直对齐", .default("center")),
      row("padding", .edges(0...99), "space inside the bar", "标题栏内边距"),
      row("position", .oneOf("top", "bottom"), "where the bar stands; in one sample only", "标题栏位置，仅见于示例", .unsure),
      row("icon", .object(.panelIcon), "the sign that turns", "折叠图标"),
      row("icon_position", .oneOf("left", "right", "follow_text"), "where the sign stands", "图标位置", .default("right")),
      row(
        "icon_expanded_angle", .integerAmong([-180, -90, 90, 180]), "how far the sign turns when it opens",
        "展开时图标旋转的角度", .default(180)),
    ])
}
