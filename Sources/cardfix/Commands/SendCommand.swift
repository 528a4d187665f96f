import ArgumentParser
import Delivery
import Phrase

/// Sends a new message.
struct SendCommand: CardfixCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "send", abstract: words("Send a new message.", "发送新消息。"))
  }

  @OptionGroup var shared: SharedFlags
  @OptionGroup var sending: SendingFlags

  @Option(
    help: help(
      "Who gets it: a chat (oc_…), a person (ou_…, on_… or an e-mail address).",
      "接收者：会话（oc_…）或个人（ou_…、on_… 或邮箱）。", valueName: "id"))
  var to: String

  @Option(
    name: .customLong("type"),
    help: help(
      "The service's type of message; told from the content by default.", "服务端的消息类型，默认由内容判断。"))
  var type: Content.MessageType?

  @Argument(help: help("The content; - is standard input.", "内容文件；- 表示标准输入。"))
  var file: String

  func act(_ context: CommandContext) async throws(CommandFailure) -> Exit {
    let receiver = try ReceiverID.checked(to)
    let file = try ContentFile.readContent(file, context.console)
    let type = type ?? Content(file.document).type
    return try await context.withSession { session throws(CommandFailure) in
      try await session.send(file.document) { delivery throws(DeliveryFailure) in
        try await delivery.create(
          file.text, messageType: type.rawValue, to: receiver, force: sending.force, note: sending.note)
      }.print(context.console)
    }
  }
}

extension Content.MessageType: ExpressibleByArgument {}
