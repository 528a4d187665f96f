import Glibc

/// One kept connection to a server on loopback, with as little around it as can be: what a call costs at least.
struct RawConnection: ~Copyable {
  private let socket: Int32
  private let port: UInt16

  init(port: UInt16) throws {
    self.port = port
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var on: Int32 = 1
    setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else { throw CannotMeasure("nobody answers at port \(port)") }
  }

  deinit { close(socket) }

  /// Makes one call; the answer must have a length.
  func call(_ method: String, _ target: String, body: String = "", token: String? = nil) throws -> (
    status: Int, body: String
  ) {
    let authorization = token.map { "Authorization: Bearer \($0)\r\n" } ?? ""
    let head =
      "\(method) \(target) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nContent-Type: application/json; charset=utf-8\r\n"
      + "\(authorization)Content-Length: \(body.utf8.count)\r\n\r\n"
    try send(Array((head + body).utf8))
    var bytes: [UInt8] = []
    var end: Int?
    while true {
      if end == nil { end = Self.headEnd(bytes) }
      if let end {
        let head = String(decoding: bytes[..<end], as: UTF8.self)
        guard let length = Self.length(head) else { throw CannotMeasure("an answer without a length: \(head)") }
        if bytes.count >= end + 4 + length {
          let status = Int(head.split(separator: " ").dropFirst().first ?? "") ?? 0
          return (status, String(decoding: bytes[(end + 4)...], as: UTF8.self))
        }
      }
      try receive(into: &bytes)
    }
  }

  private func send(_ bytes: [UInt8]) throws {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { throw CannotMeasure("the connection was closed") }
      sent += count
    }
  }

  private func receive(into bytes: inout [UInt8]) throws {
    let part = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      count = max(0, recv(socket, buffer.baseAddress, buffer.count, 0))
    }
    guard !part.isEmpty else { throw CannotMeasure("the connection was closed") }
    bytes += part
  }

  private static func headEnd(_ bytes: [UInt8]) -> Int? {
    guard bytes.count >= 4 else { return nil }
    for position in 0...(bytes.count - 4) where bytes[position] == 13 && bytes[position + 2] == 13 {
      if bytes[position + 1] == 10, bytes[position + 3] == 10 { return position }
    }
    return nil
  }

  private static func length(_ head: String) -> Int? {
    head.split(whereSeparator: \.isNewline).lazy
      .filter { $0.lowercased().hasPrefix("content-length:") }
      .compactMap { Int($0.drop { $0 != ":" }.dropFirst().filter { $0 != " " }) }.first
  }
}
