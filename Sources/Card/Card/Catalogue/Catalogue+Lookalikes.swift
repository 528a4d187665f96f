public import Phrase

/// A tag that does not exist, but that people write (card-json.md section 19).
public struct LookalikeTag: Hashable, Sendable {
  public let name: String
  /// The tag that does what they meant; nil when no single tag does.
  public let instead: String?
  /// What to write, in words.
  public let advice: Phrase
  /// Whether changing the tag alone is enough.
  let isRename: Bool
  /// Whether a source names it although the documents do not: no reason to call the card broken.
  let isUnsure: Bool

  init(
    _ name: String, instead: String? = nil, _ english: String, _ chinese: String, isRename: Bool = false,
    isUnsure: Bool = false
  ) {
    self.name = name
    self.instead = instead
    advice = Phrase(en: english, zh: chinese)
    self.isRename = isRename
    self.isUnsure = isUnsure
  }
}

extension Catalogue {
  /// The tags that people write and that do not exist, with what they meant.
  public static let lookalikes: [LookalikeTag] = [
    LookalikeTag("a", instead: "markdown", "A link is written in markdown: [text](url).", "链接请写在 markdown 中：[文字](链接)。"),
    LookalikeTag("checkbox", instead: "checker", "A check box is a checker, one for each line.", "勾选框请用 checker，每项一个。"),
    LookalikeTag("checkbox_option", instead: "checker", "Each option is a checker of its own.", "每个选项请写成一个 checker。"),
    LookalikeTag("fold", instead: "collapsible_panel", "Write a collapsible_panel.", "请改用 collapsible_panel。"),
    LookalikeTag(
      "icon", instead: "standard_icon", "Write a standard_icon as part of a component.", "请在组件中使用 standard_icon。"),
    LookalikeTag(
      "image_url", instead: "img", "A picture is an img with an uploaded img_key.", "图片请用 img，并填写已上传的 img_key。"),
    LookalikeTag(
      "option", "Options stand in the options of a select_static, without a tag.",
      "选项写在 select_static 的 options 中，不带 tag。"),
    LookalikeTag("picker_date", instead: "date_picker", "Write date_picker.", "请写成 date_picker。", isRename: true),
    LookalikeTag(
      "progress", instead: "chart", "Write a chart of the type linearProgress.", "请用 linearProgress 类型的 chart。"),
    LookalikeTag("select", instead: "select_static", "Write select_static.", "请写成 select_static。"),
    LookalikeTag(
      "textarea", instead: "input", "Write an input with \"input_type\": \"multiline_text\".",
      "请用 input，并设置 \"input_type\": \"multiline_text\"。"),
    LookalikeTag("title", "The title stands in the header of the card.", "标题请写在卡片的 header 中。"),
    LookalikeTag(
      "avatar", instead: "person", "Write person; avatar is a tag of the internal form.", "请用 person；avatar 属于内部格式。",
      isUnsure: true),
    LookalikeTag(
      "collapse_divider", "It is in no document, only in lists of others.", "官方文档中没有，仅见于第三方列表。", isUnsure: true),
    LookalikeTag("repeat", "Loops exist in the card builder only.", "循环容器只存在于搭建工具中。", isUnsure: true),
    LookalikeTag(
      "video", "It is a tag of the internal form; link to the video instead.", "video 属于内部格式；请改为放置视频链接。", isUnsure: true
    ),
  ]

  /// Members that people call otherwise than the documents, however different the words are.
  static let misnamed: [PartName: [String: String]] = [
    .columnSet: ["elements": "columns"], .listedPerson: ["user_id": "id", "open_id": "id"],
    .selectPerson: ["initial_user": "initial_option"], .templateData: ["template_version": "template_version_name"],
  ]

  /// The lookalike of that name.
  public static func lookalike(_ name: String) -> LookalikeTag? {
    lookalikes.first { $0.name == name }
  }

  /// The tag of a schema that a misspelled name most likely means: at most two letters off.
  public static func nearest(to name: String, in schema: CardSchema) -> CatalogueTag? {
    guard (3...40).contains(name.utf8.count) else { return nil }
    let wrong = Array(name.utf8)
    let distances = tags.lazy
      .filter { $0.category != .part && $0.availability(in: schema).isAvailable }
      .map { (tag: $0, distance: Nearest.distance(Array($0.name.utf8), wrong)) }
    return distances.filter { $0.distance <= min(2, name.utf8.count / 2) }.min { $0.distance < $1.distance }?.tag
  }
}
