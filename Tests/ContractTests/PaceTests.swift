import FeishuAPI
import FeishuClient
import FeishuSandbox
import JSONText
import Synchronization
import Testing

@Suite("Client and sandbox: limits on calls")
struct PaceTests {
  @Test("Without pacing the sixth change of a message within a second is refused")
  func sixth() async throws {
    try await Bench.run { bench in
      let id = bench.place(Sample.two)
      for number in 1...5 { try await bench.client.patch(id, content: Sample.two(saying: "\(number)")) }
      let refusal = await refusal { () throws(FeishuFailure) in
        try await bench.client.patch(id, content: Sample.two(saying: "6"))
      }
      #expect(refusal?.code == 230_020)
      #expect(refusal?.message == "This operation triggers the frequency limit, ext=message rate limit")
      #expect(refusal?.entry?.errorClass == .wait)
      #expect(bench.held(id) == Sample.two(saying: "5"))
      bench.advance(seconds: 1)
      try await bench.client.patch(id, content: Sample.two(saying: "7"))
    }
  }

  @Test("The sixth message to a chat within a second is refused")
  func sixthSend() async throws {
    try await Bench.run { bench in
      for number in 1...5 { try await send(bench, number) }
      let refusal = await refusal { () throws(FeishuFailure) in try await send(bench, 6) }
      #expect(refusal?.code == 230_020)
      #expect(refusal?.message == "This operation triggers the frequency limit, ext=chat rate limit")
    }
  }

  @Test("The 51st call of an app within a second is refused, with the time to wait")
  func fiftyFirst() async throws {
    try await Bench.run { bench in
      for _ in 1...50 { _ = try await bench.client.bot() }
      let refusal = await refusal { () throws(FeishuFailure) in try await bench.client.bot() }
      #expect(refusal?.code == 99_991_400)
      #expect(refusal?.httpStatus == 429)
      #expect(refusal?.resetSeconds == 1)
    }
  }

  @Test("A paced client is never refused")
  func paced() async throws {
    try await Bench.run(pacing: .standard, timepiece: { Timepiece(SharedClock($0)) }) { bench in
      let id = bench.place(Sample.two)
      let other = bench.place(Sample.one)
      try await withThrowingTaskGroup { group in
        for number in 1...12 {
          group.addTask { _ = try await bench.client.patch(id, content: Sample.two(saying: "\(number)")) }
          group.addTask { _ = try await bench.client.patch(other, content: Sample.one) }
          group.addTask { try await send(bench, number) }
          for _ in 1...8 { group.addTask { _ = try await bench.client.get(id, as: .userCard) } }
        }
        try await group.waitForAll()
      }
      #expect(bench.calls.count == 12 * 11)
      #expect(bench.calls.allSatisfy { $0["code"]?.int == 0 })
    }
  }

  @Test("A client that is refused for haste waits, and gets it done")
  func patience() async throws {
    let hasty = Pacing(writesPerSecondPerLane: 1_000)
    try await Bench.run(pacing: hasty, timepiece: { Timepiece(SharedClock($0)) }) { bench in
      let id = bench.place(Sample.two)
      for number in 1...8 { try await bench.client.patch(id, content: Sample.two(saying: "\(number)")) }
      #expect(bench.held(id) == Sample.two(saying: "8"))
      #expect(bench.calls.filter { $0["code"]?.int == 230_020 }.count == 1)
    }
  }

  private func send(_ bench: Bench, _ number: Int) async throws(FeishuFailure) {
    _ = try await bench.client.create(to: bench.chatID, msgType: "text", content: Sample.text, uuid: "u-\(number)")
  }
}

/// A clock that the client and a sandbox go by together: who waits moves it on, nobody waits really.
private final class SharedClock: Clock {
  struct Instant: InstantProtocol {
    var offset: Duration
    func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
    func duration(to other: Instant) -> Duration { other.offset - offset }
    static func < (first: Instant, second: Instant) -> Bool { first.offset < second.offset }
  }

  private let sandbox: RunningSandbox
  private let time = Mutex(Duration.zero)

  init(_ sandbox: RunningSandbox) {
    self.sandbox = sandbox
  }

  var now: Instant { Instant(offset: time.withLock { $0 }) }
  var minimumResolution: Duration { .nanoseconds(1) }

  func sleep(until deadline: Instant, tolerance: Duration?) async throws {
    try Task.checkCancellation()
    time.withLock { time in
      // Whole milliseconds, since the sandbox counts those: the two must not drift apart.
      let milliseconds = ((deadline.offset - time) / .milliseconds(1)).rounded(.up)
      guard milliseconds > 0 else { return }
      sandbox.control("POST", "/_sandbox/clock", #"{"advance_seconds":\#(milliseconds / 1000)}"#)
      time += .milliseconds(Int64(milliseconds))
    }
  }
}
