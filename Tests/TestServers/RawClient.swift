import Dispatch
import Glibc
import Synchronization

/// One connection to a server on this machine, down to the bytes: a test can see what a client library would tidy up.
public final class RawClient: Sendable {
  private let socket: Int32
  private let queue = DispatchQueue(label: "raw client")
  /// What has been received and not yet been taken.
  private let pending = Mutex<[UInt8]>([])

  /// Connects; nil when nobody listens.
  public init?(port: Int) {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(UInt16(port)).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let connected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard connected == 0 else { return nil }
    // A server that hangs fails the test and does not hang it.
    var limit = timeval(tv_sec: 120, tv_usec: 0)
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
  }

  deinit { close(socket) }

  /// Sends a request and waits for its answer; nil when the connection is closed without one.
  public func request(
    _ method: String, _ target: String, _ body: String = "", headers: [String] = []
  ) async -> (head: String, body: String)? {
    // Away from the threads that the server under test runs on: `recv` blocks.
    await withCheckedContinuation { continuation in
      queue.async {
        continuation.resume(returning: self.exchange(method, target, body, headers))
      }
    }
  }

  private func exchange(
    _ method: String, _ target: String, _ body: String, _ headers: [String]
  ) -> (head: String, body: String)? {
    let lines =
      ["\(method) \(target) HTTP/1.1", "Host: 127.0.0.1", "Content-Length: \(body.utf8.count)"] + headers + ["", ""]
    let bytes = Array((lines.joined(separator: "\r\n") + body).utf8)
    guard send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count else { return nil }
    while true {
      if let answer = pending.withLock({ Self.takeAnswer(&$0) }) { return answer }
      var buffer = [UInt8](repeating: 0, count: 65_536)
      let count = recv(socket, &buffer, buffer.count, 0)
      guard count > 0 else { return nil }
      pending.withLock { $0 += buffer.prefix(count) }
    }
  }

  private static func takeAnswer(_ pending: inout [UInt8]) -> (head: String, body: String)? {
    guard let end = pending.firstRange(of: "\r\n\r\n".utf8) else { return nil }
    let head = String(decoding: pending[..<end.lowerBound], as: UTF8.self)
    let length = head.lowercased().split(separator: "\r\n").first { $0.hasPrefix("content-length: ") }
    guard let count = length.flatMap({ Int($0.dropFirst(16)) }), pending.count >= end.upperBound + count else {
      return nil
    }
    let body = String(decoding: pending[end.upperBound..<end.upperBound + count], as: UTF8.self)
    pending.removeFirst(end.upperBound + count)
    return (head, body)
  }
}
