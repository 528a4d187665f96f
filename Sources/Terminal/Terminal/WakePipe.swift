import CNcurses
import Glibc
import Synchronization

/// Wakes the event loop from another thread.
///
/// Whoever puts something into the program's mailbox calls ``signal()`` afterwards; the loop then gets `.wake`. Signal
/// handlers write the number of their signal into the same pipe.
public final class WakePipe: Sendable {
  let readEnd: Int32
  let writeEnd: Int32
  private let isPending = Atomic(false)

  /// Opens the pipe.
  ///
  /// - Throws: ``TerminalFailure/noDescriptors`` when the process has too many files open.
  public init() throws(TerminalFailure) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .noDescriptors }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    (readEnd, writeEnd) = (ends[0], ends[1])
  }

  deinit {
    Glibc.close(readEnd)
    Glibc.close(writeEnd)
  }

  /// Wakes the loop; from any thread, as often as you like: one byte waits in the pipe at most.
  public func signal() {
    guard !isPending.exchange(true, ordering: .sequentiallyConsistent) else { return }
    var byte: UInt8 = 0
    _ = write(writeEnd, &byte, 1)
  }

  /// Takes everything out of the pipe: whether someone called ``signal()``, and the signals in order.
  func drain() -> (isWoken: Bool, signals: [Int32]) {
    var bytes = [UInt8](repeating: 0, count: 256)
    var signals: [Int32] = []
    var isWoken = false
    while true {
      let count = read(readEnd, &bytes, bytes.count)
      guard count > 0 else { break }
      for byte in bytes[..<count] {
        if byte == 0 { isWoken = true } else { signals.append(Int32(byte)) }
      }
    }
    // After the reading: a byte written from here on is found by the next poll.
    if isWoken { isPending.store(false, ordering: .sequentiallyConsistent) }
    return (isWoken, signals)
  }
}
