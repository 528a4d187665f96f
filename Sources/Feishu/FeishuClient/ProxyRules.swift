/// Which proxy a connection goes through, if any. This machine itself is never reached through one.
///
///     let rules = try ProxyRules(environment: ["HTTPS_PROXY": "http://proxy:3128", "NO_PROXY": ".internal"])
///     rules.server(scheme: "https", host: "open.feishu.cn", port: 443)   // proxy:3128
///     rules.server(scheme: "https", host: "feishu.internal", port: 443)  // nil
public struct ProxyRules: Sendable {
  /// No proxy for anything.
  public static let none = ProxyRules()

  private var secure: ProxyServer?
  private var plain: ProxyServer?
  private var exceptions: [ProxyException] = []

  private init() {}

  /// One proxy for everything.
  public init(_ server: ProxyServer) {
    (secure, plain) = (server, server)
  }

  /// What the environment says: `HTTPS_PROXY` and `HTTP_PROXY` by the kind of address, else `ALL_PROXY`; `NO_PROXY` names what
  /// is reached without one. Each counts in small letters too; an empty one counts as absent.
  ///
  /// - Throws: the variable that can't be used, and why.
  public init(environment: [String: String]) throws(ProxyVariableProblem) {
    secure = try Self.server(["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"], environment)
    plain = try Self.server(["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"], environment)
    let list = Self.first(["NO_PROXY", "no_proxy"], environment)?.value ?? ""
    exceptions = list.split { $0 == "," || $0.isWhitespace }.map { ProxyException(String($0)) }
  }

  /// Every proxy that may be asked for.
  var servers: Set<ProxyServer> { Set([secure, plain].compactMap(\.self)) }

  /// The proxy for a connection.
  func server(scheme: String, host: String, port: Int) -> ProxyServer? {
    let host = ProxyException.bare(host)
    guard !ProxyException.isLoopback(host), !exceptions.contains(where: { $0.covers(host, port) }) else { return nil }
    return scheme.lowercased() == "https" ? secure : plain
  }

  private static func first(_ names: [String], _ environment: [String: String]) -> (name: String, value: String)? {
    names.lazy.compactMap { name in
      environment[name].flatMap { $0.isEmpty ? nil : (name, $0) }
    }.first
  }

  private static func server(
    _ names: [String], _ environment: [String: String]
  ) throws(ProxyVariableProblem) -> ProxyServer? {
    guard let (name, value) = first(names, environment) else { return nil }
    do {
      return try ProxyServer(value)
    } catch {
      throw ProxyVariableProblem(variable: name, problem: error)
    }
  }
}

/// A variable of the environment that names no proxy that can be used.
public struct ProxyVariableProblem: Error, Hashable, Sendable {
  public let variable: String
  public let problem: ProxyProblem
}

/// One entry of `NO_PROXY`: a name with everything below it, an address, a range of IPv4 addresses, or `*`; perhaps with a port.
struct ProxyException: Hashable, Sendable {
  private enum Kind: Hashable, Sendable {
    case everything
    case name(String)
    case range(UInt32, bits: Int)
  }

  private let kind: Kind
  private let port: Int?

  init(_ text: String) {
    var name = text.lowercased()
    var port: Int?
    // More than one colon is an IPv6 address.
    if name.contains("]:") || name.filter({ $0 == ":" }).count == 1, let colon = name.lastIndex(of: ":"),
      let number = Int(name[name.index(after: colon)...])
    {
      port = number
      name = String(name[..<colon])
    }
    self.port = port
    if name == "*" {
      kind = .everything
    } else if let slash = name.firstIndex(of: "/"), let address = Self.number(name[..<slash]),
      let bits = Int(name[name.index(after: slash)...]), (0...32).contains(bits)
    {
      kind = .range(address, bits: bits)
    } else {
      if name.hasPrefix("*") { name.removeFirst() }
      while name.hasPrefix(".") { name.removeFirst() }
      kind = .name(Self.bare(name))
    }
  }

  /// Whether `host`, without brackets, is reached without a proxy.
  func covers(_ host: String, _ port: Int) -> Bool {
    if let own = self.port, own != port { return false }
    switch kind {
    case .everything: return true
    case .name(let name): return !name.isEmpty && (host == name || host.hasSuffix("." + name))
    case .range(let start, let bits):
      guard let address = Self.number(host[...]) else { return false }
      let mask = bits == 0 ? 0 : UInt32.max << UInt32(32 - bits)
      return address & mask == start & mask
    }
  }

  /// A host in small letters, without the brackets of IPv6 and the dot at its end.
  static func bare(_ host: String) -> String {
    var host = host.lowercased()
    if host.hasPrefix("[") { host = String(host.dropFirst().prefix { $0 != "]" }) }
    if host.hasSuffix(".") { host.removeLast() }
    return host
  }

  static func isLoopback(_ host: String) -> Bool {
    host == "localhost" || host.hasSuffix(".localhost") || host == "::1" || number(host[...]).map { $0 >> 24 } == 127
  }

  /// `a.b.c.d` as one number.
  private static func number(_ text: Substring) -> UInt32? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
    guard parts.count == 4, parts.allSatisfy({ $0 != nil }) else { return nil }
    return parts.reduce(0) { $0 << 8 | UInt32($1 ?? 0) }
  }
}
