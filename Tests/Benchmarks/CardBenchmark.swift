import Card
import Foundation
import JSONText
import Phrase
import Preview
import TestProcesses

/// What a keystroke costs: parse, lint and preview of a card, from nothing and after one letter, up to 1 MB.
///
/// Times are those of the processor: all of it happens on one thread, and other work on the machine is no part of it.
enum CardBenchmark {
  private static let rounds = 600
  private static let options = PreviewOptions(width: 80)
  private static let context = LintContext(wasSchema2: true, forPatch: true)

  static func run(_ options: Options) async throws -> [Claim] {
    let card = BenchmarkCard.text(blocks: 13)
    let components = Card(JSONDocument(card)).components.count
    print("a card of \(card.utf8.count) bytes with \(components) components")
    let memory = try Memory.now()
    fromNothing(card)
    _ = keystrokes(card, count: 50)
    let peak = try Memory.now().peak - memory.resident
    let whole = measureNothing(card)
    let typed = keystrokes(card, count: rounds)
    report("from nothing", whole)
    report("after one letter", typed)
    print("memory above the start \(Double(peak).inMB) MB")
    var claims = [
      Claim(
        "130 components in 29 to 31 KB: \(components) in \(card.utf8.count)",
        components == 130 && (29_000...31_000).contains(card.utf8.count)),
      Claim(
        "from nothing in less than 3 ms: \(whole.all.median.milliseconds.digits(3)) ms",
        whole.all.median < .milliseconds(3)),
      Claim(
        "after one letter in less than 0.5 ms: \(typed.all.median.milliseconds.digits(3)) ms",
        typed.all.median < .microseconds(500)),
      Claim("memory under 8 MB above the start: \(Double(peak).inMB) MB", peak < 8 << 10),
    ]
    claims += linear()
    claims += try await againstJQ(card, whole.all.median, options)
    return claims
  }

  private struct Phases {
    var parse = Timing()
    var lint = Timing()
    var preview = Timing()
    var all = Timing()
  }

  @discardableResult
  private static func fromNothing(_ text: String) -> Int {
    let card = Card(JSONDocument(text))
    return Lint.findings(in: card, context: context).count + Preview.card(card, options: options).lines.count
  }

  private static func measureNothing(_ text: String, rounds: Int = Self.rounds) -> Phases {
    var phases = Phases()
    for _ in 0..<rounds {
      let start = ThreadTime.now
      let card = Card(JSONDocument(text))
      let parsed = ThreadTime.now
      let findings = Lint.findings(in: card, context: context)
      let linted = ThreadTime.now
      let preview = Preview.card(card, options: options)
      let end = ThreadTime.now
      precondition(!findings.isEmpty || !preview.lines.isEmpty)
      phases.parse.add(parsed - start)
      phases.lint.add(linted - parsed)
      phases.preview.add(end - linted)
      phases.all.add(end - start)
    }
    return phases
  }

  /// One letter typed after the other, here and there in the strings that readers see.
  private static func keystrokes(_ text: String, count: Int) -> Phases {
    var phases = Phases()
    var bytes = Array(text.utf8)
    var card = Card(JSONDocument(bytes: bytes))
    var lint = LintMemory()
    _ = lint.findings(in: card, context: context)
    var previews = PreviewMemory()
    _ = previews.card(card, options: options)
    for round in 0..<count {
      let texts = card.visibleTexts
      let place = texts[(round * 37) % texts.count].range.lowerBound + 1
      bytes.insert(UInt8(ascii: "a") + UInt8(round % 26), at: place)
      let now = String(decoding: bytes, as: UTF8.self)
      let start = ThreadTime.now
      card = Card(card.document.edited(to: now))
      let parsed = ThreadTime.now
      let findings = lint.findings(in: card, context: context)
      let linted = ThreadTime.now
      let preview = previews.card(card, options: options)
      let end = ThreadTime.now
      precondition(!findings.isEmpty || !preview.lines.isEmpty)
      phases.parse.add(parsed - start)
      phases.lint.add(linted - parsed)
      phases.preview.add(end - linted)
      phases.all.add(end - start)
    }
    return phases
  }

  private static func report(_ name: String, _ phases: Phases) {
    let parts = [("parse", phases.parse), ("lint", phases.lint), ("preview", phases.preview), ("all", phases.all)]
    let words = parts.map { "\($0.0) \($0.1.median.milliseconds.digits(3))" }.joined(separator: ", ")
    print("\(name.left(18))\(words) ms (99 of 100 within \(phases.all.p99.milliseconds.digits(3)))")
  }

  /// Ten times the bytes take at most ten times as long, and a half more for what no longer fits into the caches.
  private static func linear() -> [Claim] {
    var perByte: [Double] = []
    for size in [100_000, 300_000, 1_000_000] {
      let text = BenchmarkCard.text(blocks: size / 2260)
      let time = measureNothing(text, rounds: 9).all.median
      let typed = keystrokes(text, count: 20).all.median
      perByte.append(time.seconds * 1e9 / Double(text.utf8.count))
      print(
        "\("\(text.utf8.count) bytes".left(18))\(time.milliseconds.digits(2)) ms, \(perByte[perByte.count - 1].digits(1)) ns a byte; after one letter \(typed.milliseconds.digits(2)) ms"
      )
    }
    let growth = perByte[2] / perByte[0]
    return [Claim("linear up to 1 MB: a byte takes \(growth.digits(2)) times as long as at 100 KB", growth < 1.5)]
  }

  /// `jq .` on the same file, the whole process and less what it takes to start.
  private static func againstJQ(_ card: String, _ ours: Duration, _ options: Options) async throws -> [Claim] {
    guard let jq = ["/usr/bin/jq", "/usr/local/bin/jq"].first(where: FileManager.default.isExecutableFile) else {
      print("jq is not installed: not compared")
      return []
    }
    return try await options.inFolder { folder in
      let file = "\(folder)/card.json"
      try card.write(toFile: file, atomically: true, encoding: .utf8)
      let whole = try await time("\(jq) . \(file)", folder)
      let start = try await time("\(jq) -n 1", folder)
      let own = whole - start
      print(
        "jq . takes \(whole.milliseconds.digits(2)) ms, \(own.milliseconds.digits(2)) of them for the file (it reads and prints)"
      )
      return [
        Claim(
          "faster than jq . on the same file: \(ours.milliseconds.digits(2)) to \(whole.milliseconds.digits(2)) ms",
          ours < whole)
      ]
    }
  }

  /// One run of a command, out of many in one shell.
  private static func time(_ command: String, _ folder: String) async throws -> Duration {
    let runs = 20
    var timing = Timing()
    for _ in 0..<5 {
      let script = "for i in $(seq \(runs)); do \(command) > /dev/null || exit 1; done"
      let start = ThreadTime.ofChildren
      let end = try await TestProcess.start(
        "/bin/sh", ["-c", script], environment: ["PATH": "/usr/bin:/bin"], folder: folder
      ).end()
      guard end.status == 0 else { throw CannotMeasure("\(command) failed") }
      timing.add(ThreadTime.ofChildren - start)
    }
    return timing.median / runs
  }
}

/// What the process takes, in KB.
private struct Memory {
  var resident: Int
  var peak: Int

  static func now() throws -> Memory {
    let text = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    func kilobytes(_ key: String) throws -> Int {
      guard let line = text.split(separator: "\n").first(where: { $0.hasPrefix(key) }),
        let number = Int(line.filter(\.isNumber))
      else { throw CannotMeasure("/proc/self/status has no \(key)") }
      return number
    }
    return Memory(resident: try kilobytes("VmRSS:"), peak: try kilobytes("VmHWM:"))
  }
}

extension Double {
  /// KB as MB.
  fileprivate var inMB: String { (self / 1024).digits(1) }
}
