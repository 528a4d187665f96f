import FeishuAPI
import FeishuClient
import TestServers
import Testing

@Suite("Cancelling")
struct CancellationTests {
  @Test("A call that was cancelled before it began sends nothing")
  func before() async throws {
    let server = serving { _ in patched }
    try await withClient(of: server) { client in
      let task = Task {
        while !Task.isCancelled { await Task.yield() }
        return try await client.patch("om_1", content: "{}")
      }
      task.cancel()
      #expect(await task.result.failureKind == "cancelled")
      #expect(server.requests.isEmpty)
    }
  }

  @Test("A write that was cancelled after it was sent is unknown; a read is just cancelled", arguments: [true, false])
  func during(isWrite: Bool) async throws {
    let server = serving { request in request.path.hasSuffix("warm") ? patched : .silence }
    try await withClient(of: server) { client in
      try await client.patch("warm", content: "{}")
      let task = Task {
        if isWrite {
          try await client.patch("om_1", content: "{}")
        } else {
          _ = try await client.get("om_1")
        }
      }
      await eventually { server.requests.count == 2 }
      task.cancel()
      let result = await task.result
      #expect(result.failureKind == (isWrite ? "unknown" : "cancelled"))
      if case .failure(let error) = result { #expect((error as? FeishuFailure)?.mayHaveHappened == isWrite) }
    }
  }

  @Test("Who waits behind another call of the same message can give up, and the next one follows")
  func waiting() async throws {
    let gate = ScriptedServer.Gate()
    let server = serving { request in request.number == 0 ? .after(gate, patched) : patched }
    try await withClient(of: server) { client in
      let first = Task { try await client.patch("om_1", content: "1") }
      await eventually { server.requests.count == 1 }
      let second = Task { try await client.patch("om_1", content: "2") }
      await eventually { await client.budget.waiting == 1 }
      let third = Task { try await client.patch("om_1", content: "3") }
      await eventually { await client.budget.waiting == 2 }
      second.cancel()
      #expect(await second.result.failureKind == "cancelled")
      gate.open()
      _ = try await first.value
      _ = try await third.value
      #expect(server.requests.map(\.body) == [#"{"content":"1"}"#, #"{"content":"3"}"#])
    }
  }

  @Test("Who waits for a pause can give up")
  func pausing() async throws {
    let clock = ManualClock()
    let server = serving { _ in refused(230_020) }
    try await withClient(of: server, clock: clock) { client in
      let task = Task { try await client.patch("om_1", content: "{}") }
      await eventually { await client.budget.waits.first?.reason == .pause }
      task.cancel()
      #expect(await task.result.failureKind == "cancelled")
      #expect(server.requests.count == 1)
      #expect(await client.budget.waiting == 0)
    }
  }
}
