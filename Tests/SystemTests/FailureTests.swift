import Foundation
import JSONText
import Testing

/// Bad input and bad luck: a clear sentence, the right exit code, and nothing lost.
@Suite("What goes wrong")
struct FailureTests {
  @Test(
    "a wrong command line ends with 2 and says what was meant",
    arguments: [
      (["list", "--jsno"], "--json"), (["lits"], "list"), (["update"], "message-id"), (["om"], "om_"),
      (["preview", "x.json", "--color", "blue"], "never"), (["get", "oc_1"], "om_"),
      (["list", "--since", "soon"], "3d"), (["list", "--kind", "cards"], "card2"), (["get", "om_a%2Fb"], "om_"),
      (["list", "--chat", "oc_a%2F..%2Fb"], "oc_"), (["send", "x.json", "--to", "oc_a/b"], "ou_"),
      (["send", "x.json", "--to", ""], "ou_"), (["send", "x.json", "--to", "a b"], "ou_"),
    ])
  func usage(arguments: [String], hint: String) async throws {
    let result = try await Place().run(arguments)
    #expect(result.exit == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains(hint), "\(result.errors)")
    let chinese = try await Place().run(["--lang", "zh"] + arguments)
    #expect(chinese.exit == 2)
    #expect(chinese.errors.hasChinese, "\(chinese.errors)")
  }

  @Test("with --json a wrong command line keeps the envelope")
  func usageEnvelope() async throws {
    let error = try #require(try await Place().run(["list", "--nothing", "--json"]).error)
    #expect(
      error.keys == ["kind", "code", "sub_code", "message", "remedy", "permanent", "log_id", "position"])
  }

  @Test(
    "without credentials every command that needs them ends with 3 and names the variables",
    arguments: [[], ["list"], ["get", "om_1"], ["update", "om_1", "-"], ["recall", "om_1"], ["doctor"]])
  func noCredentials(arguments: [String]) async throws {
    let result = try await Place().run(arguments, input: Sample.card)
    #expect(result.exit == 3)
    let said = result.output + result.errors
    #expect(said.contains("CARDFIX_APP_ID") && said.contains("CARDFIX_APP_SECRET"), "\(said)")
  }

  @Test("a wrong secret ends with 3")
  func wrongSecret() async throws {
    let sandbox = try await Sandbox()
    let result = try await sandbox.run(["list", "--json"], environment: ["CARDFIX_APP_SECRET": "wrong"])
    #expect(result.exit == 3)
    #expect(result.error?["kind"]?.string == "credentials")
  }

  @Test("a file that is not JSON is told with its place", arguments: ["update", "send", "preview"])
  func notJSON(command: String) async throws {
    let sandbox = try await Sandbox()
    let file = try sandbox.place.file("bad.json", "{\n  \"a\": tru\n}")
    let arguments = ["update": ["om_1", file], "send": [file, "--to", "oc_1"], "preview": [file]][command] ?? []
    let result = try await sandbox.run([command, "--json"] + arguments)
    #expect(result.exit == 2)
    #expect(result.error?["position"]?["line"]?.int == 2)
    #expect(result.error?["position"]?["column"]?.int == 8)
  }

  @Test("a file that is not there ends with 2")
  func noFile() async throws {
    let result = try await Place().run(["lint", "nowhere.json", "--json"])
    #expect(result.exit == 2)
    #expect(result.error?["message"]?.string?.contains("nowhere.json") == true)
  }

  @Test("a message that does not exist ends with 1 and the service's code", arguments: ["get", "versions"])
  func unknownMessage(command: String) async throws {
    let sandbox = try await Sandbox()
    let result = try await sandbox.run([command, "om_00000000000000000000000000000000", "--json"])
    #expect(result.exit == 1)
    #expect(result.error?["kind"]?.string == "refused")
    #expect(result.error?["code"]?.int == 99_992_354)
    #expect(result.error?["permanent"]?.bool == true)
    #expect(result.error?["log_id"]?.string?.count == 34)
  }

  @Test("a network that is down ends with 4, and the change can be sent later")
  func networkDown() async throws {
    let sandbox = try await Sandbox()
    let id = try sandbox.addMessage(content: Sample.card)
    _ = try await sandbox.run(["get", id])
    sandbox.stop()
    let result = try await sandbox.run(["update", id, "-", "--json"], input: Sample.fixedCard)
    #expect(result.exit == 4)
    #expect(result.error?["kind"]?.string == "unreachable")
    #expect(try await sandbox.run(["list"]).exit == 4)
  }

  @Test("somebody else was faster: exit 7, both contents kept, --force overwrites")
  func conflict() async throws {
    let sandbox = try await Sandbox()
    let id = try sandbox.addMessage(content: Sample.card)
    _ = try await sandbox.run(["get", id])
    let theirs = Sample.card.replacing("97 %", with: "98 %")
    try sandbox.change(id, object([("content", quoted(theirs))]))
    let result = try await sandbox.run(["update", id, "-", "--base", "1", "--json"], input: Sample.fixedCard)
    #expect(result.exit == 7)
    #expect(result.error?["kind"]?.string == "conflict")
    #expect(try sandbox.content(of: id) == theirs)
    let kept = try await sandbox.run(["versions", id, "--json"])
    #expect(kept.data?["versions"]?.children.count == 2)
    let forced = try await sandbox.run(["update", id, "-", "--base", "1", "--force"], input: Sample.fixedCard)
    #expect(forced.exit == 0)
    #expect(try sandbox.content(of: id) == Sample.fixedCard)
  }

  @Test("what is known to be refused needs --force; then the service's refusal is told and recorded")
  func expired() async throws {
    let sandbox = try await Sandbox()
    let id = try sandbox.addMessage(content: Sample.card, ageSeconds: 20 * 86_400)
    let stopped = try await sandbox.run(["update", id, "-", "--json"], input: Sample.fixedCard)
    #expect(stopped.exit == 1)
    #expect(stopped.error?["kind"]?.string == "objection")
    #expect(try !sandbox.requests().contains { $0["method"]?.string == "PATCH" })
    let refused = try await sandbox.run(["update", id, "-", "--force", "--json"], input: Sample.fixedCard)
    #expect(refused.exit == 1)
    #expect(refused.error?["code"]?.int == 230_031)
    #expect(refused.error?["log_id"]?.string?.isEmpty == false)
    let versions = try await sandbox.run(["versions", id, "--json"])
    #expect(versions.data?["sends"]?[0]?["outcome"]?.string == "refused")
    #expect(versions.data?["sends"]?[0]?["code"]?.int == 230_031)
    #expect(versions.data?["versions"]?.children.count == 1)
  }

  @Test("a data folder that can't be written is told, and nothing is sent")
  func noStore() async throws {
    let sandbox = try await Sandbox()
    let id = try sandbox.addMessage(content: Sample.card)
    // Nobody, not even root, can make a folder there.
    let result = try await sandbox.run(
      ["update", id, "-", "--json"], environment: ["XDG_DATA_HOME": "/proc/cardfix"], input: Sample.fixedCard)
    #expect(result.exit == 5)
    #expect(result.error?["kind"]?.string == "store")
    #expect(result.error?["message"]?.string?.contains("/proc/cardfix") == true)
    #expect(try sandbox.content(of: id) == Sample.card)
  }

  @Test(
    "what is known can be looked at in a data folder that can't be written", .enabled(if: getuid() != 0, "not as root"))
  func readOnlyFolder() async throws {
    let sandbox = try await Sandbox()
    let id = try sandbox.addMessage(content: Sample.card)
    _ = try await sandbox.run(["get", id])
    let folder = "\(sandbox.place.folder)/data/cardfix"
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder) }
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: "\(folder)/default.sqlite")
    #expect(try await sandbox.run(["get", id, "--version", "1"]).output == Sample.card)
    let update = try await sandbox.run(["update", id, "-", "--json"], input: Sample.fixedCard)
    #expect(update.exit == 5)
    #expect(try sandbox.content(of: id) == Sample.card)
  }

  @Test("a request that is lost on its way is read back: nothing was changed, and that is what is said")
  func lostRequest() async throws {
    let sandbox = try await Sandbox()
    let id = try sandbox.addMessage(content: Sample.card)
    try sandbox.addFault(#"{"match":{"method":"PATCH"},"times":1,"effect":{"drop":"before"}}"#)
    let result = try await sandbox.run(["update", id, "-", "--json"], input: Sample.fixedCard)
    #expect(result.exit == 4)
    #expect(result.error?["kind"]?.string == "unreachable")
    #expect(result.error?["remedy"]?.string?.contains("nothing was changed") == true)
    let versions = try await sandbox.run(["versions", id, "--json"])
    #expect(versions.data?["sends"]?[0]?["outcome"]?.string == "not-sent")
  }

  @Test("a new message to a person whose answer is lost: nobody knows, and no id is made up")
  func lostCreate() async throws {
    let sandbox = try await Sandbox()
    try sandbox.control("POST", "/_sandbox/users", #"{"open_id":"ou_ann","name":"Ann"}"#)
    try sandbox.addFault(#"{"match":{"method":"POST","path_prefix":"/open-apis/im/"},"effect":{"drop":"before"}}"#)
    let result = try await sandbox.run(["send", "-", "--to", "ou_ann", "--json"], input: Sample.card)
    #expect(result.exit == 4)
    #expect(result.error?["kind"]?.string == "unknown")
    #expect(result.error?["message"]?.string?.hasPrefix("Nobody knows whether the message was sent") == true)
  }

  @Test("an answer that is lost is read back: the outcome is known all the same")
  func lostAnswer() async throws {
    let sandbox = try await Sandbox()
    let id = try sandbox.addMessage(content: Sample.card)
    try sandbox.addFault(#"{"match":{"method":"PATCH"},"times":1,"effect":{"drop":"after"}}"#)
    let result = try await sandbox.run(["update", id, "-", "--json"], input: Sample.fixedCard)
    #expect(result.exit == 0)
    #expect(result.data?["outcome"]?.string == "accepted")
    #expect(try sandbox.content(of: id) == Sample.fixedCard)
  }
}
