import ArgumentParser

/// The command line as a whole.
struct Cardfix: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "cardfix",
      abstract: words("Correct Feishu and Lark cards that are already sent.", "修正已经发送的飞书 / Lark 卡片。"),
      discussion: words(
        "Without a command the screen opens; with a message id (om_…) on that message.",
        "不带命令时打开界面；带消息 ID（om_…）时打开该消息。"),
      version: "0.1.0",
      subcommands: [
        ScreenCommand.self, DemoCommand.self, SandboxCommand.self, ListCommand.self, GetCommand.self,
        UpdateCommand.self, SendCommand.self, RecallCommand.self, VersionsCommand.self, DiffCommand.self,
        RollbackCommand.self, LintCommand.self, RulesCommand.self, PreviewCommand.self, UpgradeCommand.self,
        ExplainCommand.self, DoctorCommand.self, ConfigCommand.self, LoginCommand.self, LogoutCommand.self,
      ],
      defaultSubcommand: ScreenCommand.self)
  }

  /// The names of all commands.
  static var names: [String] { configuration.subcommands.compactMap { $0.configuration.commandName } }
}
