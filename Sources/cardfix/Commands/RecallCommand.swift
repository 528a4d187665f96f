import ArgumentParser
import Delivery

/// Takes a message back.
struct RecallCommand: CardfixCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "recall",
      abstract: words("Recall a message; this can't be undone.", "撤回消息，无法恢复。"))
  }

  @OptionGroup var shared: SharedFlags

  @Argument(help: help("The message, om_….", "消息 ID，om_…。", valueName: "message-id"))
  var id: String

  func act(_ context: CommandContext) async throws(CommandFailure) -> Exit {
    let id = try MessageID.checked(id)
    return try await context.withSession { session throws(CommandFailure) in
      try await session.send { delivery throws(DeliveryFailure) in
        try await delivery.recall(id)
      }.print(context.console)
    }
  }
}
