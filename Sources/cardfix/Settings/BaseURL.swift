import Phrase

/// The address of a host: where the secret goes, so it is looked at closely.
enum BaseURL {
  /// The address without a slash at its end.
  ///
  /// `http` is taken only for this machine: anywhere else the app's secret would travel in the open.
  static func checked(_ text: String) throws(CommandFailure) -> String {
    var address = text
    while address.hasSuffix("/") { address.removeLast() }
    let parts = address.split(separator: "://", maxSplits: 1).map(String.init)
    guard parts.count == 2, ["http", "https"].contains(parts[0]), isHost(parts[1]) else {
      throw wrong(
        Phrase(
          en: "“\(text)” is no address of a host; write it as https://open.feishu.cn.",
          zh: "“\(text)”不是有效的服务地址，应写作 https://open.feishu.cn。"))
    }
    guard parts[0] == "https" || isLoopback(parts[1]) else {
      throw wrong(
        Phrase(
          en: "“\(text)” would send the app's secret unencrypted; use https.",
          zh: "“\(text)”会以明文发送应用密钥，请使用 https。"))
    }
    return address
  }

  /// A host, perhaps with a port; no path, no user.
  private static func isHost(_ text: String) -> Bool {
    !text.isEmpty
      && text.allSatisfy { character in
        character.isASCII && (character.isLetter || character.isNumber || ".-:[]".contains(character))
      }
  }

  private static func isLoopback(_ host: String) -> Bool {
    let name = host.hasPrefix("[") ? host.prefix { $0 != "]" }.dropFirst() : host.prefix { $0 != ":" }
    return name == "localhost" || name == "::1"
      || (name.hasPrefix("127.") && name.split(separator: ".").compactMap { UInt8($0) }.count == 4)
  }

  private static func wrong(_ message: Phrase) -> CommandFailure {
    CommandFailure(
      .settings, .usage, message,
      remedy: Phrase(
        en: "Correct CARDFIX_BASE_URL or CARDFIX_ACCOUNTS_URL, or base_url or accounts_url in the profile.",
        zh: "请改正 CARDFIX_BASE_URL、CARDFIX_ACCOUNTS_URL，或配置中的 base_url、accounts_url。"))
  }
}
