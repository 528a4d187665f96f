import FoundationEssentials
import Glibc

/// The state on disk, readable by its owner only: lines of JSON, to which changes are added at the end (``StateChange``,
/// ``MessageLine``). Now and then all of it is written anew, since what is overtaken stays in the file.
///
/// The file belongs to one sandbox at a time.
struct StateFile: Sendable {
  let path: String
  /// -1 while there is no file.
  private var descriptor: Int32 = -1
  /// In bytes: all of the file, and what it was when it was last written anew.
  private(set) var size = 0
  private var freshSize = 0

  /// The form of the file; a file of another form is not read.
  static let format = 3

  /// Opens a file that is there, or one that is to be.
  init(path: String) throws(SandboxFailure) {
    self.path = path
    guard access(path, F_OK) == 0 else { return }
    descriptor = open(path, O_RDWR | O_APPEND | O_CLOEXEC)
    guard descriptor >= 0 else { throw .stateUnreadable(path: path, reason: String(cString: strerror(errno))) }
    try own()
  }

  /// The state that is kept here; nil when there is no file yet. What a crash has cut off at the end is taken away.
  mutating func load() throws(SandboxFailure) -> SandboxState? {
    guard descriptor >= 0 else { return nil }
    var reader = StateReader()
    do throws(StateReader.Damage) {
      try reader.read(from: descriptor)
    } catch {
      close()
      throw .stateUnreadable(path: path, reason: error.reason)
    }
    guard ftruncate(descriptor, off_t(reader.size)) == 0, fchmod(descriptor, 0o600) == 0 else { throw failure() }
    size = reader.size
    freshSize = size
    return reader.state
  }

  /// Whether so much of the file is overtaken that it should be written anew.
  var isWasteful: Bool { size > 2 * freshSize + (16 << 20) }

  /// Adds lines at the end; with `isSafe` they are on disk when this returns.
  mutating func append(_ lines: [UInt8], isSafe: Bool = true) throws(SandboxFailure) {
    do throws(SandboxFailure) {
      try write(lines)
      guard !isSafe || fdatasync(descriptor) == 0 else { throw failure() }
    } catch {
      // Half a batch would spoil what is added behind it.
      ftruncate(descriptor, off_t(size))
      throw error
    }
    size += lines.count
  }

  /// An empty file beside this one, to be written anew and then to take this one's place.
  func successor() throws(SandboxFailure) -> StateFile {
    unlink(path + ".new")
    var new = try StateFile(path: path + ".new")
    new.descriptor = open(new.path, O_RDWR | O_APPEND | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard new.descriptor >= 0 else { throw failure() }
    try new.own()
    return new
  }

  /// Puts a successor in this one's place: a crash leaves the old file or the new one.
  mutating func yield(to new: StateFile) throws(SandboxFailure) {
    guard fsync(new.descriptor) == 0, rename(new.path, path) == 0 else { throw failure() }
    close()
    descriptor = new.descriptor
    size = new.size
    freshSize = new.size
  }

  /// Gives a successor up.
  mutating func abandon() {
    close()
    unlink(path)
  }

  mutating func close() {
    guard descriptor >= 0 else { return }
    // A process that was forked meanwhile may hold a copy of the descriptor, and with it the lock.
    flock(descriptor, LOCK_UN)
    Glibc.close(descriptor)
    descriptor = -1
  }

  /// Two sandboxes that write to one file would each lose what the other has written.
  private mutating func own() throws(SandboxFailure) {
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let reason = errno == EWOULDBLOCK ? "another sandbox is using it" : String(cString: strerror(errno))
      Glibc.close(descriptor)
      descriptor = -1
      throw .stateUnwritable(path: path, reason: reason)
    }
  }

  private func write(_ bytes: [UInt8]) throws(SandboxFailure) {
    let isWhole = bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { return false }
        rest = rest.dropFirst(count)
      }
      return true
    }
    guard isWhole else { throw failure() }
  }

  private func failure() -> SandboxFailure {
    .stateUnwritable(path: path, reason: String(cString: strerror(errno)))
  }
}
