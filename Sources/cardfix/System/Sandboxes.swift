import FeishuSandbox
import Phrase

/// Starts sandboxes in this process.
enum Sandboxes {
  static func start(
    port: Int = 0, stateFile: String? = nil, seed: SandboxConfiguration.Seed
  ) async throws(CommandFailure) -> RunningSandbox {
    do {
      return try await FeishuSandbox.start(SandboxConfiguration(port: port, stateFile: stateFile, seed: seed))
    } catch {
      throw CommandFailure(.internalError, .internalError, error.phrase)
    }
  }
}
