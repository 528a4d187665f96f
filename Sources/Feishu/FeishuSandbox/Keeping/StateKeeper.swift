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
  func start() throws(SandboxFailure) {
    try keep()
    writing = Task { [core] in
      for await _ in core.changeSignals {
        self.keepOrComplain()
        // Cancelled while resting: the last write is `stop`'s.
        try? await Task.sleep(for: Self.rest)
      }
    }
  }

  /// Ends the writing with one last write.
  func stop() async {
    writing?.cancel()
    await writing?.value
    keepOrComplain()
    file.close()
  }

  private func keepOrComplain() {
    do throws(SandboxFailure) {
      try keep()
    } catch {
      logger?.error("\(error.phrase.english)")
    }
  }

  private func keep() throws(SandboxFailure) {
    if let changes = core.takeChanges() {
      if !changes.isEmpty { try file.append(Self.lines(changes.messages, changes.rest)) }
      if file.isWasteful { try rewrite() }
    } else {
      try rewrite()
    }
  }

  private func rewrite() throws(SandboxFailure) {
    var isWritten = false
    while !isWritten {
      var head: StateChange? = core.takeAll()
      head?.format = StateFile.format
      var count = 0
      var isOver = false
      isWritten = try file.rewrite { () -> StateFile.Rewriting in
        if isOver { return .done }
        if let first = head {
          head = nil
          return .lines(Self.lines([], first))
        }
        guard let messages = core.messages(from: count, atMost: Self.portion) else { return .givenUp }
        isOver = messages.isEmpty
        count += messages.count
        return .lines(Self.lines(messages.map { ($0, 0) }, StateChange()))
      }
    }
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
