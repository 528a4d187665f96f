import FeishuAPI
import FeishuClient
import Foundation
import TestProcesses

/// Calls a second, ours and the official Python SDK's, in turn on the same sandbox.
enum CallsBenchmark {
  private static let calls = 1_000
  private static let rounds = 5
  private static let atOnce = 16

  static func run(_ options: Options) async throws -> [Claim] {
    let python = try findPython()
    return try await options.inFolder { folder in
      try await SandboxProcess.use(in: folder) { sandbox in
        try sandbox.liftLimits()
        let ids = try sandbox.place(cards: 60)
        let client = sandbox.client(.unlimited)
        var ours = (one: [Double](), many: [Double]())
        var theirs = (one: [Double](), many: [Double]())
        for _ in 1...rounds {
          ours.one.append(try await rate(client, ids, atOnce: 1))
          theirs.one.append(try await sdk(python, sandbox, ids, atOnce: 1, folder))
          ours.many.append(try await rate(client, ids, atOnce: atOnce))
          theirs.many.append(try await sdk(python, sandbox, ids, atOnce: atOnce, folder))
        }
        await client.shutdown()
        return report(ours, theirs)
      }
    }
  }

  private typealias Rates = (one: [Double], many: [Double])

  private static func report(_ ours: Rates, _ theirs: Rates) -> [Claim] {
    print("\("calls a second".left(22))\("cardfix".right(10))\("lark-oapi".right(12))\("ratio".right(9))")
    return [("one after the other", ours.one, theirs.one), ("\(atOnce) at a time", ours.many, theirs.many)].map { row in
      let (mine, others) = (median(row.1), median(row.2))
      let ratio = mine / others
      print("\(row.0.left(22))\(mine.digits(0).right(10))\(others.digits(0).right(12))\(ratio.digits(1).right(8))x")
      return Claim("\(row.0): at least 4 times as many calls a second as the SDK, \(ratio.digits(1))", ratio >= 4)
    }
  }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  /// Our calls a second, without the first ones, which fetch a token and make connections.
  private static func rate(_ client: FeishuClient, _ ids: [String], atOnce: Int) async throws -> Double {
    try await call(client, ids, 50, atOnce: atOnce)
    return Double(calls) / (try await Duration.of { try await call(client, ids, calls, atOnce: atOnce) }).seconds
  }

  /// Reads and changes cards in turn.
  private static func call(_ client: FeishuClient, _ ids: [String], _ count: Int, atOnce: Int) async throws {
    let card = SandboxProcess.card("cardfix")
    try await withThrowingTaskGroup { group in
      for worker in 0..<atOnce {
        group.addTask(executorPreference: client.executor) {
          for number in stride(from: worker, to: count, by: atOnce) {
            let id = ids[number % ids.count]
            if number % 2 == 0 {
              _ = try await client.get(id, as: .userCard)
            } else {
              try await client.patch(id, content: card)
            }
          }
        }
      }
      try await group.waitForAll()
    }
  }

  // MARK: - The SDK

  private static let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  private static func findPython() throws -> String {
    let python = here.deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(".venv/bin/python")
    guard FileManager.default.isExecutableFile(atPath: python.path) else {
      throw CannotMeasure("no .venv; `python3 -m venv .venv && .venv/bin/pip install lark-oapi` makes it")
    }
    return python.path
  }

  /// The same calls by the SDK. It counts its own time, without starting up and without its first calls.
  private static func sdk(
    _ python: String, _ sandbox: SandboxProcess, _ ids: [String], atOnce: Int, _ folder: String
  ) async throws -> Double {
    let (output, errors) = ("\(folder)/sdk-out", "\(folder)/sdk-err")
    try ids.joined(separator: "\n").write(toFile: "\(folder)/ids", atomically: true, encoding: .utf8)
    try SandboxProcess.card("SDK").write(toFile: "\(folder)/card", atomically: true, encoding: .utf8)
    let process = try TestProcess.start(
      python,
      [
        here.appendingPathComponent("calls.py").path, sandbox.baseURL, sandbox.appID, sandbox.appSecret,
        "\(folder)/ids", "\(folder)/card", "\(calls)", "\(atOnce)",
      ],
      environment: ["HOME": folder, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "PYTHONDONTWRITEBYTECODE": "1"],
      folder: folder, output: output, errors: errors)
    let end = await process.end()
    let text = (try? String(contentsOfFile: output, encoding: .utf8)) ?? ""
    guard end.status == 0, let seconds = Double(text.trimmingCharacters(in: .whitespacesAndNewlines)) else {
      throw CannotMeasure("the SDK failed: \((try? String(contentsOfFile: errors, encoding: .utf8)) ?? "")")
    }
    return Double(calls) / seconds
  }
}
