import Foundation
import JSONText
import Testing

/// The app's secret and its tokens stay where they are: no output, no argument, no file has them.
@Suite("Secrets")
struct SecretTests {
  @Test("no output, argument or file of any command holds the secret or a token", arguments: [[], ["--json"]])
  func nothingLeaks(flags: [String]) async throws {
    let elsewhere = try Place()
    let state = "\(elsewhere.folder)/state.json"
    let sandbox = try await Sandbox(arguments: ["--seed", "none", "--state", state])
    let id = try sandbox.addMessage(content: Sample.card)
    let runs = [
      ["list"], ["get", id], ["update", id, "-", "--dry-run"], ["update", id, "-"], ["versions", id], ["diff", id],
      ["rollback", id, "1"], ["send", "-", "--to", sandbox.chatID], ["send", "-", "--to", "oc_nowhere", "--force"],
      ["recall", id], ["update", id, "-", "--force"], ["get", "om_nowhere"], ["doctor"],
      ["config"], ["list", "--nothing"],
    ]
    var said = ""
    for arguments in runs.map({ $0 + flags }) {
      #expect(!arguments.contains { $0.contains(sandbox.appSecret) })
      let result = try await sandbox.run(arguments, input: Sample.fixedCard)
      said += result.output + result.errors
    }
    let refused = try await sandbox.run(["list"] + flags, environment: ["CARDFIX_APP_SECRET": "another-secret-0123"])
    said += refused.output + refused.errors
    sandbox.stop()

    let tokens = try Self.tokens(in: state)
    #expect(!tokens.isEmpty, "the state file shows no token to look for")
    for secret in tokens + [sandbox.appSecret, "another-secret-0123"] {
      #expect(!said.contains(secret))
      for file in try sandbox.place.everythingWritten() {
        #expect(file.bytes.range(of: Data(secret.utf8)) == nil, "in \(file.path)")
      }
    }
  }

  @Test("the tokens of a login are in its own file and nowhere else", arguments: [[], ["--json"]])
  func loginStaysInItsFile(flags: [String]) async throws {
    let elsewhere = try Place()
    let state = "\(elsewhere.folder)/state.json"
    let sandbox = try await Sandbox(arguments: ["--seed", "none", "--state", state])
    var secrets = try sandbox.plantLogin(secondsLeft: 0) + [sandbox.appSecret]
    let id = try sandbox.addMessage(content: Sample.card)
    var said = ""
    func run(_ arguments: [String], _ environment: [String: String] = [:]) async throws {
      let result = try await sandbox.run(arguments + flags, environment: environment, input: Sample.fixedCard)
      said += result.output + result.errors
    }
    for arguments in [
      ["list"], ["get", id], ["update", id, "-"], ["update", id, "-", "--force"], ["doctor"], ["config"],
      ["send", "-", "--to", sandbox.chatID], ["login", "--scope", "im:nothing"],
    ] {
      try await run(arguments + ["--as", "user"])
    }
    secrets += try sandbox.tokensInFile()
    // Renewed again, refused, and broken.
    try sandbox.control("PATCH", "/_sandbox/apps/\(sandbox.appID)", #"{"expire_tokens":true}"#)
    try await run(["list", "--as", "user"], ["CARDFIX_TEST_KILL_AFTER": "renewed"])
    secrets += try sandbox.tokensInFile()
    try sandbox.control("POST", "/_sandbox/clock", #"{"advance_seconds":\#(9 * 86_400)}"#)
    for arguments in [["list"], ["doctor"]] { try await run(arguments + ["--as", "user"]) }
    try await run(["login"], ["CARDFIX_APP_SECRET": "another-secret-0123"])
    secrets += ["another-secret-0123"]
    let known = try sandbox.place.everythingWritten().filter { $0.path != sandbox.loginFile }
    try await run(["logout"])
    sandbox.stop()

    #expect(Set(secrets).count == 8)
    #expect(said.contains("ended") && said.contains("20027"), "the runs did not do what they were to do")
    for secret in Set(secrets) {
      #expect(!said.contains(secret))
      for file in known { #expect(file.bytes.range(of: Data(secret.utf8)) == nil, "in \(file.path)") }
    }
  }

  @Test("the store is for its owner alone")
  func permissions() async throws {
    let sandbox = try await Sandbox()
    _ = try await sandbox.run(["list"])
    let folder = "\(sandbox.place.folder)/data/cardfix"
    #expect(try Self.mode(folder) == 0o700)
    #expect(try Self.mode("\(folder)/default.sqlite") == 0o600)
  }

  private static func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  /// The tenant tokens that the sandbox gave out.
  private static func tokens(in state: String) throws -> [String] {
    let text = try String(decoding: Data(contentsOf: URL(fileURLWithPath: state)), as: UTF8.self)
    return text.matches(of: /t-[0-9a-zA-Z]{20,}/).map { String($0.output) }
  }
}
