import Dispatch
import Glibc
import Phrase

/// Signals, handled outside of the signal handler.
///
/// The handler only writes the signal's number into a pipe, which is all that may safely be done there; a thread reads it
/// and does the work. Programs started from here get the usual handling again.
enum Interrupts {
  private static let pipe: (reading: Int32, writing: Int32) = {
    var ends: [Int32] = [-1, -1]
    precondition(Glibc.pipe(&ends) == 0, "no pipe for signals: \(errno)")
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }()

  /// Calls `body`, on a thread of its own, for each signal that arrives. To be called once.
  static func each(_ signals: [Int32], _ body: @escaping @Sendable (Int32) -> Void) {
    let reading = pipe.reading
    DispatchQueue(label: "signals").async {
      var number: UInt8 = 0
      while true {
        let count = read(reading, &number, 1)
        if count < 0, errno == EINTR { continue }
        guard count == 1 else { return }
        body(Int32(number))
      }
    }
    for number in signals {
      signal(number) { number in
        var byte = UInt8(truncatingIfNeeded: number)
        write(Interrupts.pipe.writing, &byte, 1)
      }
    }
  }

  /// Waits for one of the signals and returns it.
  static func first(of signals: [Int32]) async -> Int32 {
    let (stream, continuation) = AsyncStream.makeStream(of: Int32.self)
    each(signals) { continuation.yield($0) }
    for await number in stream { return number }
    return SIGTERM
  }
}

extension CommandFailure {
  static let interrupted = CommandFailure(
    .interrupted, .interrupted,
    .init(en: "Interrupted.", zh: "已中断。"),
    remedy: .init(
      en: "If a change was on its way, `cardfix versions ID` tells what came of it.",
      zh: "如有修改正在发送，可用 `cardfix versions ID` 查看结果。"))
}
