import Foundation
import TestProcesses

/// `cardfix list` as a process: when its first row comes, and how much memory it takes.
enum ListBenchmark {
  private static let chats = 10

  static func run(_ options: Options) async throws -> [Claim] {
    var claims: [Claim] = []
    var peaks: [Bool: [Int]] = [:]
    for messages in [1_000, 10_000] {
      for json in [false, true] {
        let run = try await measure(messages, json: json, options)
        let name = "\(messages) messages\(json ? " --json" : "")"
        print(
          "\(name.left(22))first row \(run.first.milliseconds.digits(0).right(5)) ms, all \(run.whole.seconds.digits(2).right(6)) s, \(run.rows) rows, peak \((Double(run.peakKB) / 1024).digits(1)) MB"
        )
        peaks[json, default: []].append(run.peakKB)
        guard messages == 10_000 else { continue }
        claims.append(
          Claim(
            "\(name): first row in under 100 ms: \(run.first.milliseconds.digits(0))", run.first < .milliseconds(100)))
        claims.append(Claim("\(name): every message once", run.rows == messages))
      }
    }
    for (json, peak) in peaks.sorted(by: { !$0.key && $1.key }) where peak.count == 2 {
      let growth = Double(peak[1]) / Double(peak[0])
      claims.append(
        Claim(
          "\(json ? "--json: m" : "m")emory stays flat, 10,000 messages take at most 1.25 times what 1,000 take: \(growth.digits(2))",
          growth <= 1.25))
    }
    return claims
  }

  private struct Run {
    var first: Duration
    var whole: Duration
    var rows: Int
    var peakKB: Int
  }

  private static func measure(_ messages: Int, json: Bool, _ options: Options) async throws -> Run {
    try await options.inFolder { folder in
      try await SandboxProcess.use(in: folder) { sandbox in
        try sandbox.liftLimits()
        for chat in 1...chats {
          _ = try sandbox.place(cards: messages / chats, in: "oc_bench_\(chat)", secondsApart: 7)
        }
        // Three times, each with an empty store: the one in the middle.
        var runs: [Run] = []
        for number in 1...3 {
          let home = "\(folder)/\(number)"
          try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
          runs.append(try await list(json: json, sandbox, home))
        }
        return runs.sorted { $0.first < $1.first }[1]
      }
    }
  }

  private static func list(json: Bool, _ sandbox: SandboxProcess, _ folder: String) async throws -> Run {
    let output = "\(folder)/rows"
    let environment = SandboxProcess.environment(in: folder).merging(sandbox.credentials) { $1 }
    let start = ContinuousClock.now
    let process = try TestProcess.start(
      SandboxProcess.program, ["list", "--limit", "100000"] + (json ? ["--json"] : []), environment: environment,
      folder: folder, output: output, errors: "\(folder)/errors")
    var first: Duration?
    var peak = 0
    while true {
      if first == nil, size(of: output) > 0 { first = start.duration(to: .now) }
      guard let now = peakMemory(of: process.processID) else { break }
      peak = max(peak, now)
      usleep(500)
    }
    let end = await process.end()
    let whole = start.duration(to: .now)
    guard end.status == 0, let first else {
      throw CannotMeasure("list failed: \((try? String(contentsOfFile: "\(folder)/errors", encoding: .utf8)) ?? "")")
    }
    let text = (try? String(contentsOfFile: output, encoding: .utf8)) ?? ""
    return Run(first: first, whole: whole, rows: Set(ids(in: text)).count, peakKB: peak)
  }

  private static func ids(in text: String) -> [Substring] {
    text.split { !($0.isLetter || $0.isNumber || $0 == "_") }.filter { $0.hasPrefix("om_") }
  }

  private static func size(of path: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.size] as? Int) ?? 0
  }

  /// The most memory that a process has had, in KB; nil when it has ended.
  private static func peakMemory(of process: Int32) -> Int? {
    guard let text = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8),
      let line = text.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") })
    else { return nil }
    return line.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? Int(line.filter(\.isNumber))
  }
}
