/// Dates, times and typed text (card-json.md section 8).
extension CardPart {
  static let inputs: [CardPart] = [datePicker, pickerTime, pickerDatetime, input]

  private static let datePicker = component(
    .datePicker, [row("initial_date", .moment(.date), "the date at first: yyyy-MM-dd", "初始日期：yyyy-MM-dd")], picker)

  private static let pickerTime = component(
    .pickerTime, [row("initial_time", .moment(.time), "the time at first: HH:mm", "初始时间：HH:mm")], picker)

  private static let pickerDatetime = component(
    .pickerDatetime,
    [
      row(
        "initial_datetime", .moment(.dateTime), "the date and time at first: yyyy-MM-dd HH:mm",
        "初始日期时间：yyyy-MM-dd HH:mm")
    ], picker)

  private static let picker: [CardMember] =
    [.disabled, .placeholder, .width] + MemberGroup.inForm + [.neededBehaviors.in(.v2), .confirm, .oldValue]
    as [CardMember]

  private static let input = component(
    .input,
    [
      row("label", .object(.label), "the words beside it", "标签文字"),
      row("label_position", .oneOf("top", "left"), "where the label stands", "标签位置", .default("top")),
      .placeholder,
      row("default_value", .text, "what stands in it at first", "预填内容"),
      row("i18n_default_value", .localizedText, "what stands in it at first, in each language", "各语言的预填内容"),
      row(
        "input_type", .oneOf("text", "multiline_text", "password"), "one line, several, or hidden", "输入框类型",
        .default("text")),
      row(
        "rows", .integer(1...Int.max), "lines at first", "默认行数", .default(5), .beside("input_type", "multiline_text")),
      row(
        "auto_resize", .bool, "grows with the text, on a desktop", "桌面端自适应高度", .default(false),
        .beside("input_type", "multiline_text")),
      row("max_rows", .integer(1...Int.max), "most lines it grows to", "最大行数", .beside("input_type", "multiline_text")),
      row("show_icon", .bool, "with a key in front", "是否展示前缀图标", .default(true), .beside("input_type", "password")),
      row("max_length", .integer(1...1000), "most characters that can be typed", "最大字数", .default(1000)),
      .width, .disabled,
      row("disabled_tips", .object(.label), "tip while it is disabled", "禁用时的提示", .only(.v2)),
    ], MemberGroup.inForm,
    [
      row("behaviors", .list(.object(.behavior)), "what happens after typing", "输入后的交互", .only(.v2)),
      .confirm, .oldValue,
      row("fallback", .standIn, "what an old client shows instead", "旧版客户端的降级展示", .unsureIn(.v2)),
    ])
}
