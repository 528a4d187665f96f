/// What holds other components (card-json.md section 7).
extension CardPart {
  static let containers: [CardPart] = [columnSet, column, form, interactiveContainer, action]

  private static let columnSet = component(
    .columnSet,
    [
      row("columns", .list(.component(["column"])), "the columns", "列", .required),
      row("flex_mode", .choice(.flexMode), "what happens to them on a narrow screen", "窄屏自适应方式", .default("none")),
      row(
        "background_style", .color, "colour of the ground; covers that of inner columns", "背景色，会盖住内层",
        .default("default")),
      row(
        "horizontal_spacing", .px(0...28, or: "default", "small", "large"), "gap between the columns", "列间距",
        .default("8px"), .only(.v1)),
      .horizontalSpacing,
      row("horizontal_align", .choice(.alignH), "where the columns stand from left to right", "水平对齐", .default("left")),
      row(
        "vertical_align", .choice(.alignV), "where the columns stand; in cards that were read back", "垂直对齐，见于回读的卡片",
        .unsure, .only(.v2)),
      row("margin", .edgesOf1, "space around it", "外边距", .default("0px"), .only(.v1)),
      row(
        "margin", .edges(-99...99), "space around it, for 1, 2 or 4 sides", "外边距，可写 1、2 或 4 个值", .default("0px"),
        .only(.v2)),
      row("action", .object(.clickAction), "where a click on it leads", "点击跳转"),
    ])

  private static let column = component(
    .column,
    [
      .elements,
      row(
        "width", .px(16...600, or: "auto", "weighted"), "how wide it is; counts with flex_mode none",
        "列宽，flex_mode 为 none 时有效", .default("auto")),
      row("weight", .integer(1...5), "its share of the width", "宽度权重", .default(1), .beside("width", "weighted")),
      row("background_style", .color, "colour of the ground", "背景色", .default("default")),
      .direction,
      row("vertical_align", .choice(.alignV), "where the components stand from top to bottom", "垂直对齐", .default("top")),
      .horizontalAlign,
      row(
        "vertical_spacing", .spacing(.spacing1, 0...28), "gap between components below each other", "垂直间距",
        .default("8px"), .only(.v1)),
      .verticalSpacing("8px"), .horizontalSpacing, .paddingOf1("0px"), .padding("0px"),
      row("action", .object(.clickAction), "where a click on it leads", "点击跳转"),
    ])

  private static let form = component(
    .form,
    [
      row("name", .formName, "its name, once in the card", "表单名称，卡片内唯一", .required),
      row("elements", .components, "the components in it, a submit button among them", "子组件，至少含一个提交按钮", .required),
      row("confirm", .object(.confirm), "asks before the form is sent", "提交前的二次确认", .unsureIn(.v2)),
      .padding("0px"), .verticalSpacing("12px"),
    ], MemberGroup.layout, [.standIn])

  private static let interactiveContainer = component(
    .interactiveContainer,
    [
      row("elements", .components, "the components in it", "子组件列表", .required),
      row("behaviors", .list(.object(.behavior)), "what happens on a click", "点击后的交互", .required),
      row("width", .px(16...999, or: "fill", "auto"), "how wide it is", "宽度", .default("fill")),
      row("height", .px(10...999, or: "auto"), "how high it is", "高度", .default("auto")),
      row(
        "background_style", .either([.color, .oneOf("laser")]), "colour of the ground, or laser", "背景色，可为 laser",
        .default("default")),
      row("has_border", .bool, "with a border", "是否展示边框", .default(false)),
      row("border_color", .color, "colour of the border", "边框颜色", .default("grey")),
      row("corner_radius", .radius, "round corners, in px or %", "圆角，px 或 %", .default("0px")),
      .paddingOf1("4px 12px 4px 12px"), .padding("4px 12px"), .verticalSpacing("4px"),
    ], MemberGroup.layout, [.hoverTips], MemberGroup.disabled, [.confirm])

  private static let action = component(
    .action,
    [
      row(
        "actions",
        .list(
          .component([
            "button", "overflow", "select_static", "select_person", "date_picker", "picker_time", "picker_datetime",
            "input",
          ])), "the interactive components in a row", "同一行内的交互组件", .required, .only(.v1)),
      row("layout", .oneOf("bisected", "trisection", "flow"), "how they are put into rows", "布局方式", .only(.v1)),
    ])
}
