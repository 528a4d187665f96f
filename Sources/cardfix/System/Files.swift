import Glibc
import Phrase

/// Reads whole files, with sentences for what can go wrong.
enum Files {
  /// The bytes of a file; `-` is standard input.
  static func read(_ path: String) throws(CommandFailure) -> [UInt8] {
    if path == "-" { return try bytes(of: STDIN_FILENO, name: path) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path, errno) }
    defer { close(descriptor) }
    return try bytes(of: descriptor, name: path)
  }

  /// Makes a file that only this person can read, with a text in it; false when that does not work or it is there already.
  static func create(_ path: String, holding text: String) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      rest = rest.dropFirst(count)
    }
    return close(descriptor) == 0 && rest.isEmpty
  }

  /// `~/` is the home folder, as people write it.
  static func expanded(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = LocalSystem.environment.given("HOME") else { return path }
    return home + path.dropFirst()
  }

  /// Whether something stands there.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The permission bits; nil when there is no such file.
  static func mode(_ path: String) -> UInt32? {
    var facts = stat()
    return stat(path, &facts) == 0 ? facts.st_mode & 0o777 : nil
  }

  private static func bytes(of descriptor: Int32, name: String) throws(CommandFailure) -> [UInt8] {
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw unreadable(name, errno) }
      if count == 0 { return result }
      result += buffer[..<count]
    }
  }

  private static func unreadable(_ path: String, _ reason: Int32) -> CommandFailure {
    let reason = String(cString: strerror(reason))
    return .input(
      Phrase(en: "\(path) cannot be read: \(reason).", zh: "无法读取 \(path)：\(reason)。"),
      remedy: Phrase(
        en: "Check the path and its permissions; - reads standard input.", zh: "请检查路径和权限；- 表示从标准输入读取。"))
  }
}
