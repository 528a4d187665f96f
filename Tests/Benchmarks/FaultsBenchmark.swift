import FaultRun

/// The fault run in full size.
enum FaultsBenchmark {
  static func run(_ options: Options) async throws -> [Claim] {
    try await options.inFolder { folder in
      let report = try await FaultRun(updates: options.updates, seed: options.seed, atOnce: 16, folder: folder).run()
      for line in report.lines { print(line) }
      return [
        Claim(
          "every message ends as intended, nothing is sent again after it had landed, and the records agree",
          report.problems.isEmpty)
      ]
    }
  }
}
