import Foundation
import Glibc

/// One HTTP call over loopback; just enough for the sandbox's control routes.
enum LoopbackHTTP {
  struct Answer: Sendable {
    var status: Int
    var body: String
  }

  static func call(port: UInt16, method: String, target: String, body: String) throws -> Answer {
    let link = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard link >= 0 else { throw HarnessFailure("no socket") }
    defer { close(link) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let connected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(link, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard connected == 0 else { throw HarnessFailure("nobody listens on port \(port)") }
    let head =
      "\(method) \(target) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n"
      + "Content-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\n\r\n"
    try send(Array((head + body).utf8), to: link)
    return try parse(receive(from: link))
  }

  private static func send(_ bytes: [UInt8], to link: Int32) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.send(link, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      guard count > 0 else { throw HarnessFailure("the sandbox takes no more") }
      rest = rest.dropFirst(count)
    }
  }

  /// Everything until the other side closes.
  private static func receive(from link: Int32) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(link, &buffer, buffer.count, 0)
      guard count >= 0 else { throw HarnessFailure("the sandbox broke off") }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  private static func parse(_ bytes: [UInt8]) throws -> Answer {
    let text = String(decoding: bytes, as: UTF8.self)
    let words = text.split(separator: " ", maxSplits: 2)
    guard let end = text.range(of: "\r\n\r\n"), words.count == 3, let status = Int(words[1]) else {
      throw HarnessFailure("no HTTP: \(text.prefix(200))")
    }
    let head = text[..<end.lowerBound].lowercased()
    let body = text[end.upperBound...]
    return Answer(status: status, body: head.contains("transfer-encoding: chunked") ? unchunked(body) : String(body))
  }

  private static func unchunked(_ text: Substring) -> String {
    var rest = Array(text.utf8)[...]
    var body: [UInt8] = []
    while let end = rest.firstIndex(of: UInt8(ascii: "\r")),
      let count = Int(String(decoding: rest[..<end], as: UTF8.self), radix: 16), count > 0
    {
      body += rest.dropFirst(end - rest.startIndex + 2).prefix(count)
      rest = rest.dropFirst(end - rest.startIndex + 2 + count + 2)
    }
    return String(decoding: body, as: UTF8.self)
  }
}
