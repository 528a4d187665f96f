import FeishuAPI
import Phrase
import Testing

@testable import FeishuClient

@Suite("Which proxy is used")
struct ProxyRulesTests {
  struct Case: Sendable {
    var environment: [String: String]
    var host = "open.feishu.cn"
    var port = 443
    var scheme = "https"
    var proxy: String?
  }

  @Test(
    "The environment says it, as it does to other programs",
    arguments: [
      Case(environment: [:]),
      Case(environment: ["HTTPS_PROXY": "http://p:3128"], proxy: "p:3128"),
      Case(environment: ["https_proxy": "p:3128"], proxy: "p:3128"),
      Case(environment: ["ALL_PROXY": "socks5://p"], proxy: "p:1080"),
      Case(environment: ["all_proxy": "http://p/"], proxy: "p:80"),
      Case(environment: ["HTTPS_PROXY": "", "ALL_PROXY": "http://p:1"], proxy: "p:1"),
      Case(environment: ["HTTP_PROXY": "http://p:1"]),
      Case(environment: ["HTTP_PROXY": "http://p:1"], scheme: "http", proxy: "p:1"),
      Case(environment: ["HTTPS_PROXY": "http://u:pa%40ss@p:1"], proxy: "p:1"),
      Case(environment: ["HTTPS_PROXY": "http://[fd00::1]:3128"], proxy: "fd00::1:3128"),
    ])
  func environment(_ test: Case) throws {
    let rules = try ProxyRules(environment: test.environment)
    #expect(rules.server(scheme: test.scheme, host: test.host, port: test.port)?.name == test.proxy)
  }

  @Test(
    "NO_PROXY names what is reached without one",
    arguments: [
      ("feishu.cn", "open.feishu.cn", 443, true), (".feishu.cn", "open.feishu.cn", 443, true),
      ("*.feishu.cn", "open.feishu.cn", 443, true), ("eishu.cn", "open.feishu.cn", 443, false),
      ("OPEN.Feishu.CN", "open.feishu.cn", 443, true), ("a.test, feishu.cn", "open.feishu.cn.", 443, true),
      ("a.test feishu.cn", "open.feishu.cn", 443, true), ("*", "open.feishu.cn", 443, true),
      ("feishu.cn:443", "open.feishu.cn", 443, true), ("feishu.cn:8443", "open.feishu.cn", 443, false),
      ("10.0.0.0/8", "10.9.8.7", 443, true), ("10.0.0.0/8", "11.9.8.7", 443, false),
      ("10.0.0.0/8", "10.example", 443, false), ("10.1.2.3", "10.1.2.3", 443, true),
      ("fd00::1", "[fd00::1]", 443, true), ("[fd00::1]:443", "fd00::1", 443, true), ("", "open.feishu.cn", 443, false),
      (",", "open.feishu.cn", 443, false), (".", "open.feishu.cn", 443, false),
    ])
  func exceptions(list: String, host: String, port: Int, isDirect: Bool) throws {
    for name in ["NO_PROXY", "no_proxy"] {
      let rules = try ProxyRules(environment: ["ALL_PROXY": "http://p:1", name: list])
      #expect((rules.server(scheme: "https", host: host, port: port) == nil) == isDirect, "\(name)")
    }
  }

  @Test(
    "This machine is never reached through a proxy",
    arguments: ["localhost", "LOCALHOST", "a.localhost", "127.0.0.1", "127.1.2.3", "[::1]", "::1"])
  func loopback(host: String) throws {
    let rules = ProxyRules(try ProxyServer("http://p:1"))
    #expect(rules.server(scheme: "http", host: host, port: 80) == nil)
    #expect(rules.server(scheme: "http", host: "127.example", port: 80) != nil)
  }

  @Test(
    "What is no proxy is told with its variable, and without its password",
    arguments: [
      ("ftp://u:hidden-word@p", ProxyProblem.unknownScheme), ("https://p:1", .unknownScheme),
      ("http://", .notAnAddress),
      ("http://u:hidden-word@p:99999", .notAnAddress), ("http://p/path", .notAnAddress), ("a b", .notAnAddress),
      ("socks5://u:hidden-word@p", .socksUser),
    ])
  func wrong(text: String, problem: ProxyProblem) {
    #expect(throws: ProxyVariableProblem(variable: "https_proxy", problem: problem)) {
      try ProxyRules(environment: ["https_proxy": text])
    }
    #expect(!problem.phrase.text(in: .english).contains("hidden-word"))
  }

  @Test("A password for a proxy is not printed")
  func password() throws {
    let server = try ProxyServer("http://user:hidden-word@p:1")
    #expect(server.hasPassword && server.password?.revealed == "hidden-word")
    var text = "\(server)"
    dump(server, to: &text)
    #expect(!text.contains("hidden-word"))
  }
}
