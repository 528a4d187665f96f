import Foundation

/// Measures what is claimed of cardfix, and says so beside each number.
///
///     swift run -c release cardfix-bench calls
///
/// Ends with 1 when a claim does not hold. These are no tests: how fast a machine is today says nothing about the code alone.
@main
enum Benchmarks {
  private typealias Benchmark = (name: String, does: String, run: @Sendable (Options) async throws -> [Claim])

  private static let all: [Benchmark] = [
    ("calls", "calls a second, ours and the official Python SDK's, on the same sandbox", CallsBenchmark.run),
    ("pace", "many changes within the limits of the service, and none refused", PaceBenchmark.run),
    ("update", "one update, step by step", UpdateBenchmark.run),
    ("list", "cardfix list of 10,000 messages: first row, memory", ListBenchmark.run),
    ("sandbox", "a sandbox with 100,000 messages: start, pages a second", SandboxBenchmark.run),
    ("card", "a card of 30 KB: parse, lint and preview, from nothing and after one letter", CardBenchmark.run),
    ("faults", "10,000 updates at a service that fails in every way", FaultsBenchmark.run),
  ]

  static func main() async {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard let name = arguments.first, let benchmark = all.first(where: { $0.name == name }),
      let options = Options(arguments.dropFirst())
    else {
      print("cardfix-bench NAME [--updates N] [--seed N] [--folder PATH]\n")
      for benchmark in all {
        print("  \(benchmark.name.padding(toLength: 9, withPad: " ", startingAt: 0))\(benchmark.does)")
      }
      exit(2)
    }
    do {
      let claims = try await benchmark.run(options)
      print("")
      for claim in claims { print("\(claim.holds ? "holds " : "FAILS ") \(claim.text)") }
      exit(claims.allSatisfy(\.holds) ? 0 : 1)
    } catch {
      print("\(name) could not be measured: \(error)")
      exit(3)
    }
  }
}

/// What is said of cardfix, and whether it was so.
struct Claim {
  let text: String
  let holds: Bool

  init(_ text: String, _ holds: Bool) {
    (self.text, self.holds) = (text, holds)
  }
}

/// What the command line asks for.
struct Options {
  /// Of the fault run.
  var updates = 10_000
  var seed: UInt64 = 1
  /// Where stores and states are written.
  var folder = FileManager.default.temporaryDirectory.path

  init?(_ arguments: ArraySlice<String>) {
    var rest = arguments
    while let flag = rest.popFirst() {
      guard let value = rest.popFirst() else { return nil }
      switch flag {
      case "--updates": updates = Int(value) ?? 0
      case "--seed": seed = UInt64(value) ?? 0
      case "--folder": folder = value
      default: return nil
      }
    }
    guard updates > 0 else { return nil }
  }

  /// Does something in a folder of its own, which is gone afterwards.
  func inFolder<Value>(_ body: (String) async throws -> Value) async throws -> Value {
    let path = "\(folder)/cardfix-bench-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try await body(path)
  }
}

/// Something that is needed to measure is missing.
struct CannotMeasure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
