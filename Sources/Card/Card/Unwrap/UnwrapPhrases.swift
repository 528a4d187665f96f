import JSONText
import Phrase

extension Phrase {
  static func firstOf(_ count: Int) -> Phrase {
    Phrase(en: "There were \(count) messages in it; this is the first card.", zh: "其中共有 \(count) 条消息，这是第一张卡片。")
  }
  static func exportLanguages(kept: String, others: [String]) -> Phrase {
    Phrase(
      en: "The languages differ in more than words: this is \(kept), without \(others.joined(separator: ", ")).",
      zh: "各语言不止文字不同：这是 \(kept)，不含 \(others.joined(separator: "、"))。")
  }
  static let callbackValuesLost = Phrase(
    en: "What its buttons send to the bot is not in that form: write the values of the callbacks again.",
    zh: "该格式不含按钮回传的内容：请重新填写 callback 的 value。")
  static let rawUnreadable = Phrase(
    en: "The internal form is damaged: json_card is not JSON. Fetch the message as user_card_content.",
    zh: "内部格式已损坏：json_card 不是合法的 JSON。请以 user_card_content 方式读取消息。")
  static let rawWithoutBody = Phrase(
    en: "The internal form has no body, so there is no card in it. Fetch the message as user_card_content.",
    zh: "内部格式中没有 body，无法还原卡片。请以 user_card_content 方式读取消息。")
  static let rawTooDeep = Phrase(
    en: "The internal form is nested too deep for a card.", zh: "内部格式嵌套过深，不可能是卡片。")
  static func rawPart(_ tag: String) -> Phrase {
    let name = JSONString.quoted(tag)
    return Phrase(
      en:
        "The internal form has a \(name), which can not be written in a card. Fetch the message as user_card_content.",
      zh: "内部格式中有 \(name)，无法写入卡片。请以 user_card_content 方式读取消息。")
  }
  static func rawPicture(_ id: String) -> Phrase {
    let name = JSONString.quoted(id)
    return Phrase(
      en: "The picture \(name) is not among the attachments. Fetch the message as user_card_content.",
      zh: "附件中没有图片 \(name)。请以 user_card_content 方式读取消息。")
  }
  static let restoreFix = Phrase(en: "Turn it back into a card", zh: "还原为卡片")
}
