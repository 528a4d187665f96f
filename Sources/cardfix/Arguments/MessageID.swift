import Phrase

/// Ids as people give them.
enum MessageID {
  /// The id, if it can be one: `om_` and letters, digits, `_` or `-` (feishu-api.md, appendix B).
  static func checked(_ text: String) throws(CommandFailure) -> String {
    guard isPlausible(text) else {
      throw .usage(
        Phrase(en: "“\(text)” is no message id.", zh: "“\(text)”不是消息 ID。"),
        remedy: Phrase(
          en: "A message id begins with om_; `cardfix list` shows them.", zh: "消息 ID 以 om_ 开头，可用 `cardfix list` 查看。"))
    }
    return text
  }

  static func isPlausible(_ text: String) -> Bool {
    text.hasPrefix("om_") && text.isPlausibleID
  }
}

/// Who or what may hold messages, as people give it.
enum ReceiverID {
  /// The id of a chat, if it can be one.
  static func chat(_ text: String) throws(CommandFailure) -> String {
    guard text.hasPrefix("oc_"), text.isPlausibleID else {
      throw .usage(
        Phrase(en: "“\(text)” is no chat id.", zh: "“\(text)”不是会话 ID。"),
        remedy: Phrase(
          en: "A chat id begins with oc_; `cardfix list --json` shows them.",
          zh: "会话 ID 以 oc_ 开头，可用 `cardfix list --json` 查看。"))
    }
    return text
  }

  /// A chat, a person or a mail address. The ids that a tenant gives to its people may be nearly anything without blanks.
  static func checked(_ text: String) throws(CommandFailure) -> String {
    let isID = ["oc_", "ou_", "on_"].contains { text.hasPrefix($0) } ? text.isPlausibleID : text.isPlausibleName
    guard isID else {
      throw .usage(
        Phrase(en: "“\(text)” is nobody that a message can be sent to.", zh: "“\(text)”不是有效的接收者。"),
        remedy: Phrase(
          en: "Name a chat (oc_…), a person (ou_…, on_…) or an e-mail address.",
          zh: "请写会话（oc_…）、个人（ou_…、on_…）或邮箱。"))
    }
    return text
  }
}

extension String {
  /// A prefix of three bytes, then letters, digits, `_` or `-`.
  fileprivate var isPlausibleID: Bool {
    (4...128).contains(utf8.count) && utf8.allSatisfy { Self.isWordByte($0) }
  }

  /// The same, and what mail addresses hold besides.
  fileprivate var isPlausibleName: Bool {
    (1...254).contains(utf8.count) && utf8.allSatisfy { Self.isWordByte($0) || "@.+".utf8.contains($0) }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
