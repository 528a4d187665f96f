import ArgumentParser

/// The flags of every command that changes something at the service.
struct SendingFlags: ParsableArguments {
  @Flag(
    help: help(
      "Send even though a check says that the service will refuse it, or somebody else changed the message.",
      "即使检查认为服务端会拒绝，或他人已修改该消息，仍然发送。"))
  var force = false

  @Option(help: help("Why; kept with the version.", "修改原因，随版本保存。", valueName: "text"))
  var note: String?
}
