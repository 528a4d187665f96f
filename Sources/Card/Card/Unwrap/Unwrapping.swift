import JSONText
public import Phrase

/// What came of looking for a card in a text that somebody pasted or opened.
public enum Unwrapping: Hashable, Sendable {
  /// The text is a card already, or there is none in it.
  case asIs
  /// There is a card inside.
  case card(Unwrapped)
  /// There was a card once, and it can not be had back from this form; with the reason and what to do.
  case refused(Phrase)

  /// Looks through any text. Costs a few passes over it.
  public init(of bytes: [UInt8]) {
    var unwrapper = Unwrapper()
    self = unwrapper.unwrap(bytes)
  }

  /// Looks through any text.
  public init(of text: String) { self.init(of: Array(text.utf8)) }
}

/// A card that was taken out of something.
public struct Unwrapped: Hashable, Sendable {
  /// The card; its own bytes where it stood in the text as plain JSON.
  public internal(set) var bytes: [UInt8]
  /// What was taken off, the outermost first.
  public internal(set) var wrappers: [Wrapper]
  /// What is not in the card any more.
  public internal(set) var losses: [Phrase] = []

  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// What was taken off, in a sentence, and what was lost.
  public var phrase: Phrase {
    let names = wrappers.map(\.name)
    let first = Phrase(
      en: "The card was taken out of \(names.map(\.english).joined(separator: " in ")).",
      zh: "已从\(names.map(\.chinese).joined(separator: "、"))中取出卡片。")
    return losses.reduce(first, +)
  }
}

/// Something that people copy a card in.
public enum Wrapper: String, CaseIterable, Hashable, Sendable {
  /// A JSON string with the card in it.
  case string
  /// The inside of such a string, without its quotes.
  case escaped
  /// `{"content": "…"}`, as messages have it.
  case content
  /// The body of a call that sends a message: `receive_id`, `msg_type`, `content`.
  case sendBody
  /// The body of a call to a custom bot: `{"msg_type": "interactive", "card": {…}}`.
  case webhook
  /// The service's answer to a read, or an event.
  case answer
  /// What a callback answers with: `{"card": {"type": "raw", "data": {…}}}`.
  case callback
  /// A file of the card builder: `{"dsl": …}`, `{"card": {…}}`.
  case builder
  /// A command line with curl.
  case curl
  /// A block of code in Markdown.
  case fence
  /// Source code.
  case source
  /// The service's internal form (`raw_card_content`), written as a card again.
  case raw

  var name: Phrase {
    switch self {
    case .string: Phrase(en: "a string", zh: "字符串")
    case .escaped: Phrase(en: "escaped text", zh: "转义文本")
    case .content: Phrase(en: "the content of a message", zh: "消息的 content")
    case .sendBody: Phrase(en: "the body of a send", zh: "发送请求体")
    case .webhook: Phrase(en: "the body of a webhook call", zh: "Webhook 请求体")
    case .answer: Phrase(en: "an answer of the service", zh: "服务端响应")
    case .callback: Phrase(en: "the answer to a callback", zh: "回调响应")
    case .builder: Phrase(en: "an export of the card builder", zh: "卡片搭建工具的导出内容")
    case .curl: Phrase(en: "a curl command", zh: "curl 命令")
    case .fence: Phrase(en: "a block of code", zh: "代码块")
    case .source: Phrase(en: "source code", zh: "源代码")
    case .raw: Phrase(en: "the service's internal form", zh: "服务端内部格式")
    }
  }
}
