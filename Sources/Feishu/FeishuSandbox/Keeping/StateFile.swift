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

  /// Adds lines at the end; they are on disk when this returns.
  mutating func append(_ lines: [UInt8]) throws(SandboxFailure) {
    try write(lines, to: descriptor)
    guard fdatasync(descriptor) == 0 else { throw failure() }
    size += lines.count
  }

  /// Writes all of it anew, beside the file, and renames: a crash leaves the old one or the new one.
  ///
  /// - Parameter next: the lines, a part at a time; nil at the end. It throws nothing and may be empty.
  /// - Returns: false when `next` has given up, which leaves the old file as it is.
  mutating func rewrite(_ next: () -> Rewriting) throws(SandboxFailure) -> Bool {
    let beside = path + ".new"
    unlink(beside)
    let file = open(beside, O_RDWR | O_APPEND | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw failure() }
    var count = 0
    do throws(SandboxFailure) {
      writing: while true {
        switch next() {
        case .lines(let lines):
          try write(lines, to: file)
          count += lines.count
        case .done: break writing
        case .givenUp:
          Glibc.close(file)
          unlink(beside)
          return false
        }
      }
      guard fsync(file) == 0, rename(beside, path) == 0 else { throw failure() }
    } catch {
      Glibc.close(file)
      unlink(beside)
      throw error
    }
    close()
    descriptor = file
    size = count
    freshSize = count
    try own()
    return true
  }

  /// What comes next while the file is written anew.
  enum Rewriting {
    case lines([UInt8])
    case done
    case givenUp
  }

  mutating func close() {
    if descriptor >= 0 { Glibc.close(descriptor) }
    descriptor = -1
  }

  /// Two sandboxes that write to one file would each lose what the other has written.
  private func own() throws(SandboxFailure) {
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let reason = errno == EWOULDBLOCK ? "another sandbox is using it" : String(cString: strerror(errno))
      Glibc.close(descriptor)
      throw .stateUnwritable(path: path, reason: reason)
    }
  }

  private func write(_ bytes: [UInt8], to file: Int32) throws(SandboxFailure) {
    let isWhole = bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = Glibc.write(file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
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
