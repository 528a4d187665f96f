import NIOCore
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
    relay = try await Relay { link in
      try await link.executeThenClose { inbound, outbound in
        // Nobody sends anything behind the head before it is answered.
        var bytes = inbound.makeAsyncIterator()
        let head = try await Self.head(&bytes)
        let words = head.split(separator: " ", maxSplits: 2)
        guard words.count == 3, words[0] == "CONNECT" else {
          try await outbound.write(ByteBuffer(string: "HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\n\r\n"))
          return
        }
        log.targets.withLock { $0.append(String(words[1])) }
        if let authorization, !head.lowercased().contains("proxy-authorization: \(authorization.lowercased())") {
          try await outbound.write(
            ByteBuffer(string: "HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n"))
          return
        }
        let far = try await Relay.connect(to: upstream)
        try await outbound.write(ByteBuffer(string: "HTTP/1.1 200 Connection Established\r\n\r\n"))
        try await Relay.join(&bytes, outbound, with: far)
      }
    }
  }

  private static func head(
    _ bytes: inout NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
  ) async throws -> String {
    var text = ""
    while !text.contains("\r\n\r\n"), let more = try await bytes.next() { text += String(buffer: more) }
    return text
  }
}
