import FeishuAPI
import FeishuClient
import TestServers
import Testing

@Suite("One budget for all clients of an app")
struct SharedBudgetTests {
  private func client(_ appID: String, of server: ScriptedServer) -> FeishuClient {
    FeishuClient(ClientConfiguration(baseURL: server.baseURL, appID: appID, appSecret: Secret(testSecret)))
  }

  @Test("What one client calls is missing in the budget of another, and of no other app")
  func shared() async throws {
    let server = serving { _ in patched }
    let (one, other, stranger) = (client("cli_a", of: server), client("cli_a", of: server), client("cli_b", of: server))
    for number in 1...3 { try await one.patch("om_\(number)", content: "{}") }
    #expect(await other.budget.callsLeftThisMinute == Limits.callsPerMinute - 3)
    #expect(await other.budget.isRested == false)
    #expect(await stranger.budget.isRested)
    for client in [one, other, stranger] { await client.shutdown() }
    server.stop()
  }

  @Test("Changes of one message stay one after the other, whoever asks for them")
  func serial() async throws {
    let gate = ScriptedServer.Gate()
    let server = serving { request in request.number == 0 ? .after(gate, patched) : patched }
    let clients = [client("cli_a", of: server), client("cli_a", of: server)]
    try await withThrowingTaskGroup { group in
      group.addTask { try await clients[0].patch("om_1", content: "1") }
      await eventually { server.requests.count == 1 }
      group.addTask { try await clients[1].patch("om_1", content: "2") }
      await eventually { await clients[0].budget.waits == [BudgetStatus.Wait(reason: .message, calls: 1)] }
      #expect(server.requests.count == 1)
      gate.open()
      try await group.waitForAll()
    }
    #expect(server.requests.count == 2)
    for client in clients { await client.shutdown() }
    server.stop()
  }
}
