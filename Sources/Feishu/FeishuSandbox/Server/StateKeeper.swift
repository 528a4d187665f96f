import Logging
import Phrase

/// Writes the state soon after each change, several changes at once when they come fast.
final class StateKeeper: Sendable {
  private let core: SandboxCore
  private let file: StateFile
  private let logger: Logger?
  private let writing: Task<Void, Never>
  /// The rest between two writes.
  private static let rest = Duration.milliseconds(200)

  init(core: SandboxCore, file: StateFile, logger: Logger?) {
    self.core = core
    self.file = file
    self.logger = logger
    writing = Task.detached {
      for await _ in core.changeSignals {
        Self.save(core, to: file, logger)
        // Cancelled while resting: the last write is `stop`'s.
        try? await Task.sleep(for: Self.rest)
      }
    }
  }

  /// Ends the writing with one last write.
  func stop() async {
    writing.cancel()
    await writing.value
    Self.save(core, to: file, logger)
  }

  private static func save(_ core: SandboxCore, to file: StateFile, _ logger: Logger?) {
    let state = core.read { $0 }
    do throws(SandboxFailure) {
      try file.save(state)
    } catch {
      logger?.error("\(error.phrase.english)")
    }
  }
}
