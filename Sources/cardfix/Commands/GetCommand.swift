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
      show(content: found.content, number: found.number, remark: nil, context)
    } else {
      let opened = try await context.withSession { session throws(CommandFailure) in
        try await MessageArchive.open(id, session)
      }
      let remark = Self.remark(on: opened)
      if let remark { context.console.remark(remark) }
      show(content: opened.content, number: opened.version.number, remark: remark, context)
    }
    return .ok
  }

  /// Why it is not what the service holds, or why it can't be sent back.
  private static func remark(on opened: OpenedMessage) -> Phrase? {
    guard case .store(let why) = opened.source else { return opened.refusal }
    let number = opened.version.number
    let found = Phrase(en: "This is version \(number), the newest known here.", zh: "以下为本机已知的最新版本 \(number)。")
    return opened.refusal.map { why + found + $0 } ?? why + found
  }

  private func show(content: String, number: Int, remark: Phrase?, _ context: CommandContext) {
    if context.console.json {
      context.console.answer(
        .object([
          ("message_id", .string(id)),
          // 0: it is not kept here, since it can't be sent back.
          ("version", JSONValue(number == 0 ? nil : number)),
          ("content", .string(content)),
          ("remark", JSONValue(remark?.text(in: context.console.language))),
        ]))
    } else {
      context.console.deliver(content)
    }
  }
}
