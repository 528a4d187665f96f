/// The table (card-json.md section 6).
extension CardPart {
  static let tables: [CardPart] = [table, tableColumn, numberFormat, headerStyle]

  private static let table = component(
    .table,
    [
      row("columns", .list(.object(.tableColumn)), "the columns; 50 are shown", "列定义，最多展示 50 列", .required, .most(50)),
      row("rows", .list(.named(.anything)), "the rows: a value for the name of each column", "行数据，以列名为键", .required),
      row("page_size", .integer(1...10), "rows on a page", "每页行数", .default(5)),
      row(
        "row_height", .px(32...124, or: "low", "middle", "high"), "how high a row is", "行高", .default("low"), .only(.v1)
      ),
      row(
        "row_height", .px(32...124, or: "low", "middle", "high", "auto"), "how high a row is", "行高", .default("low"),
        .only(.v2)),
      row(
        "row_max_height", .px(32...999), "how high a row may grow with auto", "auto 行高的上限", .default("124px"),
        .beside("row_height", "auto"), .only(.v2), .since("7.33")),
      row("freeze_first_column", .bool, "keeps the first column in sight", "是否冻结首列", .default(false)),
      row("header_style", .object(.headerStyle), "how the names of the columns look", "表头样式"),
    ])

  private static let tableColumn = CardPart(
    .tableColumn, "a column of a table", "表格的一列",
    [
      row("name", .string, "the key of its values in the rows", "列在行数据中的键名", .required),
      row("display_name", .text, "what readers see above it; empty for nothing", "列名，留空则不显示"),
      row("data_type", .choice(.tableDataType), "what its values are", "数据类型", .required, .default("text")),
      row(
        "width", .length(Length(px: 80...600, percent: 1...100, words: ["auto"])), "how wide it is: auto, px or %",
        "列宽：auto、px 或 %", .default("auto")),
      row("vertical_align", .choice(.alignV), "where the values stand from top to bottom", "垂直对齐", .default("center")),
      row(
        "horizontal_align", .choice(.alignH), "where the values stand; numbers at the right in 2.0", "水平对齐，2.0 中数字默认靠右"),
      row("format", .object(.numberFormat), "how numbers are written", "数字格式", .beside("data_type", "number")),
      row(
        "date_format", .string, "how dates are written: YYYY MM DD HH mm ss", "日期格式：YYYY MM DD HH mm ss",
        .beside("data_type", "date")),
    ])

  private static let numberFormat = CardPart(
    .numberFormat, "how numbers are written", "数字格式",
    [
      row("precision", .integer(0...10), "digits after the point", "小数位数"),
      row("symbol", .string, "one sign in front, for money", "货币符号，1 个字符", .most(1)),
      row("separator", .bool, "with commas between thousands", "是否使用千分位"),
    ])

  private static let headerStyle = CardPart(
    .headerStyle, "how the names of the columns look", "表头样式",
    [
      row("text_align", .choice(.alignH), "where the names stand", "文本对齐方式", .default("left")),
      row("text_size", .oneOf("normal", "heading"), "size of the letters", "字号", .default("normal")),
      row("background_style", .oneOf("none", "grey"), "the ground behind them", "背景色", .default("none")),
      row("text_color", .oneOf("default", "grey"), "colour of the letters", "文字颜色", .default("default")),
      row("bold", .bool, "in bold letters", "是否加粗", .default(true)),
      row("lines", .integer(1...Int.max), "most lines", "最大显示行数", .default(1)),
    ])
}
