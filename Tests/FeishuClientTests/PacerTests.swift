import FeishuAPI
import TestServers
import Testing

@testable import FeishuClient

@Suite("Waiting for one's turn")
struct PacerTests {
  @Test("Callers beyond the budget wait for the clock and then go in the order in which they came")
  func fair() async {
    let clock = ManualClock()
    let pacer = Pacer(Pacing(callsPerSecond: 2), Timepiece(clock))
    let order = Shared<[Int]>([])
    await withTaskGroup { group in
      for number in 1...6 {
        group.addTask {
          guard let call = await pacer.enter(.getMessage, nil) else { return }
          order.withLock { $0.append(number) }
          await pacer.leave(call)
        }
        // One after the other, so that the order of coming is known.
        await eventually { await pacer.status.waiting == max(0, number - 2) }
        await eventually { order.withLock { $0.count } == min(number, 2) }
      }
      for round in 2...3 {
        await eventually { !clock.alarms.isEmpty }
        clock.advance(by: .seconds(2))
        await eventually { order.withLock { $0.count } == round * 2 }
      }
    }
    let pairs = order.withLock { $0 }
    #expect(pairs.count == 6)
    #expect([Set(pairs[0..<2]), Set(pairs[2..<4]), Set(pairs[4..<6])] == [[1, 2], [3, 4], [5, 6]])
    #expect(clock.alarms == [])
  }

  @Test("Whoever is cancelled leaves the queue at once, and the clock is not kept waiting")
  func cancelled() async {
    let clock = ManualClock()
    let pacer = Pacer(Pacing(callsPerSecond: 1), Timepiece(clock))
    guard let first = await pacer.enter(.getMessage, nil) else { return }
    await pacer.leave(first)
    let second = Task { await pacer.enter(.getMessage, nil) }
    await eventually { await pacer.status.waiting == 1 }
    await eventually { clock.alarms.count == 1 }
    second.cancel()
    #expect(await second.value == nil)
    #expect(await pacer.status.waiting == 0)
    await eventually { clock.alarms.isEmpty }
  }

  @Test("While a message is being changed, other calls about it wait and calls about others pass")
  func oneAtATime() async throws {
    let gate = ScriptedServer.Gate()
    let server = serving { request in request.number == 0 ? .after(gate, patched) : patched }
    try await withClient(of: server) { client in
      try await withThrowingTaskGroup { group in
        group.addTask { try await client.patch("om_1", content: "{}") }
        await eventually { server.requests.count == 1 }
        for _ in 1...20 { group.addTask { try await client.patch("om_1", content: "{}") } }
        await eventually { await client.budget.waiting == 20 }
        try await client.patch("om_2", content: "{}")
        #expect(await client.budget.waits == [BudgetStatus.Wait(reason: .message, calls: 20)])
        #expect(server.requests.map(\.path.last) == ["1", "2"])
        gate.open()
        try await group.waitForAll()
      }
      #expect(server.requests.count == 22)
      #expect(await client.budget.running == 0)
    }
  }
}
