import Foundation
import Synchronization

/// A web server of sockets and threads that answers as a test tells it to. It shares no code with the client.
public final class ScriptedServer: Sendable {
  /// A request as it came.
  public struct Request: Sendable {
    public var method: String
    public var target: String
    public var headers: [String: String]
    public var body: String
    /// Which connection it came on, from 1.
    public var connection: Int
    /// How many requests came before it.
    public var number: Int

    /// The first bytes of TLS, which this server does not speak.
    static func hello(connection: Int) -> Request {
      Request(method: "TLS", target: "", headers: [:], body: "", connection: connection, number: 0)
    }

    public var path: String { String(target.prefix { $0 != "?" }) }
    public var isForToken: Bool { path.hasSuffix("/tenant_access_token/internal") }
  }

  /// What to do about a request.
  public enum Reply: Sendable {
    case answer(Int = 200, headers: [(String, String)] = [], body: String)
    case bytes(Int, headers: [(String, String)], body: [UInt8])
    /// Close without an answer.
    case drop
    /// Close so hard that the other side is told.
    case reset
    /// Say nothing until the other side goes.
    case silence
    /// A head that promises more than comes.
    case half(String)
    /// Something that is not HTTP.
    case noise(String)
    /// As the others, after the gate has opened.
    indirect case after(Gate, Reply)

    public static func json(_ body: String, _ status: Int = 200, headers: [(String, String)] = []) -> Reply {
      .answer(status, headers: [("Content-Type", "application/json; charset=utf-8")] + headers, body: body)
    }
  }

  /// Holds a reply back until the test opens it.
  public final class Gate: Sendable {
    private let isOpen = Mutex(false)
    public init() {}
    public func open() { isOpen.withLock { $0 = true } }
    func wait() { while !isOpen.withLock({ $0 }) { usleep(500) } }
  }

  public let port: Int
  private let listener: CInt
  private let script: @Sendable (Request) -> Reply
  private let state = Mutex(State())

  private struct State {
    var requests: [Request] = []
    var tokenRequests: [Request] = []
    var sockets: Set<CInt> = []
    var connections = 0
    var isStopped = false
  }

  public var baseURL: String { "http://127.0.0.1:\(port)" }

  /// Every request so far but those for tokens.
  public var requests: [Request] { state.withLock { $0.requests } }
  /// The requests for tokens so far.
  public var tokenRequests: [Request] { state.withLock { $0.tokenRequests } }

  /// Connections that were ever made.
  public var acceptedConnections: Int { state.withLock { $0.connections } }

  /// Connections that are open now.
  public var openConnections: Int { state.withLock { $0.sockets.count } }

  public init(_ script: @escaping @Sendable (Request) -> Reply) {
    self.script = script
    (listener, port) = Sockets.listen(backlog: 64)
    let thread = Thread { [self] in accept() }
    thread.start()
  }

  /// Ends every connection; the threads close their sockets and end by themselves.
  ///
  /// Only the thread that reads from a socket closes it, and under the lock: its number is then another one's in no time.
  public func stop() {
    state.withLock { state in
      state.isStopped = true
      shutdown(listener, CInt(SHUT_RDWR))
      for socket in state.sockets { shutdown(socket, CInt(SHUT_RDWR)) }
    }
  }

  private func accept() {
    defer { close(listener) }
    while true {
      let socket = Glibc.accept(listener, nil, nil)
      guard socket >= 0 else { return }
      let number: Int? = state.withLock { state in
        guard !state.isStopped else { return nil }
        state.sockets.insert(socket)
        state.connections += 1
        return state.connections
      }
      guard let number else {
        close(socket)
        return
      }
      Thread { [self] in serve(Connection(socket: socket, number: number)) }.start()
    }
  }

  private func serve(_ connection: Connection) {
    var connection = connection
    while var request = connection.nextRequest() {
      state.withLock { state in
        if request.isForToken {
          request.number = state.tokenRequests.count
          state.tokenRequests.append(request)
        } else {
          request.number = state.requests.count
          state.requests.append(request)
        }
      }
      guard connection.send(script(request)) else { break }
    }
    state.withLock { state in
      state.sockets.remove(connection.socket)
      close(connection.socket)
    }
  }
}
