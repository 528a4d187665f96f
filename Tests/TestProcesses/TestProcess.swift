public import Glibc
import Synchronization

/// A program that a test runs beside itself.
///
/// Foundation's `Process` waits for a file that its child keeps open, so a child that leaves a server behind never ends for
/// it, and starting two at once has crashed. This one is `posix_spawn` and a thread in `waitpid`, and the child inherits
/// nothing but its three standard files.
///
///     let process = try TestProcess.start("/bin/sh", ["-c", "exit 3"], environment: [:], folder: "/tmp")
///     await process.end()   // TestProcess.End(status: 3, wasKilled: false)
public final class TestProcess: Sendable {
  /// How it ended.
  public struct End: Hashable, Sendable {
    /// The exit status, or the number of the signal that killed it.
    public let status: Int32
    public let wasKilled: Bool
  }

  private struct State {
    var end: End?
    var waiting: [CheckedContinuation<End, Never>] = []
  }

  public let processID: pid_t
  private let state = Mutex(State())

  private init(_ processID: pid_t) {
    self.processID = processID
  }

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - environment: all that it finds; nothing of the test's own.
  ///   - input, output, errors: files; the two to write are made anew.
  /// - Throws: ``CannotStart``.
  public static func start(
    _ program: String, _ arguments: [String], environment: [String: String], folder: String,
    input: String = "/dev/null", output: String = "/dev/null", errors: String = "/dev/null"
  ) throws -> TestProcess {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&files, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&files, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)

    // Signals as at first: what this process blocks or ignores would be blocked and ignored by everything below the child.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var (none, every) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&every)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &every)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

    let line = ["/bin/bash", "-c", Self.goThere, folder, program] + arguments
    var words: [UnsafeMutablePointer<CChar>?] = line.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in words + variables { free(text) } }
    var child: pid_t = 0
    let trouble = posix_spawn(&child, line[0], &files, &attributes, &words, &variables)
    guard trouble == 0 else { throw CannotStart(program: program, reason: String(cString: strerror(trouble))) }
    let process = TestProcess(child)
    process.waitInBackground()
    return process
  }

  /// Goes to the folder, closes what was open in the tests' process, and becomes the program.
  private static let goThere = """
    cd "$0" || exit 126
    for file in /proc/self/fd/*; do n=${file##*/}; if [ "$n" -gt 2 ]; then eval "exec $n>&-"; fi; done
    exec "$@"
    """

  /// Waits for its end, without blocking a thread of the tests.
  @discardableResult
  public func end() async -> End {
    await withCheckedContinuation { continuation in
      let end: End? = state.withLock { state in
        if state.end == nil { state.waiting.append(continuation) }
        return state.end
      }
      if let end { continuation.resume(returning: end) }
    }
  }

  /// Asks it to end; nothing happens when it has.
  public func terminate() {
    state.withLock { state in
      if state.end == nil { _ = kill(processID, SIGTERM) }
    }
  }

  /// Waits for its end in place: for what can't be asynchronous.
  public func waitInPlace() {
    while state.withLock({ $0.end == nil }) { usleep(2000) }
  }

  private func waitInBackground() {
    var thread = pthread_t()
    let box = Unmanaged.passRetained(self)
    let started = pthread_create(
      &thread, nil,
      { box in
        guard let box else { return nil }
        Unmanaged<TestProcess>.fromOpaque(box).takeRetainedValue().wait()
        return nil
      }, box.toOpaque())
    precondition(started == 0, "no thread to wait for \(processID)")
    pthread_detach(thread)
  }

  private func wait() {
    var status: Int32 = 0
    while waitpid(processID, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    let end = End(status: signal == 0 ? (status >> 8) & 0xFF : signal, wasKilled: signal != 0)
    let waiting = state.withLock { state in
      state.end = end
      defer { state.waiting = [] }
      return state.waiting
    }
    for continuation in waiting { continuation.resume(returning: end) }
  }
}

/// A program could not be started.
public struct CannotStart: Error, CustomStringConvertible {
  let program: String
  let reason: String

  public var description: String { "\(program) could not be started: \(reason)" }
}
