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
    text.hasPrefix("om_") && (4...128).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      }
  }
}
