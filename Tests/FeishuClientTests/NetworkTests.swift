import FeishuAPI
import FeishuClient
import FeishuSandbox
import Foundation
import Phrase
import TestNetwork
import Testing

/// Real TLS and a real proxy on loopback, before the sandbox.
@Suite("Proxies and certificates")
struct NetworkTests {
  private static let host = "open.feishu.invalid"

  /// A front that is `host` or, by name, this machine.
  private func use(
    authorization: String? = nil,
    _ body: (LoginBench, TLSFront, ForwardProxy, TestIdentity) async throws -> Void
  ) async throws {
    try await LoginBench.use { bench in
      try FileManager.default.createDirectory(atPath: bench.folder, withIntermediateDirectories: true)
      let identity = try await TestIdentity(for: [Self.host, "localhost"], in: bench.folder)
      let front = try await TLSFront(identity, to: bench.sandbox.port)
      let proxy = try await ForwardProxy(to: front.port, authorization: authorization)
      try await body(bench, front, proxy, identity)
    }
  }

  /// What comes of asking who the bot is.
  private func ask(
    _ bench: LoginBench, _ baseURL: String, environment: [String: String] = [:], authority: String?
  ) async throws -> FeishuFailure? {
    let app = bench.sandbox.apps[0]
    let client = FeishuClient(
      ClientConfiguration(
        baseURL: baseURL, appID: app.appID, appSecret: Secret(app.appSecret), connectTimeout: 30_000,
        network: NetworkSettings(
          proxies: try ProxyRules(environment: environment),
          certificates: try authority.map { path in try TrustedCertificates(path: path) })))
    do throws(FeishuFailure) {
      _ = try await client.bot()
      await client.shutdown()
      return nil
    } catch {
      await client.shutdown()
      return error
    }
  }

  private func trouble(_ failure: FeishuFailure?) -> Unreachable? {
    guard case .unreachable(let trouble) = failure else { return nil }
    return trouble
  }

  @Test("An authority that nobody knows is refused, with the key to set; named, it is trusted")
  func authority() async throws {
    try await use { bench, front, _, identity in
      let address = "https://localhost:\(front.port)"
      let refused = try await ask(bench, address, authority: nil)
      #expect(trouble(refused)?.reason == .untrusted)
      #expect(refused?.remedy.text(in: .english).contains("ca_file") == true)
      #expect(refused?.remedy.text(in: .chinese).contains("ca_file") == true)
      #expect(bench.requests(to: "/internal") == 0)
      #expect(try await ask(bench, address, authority: identity.authority) == nil)
      #expect(bench.requests(to: "/bot/v3/info") == 1)
    }
  }

  @Test("A certificate for another host is refused")
  func otherName() async throws {
    try await use { bench, front, _, identity in
      let failure = try await ask(bench, "https://127.0.0.1:\(front.port)", authority: identity.authority)
      #expect(trouble(failure)?.reason == .wrongName)
      #expect(bench.requests(to: "/internal") == 0)
    }
  }

  @Test(
    "Calls go through the proxy, and are still private to both ends",
    arguments: ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
  func proxied(variable: String) async throws {
    try await use { bench, _, proxy, identity in
      let environment = [variable: "http://127.0.0.1:\(proxy.port)"]
      #expect(
        try await ask(bench, "https://\(Self.host)", environment: environment, authority: identity.authority) == nil)
      #expect(proxy.targets == ["\(Self.host):443"])
      #expect(bench.requests(to: "/bot/v3/info") == 1)
      let refused = try await ask(bench, "https://\(Self.host)", environment: environment, authority: nil)
      #expect(trouble(refused)?.reason == .untrusted)
    }
  }

  @Test("What NO_PROXY names, and this machine, is reached without the proxy")
  func direct() async throws {
    try await use { bench, front, proxy, identity in
      var environment = ["HTTPS_PROXY": "http://127.0.0.1:\(proxy.port)"]
      let here = "https://localhost:\(front.port)"
      #expect(try await ask(bench, here, environment: environment, authority: identity.authority) == nil)
      environment["NO_PROXY"] = "feishu.invalid"
      let failure = try await ask(
        bench, "https://\(Self.host)", environment: environment, authority: identity.authority)
      // No name server knows it: without the proxy there is no way.
      #expect([.nameNotFound, .timedOut].contains(trouble(failure)?.reason))
      #expect(proxy.targets.isEmpty)
    }
  }

  @Test("A proxy gets its own name and password; without them its refusal is told, and the password never")
  func password() async throws {
    let pair = Data("ops:hidden-word".utf8).base64EncodedString()
    try await use(authorization: "Basic \(pair)") { bench, _, proxy, identity in
      let address = "https://\(Self.host)"
      let good = ["HTTPS_PROXY": "http://ops:hidden-word@127.0.0.1:\(proxy.port)"]
      #expect(try await ask(bench, address, environment: good, authority: identity.authority) == nil)
      let bad = ["HTTPS_PROXY": "http://ops:other-word@127.0.0.1:\(proxy.port)"]
      let failure = try await ask(bench, address, environment: bad, authority: identity.authority)
      #expect(trouble(failure)?.reason == .proxy)
      var text = "\(String(describing: failure)) \(String(describing: failure?.phrase))"
      dump(failure, to: &text)
      #expect(!text.contains("other-word"))
      #expect(text.contains("127.0.0.1:\(proxy.port)"))
    }
  }

  @Test("A proxy that is not there is told as what it is")
  func noProxy() async throws {
    try await LoginBench.use { bench in
      let failure = try await ask(
        bench, "https://\(Self.host)", environment: ["HTTPS_PROXY": "http://127.0.0.1:1"], authority: nil)
      #expect(trouble(failure)?.reason == .proxy)
      #expect(failure?.remedy.text(in: .english).contains("HTTPS_PROXY") == true)
    }
  }

  @Test("A file without a certificate, and none at all, are told")
  func files() throws {
    let path = FileManager.default.temporaryDirectory.path + "/ca-\(UUID().uuidString).pem"
    #expect(throws: CertificateFileProblem.unreadable(path, "No such file or directory")) {
      try TrustedCertificates(path: path)
    }
    try "no certificate".write(toFile: path, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(throws: CertificateFileProblem.noCertificate(path)) { try TrustedCertificates(path: path) }
  }

  @Test("People log in on the host for accounts")
  func accounts() async throws {
    try await LoginBench.use { bench in
      let app = bench.sandbox.apps[0]
      let client = FeishuClient(
        ClientConfiguration(
          baseURL: "http://127.0.0.1:1", appID: app.appID, appSecret: Secret(app.appSecret),
          accountsURL: bench.sandbox.baseURL))
      let device = try await client.beginLogin(scopes: ["im:message"])
      await client.shutdown()
      #expect(!device.userCode.isEmpty)
    }
  }
}
