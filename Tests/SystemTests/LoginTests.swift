import Foundation
import Glibc
import JSONText
import Testing

/// A person logs in and cardfix acts as that person.
@Suite("Logging in")
struct LoginTests {
  @Test("who runs login sees where to go, and is then known to every command until logout")
  func wholeWay() async throws {
    let sandbox = try await Sandbox()
    try sandbox.addPerson()
    let login = try await sandbox.login()
    #expect(login.exit == 0, "\(login.errors)")
    #expect(login.output.contains("\(sandbox.baseURL)/_sandbox/device?user_code="))
    #expect(login.output.contains("Logged in as Tom (ou_tom)."))
    #expect(login.errors.isEmpty)
    let config = try await sandbox.run(["config", "--json"])
    #expect(config.data?["user"]?.string == "Tom")
    #expect(config.data?["identity"]?.string == "bot")
    #expect(config.data?["login_until"]?.string?.hasSuffix("+08:00") == true)
    let doctor = try await sandbox.run(["doctor", "--as", "user", "--json"])
    let check = doctor.data?["checks"]?.children.first { $0["name"]?.string == "login" }
    #expect(check?["state"]?.string == "good")
    #expect(check?["message"]?.string?.contains("Tom") == true)

    let sent = try await sandbox.run(
      ["--as", "user", "send", "-", "--to", sandbox.chatID, "--json"], input: Sample.card)
    let id = try #require(sent.data?["message_id"]?.string)
    #expect(try sandbox.message(id).source.contains("ou_tom"))
    let update = try await sandbox.run(["update", id, "-", "--as=user", "--json"], input: Sample.fixedCard)
    #expect(update.data?["proven"]?.bool == true, "\(update.errors)")
    let asBot = try await sandbox.run(["update", id, "-", "--json"], input: Sample.card)
    #expect(asBot.exit == 1)

    let logout = try await sandbox.run(["logout", "--json"])
    #expect(logout.data?["logged_out"]?.bool == true)
    #expect(!FileManager.default.fileExists(atPath: sandbox.loginFile))
    let after = try await sandbox.run(["list", "--as", "user", "--json"])
    #expect(after.exit == 3)
    #expect(after.error?["kind"]?.string == "credentials")
    #expect(after.error?["remedy"]?.string?.contains("cardfix login") == true)
  }

  @Test("scripts get an object with the address first, then one with the person")
  func json() async throws {
    let sandbox = try await Sandbox()
    try sandbox.addPerson()
    let login = try await sandbox.login(["--json"])
    let lines = login.output.split(separator: "\n").map { JSONDocument(String($0)).root?["data"] }
    #expect(lines.count == 2)
    #expect(lines[0]?.keys == ["state", "verification_uri", "user_code", "expires_in"])
    #expect(lines[1]?.keys == ["state", "user_id", "name", "scopes", "until", "renewable"])
    #expect(lines[1]?["scopes"]?.children.map(\.string) == ["im:message", "im:chat:readonly", "offline_access"])
  }

  @Test("a login that is denied ends with 3 and says what next")
  func denied() async throws {
    let sandbox = try await Sandbox()
    try sandbox.addPerson()
    let login = try await sandbox.login(decision: #"{"deny":true}"#)
    #expect(login.exit == 3)
    #expect(login.errors.contains("denied") && login.errors.contains("`cardfix login`"))
    #expect(!FileManager.default.fileExists(atPath: sandbox.loginFile))
  }

  @Test("Ctrl-C ends a login that waits, with 130")
  func interrupted() async throws {
    let sandbox = try await Sandbox()
    let program = try RunningProgram(sandbox.place, ["login"], environment: sandbox.credentials)
    try await wait(for: "the address") { program.output.contains("user_code=") }
    program.interrupt()
    let end = await program.end()
    #expect(end.exit == 130 && !end.wasKilled)
    #expect(end.errors.contains("nobody was logged in"))
  }

  @Test("--scope asks for more than the profile does; what the app lacks is refused with 3")
  func scopes() async throws {
    let sandbox = try await Sandbox()
    let refused = try await sandbox.run(["login", "--scope", "im:nothing", "--json"])
    #expect(refused.exit == 3)
    #expect(refused.error?["code"]?.int == 20_027)
    let wrong = try await sandbox.run(["login", "--scope", "im message;rm"])
    #expect(wrong.exit == 2)
    let program = try RunningProgram(
      sandbox.place, ["login", "--scope", "im:resource", "--scope", "cardkit:card:read,im:message"],
      environment: sandbox.credentials)
    try await wait(for: "the address") { program.output.contains("user_code=") }
    let asked = try sandbox.control("GET", "/_sandbox/device")["waiting"]?[0]?["scopes"]?.children.map(\.string)
    #expect(asked == ["im:message", "im:chat:readonly", "im:resource", "cardkit:card:read", "offline_access"])
    program.interrupt()
    _ = await program.end()
  }

  @Test("the profile's identity counts, and the flag outranks it")
  func identity() async throws {
    let sandbox = try await Sandbox()
    try sandbox.plantLogin()
    try sandbox.place.file(
      "config/cardfix/config.toml",
      "[profiles.default]\napp_id = \"\(sandbox.appID)\"\nidentity = \"user\"\n")
    let id = try sandbox.addMessage(content: Sample.card)
    let own = try await sandbox.run(["list", "--json"])
    #expect(own.data?["messages"]?[0]?["fixable"]?.bool == false, "\(own.errors)")
    let bot = try await sandbox.run(["list", "--json", "--as", "bot"])
    #expect(bot.data?["messages"]?[0]?["message_id"]?.string == id)
    #expect(bot.data?["messages"]?[0]?["fixable"]?.bool == true)
    let offline = try await sandbox.run(["list", "--json", "--offline"])
    #expect(offline.data?["messages"]?[0]?["fixable"]?.bool == false)
  }

  @Test("a person's text is told to be changeable by nobody; forced, it is refused before it is sent")
  func text() async throws {
    let sandbox = try await Sandbox()
    try sandbox.plantLogin()
    let text = #"{"text":"hello"}"#
    let sent = try await sandbox.run(["send", "-", "--to", sandbox.chatID, "--as", "user", "--json"], input: text)
    let id = try #require(sent.data?["message_id"]?.string)
    let change = #"{"text":"good bye"}"#
    let stopped = try await sandbox.run(["update", id, "-", "--as", "user", "--json"], input: change)
    #expect(stopped.error?["kind"]?.string == "objection")
    let forced = try await sandbox.run(["update", id, "-", "--as", "user", "--json", "--force"], input: change)
    #expect(forced.exit == 1)
    #expect(forced.error?["remedy"]?.string?.contains("--as bot") == true)
    #expect(try !sandbox.requests().contains { $0["method"]?.string == "PUT" })
  }

  @Test("the screen's first line says whose login is used")
  func titleBar() async throws {
    let sandbox = try await Sandbox()
    try sandbox.plantLogin()
    let terminal = try await Tmux(sandbox.place, columns: 120, rows: 30, environment: sandbox.credentials)
    try await terminal.type("\(Place.program) --as user")
    try await terminal.press("Enter")
    try await terminal.wait(for: "Messages")
    let first = try await terminal.screen().split(separator: "\n").first.map(String.init)
    #expect(first?.contains(" Tom ") == true, "\(first ?? "")")
  }
}
