import JSONText
import Phrase

// MARK: - Why there is no upgrade

extension Phrase {
  static let upgradeNeedsJSON = Phrase(
    en: "It is not JSON yet. Put the syntax right first.", zh: "内容还不是合法的 JSON，请先改正语法。")
  static let upgradeNeedsCard = Phrase(
    en: "This is no card: it has none of the members that cards have.", zh: "这不是卡片：没有卡片应有的属性。")
  static let upgradeNeedsContent = Phrase(
    en: "The card itself lives at the service; only its id is here. Upgrade it where it was made.",
    zh: "卡片内容保存在服务端，这里只有 ID。请在创建它的地方升级。")
  static let upgradeTooDeep = Phrase(
    en: "It is nested too deep for a card. Take levels out first.", zh: "嵌套层级过深，不可能是卡片。请先减少层级。")
  static func upgradeFix(_ tag: String) -> Phrase {
    Phrase(en: "Write \(tag) as 2.0 does", zh: "将 \(tag) 改为 2.0 的写法")
  }
}

// MARK: - Around the components

extension Phrase {
  static let schemaWritten = Phrase(
    en: "It says \"schema\": \"2.0\" now; clients before 7.20 show a stand-in.",
    zh: "已写上 \"schema\": \"2.0\"；7.20 之前的客户端会显示占位内容。")
  static let nowShared = Phrase(
    en: "update_multi is true: a 2.0 card is shared by all its readers.", zh: "update_multi 改为 true：2.0 卡片对所有读者共享。")
  static let wideDropped = Phrase(
    en: "wide_screen_mode is gone. If the card is to take all the width, write \"width_mode\": \"fill\".",
    zh: "已删除 wide_screen_mode。如需占满宽度，请写 \"width_mode\": \"fill\"。")
  static let compactWidth = Phrase(en: "compact_width is width_mode now.", zh: "compact_width 已改为 width_mode。")
  static let fallbackDropped = Phrase(
    en: "fallback is gone: 2.0 does not have it, and old clients show their own stand-in.",
    zh: "已删除 fallback：2.0 不支持，旧版客户端会显示自己的占位内容。")
  static let headerIcon = Phrase(en: "The icon of the header has a tag now.", zh: "标题图标已改为带 tag 的写法。")
  static let emptyIconDropped = Phrase(
    en: "The icon of the header names no picture; it is gone.", zh: "标题图标没有指定图片，已删除。")
  static let headersMerged = Phrase(
    en: "The headers of all languages are one, with i18n_content.", zh: "各语言的标题栏已合并，文字写入 i18n_content。")
  static func headersDropped(kept: String, others: [String]) -> Phrase {
    Phrase(
      en: "The headers differ in more than words: \(kept) stays, \(others.joined(separator: ", ")) is lost.",
      zh: "各语言的标题栏不止文字不同：保留 \(kept)，丢弃 \(others.joined(separator: "、"))。")
  }
  static let elementsMoved = Phrase(en: "The elements stand in the body now.", zh: "elements 已移入 body。")
  static let elementsOverruled = Phrase(
    en: "elements is gone: i18n_elements was shown in its place.", zh: "已删除 elements：此前显示的是 i18n_elements。")
  static let elementsNoList = Phrase(
    en: "The elements are no array, so there is nothing to show; the body is empty.",
    zh: "elements 不是数组，没有可显示的内容；body 为空。")
  static let bodyWasThere = Phrase(
    en: "There is a body already, written for 2.0: it was not shown, and is now.", zh: "已有按 2.0 编写的 body：此前不显示，现在会显示。")
  static let bodyOverruled = Phrase(
    en: "The body is gone: without \"schema\": \"2.0\" nobody saw it.", zh: "已删除原有的 body：没有 \"schema\": \"2.0\" 时不会显示。")
  static let languagesMerged = Phrase(
    en: "The languages are one body with i18n_content. Look at each with the preview.",
    zh: "各语言的正文已合并，文字写入 i18n_content。请预览每种语言。")
  static func languagesDropped(kept: String, others: [String]) -> Phrase {
    Phrase(
      en:
        "2.0 has one body, and the languages differ in more than words: \(kept) stays, "
        + "\(others.joined(separator: ", ")) is lost.",
      zh: "2.0 只有一个正文，而各语言不止文字不同：保留 \(kept)，丢弃 \(others.joined(separator: "、"))。")
  }
}

// MARK: - Components

extension Phrase {
  static let droppedNoComponent = Phrase(
    en: "This is no component, and nobody saw it; it is gone.", zh: "这不是组件，读者看不到；已删除。")
  static let droppedWithoutTag = Phrase(
    en: "This has no tag, and nobody saw it; it is gone.", zh: "此处没有 tag，读者看不到；已删除。")
  static func droppedUnknown(_ tag: String) -> Phrase {
    let name = JSONString.quoted(tag)
    return Phrase(
      en: "There is no component \(name), and 2.0 refuses it; it is gone.", zh: "没有名为 \(name) 的组件，2.0 会拒绝；已删除。")
  }
  static func renamed(_ tag: String, to name: String) -> Phrase {
    Phrase(
      en: "\(JSONString.quoted(tag)) was most likely meant as \(name), which is shown now.",
      zh: "\(JSONString.quoted(tag)) 很可能是指 \(name)，现在会显示。")
  }
  static func emptyDropped(_ tag: String) -> Phrase {
    Phrase(en: "The \(tag) was empty; it is gone.", zh: "\(tag) 为空，已删除。")
  }
  static let actionUnpacked = Phrase(en: "The action gave way to what was in it.", zh: "action 已替换为其中的组件。")
  static let actionInColumns = Phrase(
    en: "The action is a column_set with a column for each component.", zh: "action 已改为 column_set，每个组件一列。")
  static let noteWritten = Phrase(
    en: "The note is a small grey text now.", zh: "note 已改为灰色小字。")
  static let noteInColumns = Phrase(
    en: "The note has several pictures: it is a column_set with small grey texts now.",
    zh: "note 中有多个图片或图标：已改为 column_set 与灰色小字。")
  static let fieldsInColumns = Phrase(
    en: "The fields are columns now, two short ones in a row.", zh: "fields 已改为分栏，两个短字段一行。")
  static let extraInColumn = Phrase(
    en: "The component at the right stands in a column of its own.", zh: "右侧的附加元素已放入单独一列。")
  static let promoted = Phrase(
    en: "The text has links by name: it is a markdown component now.", zh: "文本含有按名称的链接：已改为 markdown 组件。")
  static let linksWritten = Phrase(
    en: "The links have their addresses in the text; 2.0 has no href.", zh: "链接地址已写入正文；2.0 没有 href。")
  static let linkNameMissing = Phrase(
    en: "A link names an address that href does not have; it stays as it was written.", zh: "有链接引用了 href 中没有的名称，保持原样。")
  static func newMarkup(_ gains: [Markup.Gain]) -> Phrase {
    let names = gains.map(\.name)
    return Phrase(
      en: "2.0 reads more of this text as markup: \(names.map(\.english).joined(separator: ", ")).",
      zh: "2.0 会把其中更多内容当作标记：\(names.map(\.chinese).joined(separator: "、"))。")
  }
  static let textTagged = Phrase(en: "The text says that it is plain_text.", zh: "文本已写明 plain_text。")
  static let labelIsPlain = Phrase(
    en: "In this place 2.0 takes plain text only.", zh: "此处 2.0 仅支持纯文本。")
  static let languagesRenamed = Phrase(en: "i18n is i18n_content now.", zh: "i18n 已改为 i18n_content。")
  static func spacingRenamed(_ old: String, _ new: String) -> Phrase {
    Phrase(en: "The spacing \(old) is \(new) in 2.0.", zh: "间距 \(old) 在 2.0 中写作 \(new)。")
  }
  static func spacingKept(_ tag: String, _ pixels: String) -> Phrase {
    Phrase(
      en: "When none is written, the gap in \(tag) is smaller in 2.0; \(pixels) keeps it as it was.",
      zh: "\(tag) 的默认间距在 2.0 中变小，已写明 \(pixels) 以保持原样。")
  }
  static let paddingKept = Phrase(
    en: "The bar of a panel is lower in 2.0; the padding written here keeps it.", zh: "折叠面板标题栏在 2.0 中变矮，已写明原来的内边距。")
  static func tooWide(_ pixels: Int) -> Phrase {
    Phrase(
      en: "The columns are \(pixels) px wide together: 1.0 made them narrower, 2.0 cuts them off.",
      zh: "各列合计 \(pixels) px：1.0 会缩小，2.0 会截断。")
  }
  static let widthIsWeight = Phrase(en: "A width that is a number is a weight now.", zh: "数字形式的列宽已改为权重或像素。")
  static let fullBleed = Phrase(
    en: "stretch_without_padding is a negative margin now.", zh: "stretch_without_padding 已改为负外边距。")
  static let pictureMode = Phrase(
    en: "mode is scale_type and size now; look at how large the picture is.", zh: "mode 已改为 scale_type 和 size，请查看图片大小。")
  static func pictureWidthDropped(_ key: String) -> Phrase {
    Phrase(en: "2.0 has no \(key); the picture takes the width there is.", zh: "2.0 没有 \(key)，图片会占用可用宽度。")
  }
}

// MARK: - Clicks

extension Phrase {
  static func behaviorsWritten(_ keys: [String]) -> Phrase {
    let names = keys.joined(separator: ", ")
    return Phrase(en: "\(names) is in behaviors now.", zh: "\(names) 已写入 behaviors。")
  }
  static func behaviorsOverrule(_ keys: [String]) -> Phrase {
    let names = keys.joined(separator: ", ")
    return Phrase(
      en: "\(names) is gone: there are behaviors beside it, and they hold.", zh: "已删除 \(names)：以同时存在的 behaviors 为准。")
  }
  static let onlyTheLink = Phrase(
    en: "Only the link worked, so the value that came with it is gone.", zh: "此前只有链接生效，因此删除了一并填写的 value。")
  static let callbackAdded = Phrase(
    en: "It called the bot without saying so; behaviors say it now.", zh: "此前默认回调应用，现已写入 behaviors。")
  static let formAction = Phrase(
    en: "What it does to its form is form_action_type now.", zh: "表单动作已改为 form_action_type。")
  static let actionTypeDropped = Phrase(
    en: "action_type is gone: behaviors say the same.", zh: "已删除 action_type：behaviors 已说明。")
  static let menuLink = Phrase(en: "The link of an entry is multi_url.url now.", zh: "选项链接已改为 multi_url.url。")
  static let shorterLife = Phrase(
    en: "Buttons and choices of a 2.0 card work for 14 days; those of 1.0 worked for 30.",
    zh: "2.0 卡片的交互有效期为 14 天，1.0 为 30 天。")
}

// MARK: - Members and values

extension Phrase {
  static func unknownDropped(_ key: String) -> Phrase {
    let name = JSONString.quoted(key)
    return Phrase(
      en: "1.0 took no notice of \(name), and 2.0 refuses it; it is gone.", zh: "1.0 会忽略 \(name)，2.0 会拒绝；已删除。")
  }
  static func memberDropped(_ key: String) -> Phrase {
    Phrase(en: "2.0 has no \(key), and nothing in its place; it is gone.", zh: "2.0 没有 \(key)，也没有替代；已删除。")
  }
  static func switchDropped(_ key: String) -> Phrase {
    Phrase(en: "2.0 has no \(key); it is gone.", zh: "2.0 没有 \(key)；已删除。")
  }
  static func nowHeeded(_ key: String) -> Phrase {
    let name = JSONString.quoted(key)
    return Phrase(en: "1.0 took no notice of \(name); 2.0 does.", zh: "1.0 会忽略 \(name)，2.0 会生效。")
  }
  static func valueDropped(_ key: String, _ word: String) -> Phrase {
    Phrase(
      en: "\(JSONString.quoted(word)) is no value of \(key); without it the default holds, as before.",
      zh: "\(JSONString.quoted(word)) 不是 \(key) 的可用值；已删除，按默认值显示，与之前一致。")
  }
  static func elementIDDropped(_ name: String) -> Phrase {
    Phrase(
      en: "1.0 took no notice of element_id, and 2.0 refuses \(JSONString.quoted(name)); it is gone.",
      zh: "1.0 会忽略 element_id，2.0 会拒绝 \(JSONString.quoted(name))；已删除。")
  }
  static func elementIDTwiceDropped(_ name: String) -> Phrase {
    Phrase(
      en: "The element_id \(JSONString.quoted(name)) stands in the card already, which 2.0 refuses; this one is gone.",
      zh: "卡片中已有 element_id \(JSONString.quoted(name))，2.0 会拒绝重复；已删除此处的。")
  }
  static func movedToTop(_ tag: String) -> Phrase {
    Phrase(
      en: "A \(tag) stands at the top of a 2.0 card only: it is behind what it was in.",
      zh: "2.0 中 \(tag) 只能放在卡片根节点：已移到原容器之后。")
  }
  static func typeRepaired(_ key: String) -> Phrase {
    Phrase(
      en: "\(key) is written in the type that 2.0 takes; look at what it shows.", zh: "\(key) 已改为 2.0 接受的类型，请查看显示效果。")
  }
  static func typeDropped(_ key: String) -> Phrase {
    Phrase(
      en: "\(key) has a value of a type that 2.0 refuses; it is gone.", zh: "\(key) 的值类型不被 2.0 接受；已删除。")
  }
  static let hexColor = Phrase(
    en: "A colour in digits was never shown and is refused in 2.0; it is gone. Declare it in config.style.color.",
    zh: "十六进制颜色从未生效，2.0 会拒绝；已删除。可在 config.style.color 中声明。")
}

extension Markup.Gain {
  var name: Phrase {
    switch self {
    case .headings: Phrase(en: "headings (# )", zh: "标题（# ）")
    case .quotes: Phrase(en: "quotes (> )", zh: "引用（> ）")
    case .tables: Phrase(en: "tables (|)", zh: "表格（|）")
    case .code: Phrase(en: "code (`)", zh: "代码（`）")
    case .indentedCode: Phrase(en: "indented lines as code", zh: "缩进行（视为代码）")
    }
  }
}
