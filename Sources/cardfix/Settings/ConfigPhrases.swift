import Phrase

/// What can be wrong with the settings file.
enum ConfigPhrases {
  static func notTOML(_ reason: String) -> Phrase {
    Phrase(en: "not valid TOML: \(reason)", zh: "不是有效的 TOML：\(reason)")
  }

  static func unknownKey(_ key: String) -> Phrase {
    Phrase(
      en: "“\(key)” means nothing here. Known: profile, theme, and in [profiles.NAME] "
        + known.joined(separator: ", ") + ".",
      zh: "“\(key)”没有意义。可用：profile、theme，以及 [profiles.名称] 中的 \(known.joined(separator: "、"))。")
  }

  /// The keys of a profile.
  private static let known = [
    "app_id", "brand", "base_url", "accounts_url", "ca_file", "proxy", "identity", "scopes", "secret_command",
    "secret_file",
  ]

  static func notAmong(_ key: String, _ value: String, _ choices: [String]) -> Phrase {
    Phrase(
      en: "“\(key)” can't be “\(value)”; choose one of \(choices.joined(separator: ", ")).",
      zh: "“\(key)”不能是“\(value)”，可选：\(choices.joined(separator: "、"))。")
  }

  static func notScopes(_ key: String) -> Phrase {
    Phrase(
      en: "“\(key)” must be a list of scopes: [\"im:message\"].", zh: "“\(key)”应为权限列表，如 [\"im:message\"]。")
  }

  static func passwordInFile(_ key: String) -> Phrase {
    Phrase(
      en: "“\(key)”: a password does not belong in this file. Set HTTPS_PROXY in the environment.",
      zh: "“\(key)”：密码不应写在此文件中，请在环境变量 HTTPS_PROXY 中设置。")
  }

  static func secretInFile(_ key: String) -> Phrase {
    Phrase(
      en: "“\(key)”: a secret does not belong in this file. Use secret_command, or secret_file with mode 0600.",
      zh: "“\(key)”：密钥不应写在此文件中，请使用 secret_command，或权限为 0600 的 secret_file。")
  }

  static func notAString(_ key: String) -> Phrase {
    Phrase(en: "“\(key)” must be a text in quotes.", zh: "“\(key)”应为带引号的文本。")
  }

  static func notATable(_ key: String) -> Phrase {
    Phrase(en: "“\(key)” must be a table: write [\(key)…].", zh: "“\(key)”应为表，写作 [\(key)…]。")
  }
}
