import Foundation
import JSONText
import TestProcesses

/// The built program, and a place of its own to run it in: home, data, temporary files, locale, zone and size are fixed.
///
///     let place = try Place()
///     let result = try await place.run(["explain", "230031", "--json"])
///     #expect(result.exit == 0)
final class Place: Sendable {
  /// Everything the program may write is below this folder.
  let folder: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/cardfix-test-\(UUID().uuidString)"
    for name in ["home", "config/cardfix", "data", "tmp"] {
      try FileManager.default.createDirectory(atPath: "\(folder)/\(name)", withIntermediateDirectories: true)
    }
  }

  deinit {
    // What a test made read-only must become removable first.
    try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: "\(folder)/data")
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// The program beside the test bundle.
  static let program: String = {
    let bundle = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return URL(fileURLWithPath: bundle ?? CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent(
      "cardfix"
    ).path
  }()

  /// What the program finds in its environment; nothing of the machine's own.
  var environment: [String: String] {
    [
      "HOME": "\(folder)/home", "XDG_CONFIG_HOME": "\(folder)/config", "XDG_DATA_HOME": "\(folder)/data",
      "TMPDIR": "\(folder)/tmp", "PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": "Asia/Shanghai",
      "TERM": "xterm-256color", "CARDFIX_LANG": "en",
    ]
  }

  /// Runs the program to its end.
  ///
  /// - Parameter environment: added to the usual one, over it; an empty value takes a variable away.
  func run(
    _ arguments: [String], environment added: [String: String] = [:], input: String = ""
  ) async throws -> RunResult {
    let name = UUID().uuidString
    let files = (output: "\(folder)/\(name).out", errors: "\(folder)/\(name).err", input: "\(folder)/\(name).in")
    try write(input, to: files.input)
    let end = try await TestProcess.start(
      Self.program, arguments, environment: environment.merging(added) { $1 }.filter { !$0.value.isEmpty },
      folder: folder, input: files.input, output: files.output, errors: files.errors
    ).end()
    let result = RunResult(
      exit: end.status, wasKilled: end.wasKilled, output: try read(files.output), errors: try read(files.errors))
    for file in [files.output, files.errors, files.input] { try FileManager.default.removeItem(atPath: file) }
    return result
  }

  /// Writes a file for the program, and gives its path.
  @discardableResult
  func file(_ name: String, _ text: String) throws -> String {
    let path = "\(folder)/\(name)"
    try write(text, to: path)
    return path
  }

  /// Every byte that the program has left on disk.
  func everythingWritten() throws -> [(path: String, bytes: Data)] {
    let manager = FileManager.default
    return try manager.subpathsOfDirectory(atPath: folder).compactMap { name in
      let path = "\(folder)/\(name)"
      return manager.contents(atPath: path).map { (path, $0) }
    }
  }

  private func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  private func read(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }
}

/// How a run ended.
struct RunResult: Sendable {
  var exit: Int32
  /// By a signal; then `exit` is its number.
  var wasKilled: Bool
  var output: String
  var errors: String

  /// `data` of the envelope on standard output; nil unless it says `ok`.
  var data: JSONNode? {
    let root = JSONDocument(output).root
    return root?["ok"]?.bool == true ? root?["data"] : nil
  }

  /// `error` of the envelope on standard error; nil unless it is the only line there.
  var error: JSONNode? {
    let root = JSONDocument(errors).root
    return root?["ok"]?.bool == false ? root?["error"] : nil
  }
}
