import Synchronization

/// A proxy for `CONNECT`. Wherever somebody wants to go, they come out at one port of this machine: the names of tests are
/// known to no name server.
public final class ForwardProxy: Sendable {
  private let relay: Relay
  private let log: Log

  private final class Log: Sendable {
    let targets = Mutex<[String]>([])
  }

  public var port: Int { relay.port }
  /// Where connections were asked to, as `host:port`, those that were refused included.
  public var targets: [String] { log.targets.withLock { $0 } }

  /// - Parameters:
  ///   - upstream: the port where everybody comes out.
  ///   - authorization: the value of `Proxy-Authorization` without which nobody is let through.
  public init(to upstream: Int, authorization: String? = nil) async throws {
    let log = Log()
    self.log = log
    relay = try await Relay(to: upstream) { head in
      let words = head.split(separator: " ", maxSplits: 2)
      guard words.count == 3, words[0] == "CONNECT" else { return (Self.answer("405 Method Not Allowed"), false) }
      log.targets.withLock { $0.append(String(words[1])) }
      if let authorization, !head.lowercased().contains("proxy-authorization: \(authorization.lowercased())") {
        return (Self.answer("407 Proxy Authentication Required"), false)
      }
      return ("HTTP/1.1 200 Connection Established\r\n\r\n", true)
    }
  }

  private static func answer(_ status: String) -> String {
    "HTTP/1.1 \(status)\r\nContent-Length: 0\r\n\r\n"
  }
}
