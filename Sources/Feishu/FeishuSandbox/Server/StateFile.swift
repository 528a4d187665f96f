import FoundationEssentials
import Glibc

/// The state on disk: JSON, readable by its owner only, replaced in one step.
struct StateFile: Sendable {
  let path: String

  /// The form of the file; a file of another form is not read.
  private struct Contents: Codable {
    var format: Int
    var state: SandboxState
  }

  private static let format = 3

  /// What tells the form, read before the rest: the state of another form could not be read at all.
  private struct Head: Decodable {
    var format: Int
  }

  /// The state, or nil when there is no file yet.
  func load() throws(SandboxFailure) -> SandboxState? {
    guard access(path, F_OK) == 0 else { return nil }
    do {
      let data = try Data(contentsOf: URL(fileURLWithPath: path))
      let format = try JSONDecoder().decode(Head.self, from: data).format
      guard format == Self.format else {
        throw SandboxFailure.stateUnreadable(path: path, reason: "format \(format)")
      }
      return try JSONDecoder().decode(Contents.self, from: data).state
    } catch let failure as SandboxFailure {
      throw failure
    } catch is DecodingError {
      throw .stateUnreadable(path: path, reason: "not a sandbox state")
    } catch {
      throw .stateUnreadable(path: path, reason: "cannot be opened")
    }
  }

  /// Writes beside the file and renames, so that a crash leaves the old one or the new one.
  func save(_ state: SandboxState) throws(SandboxFailure) {
    let bytes: Data
    do {
      bytes = try JSONEncoder().encode(Contents(format: Self.format, state: state))
    } catch {
      throw .stateUnwritable(path: path, reason: "\(error)")
    }
    let beside = path + ".new"
    unlink(beside)
    let file = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw failure() }
    let complaint = write(bytes, to: file)
    close(file)
    if let complaint {
      unlink(beside)
      throw complaint
    }
    guard rename(beside, path) == 0 else { throw failure() }
  }

  private func write(_ bytes: Data, to file: Int32) -> SandboxFailure? {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = Glibc.write(file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { return failure() }
        rest = rest.dropFirst(count)
      }
      return fsync(file) == 0 ? nil : failure()
    }
  }

  private func failure() -> SandboxFailure {
    .stateUnwritable(path: path, reason: String(cString: strerror(errno)))
  }
}
