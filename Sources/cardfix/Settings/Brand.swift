import FeishuClient

/// Which of the two worlds an app belongs to (feishu-api.md 1.1).
enum Brand: String, CaseIterable, Sendable {
  case feishu, lark

  var baseURL: String {
    switch self {
    case .feishu: ClientConfiguration.feishu
    case .lark: ClientConfiguration.lark
    }
  }
}

/// Names of what an app or a person may do.
enum Scope {
  /// What a login asks for when nothing is said: read chats and messages, change one's own.
  static let usual = ["im:message", "im:chat:readonly"]

  /// Whether a text can be the name of one: letters, digits and `:._-`.
  static func isOne(_ text: String) -> Bool {
    (1...100).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        ":._-".utf8.contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      }
  }

  /// Several, as people write them: parted by blanks or commas.
  static func parts(_ text: String) -> [String] {
    text.split { $0 == "," || $0.isWhitespace }.map(String.init)
  }
}
