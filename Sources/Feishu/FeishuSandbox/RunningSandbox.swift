/// An app of a sandbox, as a client needs it.
public struct SandboxApp: Hashable, Sendable {
  /// `cli_…`
  public let appID: String
  public let appSecret: String
  /// The bot's name.
  public let name: String
}

/// A sandbox that answers.
public final class RunningSandbox: Sendable {
  /// `http://127.0.0.1:PORT`, without a slash at the end.
  public let baseURL: String
  /// The port it listens on.
  public let port: Int
  private let server: SandboxServer
  private let core: SandboxCore
  private let keeper: StateKeeper?

  init(server: SandboxServer, core: SandboxCore, keeper: StateKeeper?) {
    self.server = server
    self.core = core
    self.keeper = keeper
    port = server.port
    baseURL = "http://127.0.0.1:\(server.port)"
  }

  /// The apps it knows; the first one is ours.
  public var apps: [SandboxApp] {
    core.read { $0.apps.map { SandboxApp(appID: $0.appID, appSecret: $0.appSecret, name: $0.name) } }
  }

  /// Calls a control route without a network: `control("POST", "/_sandbox/clock", #"{"advance_seconds":5}"#)`.
  ///
  /// - Parameter contentType: `application/x-ndjson` for one thing a line, where a route makes things.
  /// - Returns: the answer's status and body.
  @discardableResult
  public func control(_ method: String, _ target: String, _ body: String = "", contentType: String? = nil)
    -> (status: Int, body: String)
  {
    let answer = core.answer(
      SandboxRequest(method: method, target: target, body: Array(body.utf8), contentType: contentType))
    return (answer.status, answer.text)
  }

  /// Goes back to the seed: messages, tokens, switches, faults, clock and request log.
  public func reset() {
    control("POST", "/_sandbox/reset")
  }

  /// Stops answering, closes all connections and writes the state a last time.
  public func stop() async {
    await server.stop()
    await keeper?.stop()
  }
}
