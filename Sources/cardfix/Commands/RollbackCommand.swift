import ArgumentParser
import Delivery

/// Sends an older version again.
struct RollbackCommand: CardfixCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rollback", abstract: words("Send an older version again.", "重新发送较早的版本。"))
  }

  @OptionGroup var shared: SharedFlags
  @OptionGroup var sending: SendingFlags

  @Argument(help: help("The message, om_….", "消息 ID，om_…。", valueName: "message-id"))
  var id: String

  @Argument(help: help("The number of the version.", "版本编号。", valueName: "version"))
  var number: Int

  func act(_ context: CommandContext) async throws(CommandFailure) -> Exit {
    let id = try MessageID.checked(id)
    return try await context.withSession { session throws(CommandFailure) in
      _ = try MessageArchive(id: id, in: session.history).version(number)
      return try await session.send { delivery throws(DeliveryFailure) in
        try await delivery.rollBack(id, to: number, force: sending.force, note: sending.note)
      }.print(context.console)
    }
  }
}
