import FeishuAPI
import FoundationEssentials
import Glibc

/// The file that keeps a person's login. Its one owner is the client; nothing else reads or writes tokens.
///
/// It is replaced as a whole, so that a reader never sees half of it, and it is its owner's alone. Whoever renews the login
/// holds the lock beside it: a refresh token is good for one use, and two processes must not use it twice.
public struct LoginFile: Sendable {
  public let path: String
  /// The wall clock, in milliseconds since 1970: what is written here outlives the process.
  let now: @Sendable () -> Int64
  /// Called when new tokens are on disk, before anything uses them; tests end the process there.
  let afterRenewal: @Sendable () -> Void

  public init(
    _ path: String, now: @escaping @Sendable () -> Int64 = LoginFile.wallClock,
    afterRenewal: @escaping @Sendable () -> Void = {}
  ) {
    self.path = path
    self.now = now
    self.afterRenewal = afterRenewal
  }

  /// The system's clock.
  public static let wallClock: @Sendable () -> Int64 = {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// The login; nil when there is none.
  public func read() throws(LoginFileFailure) -> UserLogin? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw .unusable(path, reason(errno))
    }
    defer { close(descriptor) }
    guard let login = try? JSONDecoder().decode(UserLogin.self, from: Data(try bytes(of: descriptor))) else {
      throw .damaged(path)
    }
    return login
  }

  /// Takes away what others may do with the file; true when there was something to take away, so that its tokens may be known.
  public func closeToOthers() -> Bool {
    var facts = stat()
    guard stat(path, &facts) == 0, facts.st_mode & 0o077 != 0 else { return false }
    return chmod(path, 0o600) == 0
  }

  /// Forgets the login, when nobody renews it; false when there was none.
  @discardableResult
  public func remove() async throws(LoginFileFailure) -> Bool {
    guard access(path, F_OK) == 0 else { return false }
    return try await locked { () async -> Result<Bool, LoginFileFailure> in
      if unlink(path) == 0 { return .success(true) }
      return errno == ENOENT ? .success(false) : .failure(.unusable(path, reason(errno)))
    }.get()
  }

  /// Puts a login into the file. When this returns, it lasts.
  func write(_ login: UserLogin) throws(LoginFileFailure) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(login) else { preconditionFailure("a login cannot be encoded") }
    try makeFolder()
    let draft = "\(path).new"
    // What an earlier process left there may be of any owner's making.
    unlink(draft)
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw .unusable(path, reason(errno)) }
    let isWritten = writeAll([UInt8](data), to: descriptor) && fsync(descriptor) == 0
    let trouble = errno
    close(descriptor)
    guard isWritten, rename(draft, path) == 0 else {
      let number = isWritten ? errno : trouble
      unlink(draft)
      throw .unusable(path, reason(number))
    }
    let folder = open(self.folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if folder >= 0 {
      fsync(folder)
      close(folder)
    }
  }

  /// Does something while no other process, and nobody else in this one, does.
  ///
  /// Waits for the lock without holding a thread, and not for ever: who has it may have been stopped.
  func locked<Value: Sendable>(
    for patience: Duration = .seconds(90), _ body: @Sendable () async -> Value
  ) async throws(LoginFileFailure) -> Value {
    try makeFolder()
    let descriptor = open("\(path).lock", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw .unusable(path, reason(errno)) }
    defer { close(descriptor) }
    let deadline = ContinuousClock.now + patience
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else { throw .unusable(path, reason(errno)) }
      guard ContinuousClock.now < deadline, (try? await Task.sleep(for: .milliseconds(20))) != nil else {
        throw .busy(path)
      }
    }
    return await body()
  }

  /// Waits, in place, until nobody renews the login, for a process that is about to end.
  ///
  /// - Parameter seconds: the longest wait.
  public func waitUntilFree(seconds: Int) {
    let descriptor = open("\(path).lock", O_RDWR | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    let deadline = ContinuousClock.now + .seconds(seconds)
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK, ContinuousClock.now < deadline {
      usleep(10_000)
    }
  }

  private var folder: String {
    let end = path.lastIndex(of: "/") ?? path.startIndex
    return end == path.startIndex ? "/" : String(path[..<end])
  }

  /// The folder of the data, for its owner alone; the folders above it are usually there.
  private func makeFolder() throws(LoginFileFailure) {
    guard access(folder, F_OK) != 0 else { return }
    var made = ""
    for part in folder.split(separator: "/") {
      made += "/" + part
      guard mkdir(made, 0o700) == 0 || errno == EEXIST || access(made, F_OK) == 0 else {
        throw .unusable(path, reason(errno))
      }
    }
  }

  private func bytes(of descriptor: CInt) throws(LoginFileFailure) -> [UInt8] {
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16_384)
    // Two tokens of 4 KB at most; what is longer is no login.
    while result.count <= 65_536 {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .unusable(path, reason(errno)) }
      if count == 0 { return result }
      result += buffer[..<count]
    }
    throw .damaged(path)
  }

  private func writeAll(_ bytes: [UInt8], to descriptor: CInt) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private func reason(_ number: CInt) -> String { String(cString: strerror(number)) }
}
