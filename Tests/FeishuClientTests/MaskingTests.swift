import FeishuAPI
import FeishuClient
import Logging
import Synchronization
import TestServers
import Testing

/// Keeps every line that is logged.
private final class LogLines: Sendable {
  let lines = Mutex<[String]>([])

  var logger: Logger {
    Logger(label: "test") { _ in Handler(lines: self) }
  }

  private struct Handler: LogHandler {
    let lines: LogLines
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
      lines.lines.withLock { $0.append("\(event.message) \(event.metadata ?? [:])") }
    }
  }
}

@Suite("Secrets stay secret")
struct MaskingTests {
  /// Answers that repeat what they were sent, as a careless server might.
  static let echoes: [@Sendable (ScriptedServer.Request) -> ScriptedServer.Reply] = [
    { request in refused(230_001, "bad header: \(request.headers["authorization"] ?? "") \(testSecret)") },
    { request in .answer(404, body: "no page for \(request.headers)") },
    { request in .answer(502, body: "upstream got \(request.headers) and \(testSecret)") },
    { request in
      let token = request.headers["authorization"] ?? ""
      return .json(
        """
        {"code":99992402,"msg":"x","error":{"log_id":"L","message":"\(token)","troubleshooter":"\(testSecret)",\
        "field_violations":[{"field":"token","value":"\(token)","description":"\(token)"}],\
        "permission_violations":[{"type":"\(token)","subject":"\(token)"}],\
        "helps":[{"url":"https://x/?t=\(token)","description":"\(token)"}]}}
        """, 400)
    },
    { _ in .drop }, { _ in .noise("x") },
  ]

  @Test("No failure and no log line holds the secret or a token", arguments: echoes.indices)
  func echoed(number: Int) async throws {
    let echo = Self.echoes[number]
    let log = LogLines()
    let server = serving(echo)
    try await withClient(of: server, logger: log.logger) { client in
      let failure = await failure { () async throws(FeishuFailure) in try await client.patch("om_1", content: "{}") }
      let known = try #require(failure)
      expectNoSecret(in: known)
      expectNoSecret(in: log.lines.withLock { $0 })
      #expect(log.lines.withLock { !$0.isEmpty })
    }
  }

  @Test("A refused secret is not repeated either")
  func credentials() async throws {
    let log = LogLines()
    let server = ScriptedServer { request in .json(#"{"code":10015,"msg":"wrong app secret: \#(testSecret)"}"#) }
    try await withClient(of: server, logger: log.logger) { client in
      let failure = await failure { () async throws(FeishuFailure) in try await client.bot() }
      expectNoSecret(in: try #require(failure))
      expectNoSecret(in: log.lines.withLock { $0 })
    }
  }

  @Test("Neither client nor configuration shows it")
  func printed() async throws {
    let configuration = ClientConfiguration(appID: "cli_test", appSecret: Secret(testSecret))
    expectNoSecret(in: configuration)
    let client = FeishuClient(configuration)
    expectNoSecret(in: client)
    await client.shutdown()
  }

  @Test("A token that is no header value is an error that does not show it")
  func strangeToken() async throws {
    let server = ScriptedServer { _ in
      .json(#"{"code":0,"expire":7200,"tenant_access_token":"t-token-1\r\nX-Evil: 1"}"#)
    }
    try await withClient(of: server) { client in
      let failure = await failure { () async throws(FeishuFailure) in try await client.bot() }
      let known = try #require(failure)
      #expect(known.mayHaveHappened == false)
      expectNoSecret(in: known)
      #expect(server.requests.isEmpty)
    }
  }

  private func expectNoSecret(in value: Any, sourceLocation: SourceLocation = #_sourceLocation) {
    var text = "\(value) " + String(reflecting: value)
    dump(value, to: &text)
    if let failure = value as? FeishuFailure { text += "\(failure.phrase) \(failure.remedy)" }
    #expect(!text.contains(testSecret), sourceLocation: sourceLocation)
    #expect(!text.contains("t-token-1"), sourceLocation: sourceLocation)
  }
}
