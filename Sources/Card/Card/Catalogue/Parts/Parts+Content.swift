/// Text blocks, dividers and people (card-json.md section 6).
extension CardPart {
  static let content: [CardPart] = [div, field, markdown, hr, note, person, personList, listedPerson]

  private static let div = component(
    .div,
    [
      row("text", .object(.text), "the text", "文本"),
      .icon,
      row("width", .px(16...999, or: "fill", "auto"), "how wide it is", "宽度", .default("fill"), .only(.v2)),
      row("fields", .list(.object(.field)), "texts in two columns", "双列文本", .unsureIn(.v2)),
      row(
        "extra",
        .component([
          "img", "button", "overflow", "select_static", "select_person", "date_picker", "picker_time",
          "picker_datetime", "input",
        ]), "one component at the right", "右侧的附加元素", .unsureIn(.v2)),
    ])

  private static let field = CardPart(
    .field, "one of the texts in two columns", "双列文本之一",
    [
      row("is_short", .bool, "half as wide, two in a row", "是否占半行", .default(false)),
      row("text", .object(.text), "the text", "文本", .required),
    ])

  private static let markdown = component(
    .markdown,
    [
      row("content", .markdown, "the text, with markup", "Markdown 文本", .required),
      row("i18n_content", .localized(.markdown), "the text in each language", "各语言的 Markdown 文本"),
      .textAlign, .textSize, .icon,
      row(
        "href", .named(.object(.multiURL)), "links for [text]($name); 2.0 has <link>",
        "供 [文字]($名称) 使用的链接，2.0 改用 <link>", .only(.v1)),
    ])

  private static let hr = component(.hr, [])

  private static let note = component(
    .note,
    [
      row(
        "elements", .list(.component(["plain_text", "lark_md", "img", "standard_icon", "custom_icon"])),
        "texts, icons and small pictures in one line", "同一行内的文本、图标和小图", .required, .only(.v1))
    ])

  private static let person = component(
    .person,
    [
      row(
        "user_id", .personID, "who: an open_id, a union_id or a user_id", "人员 ID：open_id、union_id 或 user_id", .required),
      row("size", .choice(.avatarSize), "size of the picture", "头像尺寸", .default("medium")),
      row("show_avatar", .bool, "with the picture", "是否展示头像", .default(true)),
      row("show_name", .bool, "with the name", "是否展示姓名", .default(false)),
      row("style", .oneOf("normal", "capsule"), "plain, or in a capsule", "展示样式", .default("normal")),
    ])

  private static let personList = component(
    .personList,
    [
      row("persons", .list(.object(.listedPerson)), "the people", "人员列表", .required),
      row("show_name", .bool, "with the names", "是否展示姓名", .default(true)),
      row("show_avatar", .bool, "with the pictures", "是否展示头像", .default(false)),
      row("size", .choice(.avatarSize), "size of the pictures", "头像尺寸", .default("medium")),
      row("lines", .integer(1...Int.max), "most lines of people", "最大显示行数"),
      row(
        "drop_invalid_user_id", .bool, "leave unknown people out; else one of them refuses the card", "忽略无效 ID，否则整卡报错",
        .default(false)),
      .icon,
      row("ud_icon", .object(.udIcon), "icon in front, as 1.0 writes it; icon wins", "前缀图标的旧写法，icon 优先"),
    ])

  private static let listedPerson = CardPart(
    .listedPerson, "one of the people", "人员",
    [row("id", .personID, "who: an open_id, a union_id or a user_id", "人员 ID：open_id、union_id 或 user_id", .required)]
  )
}
