/// The card language of both schemas, in tables (card-schema.json, card-json.md sections 2 to 8).
///
/// What lint, completion and the upgrade know about a card, they know from here: ``tags`` says which components there are and
/// where they may stand, ``parts`` what each object may hold, the ``ValueSet``s which words there are.
public enum Catalogue {
  /// All tags, by category and then in the order in which people look for them.
  public static let tags: [CatalogueTag] = content + containers + interactive + helpers

  private static let content: [CatalogueTag] = [
    CatalogueTag("div", .content, "text block", "普通文本"),
    CatalogueTag("markdown", .content, "rich text", "富文本"),
    CatalogueTag("hr", .content, "divider", "分割线"),
    CatalogueTag("img", .content, "picture", "图片"),
    CatalogueTag("img_combination", .content, "picture grid", "多图混排"),
    CatalogueTag("note", .content, "small grey note", "备注", in2: .removed),
    CatalogueTag("person", .content, "person", "人员"),
    CatalogueTag("person_list", .content, "people", "人员列表"),
    CatalogueTag("chart", .content, "chart", "图表", in1: .since("7.1")),
    CatalogueTag("table", .content, "table", "表格", in1: .since("7.4")),
    CatalogueTag("audio", .content, "audio player", "音频", in1: .never, in2: .since("7.49")),
  ]

  private static let containers: [CatalogueTag] = [
    CatalogueTag("column_set", .container, "columns side by side", "分栏"),
    CatalogueTag("column", .container, "one column", "列"),
    CatalogueTag("form", .container, "form", "表单容器", in1: .since("6.6")),
    CatalogueTag("interactive_container", .container, "clickable box", "交互容器", in1: .since("7.4")),
    CatalogueTag("collapsible_panel", .container, "foldable panel", "折叠面板", in1: .since("7.9")),
    CatalogueTag("action", .container, "row of interactive elements", "交互模块", in2: .removed),
  ]

  private static let interactive: [CatalogueTag] = [
    CatalogueTag("button", .interactive, "button", "按钮"),
    CatalogueTag("overflow", .interactive, "more menu", "折叠按钮组"),
    CatalogueTag("select_static", .interactive, "choice of one", "下拉单选"),
    CatalogueTag("multi_select_static", .interactive, "choice of several", "下拉多选", in1: .since("7.4")),
    CatalogueTag("select_person", .interactive, "choice of one person", "人员单选"),
    CatalogueTag("multi_select_person", .interactive, "choice of several people", "人员多选", in1: .since("7.4")),
    CatalogueTag("date_picker", .interactive, "date", "日期选择"),
    CatalogueTag("picker_time", .interactive, "time", "时间选择"),
    CatalogueTag("picker_datetime", .interactive, "date and time", "日期时间选择"),
    CatalogueTag("input", .interactive, "text box", "输入框", in1: .since("6.8")),
    CatalogueTag("select_img", .interactive, "choice of pictures", "多图选择", in1: .since("7.6")),
    CatalogueTag("checker", .interactive, "check box", "勾选器", in1: .since("7.9")),
  ]

  private static let helpers: [CatalogueTag] = [
    CatalogueTag("plain_text", .part, "text without markup", "纯文本", is: .text),
    CatalogueTag("lark_md", .part, "text with simple markup", "简单富文本", is: .text),
    CatalogueTag("text_tag", .part, "label in the header", "标题标签", is: .textTag),
    CatalogueTag("standard_icon", .part, "icon of the library", "图标库图标", is: .icon),
    CatalogueTag("custom_icon", .part, "picture as an icon", "自定义图标", is: .icon),
    CatalogueTag("fallback_text", .part, "text for old clients", "降级文案", in1: .never, is: .fallbackText),
  ]

  private static let byName = Dictionary(uniqueKeysWithValues: tags.map { ($0.name, $0) })

  /// The row of a tag; nil when neither schema knows it.
  public static func tag(_ name: String) -> CatalogueTag? { byName[name] }

  /// Members that people give to an `img` in the place of `img_key`; no schema knows them.
  public static let pictureAddresses: Set<String> = ["src", "image_url", "img_url", "url"]

  /// Where a component holds others as a rule; for tags that are not in the table.
  static let usualSlots: [CatalogueTag.Slot] = [.list("columns"), .list("actions"), .list("elements")]
}
