import Foundation
import JSONText
import TestNetwork
import Testing

/// A private deployment behind a proxy, with an authority of its own.
@Suite("Proxies and certificates")
struct NetworkTests {
  private static let host = "open.feishu.invalid"

  private func config(_ sandbox: Sandbox, _ more: String = "") throws {
    try sandbox.place.file(
      "config/cardfix/config.toml",
      """
      [profiles.private]
      app_id = "\(sandbox.appID)"
      base_url = "https://\(Self.host)"
      \(more)
      """)
  }

  private func environment(_ sandbox: Sandbox, proxy: ForwardProxy) -> [String: String] {
    ["CARDFIX_APP_SECRET": sandbox.appSecret, "HTTPS_PROXY": "http://127.0.0.1:\(proxy.port)"]
  }

  /// Runs the program again when a handshake took too long for it, as on a machine that is busy with other tests.
  private func run(_ arguments: [String], in place: Place, environment: [String: String]) async throws -> RunResult {
    var result = try await place.run(arguments, environment: environment)
    for _ in 0..<9 where result.errors.contains("in time") || result.errors.contains("超时") {
      result = try await place.run(arguments, environment: environment)
    }
    return result
  }

  @Test("a profile with a ca_file works through the proxy of the environment; without it, it says what to set")
  func privateDeployment() async throws {
    let sandbox = try await Sandbox()
    let place = sandbox.place
    let identity = try await TestIdentity(for: [Self.host], in: place.folder)
    let front = try await TLSFront(identity, to: Int(sandbox.port))
    let proxy = try await ForwardProxy(to: front.port)
    let environment = environment(sandbox, proxy: proxy)

    try config(sandbox)
    for language in ["en", "zh"] {
      let refused = try await run(["list", "--lang", language], in: place, environment: environment)
      #expect(refused.exit == 4)
      #expect(
        refused.errors.contains("ca_file") && refused.errors.hasChinese == (language == "zh"), "\(refused.errors)")
    }
    try config(sandbox, "ca_file = \"\(identity.authority)\"")
    let good = try await run(["list", "--json"], in: place, environment: environment)
    #expect(good.exit == 0, "\(good.errors)")
    #expect(Set(proxy.targets) == ["\(Self.host):443"])

    let count = proxy.targets.count
    let direct = try await place.run(["list"], environment: environment.merging(["NO_PROXY": Self.host]) { $1 })
    #expect(direct.exit == 4)
    try config(sandbox, "ca_file = \"\(identity.authority)\"\nproxy = \"none\"")
    #expect(try await place.run(["list"], environment: environment).exit == 4)
    #expect(proxy.targets.count == count)
    try config(sandbox, "ca_file = \"\(identity.authority)\"\nproxy = \"127.0.0.1:\(proxy.port)\"")
    let named = environment.merging(["HTTPS_PROXY": ""]) { $1 }
    #expect(try await run(["list"], in: place, environment: named).exit == 0)
  }

  @Test("this machine is reached without a proxy")
  func loopback() async throws {
    let sandbox = try await Sandbox()
    let result = try await sandbox.run(
      ["list"], environment: ["HTTP_PROXY": "http://127.0.0.1:1", "ALL_PROXY": "http://127.0.0.1:1"])
    #expect(result.exit == 0, "\(result.errors)")
  }

  @Test(
    "a file of certificates that is no such file, and a proxy that is none, end with 2",
    arguments: [
      (["CARDFIX_CA_FILE": "/nowhere/ca.pem"], "/nowhere/ca.pem"), (["CARDFIX_CA_FILE": "/dev/null"], "/dev/null"),
      (["https_proxy": "ftp://u:hidden-word@p"], "https_proxy"),
    ])
  func wrong(variables: [String: String], hint: String) async throws {
    let place = try Place()
    let app = ["CARDFIX_APP_ID": "cli_a", "CARDFIX_APP_SECRET": "s", "CARDFIX_BASE_URL": "http://127.0.0.1:1"]
    let result = try await place.run(["list"], environment: app.merging(variables) { $1 })
    #expect(result.exit == 2)
    #expect(result.errors.contains(hint) && !result.errors.contains("hidden-word"), "\(result.errors)")
  }
}
