import ArgumentParser
import Phrase

/// The screen, perhaps on one message.
struct ScreenCommand: CardfixCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "screen", abstract: words("Open the screen (the default).", "打开界面（默认命令）。"))
  }

  static var handlesInterrupts: Bool { true }

  @OptionGroup var shared: SharedFlags

  @Option(help: help("Theme: day, night, contrast or mono.", "主题：day、night、contrast 或 mono。", valueName: "name"))
  var theme: String?

  @Argument(
    help: help("The message to open.", "要打开的消息。", valueName: "message-id"))
  var message: String?

  func act(_ context: CommandContext) async throws(CommandFailure) -> Exit {
    if let message, !MessageID.isPlausible(message) { throw unknown(word: message) }
    let session = try await Session.open(context.settings(theme: theme), context)
    do {
      let exit = try await ScreenRun.run(session: session, openMessage: message)
      await session.close()
      return exit
    } catch {
      await session.close()
      throw error
    }
  }

  /// A word that is neither a command nor an id.
  private func unknown(word: String) -> CommandFailure {
    let remedy =
      Suggestion.nearest(to: word, among: Cardfix.names).map {
        Phrase(en: "Did you mean `cardfix \($0)`?", zh: "是否想写 `cardfix \($0)`？")
      }
      ?? Phrase(
        en: "`cardfix help` lists the commands; a message id begins with om_.",
        zh: "`cardfix help` 列出命令；消息 ID 以 om_ 开头。")
    return .usage(
      Phrase(en: "“\(word)” is neither a command nor a message id.", zh: "“\(word)”既不是命令，也不是消息 ID。"),
      remedy: remedy)
  }
}
