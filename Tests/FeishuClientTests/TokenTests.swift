import FeishuAPI
import FeishuClient
import TestServers
import Testing

@Suite("Tokens")
struct TokenTests {
  @Test("Twenty calls at once fetch one token")
  func singleFlight() async throws {
    let server = serving { _ in patched }
    try await withClient(of: server) { client in
      try await withThrowingTaskGroup { group in
        for number in 1...20 { group.addTask { try await client.patch("om_\(number)", content: "{}") } }
        try await group.waitForAll()
      }
      #expect(server.tokenRequests.count == 1)
      #expect(server.tokenRequests.first?.body == #"{"app_id":"cli_test","app_secret":"\#(testSecret)"}"#)
      #expect(server.tokenRequests.first?.headers["authorization"] == nil)
    }
  }

  @Test(
    "A token is used until 180 seconds before its end, a short one by half",
    arguments: [(7200, 7019, 7021), (1800, 1619, 1621), (100, 49, 51), (0, nil, 0)])
  func renewal(life: Int, stillGood: Int?, ended: Int) async throws {
    let clock = SkippingClock()
    let server = ScriptedServer { request in
      guard request.isForToken else { return patched }
      return .json(#"{"code":0,"expire":\#(life),"msg":"ok","tenant_access_token":"t-\#(request.number)-of-many"}"#)
    }
    try await withClient(of: server, clock: clock) { client in
      try await client.patch("om_1", content: "{}")
      if let stillGood {
        clock.advance(by: .seconds(stillGood))
        try await client.patch("om_2", content: "{}")
        #expect(server.tokenRequests.count == 1)
      }
      clock.advance(by: .seconds(ended - (stillGood ?? 0)))
      try await client.patch("om_3", content: "{}")
      #expect(server.tokenRequests.count == 2)
      #expect(server.requests.last?.headers["authorization"] == "Bearer t-1-of-many")
    }
  }

  @Test("A refused token is replaced and the call repeated once", arguments: [99_991_663, 99_991_664, 99_991_671])
  func freshToken(code: Int) async throws {
    let server = serving { request in
      request.headers["authorization"] == "Bearer t-token-1" ? refused(code) : patched
    }
    try await withClient(of: server) { client in
      try await client.patch("om_1", content: "{}")
      #expect(server.requests.map { $0.headers["authorization"] } == ["Bearer t-token-1", "Bearer t-token-2"])
      try await client.patch("om_1", content: "{}")
      #expect(server.tokenRequests.count == 2)
    }
  }

  @Test("A fresh token that is refused too is reported", arguments: [99_991_663, 99_991_664, 99_991_671])
  func refusedTwice(code: Int) async throws {
    let server = serving { _ in refused(code) }
    try await withClient(of: server) { client in
      let failure = await failure { () async throws(FeishuFailure) in try await client.patch("om_1", content: "{}") }
      #expect(server.requests.count == 2)
      #expect(failure?.isAboutCredentials == true)
      guard case .refused(let refusal) = failure else { return #expect(failure == nil) }
      #expect(refusal.code == code)
      #expect(refusal.tries == 2)
    }
  }

  @Test(
    "Refused credentials come with HTTP 200 and nothing else is sent",
    arguments: [(10003, "invalid param"), (10014, "app id not exists"), (10015, "wrong app secret")])
  func credentials(code: Int, message: String) async throws {
    let server = ScriptedServer { _ in .json(#"{"code":\#(code),"data":{},"msg":"\#(message)"}"#) }
    try await withClient(of: server) { client in
      let failure = await failure { () async throws(FeishuFailure) in try await client.bot() }
      guard case .refused(let refusal) = failure else { return #expect(failure == nil) }
      #expect(refusal.endpoint == .tenantToken)
      #expect(refusal.message == message)
      #expect(failure?.isAboutCredentials == true)
      #expect(failure?.isPermanent == true)
      #expect(server.requests.isEmpty)
      #expect(server.tokenRequests.count == 1)
    }
  }

  @Test("A failed fetch is not remembered")
  func recovery() async throws {
    let server = ScriptedServer { request in
      guard request.isForToken else { return patched }
      return request.number == 0
        ? .answer(503, body: "busy") : .json(#"{"code":0,"expire":7200,"tenant_access_token":"t-later"}"#)
    }
    try await withClient(of: server) { client in
      let failure = await failure { () async throws(FeishuFailure) in try await client.patch("om_1", content: "{}") }
      #expect(failure?.kind == "unknown")
      #expect(failure?.mayHaveHappened == false)
      try await client.patch("om_1", content: "{}")
    }
  }

  @Test("An answer without a token is strange", arguments: [#"{"code":0}"#, #"{"code":0,"tenant_access_token":""}"#])
  func noToken(body: String) async throws {
    let server = ScriptedServer { _ in .json(body) }
    try await withClient(of: server) { client in
      let failure = await failure { () async throws(FeishuFailure) in try await client.bot() }
      #expect(failure?.kind == "strange_answer")
      #expect(server.requests.isEmpty)
    }
  }

  @Test("Who waits for a token can give up while others go on")
  func cancelled() async throws {
    let gate = ScriptedServer.Gate()
    let server = ScriptedServer { request in
      guard request.isForToken else { return patched }
      return .after(gate, .json(#"{"code":0,"expire":7200,"tenant_access_token":"t-late"}"#))
    }
    try await withClient(of: server) { client in
      let first = Task { try await client.patch("om_1", content: "{}") }
      await eventually { server.tokenRequests.count == 1 }
      let second = Task { try await client.patch("om_2", content: "{}") }
      await eventually { await client.budget.running == 2 }
      first.cancel()
      #expect(await first.result.failureKind == "cancelled")
      gate.open()
      _ = try await second.value
      #expect(server.requests.map(\.path) == ["/open-apis/im/v1/messages/om_2"])
    }
  }
}

extension Result {
  /// The kind of a failed call; nil when it succeeded.
  var failureKind: String? {
    guard case .failure(let error) = self else { return nil }
    return (error as? FeishuFailure)?.kind
  }
}
