import Foundation

/// The few calls that a loopback server needs.
public enum Sockets {
  /// A socket that listens on a free port of 127.0.0.1.
  public static func listen(backlog: CInt) -> (socket: CInt, port: Int) {
    let listener = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let port = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        precondition(bind(listener, address, length) == 0, "no port is free")
        precondition(Glibc.listen(listener, backlog) == 0)
        precondition(getsockname(listener, address, &length) == 0)
      }
      return Int(UInt16(bigEndian: pointer.pointee.sin_port))
    }
    return (listener, port)
  }

  public static func close(_ sockets: [CInt]) {
    for socket in sockets { Glibc.close(socket) }
  }

  /// A socket that has begun to connect to a port of 127.0.0.1 and does not wait for the end of that.
  public static func connect(to port: Int) -> CInt {
    let client = socket(AF_INET, CInt(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        _ = Glibc.connect(client, address, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    return client
  }
}

/// One connection to a ``ScriptedServer``, on the server's side.
struct Connection: Sendable {
  let socket: CInt
  let number: Int
  private var unread: [UInt8] = []

  init(socket: CInt, number: Int) {
    self.socket = socket
    self.number = number
  }

  /// The next request; nil when the other side has closed.
  mutating func nextRequest() -> ScriptedServer.Request? {
    while true {
      if unread.first == 0x16 { return .hello(connection: number) }
      if let end = headEnd() {
        let lines = String(decoding: unread[..<end], as: UTF8.self).components(separatedBy: "\r\n")
        let words = lines[0].split(separator: " ")
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
          let parts = line.split(separator: ":", maxSplits: 1)
          if parts.count == 2 { headers[parts[0].lowercased()] = parts[1].trimmingCharacters(in: .whitespaces) }
        }
        let length = headers["content-length"].flatMap { Int($0) } ?? 0
        if unread.count >= end + 4 + length {
          let body = String(decoding: unread[(end + 4)..<(end + 4 + length)], as: UTF8.self)
          unread.removeFirst(end + 4 + length)
          return ScriptedServer.Request(
            method: String(words[0]), target: String(words[1]), headers: headers, body: body, connection: number,
            number: 0)
        }
      }
      guard read() else { return nil }
    }
  }

  /// Does what the script says; false when the connection is over.
  func send(_ reply: ScriptedServer.Reply) -> Bool {
    switch reply {
    case .answer(let status, let headers, let body):
      return send(.bytes(status, headers: headers, body: Array(body.utf8)))
    case .bytes(let status, let headers, let body):
      var head = "HTTP/1.1 \(status) Status\r\nContent-Length: \(body.count)\r\n"
      for (name, value) in headers { head += "\(name): \(value)\r\n" }
      return write(Array((head + "\r\n").utf8) + body)
    case .half(let body): _ = write(Array("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n\(body)".utf8))
    case .noise(let text): _ = write(Array(text.utf8))
    case .drop: break
    case .reset:
      var hard = linger(l_onoff: 1, l_linger: 0)
      setsockopt(socket, SOL_SOCKET, SO_LINGER, &hard, socklen_t(MemoryLayout<linger>.size))
    case .silence:
      var byte: UInt8 = 0
      while recv(socket, &byte, 1, 0) > 0 {}
    case .after(let gate, let reply):
      gate.wait()
      return send(reply)
    }
    return false
  }

  private func headEnd() -> Int? {
    guard unread.count >= 4 else { return nil }
    return unread.indices.dropLast(3).first { unread[$0...].starts(with: [13, 10, 13, 10]) }
  }

  private mutating func read() -> Bool {
    var part = [UInt8](repeating: 0, count: 65_536)
    let count = recv(socket, &part, part.count, 0)
    guard count > 0 else { return false }
    unread += part[..<count]
    return true
  }

  private func write(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, CInt(MSG_NOSIGNAL)) }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
