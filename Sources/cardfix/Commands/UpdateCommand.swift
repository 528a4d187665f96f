import ArgumentParser
import Delivery
import Messages
import Phrase

/// Replaces the content of a message.
struct UpdateCommand: CardfixCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "update",
      abstract: words("Replace the content of a sent message.", "替换已发送消息的内容。"))
  }

  @OptionGroup var shared: SharedFlags
  @OptionGroup var sending: SendingFlags

  @Option(
    help: help(
      "The version the file was made from; by default the newest.", "文件所依据的版本，默认为最新版本。", valueName: "number"))
  var base: Int?

  @Flag(name: .customLong("dry-run"), help: help("Check everything, send nothing.", "只检查，不发送。"))
  var dryRun = false

  @Argument(help: help("The message, om_….", "消息 ID，om_…。", valueName: "message-id"))
  var id: String

  @Argument(help: help("The new content; - is standard input.", "新内容的文件；- 表示标准输入。"))
  var file: String

  func act(_ context: CommandContext) async throws(CommandFailure) -> Exit {
    let id = try MessageID.checked(id)
    let file = try ContentFile.readContent(file, context.console)
    let change = Change(messageID: id, content: file.text, base: base, force: sending.force, note: sending.note)
    return try await context.withSession { session throws(CommandFailure) in
      if dryRun { return ReviewReport(await session.delivery.review(change), file).print(context.console) }
      return try await session.send(file.document) { delivery throws(DeliveryFailure) in
        try await delivery.deliver(change)
      }.print(context.console)
    }
  }
}
