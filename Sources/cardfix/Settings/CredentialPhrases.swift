import Phrase

/// What is missing or wrong about the credentials, and what to set.
enum CredentialPhrases {
  static func noAppID(config: ConfigFile, profile: String) -> CommandFailure {
    failure(
      Phrase(en: "There is no app id.", zh: "没有应用的 App ID。"),
      remedy: Phrase(
        en: "Set CARDFIX_APP_ID and CARDFIX_APP_SECRET, or app_id under [profiles.\(profile)] in \(config.path);"
          + " `cardfix demo` needs neither.",
        zh: "请设置 CARDFIX_APP_ID 和 CARDFIX_APP_SECRET，或在 \(config.path) 的 [profiles.\(profile)] 中写 app_id；"
          + "`cardfix demo` 无需凭证。"))
  }

  static func noSecret(variable: String, appIDFrom id: String) -> CommandFailure {
    failure(
      Phrase(en: "\(id) is set, but \(variable) is not.", zh: "已设置 \(id)，但未设置 \(variable)。"),
      remedy: Phrase(
        en: "Set \(variable) to the app's secret, from the developer console.",
        zh: "请将 \(variable) 设为开发者后台中的 App Secret。"))
  }

  static func noSecret(profile: String, config path: String) -> CommandFailure {
    failure(
      Phrase(en: "The profile “\(profile)” has no secret.", zh: "配置“\(profile)”没有密钥。"),
      remedy: Phrase(
        en: "Set CARDFIX_APP_SECRET, or secret_command or secret_file in \(path).",
        zh: "请设置 CARDFIX_APP_SECRET，或在 \(path) 中写 secret_command 或 secret_file。"))
  }

  static func commandFailed(status: Int?) -> CommandFailure {
    failure(
      status.map {
        Phrase(en: "secret_command ended with status \($0).", zh: "secret_command 以状态 \($0) 结束。")
      } ?? Phrase(en: "secret_command could not be started.", zh: "无法运行 secret_command。"),
      remedy: Phrase(en: "Run the command yourself and see what it says.", zh: "请手动运行该命令查看原因。"))
  }

  static var commandSaidNothing: CommandFailure {
    failure(
      Phrase(en: "secret_command printed nothing.", zh: "secret_command 没有输出。"),
      remedy: Phrase(en: "It must print the app's secret as its first line.", zh: "它应在第一行输出 App Secret。"))
  }

  static func noFile(_ path: String) -> CommandFailure {
    failure(
      Phrase(en: "The secret file \(path) cannot be read.", zh: "无法读取密钥文件 \(path)。"),
      remedy: Phrase(en: "Correct secret_file, or make the file.", zh: "请改正 secret_file 或创建该文件。"))
  }

  static func fileIsOpen(_ path: String) -> CommandFailure {
    failure(
      Phrase(en: "Others may read the secret file \(path).", zh: "其他用户可以读取密钥文件 \(path)。"),
      remedy: Phrase(en: "Run: chmod 600 \(path)", zh: "请执行：chmod 600 \(path)"))
  }

  static func fileIsEmpty(_ path: String) -> CommandFailure {
    failure(
      Phrase(en: "There is no secret in \(path).", zh: "\(path) 中没有密钥。"),
      remedy: Phrase(en: "Write the app's secret in its first line.", zh: "请在第一行写入 App Secret。"))
  }

  private static func failure(_ message: Phrase, remedy: Phrase) -> CommandFailure {
    CommandFailure(.credentials, .credentials, message, remedy: remedy)
  }
}
