import AsyncHTTPClient
import FeishuAPI
import FoundationEssentials
public import Phrase

/// A proxy: a server that passes connections on to others.
public struct ProxyServer: Hashable, Sendable {
  enum Kind: Hashable, Sendable { case http, socks }

  let kind: Kind
  let host: String
  let port: Int
  /// Name and password for the proxy itself.
  let user: String?
  let password: Secret?

  /// Host and port, without the password.
  var name: String { "\(host):\(port)" }

  /// Whether the address held a password.
  public var hasPassword: Bool { password != nil }

  /// Reads an address such as `http://proxy.example:3128`, `proxy.example:3128` or `socks5://127.0.0.1:1080`.
  ///
  /// - Throws: ``ProxyProblem``; its text does not repeat the address, which may hold a password.
  public init(_ text: String) throws(ProxyProblem) {
    let address = text.contains("://") ? text : "http://" + text
    guard let parts = URLComponents(string: address), let host = parts.host, !host.isEmpty,
      parts.path.isEmpty || parts.path == "/"
    else { throw .notAnAddress }
    switch parts.scheme?.lowercased() {
    case "http": kind = .http
    case "socks5", "socks5h", "socks": kind = .socks
    default: throw .unknownScheme
    }
    self.host = host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
    port = parts.port ?? (kind == .http ? 80 : 1080)
    guard (1...65_535).contains(port) else { throw .notAnAddress }
    user = parts.user.flatMap { $0.isEmpty ? nil : $0 }
    password = parts.password.map { Secret($0) }
    guard kind == .http || user == nil else { throw .socksUser }
  }

  /// The same for the network library.
  var setting: HTTPClient.Configuration.Proxy {
    switch kind {
    case .socks: .socksServer(host: host, port: port)
    case .http:
      .server(
        host: host, port: port,
        authorization: user.map { .basic(username: $0, password: password?.revealed ?? "") })
    }
  }
}

/// Why a proxy can't be used.
public enum ProxyProblem: String, Error, Hashable, Sendable {
  case notAnAddress, unknownScheme, socksUser

  /// What is wrong, without the address.
  public var phrase: Phrase {
    switch self {
    case .notAnAddress:
      Phrase(
        en: "It is no address of a proxy; write http://proxy.example:3128.",
        zh: "不是有效的代理地址，应写作 http://proxy.example:3128。")
    case .unknownScheme:
      Phrase(
        en: "cardfix speaks to proxies by http:// and socks5:// only.", zh: "cardfix 只支持 http:// 和 socks5:// 代理。")
    case .socksUser:
      Phrase(
        en: "cardfix knows no user name or password for a SOCKS proxy.", zh: "cardfix 不支持带用户名或密码的 SOCKS 代理。")
    }
  }
}
