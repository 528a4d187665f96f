import JSONText
import Phrase

// MARK: - Members

extension Phrase {
  static func unknownMember(_ key: String, in schema: CardSchema) -> Phrase {
    let key = JSONString.quoted(key)
    switch schema {
    case .v1:
      return Phrase(
        en: "No document lists \(key) here; 1.0 ignores it.", zh: "文档中此处没有 \(key)；1.0 会忽略它。")
    case .v2:
      return Phrase(
        en: "No document lists \(key) here, and 2.0 refuses what it does not know. Remove it.",
        zh: "文档中此处没有 \(key)，2.0 会拒绝未知属性。请删除。")
    }
  }
  static func memberOf(_ other: CardSchema, _ key: String) -> Phrase {
    let key = JSONString.quoted(key)
    switch other {
    case .v1:
      return Phrase(
        en: "\(key) belongs to 1.0: 2.0 refuses the card for it. Remove it.", zh: "\(key) 属于 1.0，2.0 会因此拒绝卡片。请删除。")
    case .v2:
      return Phrase(en: "Only 2.0 has \(key) here; 1.0 ignores it.", zh: "\(key) 仅 2.0 支持；1.0 会忽略它。")
    }
  }
  static func oldMember(_ member: CardMember) -> Phrase {
    Phrase(
      en: "\(member.name) is from old cards (\(member.summary.english)).",
      zh: "\(member.name) 为历史属性（\(member.summary.chinese)）。")
  }
  static func doubtfulMember(_ member: CardMember) -> Phrase {
    Phrase(
      en: "The sources differ about \(member.name) in 2.0, and some cards were refused for it (200621).",
      zh: "各资料对 2.0 的 \(member.name) 说法不一，有卡片因此被拒（200621）。")
  }
  static func missingMember(_ member: CardMember, of part: CardPart) -> Phrase {
    Phrase(
      en: "\(member.name) is required here (\(member.summary.english)). Add it.",
      zh: "此处必须有 \(member.name)（\(member.summary.chinese)）。请补上。")
  }
}

// MARK: - Places

extension Phrase {
  static func tagNotHere(_ tag: String, _ wanted: [String]) -> Phrase {
    Phrase(
      en: "Here stands \(wanted.joined(separator: " or ")), not \(tag).",
      zh: "此处应为 \(wanted.joined(separator: " 或 "))，而非 \(tag)。")
  }
  static func wrongParent(_ row: CatalogueTag, _ parent: PartName) -> Phrase {
    let place =
      parent == .root ? Phrase(en: "at the top of the card", zh: "卡片根节点") : Phrase(verbatim: parent.rawValue)
    return Phrase(
      en: parent == .root
        ? "\(row.name) may not stand \(place.english)." : "\(row.name) may not stand in \(place.english).",
      zh: "\(row.name) 不能放在 \(place.chinese) 中。")
  }
  static func needsForm(_ tag: String) -> Phrase {
    Phrase(en: "\(tag) works inside a form only. Put it into a form.", zh: "\(tag) 只能在表单内使用。请放入 form。")
  }
  static func onlyInForm(_ key: String) -> Phrase {
    Phrase(en: "\(key) counts inside a form only. Remove it.", zh: "\(key) 仅在表单内有效。请删除。")
  }
  static let tooDeep = Phrase(
    en: "More than \(CardLimits.containerDepth) containers in one another. Flatten them.",
    zh: "容器嵌套超过 \(CardLimits.containerDepth) 层。请减少层级。")
  static let formWithoutName = Phrase(
    en: "A form needs a name that is not empty. Add it.", zh: "表单必须有非空的 name。请补上。")
  static let formWithoutSubmit = Phrase(
    en: "The form has no button that submits it. Give one \"form_action_type\": \"submit\".",
    zh: "表单内没有提交按钮。请给一个按钮设置 \"form_action_type\": \"submit\"。")
  static func nameTwice(_ name: String) -> Phrase {
    Phrase(
      en: "The name \(JSONString.quoted(name)) stands in a form already. Write another.",
      zh: "表单内已有名为 \(JSONString.quoted(name)) 的组件。请换一个。")
  }
  static let fieldName = Phrase(
    en: "In a form this needs a name; a click fails without it. Add it.", zh: "表单内的组件需要 name，否则点击会出错。请补上。")
  static let elementID = Phrase(
    en: "An element_id is letters, digits and _, begins with a letter and has at most 20.",
    zh: "element_id 只能含字母、数字和下划线，以字母开头，最多 20 个字符。")
  static func idTwice(_ id: String) -> Phrase {
    Phrase(
      en: "\(JSONString.quoted(id)) stands in the card already. Write another.",
      zh: "卡片中已有 \(JSONString.quoted(id))。请换一个。")
  }
}

// MARK: - Values

extension Phrase {
  static func wants(_ value: CardValue, _ key: String) -> Phrase {
    let kind = value.kindInWords
    return key.isEmpty
      ? Phrase(en: "Here stands \(kind.english).", zh: "此处应为\(kind.chinese)。")
      : Phrase(en: "\(key) is \(kind.english).", zh: "\(key) 应为\(kind.chinese)。")
  }
  static func nullHere(_ key: String) -> Phrase {
    Phrase(en: "Nobody knows whether null is taken for \(key). Remove it.", zh: "\(key) 为 null 时是否被接受尚不确定。请删除。")
  }
  static func oneOf(_ words: [String], not word: String) -> Phrase {
    let list = words.prefix(20).joined(separator: ", ") + (words.count > 20 ? ", …" : "")
    return Phrase(en: "\(word) is none of: \(list).", zh: "\(word) 不在文档列出的取值中：\(list)。")
  }
  static func orDeclare(_ place: String) -> Phrase {
    Phrase(en: "Or declare it in \(place).", zh: "也可在 \(place) 中声明。")
  }
  static func outOfRange(_ range: ClosedRange<Int>) -> Phrase {
    if range.upperBound == Int.max {
      return Phrase(en: "It is at least \(range.lowerBound).", zh: "不得小于 \(range.lowerBound)。")
    }
    return Phrase(
      en: "It lies between \(range.lowerBound) and \(range.upperBound).",
      zh: "取值范围为 \(range.lowerBound) 到 \(range.upperBound)。")
  }
  static func lengthForm(_ length: Length) -> Phrase {
    let example = length.counts.contains(1) ? "8px" : "8px 8px"
    let others = (length.percent == nil ? [] : ["50%"]) + length.words
    let list = ([JSONString.quoted(example)] + others).joined(separator: ", ")
    return Phrase(en: "Write a length such as \(list).", zh: "请写成尺寸，例如 \(list)。")
  }
  static func moment(_ moment: CardValue.Moment) -> Phrase {
    Phrase(en: "Write it as \(moment.rawValue).", zh: "请写成 \(moment.rawValue) 的形式。")
  }
  static func tooManyItems(_ most: Int) -> Phrase {
    Phrase(en: "At most \(most) are shown; this and what follows is left out.", zh: "最多 \(most) 项，此项及之后的不会展示。")
  }
  static func tooLong(_ count: Int, _ most: Int) -> Phrase {
    Phrase(en: "\(count) characters: at most \(most).", zh: "共 \(count) 个字符：最多 \(most) 个。")
  }
  static func unknownLocale(_ name: String) -> Phrase {
    Phrase(
      en: "\(JSONString.quoted(name)) is none of the service's languages, such as zh_cn or en_us.",
      zh: "\(JSONString.quoted(name)) 不是服务端支持的语言，应如 zh_cn、en_us。")
  }
  static let hexadecimalColor = Phrase(
    en: "Hexadecimal colours are refused. Write a name such as \"red\", or declare the colour in config.style.color.",
    zh: "不接受十六进制颜色。请写颜色名（如 \"red\"），或在 config.style.color 中声明。")
  static let directColor = Phrase(
    en: "Declare the colour in config.style.color and write its name here.", zh: "请在 config.style.color 中声明颜色，此处填写其名称。")
  static func unknownColor(_ name: String) -> Phrase {
    Phrase(
      en: "\(JSONString.quoted(name)) is neither a colour of the palette nor declared in config.style.color.",
      zh: "\(JSONString.quoted(name)) 既不在色板中，也未在 config.style.color 中声明。")
  }
  static let wantsRGBA = Phrase(
    en: "A colour is declared as rgba(red,green,blue,opacity).", zh: "自定义颜色应写成 rgba(红,绿,蓝,透明度)。")
  static func unknownIcon(_ token: String) -> Phrase {
    Phrase(
      en: "The library has no icon \(JSONString.quoted(token)).", zh: "图标库中没有 \(JSONString.quoted(token))。")
  }
  static func pictureKey(_ flaw: PictureFlaw) -> Phrase {
    switch flaw {
    case .address:
      Phrase(
        en: "A picture is named by its key, not by an address: upload it with this app and write the key.",
        zh: "图片须使用 key 而非网址：请用本应用上传后填写 img_key。")
    case .fileName:
      Phrase(
        en: "This looks like a file: upload it with this app and write its key.", zh: "这像是文件名：请用本应用上传后填写 img_key。")
    }
  }
  static let fileKey = Phrase(
    en: "A file is named by its key: upload it with this app and write the key.", zh: "文件须使用 key：请用本应用上传后填写。")
  static let personID = Phrase(
    en: "Write an open_id (ou_…), a union_id (on_…) or a user_id.", zh: "请填写 open_id（ou_…）、union_id（on_…）或 user_id。")
  static func optionTwice(_ value: String) -> Phrase {
    Phrase(
      en: "Another option has the value \(JSONString.quoted(value)): the bot can not tell them apart.",
      zh: "已有选项的值为 \(JSONString.quoted(value))，应用无法区分。")
  }
  static func noSuchOption(_ value: String) -> Phrase {
    Phrase(
      en: "No option has the value \(JSONString.quoted(value)).", zh: "没有值为 \(JSONString.quoted(value)) 的选项。")
  }
  static let linkMissing = Phrase(
    en: "Write url, or links for all three of pc_url, ios_url and android_url.",
    zh: "请填写 url，或同时填写 pc_url、ios_url 和 android_url。")
}

extension CardValue {
  /// What a value of it is called.
  fileprivate var kindInWords: Phrase {
    switch self {
    case .bool: Phrase(en: "true or false", zh: "布尔值（true 或 false）")
    case .integer, .integerAmong: Phrase(en: "a whole number, without quotes", zh: "整数，不加引号")
    case .number: Phrase(en: "a number, without quotes", zh: "数字，不加引号")
    case .object(let name):
      Phrase(
        en: "an object: \(Catalogue.part(name).summary.english)", zh: "对象（\(Catalogue.part(name).summary.chinese)）")
    case .component, .localized, .named: Phrase(en: "an object: write { … }", zh: "对象：请写成 { … }")
    case .list: Phrase(en: "an array: write [ … ]", zh: "数组：请写成 [ … ]")
    case .length: Phrase(en: "a string such as \"8px\"", zh: "字符串，例如 \"8px\"")
    case .either, .anything: Phrase(en: "a value of another type", zh: "其他类型的值")
    default: Phrase(en: "a string", zh: "字符串")
    }
  }
}

// MARK: - Tables, charts, sound, templates

extension Phrase {
  static let tooManyTables = Phrase(
    en: "A card has at most \(CardLimits.tables) tables, those of Markdown counted. Take one out.",
    zh: "一张卡片最多 \(CardLimits.tables) 个表格（含 Markdown 表格）。请减少。")
  static func manyTablesInText(_ count: Int) -> Phrase {
    Phrase(
      en: "\(count) tables in one text: the documents advise at most \(CardLimits.tablesInText).",
      zh: "一段文本中有 \(count) 个表格：文档建议最多 \(CardLimits.tablesInText) 个。")
  }
  static func columnTwice(_ name: String) -> Phrase {
    Phrase(
      en: "Another column is named \(JSONString.quoted(name)).", zh: "已有名为 \(JSONString.quoted(name)) 的列。")
  }
  static let rowNotObject = Phrase(
    en: "A row is an object with a value for each column.", zh: "每一行应为对象，以列名为键。")
  static func noSuchColumn(_ name: String) -> Phrase {
    Phrase(
      en:
        "No column is named \(JSONString.quoted(name)): the service may refuse the row. Declare it, or remove the cell.",
      zh: "没有名为 \(JSONString.quoted(name)) 的列，服务端可能拒绝。请声明该列或删除此单元格。")
  }
  static func wrongCell(_ type: String) -> Phrase {
    let form: Phrase =
      switch type {
      case "number": Phrase(en: "a number, without quotes", zh: "数字，不加引号")
      case "date": Phrase(en: "milliseconds, without quotes", zh: "毫秒时间戳，不加引号")
      case "options":
        Phrase(en: "a string, or [{\"text\": …, \"color\": …}]", zh: "字符串，或 [{\"text\": …, \"color\": …}]")
      case "persons": Phrase(en: "an id, or a list of ids", zh: "人员 ID 或其数组")
      default: Phrase(en: "a string", zh: "字符串")
      }
    return Phrase(
      en: "A cell of type \(type) is \(form.english).", zh: "类型为 \(type) 的单元格应为\(form.chinese)。")
  }
  static let chartWithoutSpec = Phrase(
    en: "A chart needs a chart_spec: an object with type and data.", zh: "图表需要 chart_spec：含 type 和 data 的对象。")
  static func chartLacks(_ name: String) -> Phrase {
    Phrase(en: "The specification of a chart needs \(name). Add it.", zh: "图表定义缺少 \(name)。请补上。")
  }
  static func chartType(_ name: String) -> Phrase {
    Phrase(
      en: "The documents show no chart of the type \(JSONString.quoted(name)).",
      zh: "文档中没有类型为 \(JSONString.quoted(name)) 的图表。")
  }
  static func noSuchField(_ name: String) -> Phrase {
    Phrase(
      en: "The first row of the data has no \(JSONString.quoted(name)).", zh: "第一行数据中没有 \(JSONString.quoted(name))。")
  }
  static let manyCharts = Phrase(
    en: "More than \(CardLimits.charts) charts make a card slow.", zh: "图表超过 \(CardLimits.charts) 个，卡片会变慢。")
  static let audioForward = Phrase(
    en: "A card with sound needs \"enable_forward\": false in config.",
    zh: "含音频的卡片需要在 config 中设置 \"enable_forward\": false。")
  static let variableNull = Phrase(
    en: "A variable is a text, a number, a list or an object, not null.", zh: "变量应为文本、数字、数组或对象，不能为 null。")
  static let variableName = Phrase(
    en: "Write the name of the variable alone, without ${ } and blanks.", zh: "请只写变量名，不带 ${ } 和空格。")
}

// MARK: - Texts

extension Phrase {
  static func markup(_ flaw: MarkupFlaw, _ dialect: MarkupDialect?) -> Phrase {
    let place: Phrase =
      switch dialect {
      case .lark: Phrase(en: "lark_md", zh: "lark_md")
      case .markdown1: Phrase(en: "Markdown of 1.0", zh: "1.0 的 Markdown")
      case .markdown2, nil: Phrase(en: "Markdown of 2.0", zh: "2.0 的 Markdown")
      }
    let what: Phrase =
      switch flaw {
      case .heading: Phrase(en: "headings", zh: "标题（#）")
      case .quote: Phrase(en: "quotes", zh: "引用（>）")
      case .fence: Phrase(en: "code blocks", zh: "代码块")
      case .code: Phrase(en: "`code`", zh: "行内代码")
      case .table: Phrase(en: "tables", zh: "表格")
      case .picture: Phrase(en: "pictures", zh: "图片")
      case .rule: Phrase(en: "dividers", zh: "分割线（---）")
      case .tag(let name): Phrase(verbatim: "<\(name)>")
      default: Phrase(en: "[text]($name)", zh: "[文字]($名称)")
      }
    return Phrase(
      en: "\(place.english) has no \(what.english).", zh: "\(place.chinese) 不支持\(what.chinese)。")
  }
  static let swallowedText = Phrase(
    en: "The text that touches the link becomes part of it. Put a blank between them.", zh: "紧跟链接的文字会被当作链接的一部分。请用空格隔开。")
  static func mention(_ flaw: MarkupFlaw.MentionFlaw) -> Phrase {
    switch flaw {
    case .nobody:
      Phrase(en: "This mention names nobody: write <at id=ou_…></at>.", zh: "此处没有提及任何人：请写成 <at id=ou_…></at>。")
    case .mail: Phrase(en: "Mention by mail address with <at email=…></at>.", zh: "用邮箱提及请写成 <at email=…></at>。")
    case .form: Phrase(en: "This is no id of a person, and the card is refused for it.", zh: "这不是人员 ID，卡片会因此被拒。")
    case .attribute:
      Phrase(en: "In cards the attribute is id: <at id=ou_…></at>.", zh: "卡片中的属性名为 id：<at id=ou_…></at>。")
    }
  }
  static func contact(_ flaw: MarkupFlaw) -> Phrase {
    flaw == .phone
      ? Phrase(
        en: "A phone number in clear: where the company audits messages, the card is refused (230028).",
        zh: "明文手机号：若企业开启内容审核，卡片会被拒（230028）。")
      : Phrase(
        en: "A mail address in clear: where the company audits messages, the card is refused (230028).",
        zh: "明文邮箱：若企业开启内容审核，卡片会被拒（230028）。")
  }
}
