import Delivery
import FeishuAPI
import FeishuClient
import Foundation
import History
import JSONText
import Messages
import Synchronization

/// One update after the other, and where their time goes.
enum UpdateBenchmark {
  private static let updates = 300

  static func run(_ options: Options) async throws -> [Claim] {
    try await options.inFolder { folder in
      try await SandboxProcess.use(in: folder) { sandbox in
        try sandbox.liftLimits()
        let ids = try sandbox.place(cards: 30)
        let client = sandbox.client(.unlimited)
        let history = try History.open(path: "\(folder)/store.sqlite", appID: sandbox.appID)
        let delivery = Delivery(
          client: client, history: history, appID: sandbox.appID,
          now: { Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) })
        let (whole, steps) = try await measure(delivery, ids)
        let bare = try bareCalls(sandbox, ids)
        await client.shutdown()
        history.close()
        return report(whole, steps, bare: bare)
      }
    }
  }

  private static func measure(_ delivery: Delivery, _ ids: [String]) async throws -> (Timing, [DeliveryStep: Timing]) {
    var whole = Timing()
    var steps: [DeliveryStep: Timing] = [:]
    for number in 0..<(updates + ids.count) {
      let change = Change(messageID: ids[number % ids.count], content: SandboxProcess.card("\(number)"))
      let times = Mutex<[(DeliveryStep, ContinuousClock.Instant)]>([])
      let start = ContinuousClock.now
      let delivered = try await delivery.deliver(change) { step in times.withLock { $0.append((step, .now)) } }
      let end = ContinuousClock.now
      guard delivered.proof == .proven else { throw CannotMeasure("an update was not proven: \(delivered)") }
      // The first update of each card finds nothing in the store.
      guard number >= ids.count else { continue }
      whole.add(start.duration(to: end))
      var last = start
      for (step, time) in times.withLock({ $0 }) {
        steps[step, default: Timing()].add(last.duration(to: time))
        last = time
      }
    }
    return (whole, steps)
  }

  /// The same three calls with nothing around them: the sandbox's own time, and the wire's.
  private static func bareCalls(_ sandbox: SandboxProcess, _ ids: [String]) throws -> Duration {
    let connection = try RawConnection(port: sandbox.port)
    let token = try sandbox.token(connection)
    var timing = Timing()
    for number in 0..<updates {
      let get = Route.getMessage(ids[number % ids.count], as: .userCard)
      let patch = Route.patchMessage(ids[number % ids.count])
      let content = JSONString.quoted(SandboxProcess.card("bare \(number)"))
      let body = #"{"content":\#(content)}"#
      let start = ContinuousClock.now
      _ = try connection.call("GET", get.target, token: token)
      let answer = try connection.call("PATCH", patch.target, body: body, token: token)
      _ = try connection.call("GET", get.target, token: token)
      timing.add(start.duration(to: .now))
      guard answer.status == 200 else { throw CannotMeasure(answer.body) }
    }
    return timing.median
  }

  private static func report(_ whole: Timing, _ steps: [DeliveryStep: Timing], bare: Duration) -> [Claim] {
    func row(_ name: String, _ timing: Timing) {
      print(
        "\(name.left(26))\(timing.median.milliseconds.digits(2).right(9)) ms\(timing.p99.milliseconds.digits(2).right(10)) ms"
      )
    }
    print("\(" ".left(26))\("median".right(9))   \("p99".right(10))")
    for step in DeliveryStep.allCases { if let timing = steps[step] { row("  up to “\(step.rawValue)”", timing) } }
    row("a whole update", whole)
    print("\("of this the sandbox".left(26))\(bare.milliseconds.digits(2).right(9)) ms")
    let own = whole.median - bare
    return [
      Claim(
        "a single update takes less than 5 ms of our own time: \(own.milliseconds.digits(2)) ms", own < .milliseconds(5)
      )
    ]
  }
}
