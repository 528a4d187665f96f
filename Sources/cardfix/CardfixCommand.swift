import ArgumentParser
import FeishuAPI

/// One command of the command line.
protocol CardfixCommand: ParsableCommand {
  var shared: SharedFlags { get }

  /// Whether the command itself sees to Ctrl-C; otherwise it ends the process with ``Exit/interrupted``.
  static var handlesInterrupts: Bool { get }

  /// Does what was asked and says how the process is to end.
  func act(_ context: CommandContext) async throws(CommandFailure) -> Exit
}

extension CardfixCommand {
  static var handlesInterrupts: Bool { false }
}

/// What every command works with.
struct CommandContext: Sendable {
  let environment: [String: String]
  let console: Console
  /// The profile named with the flag.
  let profile: String?
  /// Who is to act, by the flag.
  let identity: Identity?

  func settings(theme: String? = nil) throws(CommandFailure) -> Settings {
    try Settings(profile: profile, theme: theme, identity: identity, environment: environment)
  }
}
