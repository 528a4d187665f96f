import Foundation
import JSONText
import Testing

/// Where settings come from, and what a wrong one says.
@Suite("Settings and credentials")
struct SettingsTests {
  private let place: Place

  init() throws {
    place = try Place()
  }

  private func config(_ toml: String) throws {
    try place.file("config/cardfix/config.toml", toml)
  }

  @Test(
    "a wrong key or value in the settings file is told with its line",
    arguments: [
      ("theme = \"day\"\ncolour = \"red\"\n", 2), ("[profiles.a]\napp_id = \"x\"\n\nbase = \"y\"\n", 4),
      ("[profiles.a]\napp_id = 5\n", 2), ("profile = \"a\n", 1), ("[profiles.a]\napp_secret = \"s\"\n", 2),
      ("profiles.a.app = \"x\"\n", 1), ("[profiles.a]\nbrand = \"dingding\"\n", 2),
      ("[profiles.a]\nidentity = \"me\"\n", 2), ("[profiles.a]\nscopes = \"im:message\"\n", 2),
      ("[profiles.a]\nscopes = [\"im message\"]\n", 2), ("[profiles.a]\nscopes = [5]\n", 2),
      ("[profiles.a]\nproxy = \"ftp://p\"\n", 2), ("[profiles.a]\n\nproxy = \"http://u:word@p\"\n", 3),
      ("[profiles.a]\nca_file = true\n", 2),
    ])
  func wrongFile(toml: String, line: Int) async throws {
    try config(toml)
    let result = try await place.run(["config", "--json"])
    #expect(result.exit == 2)
    #expect(result.error?["kind"]?.string == "settings")
    #expect(result.error?["position"]?["line"]?.int == line)
  }

  @Test("the settings file that README.md shows is taken")
  func readme() async throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path
    let text = try String(contentsOfFile: "\(root)/README.md", encoding: .utf8)
    let start = try #require(text.firstRange(of: "```toml\n"))
    let end = try #require(text[start.upperBound...].firstRange(of: "```"))
    try config(String(text[start.upperBound..<end.lowerBound]))
    let result = try await place.run(["config", "--json"])
    #expect(result.exit == 0, "\(result.errors)")
    #expect(result.data?["profile"]?.string == "prod")
  }

  @Test(
    "a profile's hosts are those of its world, or its own",
    arguments: [
      ("", [:], "https://open.feishu.cn", "https://accounts.feishu.cn"),
      ("brand = \"lark\"", [:], "https://open.larksuite.com", "https://accounts.larksuite.com"),
      ("base_url = \"https://open.corp.example/\"", [:], "https://open.corp.example", "https://accounts.corp.example"),
      ("base_url = \"https://feishu.corp\"", [:], "https://feishu.corp", "https://feishu.corp"),
      (
        "base_url = \"https://a.corp\"\naccounts_url = \"https://b.corp\"", [:], "https://a.corp", "https://b.corp"
      ),
      (
        "base_url = \"https://a.corp\"\naccounts_url = \"https://b.corp\"",
        ["CARDFIX_BASE_URL": "http://127.0.0.1:9"], "http://127.0.0.1:9", "http://127.0.0.1:9"
      ),
      ("brand = \"lark\"", ["CARDFIX_ACCOUNTS_URL": "https://c.corp"], "https://open.larksuite.com", "https://c.corp"),
    ])
  func hosts(lines: String, variables: [String: String], base: String, accounts: String) async throws {
    try config("[profiles.a]\napp_id = \"cli_a\"\n\(lines)\n")
    let result = try await place.run(["config", "--json"], environment: variables)
    #expect(result.data?["base_url"]?.string == base, "\(result.errors)")
    #expect(result.data?["accounts_url"]?.string == accounts)
  }

  @Test("flag, then environment, then file choose the profile and the theme")
  func order() async throws {
    try config(
      """
      profile = "a"
      theme = "day"
      [profiles.a]
      app_id = "cli_a"
      [profiles.b]
      app_id = "cli_b"
      [profiles.c]
      app_id = "cli_c"
      """)
    let file = try await place.run(["config", "--json"])
    #expect(file.data?["app_id"]?.string == "cli_a")
    #expect(file.data?["theme"]?.string == "day")
    #expect(file.data?["store"]?.string == "\(place.folder)/data/cardfix/a.sqlite")
    let named = ["CARDFIX_PROFILE": "b", "CARDFIX_THEME": "mono"]
    let environment = try await place.run(["config", "--json"], environment: named)
    #expect(environment.data?["app_id"]?.string == "cli_b")
    #expect(environment.data?["theme"]?.string == "mono")
    let flag = try await place.run(["config", "--json", "--profile", "c"], environment: named)
    #expect(flag.data?["app_id"]?.string == "cli_c")
  }

  @Test(
    "the variables of an app outrank the file, our own those of other tools; a profile that is named outranks all",
    arguments: [
      (["CARDFIX_APP_ID": "cli_1", "FEISHU_APP_ID": "cli_2"], [], "cli_1"),
      (["LARKSUITE_CLI_APP_ID": "cli_1", "FEISHU_APP_ID": "cli_2"], [], "cli_1"),
      (["FEISHU_APP_ID": "cli_2"], [], "cli_2"),
      (["FEISHU_APP_ID": "cli_2", "CARDFIX_PROFILE": "a"], [], "cli_a"),
      (["CARDFIX_APP_ID": "cli_1"], ["--profile", "a"], "cli_a"),
    ])
  func apps(variables: [String: String], flags: [String], expected: String) async throws {
    try config("[profiles.a]\napp_id = \"cli_a\"\n")
    let result = try await place.run(["config", "--json"] + flags, environment: variables)
    #expect(result.data?["app_id"]?.string == expected)
  }

  @Test("a profile that is not there is told, with those that are")
  func unknownProfile() async throws {
    try config("[profiles.prod]\napp_id = \"cli_a\"\n")
    let result = try await place.run(["list", "--profile", "prdo"])
    #expect(result.exit == 2)
    #expect(result.errors.contains("prod"))
  }

  @Test("the secret does not travel unencrypted to another machine", arguments: ["http://example.com", "example.com"])
  func plainAddress(address: String) async throws {
    let result = try await place.run(
      ["list", "--json"],
      environment: ["CARDFIX_APP_ID": "cli_a", "CARDFIX_APP_SECRET": "s", "CARDFIX_BASE_URL": address])
    #expect(result.exit == 2)
    #expect(result.error?["kind"]?.string == "settings")
  }

  @Test("a profile takes its secret from a command")
  func secretCommand() async throws {
    let sandbox = try await Sandbox(place: place)
    try place.file("home/secret", sandbox.appSecret + "\n")
    try config(profile(sandbox, "secret_command = \"cat $HOME/secret\""))
    #expect(try await place.run(["list", "--profile", "a"]).exit == 0)
    try config(profile(sandbox, "secret_command = \"exit 3\""))
    let failed = try await place.run(["list", "--profile", "a"])
    #expect(failed.exit == 3)
    #expect(failed.errors.contains("secret_command"))
  }

  @Test("a profile takes its secret from a file that nobody else may read")
  func secretFile() async throws {
    let sandbox = try await Sandbox(place: place)
    let file = try place.file("home/secret", sandbox.appSecret + "\n")
    try config(profile(sandbox, "secret_file = \"~/secret\""))
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file)
    let open = try await place.run(["list", "--profile", "a"])
    #expect(open.exit == 3)
    #expect(open.errors.contains("chmod 600"))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    #expect(try await place.run(["list", "--profile", "a"]).exit == 0)
  }

  private func profile(_ sandbox: Sandbox, _ secret: String) -> String {
    """
    [profiles.a]
    app_id = "\(sandbox.appID)"
    base_url = "\(sandbox.baseURL)"
    \(secret)
    """
  }
}
