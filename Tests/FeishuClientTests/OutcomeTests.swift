import FeishuAPI
import FeishuClient
import TestServers
import Testing

@Suite("What became of a request")
struct OutcomeTests {
  struct Case: Sendable {
    var name: String
    var reply: ScriptedServer.Reply
    var writing: UnknownOutcome.Reason
    var status: Int?
    /// How often a read is sent.
    var reads = 1
  }

  static let cases = [
    Case(name: "dropped", reply: .drop, writing: .connectionLost, reads: 2),
    Case(name: "reset", reply: .reset, writing: .connectionLost, reads: 2),
    Case(name: "half an answer", reply: .half(#"{"code":0"#), writing: .connectionLost, reads: 2),
    Case(name: "not HTTP", reply: .noise("SSH-2.0-x\r\n\r\n"), writing: .connectionLost, reads: 2),
    Case(name: "no answer", reply: .silence, writing: .timedOut),
    Case(name: "504", reply: .answer(504, body: "<html>Gateway Time-out</html>"), writing: .serverFailed, status: 504),
    Case(name: "502 without a body", reply: .answer(502, body: ""), writing: .serverFailed, status: 502),
    Case(name: "503 in JSON", reply: .json(#"{"error":"busy"}"#, 503), writing: .serverFailed, status: 503),
  ]

  @Test("A write without a usable answer is unknown and is not repeated", arguments: cases)
  func writes(expected: Case) async throws {
    let server = serving { request in request.path.hasSuffix("warm") ? patched : expected.reply }
    try await withClient(of: server, callTimeout: expected.writing == .timedOut ? 6000 : 30_000) { client in
      try await client.patch("warm", content: "{}")  // the token is there: only the call itself can fail
      let failure = await failure { () async throws(FeishuFailure) in try await client.patch("om_1", content: "{}") }
      guard case .unknown(let outcome) = failure else { return #expect(failure == nil) }
      #expect(outcome.reason == expected.writing)
      #expect(outcome.httpStatus == expected.status)
      #expect(outcome.endpoint == .patchMessage)
      #expect(failure?.mayHaveHappened == true)
      #expect(failure?.isPermanent == false)
      #expect(server.requests.count == 2)
    }
  }

  @Test("A read may be repeated: once, when a connection was lost", arguments: cases)
  func reads(expected: Case) async throws {
    let server = serving { request in request.path.hasSuffix("warm") ? patched : expected.reply }
    try await withClient(of: server, callTimeout: expected.writing == .timedOut ? 6000 : 30_000) { client in
      try await client.patch("warm", content: "{}")
      let failure = await failure { () async throws(FeishuFailure) in try await client.get("om_1") }
      #expect(failure?.kind == "unknown")
      #expect(failure?.mayHaveHappened == false)
      #expect(server.requests.count == 1 + expected.reads)
    }
  }

  @Test("A connection that was closed while idle does not fail a read")
  func stale() async throws {
    let server = serving { request in
      request.number == 0 ? .drop : .json(#"{"code":0,"data":{"items":[{"message_id":"om_1"}]}}"#)
    }
    try await withClient(of: server) { client in
      let found = try await client.get("om_1").value.messageID
      #expect(found == "om_1")
    }
  }

  struct Address: Sendable {
    var url: String
    var reasons: Set<Unreachable.Reason>
  }

  @Test(
    "What cannot be reached was surely not sent",
    arguments: [
      Address(url: "http://127.0.0.1:1", reasons: [.connectionRefused]),
      Address(url: "http://no-such-host.invalid", reasons: [.nameNotFound, .timedOut]),
      Address(url: "open.feishu.cn", reasons: [.badAddress]), Address(url: "", reasons: [.badAddress]),
      Address(url: "ftp://example.org", reasons: [.badAddress]), Address(url: "http://", reasons: [.badAddress]),
      Address(url: "https://127.0.0.1:1", reasons: [.connectionRefused]),
    ])
  func unreachable(address: Address) async throws {
    let server = serving { _ in patched }
    try await withClient(of: server, baseURL: address.url) { client in
      let failure = await failure { () async throws(FeishuFailure) in try await client.patch("om_1", content: "{}") }
      guard case .unreachable(let trouble) = failure else { return #expect(failure == nil) }
      #expect(address.reasons.contains(trouble.reason))
      #expect(failure?.mayHaveHappened == false)
      #expect(failure?.isPermanent == (trouble.reason == .badAddress))
    }
  }

  @Test("A server that speaks no TLS is not secure, and nothing was sent")
  func insecure() async throws {
    let server = ScriptedServer { _ in .noise("HTTP/1.1 400 Bad Request\r\n\r\n") }
    try await withClient(of: server, baseURL: "https://127.0.0.1:\(server.port)") { client in
      let failure = await failure { () async throws(FeishuFailure) in try await client.patch("om_1", content: "{}") }
      guard case .unreachable(let trouble) = failure else { return #expect(failure == nil) }
      #expect(trouble.reason == .notSecure)
    }
  }

  @Test("A host that does not accept the connection in time was not sent anything")
  func connectTimeout() async throws {
    let (listener, port) = Sockets.listen(backlog: 0)
    let fillers = (0..<4).map { _ in Sockets.connect(to: port) }
    defer { Sockets.close([listener] + fillers) }
    let configuration = ClientConfiguration(
      baseURL: "http://127.0.0.1:\(port)", appID: "cli_test", appSecret: Secret(testSecret), connectTimeout: 150)
    let client = FeishuClient(configuration)
    let failure = await failure { () async throws(FeishuFailure) in try await client.bot() }
    await client.shutdown()
    guard case .unreachable(let trouble) = failure else { return #expect(failure == nil) }
    #expect(trouble.reason == .timedOut)
  }

  @Test("A client that nobody shuts down closes by itself")
  func forgotten() async throws {
    let server = serving { _ in patched }
    let configuration = ClientConfiguration(
      baseURL: server.baseURL, appID: "cli_test", appSecret: Secret(testSecret))
    try await FeishuClient(configuration).patch("om_1", content: "{}")
    await eventually { server.openConnections == 0 }
    server.stop()
  }

  @Test("A client that was shut down sends nothing")
  func afterShutdown() async throws {
    let server = serving { _ in patched }
    try await withClient(of: server) { client in
      await client.shutdown()
      let failure = await failure { () async throws(FeishuFailure) in try await client.patch("om_1", content: "{}") }
      guard case .unreachable(let trouble) = failure else { return #expect(failure == nil) }
      #expect(trouble.reason == .shutDown)
    }
  }
}
