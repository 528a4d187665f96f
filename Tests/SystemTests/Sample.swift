import JSONText

/// Contents that the tests share.
enum Sample {
  static let commands = [
    "screen", "demo", "sandbox", "list", "get", "update", "send", "recall", "versions", "diff", "rollback", "lint",
    "rules", "preview", "upgrade", "explain", "doctor", "config", "login", "logout",
  ]

  /// Spelled as no printer would: `1.0`, escapes, blanks, a big integer.
  static let card = """
    { "schema": "2.0",  "config": {"update_multi": true, "width_mode":"fill"},
      "header": {"title": {"tag": "plain_text", "content": "\\u544a警：磁盘已满"}, "template": "red"},
      "body": {"elements": [ {"tag":"markdown", "content":"service  db-3: **97 %**"},
        {"tag":"button", "text":{"tag":"plain_text","content":"去处理"}, "type":"primary",
         "behaviors":[{"type":"callback","value":{"ticket": 12345678901234567890, "ratio": 1.0}}]} ]}}
    """

  /// The card with one string put right.
  static let fixedCard = card.replacing("97 %", with: "79 %")
}

extension JSONNode {
  /// The names of an object's members, in their order.
  var keys: [String] { children.compactMap(\.key) }
}

extension String {
  /// Whether there is a Chinese character in it.
  var hasChinese: Bool { contains { ("\u{4E00}"..."\u{9FFF}").contains($0) } }
}
