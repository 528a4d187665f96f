import Glibc
import Screen

/// Standard error while the screen is open: what is written there would tear the picture, so it goes into a file without a
/// name and is shown afterwards.
struct CaughtErrors {
  /// The real standard error, to be used meanwhile; -1 if nothing is caught.
  private(set) var original: Int32 = -1
  /// The file; -1 if nothing is caught.
  private(set) var file: Int32 = -1

  /// Begins to catch, if standard error is the terminal; one that goes to a file is left alone.
  mutating func begin() {
    guard file < 0, isatty(STDERR_FILENO) == 1, let stream = tmpfile() else { return }
    file = fcntl(fileno(stream), F_DUPFD_CLOEXEC, 3)
    fclose(stream)
    original = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
    guard file >= 0, original >= 0, dup2(file, STDERR_FILENO) >= 0 else {
      forget()
      return
    }
  }

  /// Ends it and shows what was caught, with control characters made visible.
  mutating func end() {
    guard file >= 0 else { return }
    dup2(original, STDERR_FILENO)
    lseek(file, 0, SEEK_SET)
    var (bytes, part) = ([UInt8](), [UInt8](repeating: 0, count: 4096))
    while true {
      let count = read(file, &part, part.count)
      guard count > 0 else { break }
      bytes += part[..<count]
    }
    forget()
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Printable.text($0) }
    Descriptor.write(Array(lines.joined(separator: "\n").utf8), to: STDERR_FILENO)
  }

  private mutating func forget() {
    if file >= 0 { close(file) }
    if original >= 0 { close(original) }
    (file, original) = (-1, -1)
  }
}

/// Writing to a file descriptor until all is written.
enum Descriptor {
  static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      start += count
    }
  }
}
