import FeishuSandbox
import Foundation
import TestProcesses
import Testing

/// The official Python SDK, run once against a sandbox in this process.
///
/// It has to be in `.venv` at the top of the checkout; what it is held to stands in `sdk/`.
enum SDKRun {
  /// What came of one claim: nil when it holds.
  typealias Verdicts = [String: String?]

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  private static let venv = folder.deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(
    ".venv")
  private static let python = venv.appendingPathComponent("bin/python")

  /// How somebody gets it who has not got it.
  static let howToInstall: Comment =
    "no lark-oapi in .venv; `python3 -m venv .venv && .venv/bin/pip install lark-oapi` puts it there"

  /// Whether the SDK is installed.
  static let isThere: Bool = {
    let libraries = (try? FileManager.default.contentsOfDirectory(atPath: venv.path + "/lib")) ?? []
    return libraries.contains {
      FileManager.default.fileExists(atPath: venv.path + "/lib/\($0)/site-packages/lark_oapi/__init__.py")
    }
  }()

  /// Whether this is a place where it must be installed.
  static let isCI = ProcessInfo.processInfo.environment["CI"] == "true"

  /// The verdicts; all who ask wait for the same run.
  static let verdicts = Task { try await run() }

  private static func run() async throws -> Verdicts {
    let result = try await Bench.run { bench in
      bench.liftRates()
      let app = bench.sandbox.apps[0]
      return try await output(of: [bench.sandbox.baseURL, app.appID, app.appSecret, bench.chatID])
    }
    print("lark-oapi against the sandbox:\n\(result.output)\(result.errors)")
    var verdicts: Verdicts = [:]
    for line in result.output.split(separator: "\n") {
      let parts = line.split(separator: "\t", maxSplits: 2).map { String($0) }
      guard parts.count >= 2 else { continue }
      verdicts[parts[1]] = .some(parts[0] == "holds" ? nil : parts.dropFirst(2).first ?? parts[0])
    }
    if verdicts.isEmpty { throw NoVerdicts(errors: result.errors) }
    return verdicts
  }

  /// The script has said nothing.
  struct NoVerdicts: Error {
    var errors: String
  }

  /// Runs the script to its end. It sees nothing of this machine's settings, proxies least of all.
  private static func output(of arguments: [String]) async throws -> (output: String, errors: String) {
    let temporary = FileManager.default.temporaryDirectory.appendingPathComponent("cardfix-sdk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: temporary) }
    let files = (output: temporary.appendingPathComponent("out"), errors: temporary.appendingPathComponent("err"))
    try await TestProcess.start(
      python.path, [folder.appendingPathComponent("sdk/contract.py").path] + arguments,
      environment: [
        "HOME": temporary.path, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONUTF8": "1",
      ], folder: temporary.path, output: files.output.path, errors: files.errors.path
    ).end()
    return (try text(of: files.output), try text(of: files.errors))
  }

  private static func text(of file: URL) throws -> String {
    String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }
}
