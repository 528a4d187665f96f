import JSONText
import Phrase

// MARK: - Forms that are no card

extension Phrase {
  static let rawReadBack = Phrase(
    en:
      "This is the service's internal form (json_card): it can be read but not sent. Open the message itself, or fetch "
      + "it as user_card_content.",
    zh: "这是服务端的内部格式（json_card）：可查看，但不能发送。请打开消息本身，或以 user_card_content 方式读取。")
  static let renderedReadBack = Phrase(
    en:
      "This is the simplified form the service shows to readers: colours, links and settings are lost in it. Open the "
      + "message itself, or fetch it as user_card_content.",
    zh: "这是服务端返回的简化格式：颜色、链接和配置均已丢失。请打开消息本身，或以 user_card_content 方式读取。")
  static let upgradeShell = Phrase(
    en:
      "This is only the service's “please upgrade the client” stand-in: the card is not in it. Open the message itself, "
      + "or fetch it as user_card_content.",
    zh: "这只是服务端的“请升级客户端”占位内容，其中没有卡片本身。请打开消息本身，或以 user_card_content 方式读取。")
  static let notAnObject = Phrase(
    en: "A card is a JSON object: start it with { and end it with }.", zh: "卡片必须是 JSON 对象：以 { 开头、以 } 结尾。")
  static let doubleEncoded = Phrase(
    en: "The card is encoded twice: it is a string with JSON in it. Take the string apart.",
    zh: "卡片被编码了两次：整个内容是一个含有 JSON 的字符串。请先解码。")
  static let wrapped = Phrase(
    en: "This is a request with a card inside. Keep only the card.", zh: "这是包含卡片的请求。请只保留卡片本身。")
  static let entityPatch = Phrase(
    en: "A card entity is changed through the card API; whether the service takes it here is not known.",
    zh: "卡片实体需通过卡片接口修改；此处服务端是否接受尚不确定。")
  static func envelopeWithoutID(_ id: String) -> Phrase {
    Phrase(en: "Write the id in data.\(id).", zh: "请在 data.\(id) 中填写 ID。")
  }
}

// MARK: - Schema and config

extension Phrase {
  static let schemaMissing = Phrase(
    en: "A body belongs to schema 2.0: without \"schema\": \"2.0\" it is not shown.",
    zh: "body 属于 2.0 版本：缺少 \"schema\": \"2.0\" 时不会显示。")
  static let schemaNotString = Phrase(
    en: "schema is a string: write \"2.0\" or \"1.0\" with quotes.", zh: "schema 是字符串：请写成带引号的 \"2.0\" 或 \"1.0\"。")
  static let schemaUnknown = Phrase(
    en: "There are only the schemas \"1.0\" and \"2.0\"; anything else is read as 1.0.",
    zh: "schema 只有 \"1.0\" 和 \"2.0\"；其他写法按 1.0 处理。")
  static let schemaDowngrade = Phrase(
    en: "The message holds a 2.0 card, and that can not become a 1.0 card. Keep \"schema\": \"2.0\" and a body.",
    zh: "该消息现在是 2.0 卡片，不能改成 1.0。请保留 \"schema\": \"2.0\" 和 body。")
  static let updateMultiOf1 = Phrase(
    en: "Without \"update_multi\": true in config, updates of this card may not reach all readers. Add it.",
    zh: "config 中没有 \"update_multi\": true，后续修改可能不会对所有人生效。请加上。")
  static let updateMultiUnsaid = Phrase(
    en: "An update wants \"update_multi\": true written in config. Add it.",
    zh: "修改卡片时要求 config 中写明 \"update_multi\": true。请加上。")
  static let updateMultiOff = Phrase(
    en: "A 2.0 card must not switch update_multi off. Write true.", zh: "2.0 卡片不能关闭 update_multi。请写成 true。")
  static let rootElements = Phrase(
    en: "In 2.0 the elements stand in the body. Move them there.", zh: "2.0 的 elements 要放在 body 中。请移过去。")
  static func rootKeyOf1(_ key: String) -> Phrase {
    Phrase(
      en: "2.0 has no \(key): give each text its i18n_content instead.", zh: "2.0 没有 \(key)：请改为在各文本中使用 i18n_content。")
  }
}

// MARK: - Components

extension Phrase {
  static let wantsComponent = Phrase(
    en: "A component is an object with a tag. Write {\"tag\": …}.", zh: "组件是带 tag 的对象。请写成 {\"tag\": …}。")
  static let missingTag = Phrase(
    en: "This component has no tag. Say what it is: \"tag\": \"markdown\".",
    zh: "此组件缺少 tag。请写明类型，如 \"tag\": \"markdown\"。")
  static func wantsObject(_ key: String) -> Phrase {
    Phrase(en: "\(key) is an object: write { … }.", zh: "\(key) 是对象：请写成 { … }。")
  }
  static func wantsArray(_ key: String) -> Phrase {
    Phrase(en: "\(key) is an array: write [ … ].", zh: "\(key) 是数组：请写成 [ … ]。")
  }
  static func removedTag(_ tag: String) -> Phrase {
    switch tag {
    case "action":
      Phrase(
        en: "2.0 has no action: put its buttons into the elements directly, or side by side into a column_set.",
        zh: "2.0 已移除 action：请把按钮直接放入 elements，或用 column_set 并排。")
    case "note":
      Phrase(
        en: "2.0 has no note: write a div with \"text_size\": \"notation\".",
        zh: "2.0 已移除 note：请改用 div，并设置 \"text_size\": \"notation\"。")
    default: Phrase(en: "2.0 no longer has \(tag).", zh: "2.0 已移除 \(tag)。")
    }
  }
  static func tagOf2(_ tag: String) -> Phrase {
    Phrase(en: "Only 2.0 has \(tag); a 1.0 card does not show it.", zh: "\(tag) 仅 2.0 支持；1.0 卡片不会显示。")
  }
  static func unknownTag(_ tag: String) -> Phrase {
    Phrase(en: "There is no component \(JSONString.quoted(tag)).", zh: "没有名为 \(JSONString.quoted(tag)) 的组件。")
  }
  static func didYouMean(_ tag: String) -> Phrase {
    Phrase(en: "Did you mean \(tag)?", zh: "是否想写 \(tag)？")
  }
}

// MARK: - Sizes and links

extension Phrase {
  static func nearLimit(_ bytes: Int) -> Phrase {
    Phrase(
      en: "\(bytes) bytes: close to the documented limit of \(CardLimits.documentedBytes).",
      zh: "共 \(bytes) 字节：接近文档规定的上限 \(CardLimits.documentedBytes)。")
  }
  static func overLimit(_ bytes: Int) -> Phrase {
    Phrase(
      en:
        "\(bytes) bytes: over the documented limit of \(CardLimits.documentedBytes). The service may refuse it; shorten it.",
      zh: "共 \(bytes) 字节：超过文档规定的上限 \(CardLimits.documentedBytes)，服务端可能拒绝。请精简。")
  }
  static func overCeiling(_ bytes: Int) -> Phrase {
    Phrase(
      en: "\(bytes) bytes: no card above \(CardLimits.ceilingBytes) was ever taken. Shorten it.",
      zh: "共 \(bytes) 字节：超过 \(CardLimits.ceilingBytes) 的卡片从未被接受。请精简。")
  }
  static func tooManyElements(_ count: Int) -> Phrase {
    Phrase(
      en: "\(count) elements: a card may have \(CardLimits.elements), texts included. Split it.",
      zh: "共 \(count) 个元素：一张卡片最多 \(CardLimits.elements) 个（含文本）。请拆分。")
  }
  static func manyElements(_ count: Int) -> Phrase {
    Phrase(
      en: "\(count) elements: near the limit of \(CardLimits.elements), and the service does not always count alike.",
      zh: "共 \(count) 个元素：接近上限 \(CardLimits.elements)，且服务端的计数方式不一。")
  }
  static func manyBlocks(_ count: Int) -> Phrase {
    Phrase(en: "\(count) components: long for one card.", zh: "共 \(count) 个组件：对一张卡片来说偏多。")
  }
  static func pictureAddress(_ key: String) -> Phrase {
    Phrase(
      en: "A picture has no \"\(key)\": upload it with this app and write its \"img_key\".",
      zh: "图片没有 \"\(key)\" 属性：请用本应用上传图片并填写 \"img_key\"。")
  }
  static func link(_ flaw: LinkFlaw) -> Phrase {
    switch flaw {
    case .empty: Phrase(en: "The link is empty: a click leads nowhere.", zh: "链接为空：点击后无法跳转。")
    case .noScheme:
      Phrase(en: "A link starts with https:// or http://.", zh: "链接应以 https:// 或 http:// 开头。")
    case .noHost: Phrase(en: "The link ends after its scheme: write the rest.", zh: "链接只有协议头：请补全。")
    case .blanks: Phrase(en: "A blank in a link is written %20.", zh: "链接中的空格应写成 %20。")
    case .notEncoded:
      Phrase(en: "Letters outside ASCII are percent-encoded in a link.", zh: "链接中的非 ASCII 字符应进行百分号编码。")
    }
  }
}

// MARK: - Quick fixes

extension Phrase {
  static let unwrapFix = Phrase(en: "Keep only the card", zh: "只保留卡片")
  static let decodeFix = Phrase(en: "Take the string apart", zh: "解码字符串")
  static let addSchemaFix = Phrase(en: "Write \"schema\": \"2.0\"", zh: "写上 \"schema\": \"2.0\"")
  static let updateMultiFix = Phrase(en: "Write \"update_multi\": true", zh: "写上 \"update_multi\": true")
  static let moveToBodyFix = Phrase(en: "Move elements into body", zh: "将 elements 移入 body")
  static func schemaStringFix(_ schema: CardSchema) -> Phrase {
    Phrase(en: "Write \"\(schema.rawValue)\"", zh: "改为 \"\(schema.rawValue)\"")
  }
  static func writeFix(_ word: String) -> Phrase {
    Phrase(en: "Write \(word)", zh: "改为 \(word)")
  }
  static func addFix(_ key: String) -> Phrase {
    Phrase(en: "Add \(key)", zh: "添加 \(key)")
  }
  static let wrapFix = Phrase(en: "Put it into an action", zh: "放入 action")
  static let quoteFix = Phrase(en: "Put it into quotes", zh: "加上引号")
  static let listFix = Phrase(en: "Make it a list", zh: "改为数组")
  static let textObjectFix = Phrase(en: "Make it a text object", zh: "改为文本对象")
  static let blankFix = Phrase(en: "Put a blank after the link", zh: "在链接后加空格")
  static func removeFix(_ key: String) -> Phrase {
    Phrase(en: "Remove \(key)", zh: "删除 \(key)")
  }
  /// What an edit does, for the short ones that put JSON right.
  static func making(_ edit: TextEdit) -> Phrase {
    let text = edit.replacementText
    guard text.count <= 20 else { return Phrase(en: "Write it as JSON wants it", zh: "改为符合 JSON 的写法") }
    if text.isEmpty { return Phrase(en: "Remove it", zh: "删除") }
    return edit.range.isEmpty
      ? Phrase(en: "Insert \(text)", zh: "插入 \(text)") : Phrase(en: "Write \(text)", zh: "改为 \(text)")
  }
}
