import ArgumentParser
import Phrase

/// Looks at everything that cardfix needs, and says what to do about what is missing.
struct DoctorCommand: CardfixCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "doctor",
      abstract: words(
        "Check locale, terminal, settings, credentials, the way to the service and what it lets the app do.",
        "检查语言环境、终端、设置、凭证、到服务端的连接以及应用的各项权限。"),
      discussion: words(
        "Nothing is written: what only writing could tell is said to be unknown.", "不写入任何内容；只有写入才能得知的，会如实说明。"))
  }

  @OptionGroup var shared: SharedFlags

  @Option(help: help("Also look at this chat.", "同时检查该会话。", valueName: "chat-id"))
  var chat: String?

  @Argument(
    help: help("Also look at what this message needs to be corrected.", "同时检查修改该消息所需的条件。", valueName: "message-id"))
  var id: String?

  func act(_ context: CommandContext) async throws(CommandFailure) -> Exit {
    let chat = try chat.map { id throws(CommandFailure) in try ReceiverID.chat(id) }
    let id = try id.map { id throws(CommandFailure) in try MessageID.checked(id) }
    let diagnoses = await Examination(context: context, chatID: chat, messageID: id).all()
    let language = context.console.language
    if context.console.json {
      context.console.answer(.object([("checks", .array(diagnoses.map { $0.json(in: language) }))]))
    } else {
      context.console.say(diagnoses.flatMap { $0.lines(in: language) })
    }
    return diagnoses.lazy.compactMap(\.exit).first ?? .ok
  }
}
