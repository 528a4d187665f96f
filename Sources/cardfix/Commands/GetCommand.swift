import ArgumentParser
import Delivery
import History
import Messages
import Phrase

/// The content of a message, as it would be edited, or of one of its versions, byte for byte.
struct GetCommand: CardfixCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "get", abstract: words("Print the content of a message.", "输出消息内容。"))
  }

  @OptionGroup var shared: SharedFlags

  @Option(help: help("A version by its number; needs no network.", "按编号输出某个版本，无需网络。", valueName: "number"))
  var version: Int?

  @Argument(help: help("The message, om_….", "消息 ID，om_…。", valueName: "message-id"))
  var id: String

  func act(_ context: CommandContext) async throws(CommandFailure) -> Exit {
    let id = try MessageID.checked(id)
    if let version {
      let found = try MessageArchive(id: id, in: Archive.openForReading(context.settings())).version(version)
      show(content: found.content, number: found.number, context)
    } else {
      let opened = try await context.withSession { session throws(CommandFailure) in
        try await MessageArchive.open(id, session)
      }
      if case .store(let why) = opened.source {
        let number = opened.version.number
        context.console.remark(
          why + Phrase(en: "This is version \(number), the newest known here.", zh: "以下为本机已知的最新版本 \(number)。"))
      }
      if let refusal = opened.refusal { context.console.remark(refusal) }
      show(content: opened.content, number: opened.version.number, context)
    }
    return .ok
  }

  private func show(content: String, number: Int, _ context: CommandContext) {
    if context.console.json {
      context.console.answer(
        .object([
          ("message_id", .string(id)),
          // 0: it is not kept here, since it can't be sent back.
          ("version", JSONValue(number == 0 ? nil : number)),
          ("content", .string(content)),
        ]))
    } else {
      context.console.deliver(content)
    }
  }
}
