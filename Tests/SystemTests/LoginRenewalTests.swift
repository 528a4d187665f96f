import Foundation
import Glibc
import JSONText
import Testing

/// A login is renewed by one process at a time, and its new tokens are never lost.
@Suite("Renewing a login")
struct LoginRenewalTests {
  private static let path = "/oauth/token"

  @Test("four processes that find the token ended renew it once")
  func together() async throws {
    let sandbox = try await Sandbox()
    try sandbox.plantLogin(secondsLeft: 0)
    let before = try sandbox.count(of: Self.path)
    try sandbox.addFault(#"{"match":{"path_prefix":"/open-apis/authen/"},"times":1,"effect":{"delay_ms":400}}"#)
    let programs = try (0..<4).map { _ in
      try RunningProgram(sandbox.place, ["list", "--as", "user", "--json"], environment: sandbox.credentials)
    }
    for program in programs {
      let end = await program.end()
      #expect(end.exit == 0, "\(end.errors)")
    }
    #expect(try sandbox.count(of: Self.path) == before + 1)
  }

  @Test("killed between the renewal and the first use, the next run has the new tokens")
  func killed() async throws {
    let sandbox = try await Sandbox()
    let old = try sandbox.plantLogin(secondsLeft: 0)
    let before = try sandbox.count(of: Self.path)
    let killed = try await sandbox.run(
      ["list", "--as", "user"], environment: ["CARDFIX_TEST_KILL_AFTER": "renewed"])
    #expect(killed.wasKilled)
    #expect(try sandbox.count(of: "/im/v1/chats") == 0)
    #expect(try Set(sandbox.tokensInFile()).isDisjoint(with: old))
    let next = try await sandbox.run(["list", "--as", "user"])
    #expect(next.exit == 0, "\(next.errors)")
    #expect(try sandbox.count(of: Self.path) == before + 1)
  }

  @Test("Ctrl-C while a login is renewed waits for the new tokens")
  func interrupted() async throws {
    let sandbox = try await Sandbox()
    let old = try sandbox.plantLogin(secondsLeft: 0)
    let before = try sandbox.count(of: Self.path)
    try sandbox.addFault(#"{"match":{"path_prefix":"/open-apis/authen/"},"times":1,"effect":{"delay_ms":2000}}"#)
    let program = try RunningProgram(sandbox.place, ["list", "--as", "user"], environment: sandbox.credentials)
    try await wait(for: "the renewal") { try sandbox.count(of: Self.path) == before + 1 }
    program.interrupt()
    let end = await program.end()
    // On a busy machine it may have been through already.
    #expect([0, 130].contains(end.exit) && !end.wasKilled)
    #expect(try Set(sandbox.tokensInFile()).isDisjoint(with: old))
    #expect(try await sandbox.run(["list", "--as", "user"]).exit == 0)
  }

  @Test("a login that has ended is told with 3 and what to run, and the service is asked once")
  func ended() async throws {
    let sandbox = try await Sandbox()
    try sandbox.plantLogin(secondsLeft: 0)
    try sandbox.control("POST", "/_sandbox/clock", #"{"advance_seconds":\#(8 * 86_400)}"#)
    let before = try sandbox.count(of: Self.path)
    for arguments in [["list"], ["update", "om_1", "-"], ["get", "om_1"], ["doctor"]] {
      let result = try await sandbox.run(arguments + ["--as", "user"], input: Sample.card)
      #expect(result.exit == 3, "\(arguments)")
      let said = result.output + result.errors
      #expect(said.contains("login of Tom has ended") && said.contains("Run `cardfix login` again"), "\(said)")
    }
    #expect(try sandbox.count(of: Self.path) == before + 1)
    // The bot goes on.
    #expect(try await sandbox.run(["doctor"]).exit == 0)
  }

  @Test("new tokens that could not be kept are not asked for: 5, and the login is as good as before")
  func noPlace() async throws {
    let sandbox = try await Sandbox()
    try sandbox.plantLogin(secondsLeft: 0)
    let obstacle = sandbox.loginFile + ".new"
    try FileManager.default.createDirectory(atPath: obstacle, withIntermediateDirectories: false)
    let result = try await sandbox.run(["list", "--as", "user", "--json"])
    #expect(result.exit == 5)
    #expect(result.error?["kind"]?.string == "store")
    try FileManager.default.removeItem(atPath: obstacle)
    #expect(try await sandbox.run(["list", "--as", "user"]).exit == 0)
  }

  @Test("a token that the service ends early is renewed once, unseen")
  func endedEarly() async throws {
    let sandbox = try await Sandbox()
    try sandbox.plantLogin()
    try sandbox.control("PATCH", "/_sandbox/apps/\(sandbox.appID)", #"{"expire_tokens":true}"#)
    let result = try await sandbox.run(["list", "--as", "user"])
    #expect(result.exit == 0, "\(result.errors)")
  }

  @Test("a login that others could read is closed to them, with a warning")
  func permissions() async throws {
    let sandbox = try await Sandbox()
    try sandbox.plantLogin()
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: sandbox.loginFile)
    let result = try await sandbox.run(["list", "--as", "user"])
    #expect(result.exit == 0)
    #expect(result.errors.contains(sandbox.loginFile))
    let mode = try FileManager.default.attributesOfItem(atPath: sandbox.loginFile)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try await sandbox.run(["list", "--as", "user"]).errors.isEmpty)
  }
}
