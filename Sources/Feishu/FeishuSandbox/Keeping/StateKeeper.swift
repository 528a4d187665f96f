import FoundationEssentials
import Logging
import Phrase

/// Writes what has changed soon after it has, several changes at once when they come fast, beside the calls and not before
/// them: a process that is killed loses what came in the last moments, ``rest`` and the time a write takes.
actor StateKeeper {
  private let core: SandboxCore
  private var file: StateFile
  private let logger: Logger?
  private var writing: Task<Void, Never>?
  /// Something could not be written, so that adding to the file is no longer enough.
  private var isBehind = false
  /// The rest between two writes.
  private static let rest = Duration.milliseconds(200)
  /// How many messages are taken at once when all is written anew.
  private static let portion = 500

  init(core: SandboxCore, file: StateFile, logger: Logger?) {
    self.core = core
    self.file = file
    self.logger = logger
  }

  /// Keeps a state that is new at once, so that a file that cannot be written is told now, and then what changes.
  func start() async throws(SandboxFailure) {
    try await keep()
    writing = Task { [core] in
      for await _ in core.changeSignals {
        await self.keepOrComplain()
        // Cancelled while resting: the last write is `stop`'s.
        try? await Task.sleep(for: Self.rest)
      }
    }
  }

  /// Ends the writing with one last write.
  func stop() async {
    writing?.cancel()
    await writing?.value
    await keepOrComplain()
    file.close()
  }

  private func keepOrComplain() async {
    do throws(SandboxFailure) {
      try await keep()
      isBehind = false
    } catch {
      isBehind = true
      logger?.error("\(error.phrase.english)")
    }
  }

  private func keep() async throws(SandboxFailure) {
    guard !isBehind, let changes = core.takeChanges() else { return try await rewrite() }
    if !changes.isEmpty { try file.append(Self.lines(changes.messages, changes.rest)) }
    if file.isWasteful { try await rewrite() }
  }

  /// Writes all of it anew, and once more when the state begins anew meanwhile.
  private func rewrite() async throws(SandboxFailure) {
    while true {
      var new = try file.successor()
      do throws(SandboxFailure) {
        if try await write(to: &new) { return try file.yield(to: new) }
      } catch {
        new.abandon()
        throw error
      }
      new.abandon()
    }
  }

  /// - Returns: whether it is all of one state.
  private func write(to new: inout StateFile) async throws(SandboxFailure) -> Bool {
    var (head, all) = core.takeAll()
    head.format = StateFile.format
    try new.append(Self.lines([], head), isSafe: false)
    var count = 0
    while count < all {
      guard let messages = core.messages(from: count, atMost: min(Self.portion, all - count)) else { return false }
      count += messages.count
      try new.append(Self.lines(messages.map { ($0, 0) }, StateChange()), isSafe: false)
      // Calls that wait for this thread come in between.
      await Task.yield()
    }
    return true
  }

  /// A batch: the messages, and what ends it.
  private static func lines(_ messages: [(message: StoredMessage, kept: Int)], _ rest: StateChange) -> [UInt8] {
    var lines: [UInt8] = []
    for (message, kept) in messages {
      if MessageLine.fits(message) {
        MessageLine(message, kept: kept).write(to: &lines)
      } else {
        var change = StateChange()
        change.message = message
        write(change, to: &lines)
      }
    }
    var last = rest
    last.end = true
    write(last, to: &lines)
    return lines
  }

  private static func write(_ change: StateChange, to lines: inout [UInt8]) {
    do {
      lines += try JSONEncoder().encode(change)
      lines.append(UInt8(ascii: "\n"))
    } catch {
      preconditionFailure("a state that is no JSON: \(error)")
    }
  }
}
