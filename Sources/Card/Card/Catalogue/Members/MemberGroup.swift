/// Members that many parts have in common.
enum MemberGroup {
  /// What every component of 2.0 has.
  static let component: [CardMember] = [.elementID, .margin]

  /// How a container of 2.0 lays out what is in it (card-json.md section 5).
  static let layout: [CardMember] = [
    .direction, .horizontalSpacing, .horizontalAlign, .verticalAlign,
  ]

  /// Greyed out, and why.
  static let disabled: [CardMember] = [.disabled, .disabledTips]

  /// What an input of a form has; `required` counts in a form only.
  static let inForm: [CardMember] = [
    .formName,
    row(
      "required", .bool, "whether the form needs it; counts in a form only", "是否必填，仅在表单内有效", .default(false),
      .onlyInForm),
  ]

  /// What every choice from a list has.
  static let select: [CardMember] = [
    row("type", .choice(.selectType), "with or without a border", "边框样式", .default("default")),
    .disabled, .placeholder, .width,
  ]
}

extension CardMember {
  static func tag(_ words: String...) -> CardMember {
    CardMember("tag", .choice(ValueSet(words)), "what the object is", "对象的类型", [.required])
  }

  static let elementID = row(
    "element_id", .elementID, "its name, once in the card: letters, digits and _, at most 20", "组件 ID，卡片内唯一，最多 20 个字符",
    .only(.v2))
  static let margin = row(
    "margin", .edges(-99...99), "space around it, for 1, 2 or 4 sides", "外边距，可写 1、2 或 4 个值", .default("0"), .only(.v2))

  static let direction = row(
    "direction", .choice(.direction), "how the components in it follow each other", "子组件排列方向", .default("vertical"),
    .only(.v2))
  static let horizontalSpacing = row(
    "horizontal_spacing", .spacing(.spacing2, 0...99), "gap between components side by side", "水平间距", .default("8px"),
    .only(.v2))
  static let horizontalAlign = row(
    "horizontal_align", .choice(.alignH), "where the components stand from left to right", "水平对齐", .default("left"),
    .only(.v2))
  static let verticalAlign = row(
    "vertical_align", .choice(.alignV), "where the components stand from top to bottom", "垂直对齐", .default("top"),
    .only(.v2))
  static func verticalSpacing(_ standard: PlainValue) -> CardMember {
    row(
      "vertical_spacing", .spacing(.spacing2, 0...99), "gap between components below each other", "垂直间距",
      .default(standard), .only(.v2))
  }
  static func padding(_ standard: PlainValue) -> CardMember {
    row("padding", .edges(0...99), "space inside its edge", "内边距", .default(standard), .only(.v2))
  }
  static func paddingOf1(_ standard: PlainValue) -> CardMember {
    row("padding", .edgesOf1, "space inside its edge", "内边距", .default(standard), .only(.v1))
  }

  static let disabled = row("disabled", .bool, "greyed out, not to be used", "是否禁用", .default(false))
  static let disabledTips = row(
    "disabled_tips", .object(.label), "tip while it is disabled; hides hover_tips", "禁用时的提示，会盖过 hover_tips")
  static let hoverTips = row("hover_tips", .object(.label), "tip under the mouse on a desktop", "桌面端悬浮提示")
  static let confirm = row(
    "confirm", .object(.confirm), "asks before it acts; in a form only on the submit button", "二次确认，表单内仅提交按钮有效")
  static let formName = row("name", .formName, "its name in a form, once in the card", "表单内的名称，卡片内唯一", .requiredInForm)
  static let placeholder = row(
    "placeholder", .object(.label), "shown while nothing is chosen or typed", "占位文本", .most(100))
  static let width = row(
    "width", .px(100...Int.max, or: "default", "fill"), "width: default, fill or at least 100px",
    "宽度，可为 default、fill 或不小于 100px", .default("default"))

  static let behaviors = row("behaviors", .list(.object(.behavior)), "what happens on a click", "点击后的交互")
  static let neededBehaviors = row(
    "behaviors", .list(.object(.behavior)), "what happens on a click; a form does without", "点击后的交互，表单内可省略",
    .requiredIn(.v2), .optionalInForm)
  static let oldValue = row(
    "value", .anything, "sent back on a click; behaviors are the way now", "历史回传参数，现用 behaviors", .old)

  static let elements = row("elements", .components, "the components in it", "子组件列表")
  static let content = row("content", .text, "the words", "文本内容", .requiredIn(.v2))
  static let localizedContent = row("i18n_content", .localizedText, "the words in each language", "多语言文本")
  static let icon = row("icon", .object(.icon), "icon in front", "前缀图标")
  static let standIn = row("fallback", .standIn, "what an old client shows instead", "旧版客户端的降级展示", .unsure)
}
