import Glibc
import Synchronization

/// Tells the sends of a running process from those that one left behind when it died.
///
/// Every opened store takes a random number, writes it into the sends it begins, and holds a lock on that byte of a file
/// beside the store. The kernel drops the lock with the process, however it ends; so a send whose byte is free was abandoned.
/// The locks are those of an open file, not of a process (fcntl(2)): two stores of one process see each other.
final class SessionLock: Sendable {
  /// The byte that is locked; what the sends of this store carry.
  let number: Int64
  /// Below 0: no lock file; then only this store's own sends count as running.
  private let file: Mutex<Int32>

  /// A store that nobody else can see.
  static var none: SessionLock { SessionLock(file: -1) }

  convenience init(beside path: String) {
    let file = open("\(path)-sessions", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    self.init(file: file)
    if file >= 0, !set(Int16(F_WRLCK)) { release() }
  }

  private init(file: Int32) {
    number = Int64.random(in: 1..<(1 << 62))
    self.file = Mutex(file)
  }

  deinit { release() }

  /// Whether the store that took `number` is still open, here or in another process.
  func isRunning(_ number: Int64) -> Bool {
    file.withLock { file in
      guard number != self.number else { return true }
      guard file >= 0 else { return false }
      var lock = Self.lock(of: number, type: Int16(F_WRLCK))
      return fcntl(file, Self.getCommand, &lock) == 0 && lock.l_type != Int16(F_UNLCK)
    }
  }

  func release() {
    file.withLock { file in
      if file >= 0 { close(file) }
      file = -1
    }
  }

  private func set(_ type: Int16) -> Bool {
    file.withLock { file in
      var lock = Self.lock(of: number, type: type)
      return fcntl(file, Self.setCommand, &lock) == 0
    }
  }

  private static func lock(of number: Int64, type: Int16) -> flock {
    var lock = flock()
    lock.l_type = type
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = off_t(number)
    lock.l_len = 1
    return lock
  }

  // `F_OFD_SETLK` and `F_OFD_GETLK` of <fcntl.h>, which stand behind a macro that Swift does not see.
  private static let setCommand: Int32 = 37
  private static let getCommand: Int32 = 36
}
