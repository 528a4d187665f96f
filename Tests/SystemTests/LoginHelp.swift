import Foundation
import Glibc
import JSONText
import TestPatience
import TestProcesses

/// A program that is still running.
struct RunningProgram: Sendable {
  let process: TestProcess
  private let files: (output: String, errors: String)

  /// Starts the program in a place.
  init(_ place: Place, _ arguments: [String], environment added: [String: String]) throws {
    let name = UUID().uuidString
    files = ("\(place.folder)/\(name).out", "\(place.folder)/\(name).err")
    process = try TestProcess.start(
      Place.program, arguments, environment: place.environment.merging(added) { $1 }.filter { !$0.value.isEmpty },
      folder: place.folder, output: files.output, errors: files.errors)
  }

  var output: String { Self.text(files.output) }
  var errors: String { Self.text(files.errors) }

  func interrupt() { kill(process.processID, SIGINT) }

  func end() async -> RunResult {
    let end = await process.end()
    let result = RunResult(exit: end.status, wasKilled: end.wasKilled, output: output, errors: errors)
    for file in [files.output, files.errors] { try? FileManager.default.removeItem(atPath: file) }
    return result
  }

  private static func text(_ path: String) -> String {
    String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
  }
}

/// Waits until something holds.
func wait(for what: String, until condition: () throws -> Bool) async throws {
  guard try await comesToHold(every: .milliseconds(5), condition) else { throw HarnessFailure("never: \(what)") }
}

extension Sandbox {
  /// Lets a person be in the chat.
  func addPerson() throws {
    try control("POST", "/_sandbox/users", #"{"open_id":"ou_tom","name":"Tom"}"#)
    try control("PATCH", "/_sandbox/chats/\(chatID)", #"{"members":["ou_tom"]}"#)
  }

  /// Starts `cardfix login`, has it approved or denied, and waits for its end.
  func login(_ arguments: [String] = [], decision: String = #"{"open_id":"ou_tom"}"#) async throws -> RunResult {
    let program = try RunningProgram(place, ["login"] + arguments, environment: credentials)
    try await wait(for: "a login that waits") {
      try control("GET", "/_sandbox/device")["waiting"]?.children.isEmpty == false
    }
    try control("POST", "/_sandbox/device", decision)
    return await program.end()
  }

  /// The file of the default profile's login.
  var loginFile: String { "\(place.folder)/data/cardfix/default.login" }

  /// A login as an earlier run has left it, without the five seconds that asking takes.
  ///
  /// - Parameter secondsLeft: the life that its access token seems to have.
  /// - Returns: its access token and its refresh token.
  @discardableResult
  func plantLogin(
    secondsLeft: Int = 7200, scopes: String = "im:message im:chat:readonly offline_access"
  ) throws -> [String] {
    try addPerson()
    let list = scopes.split(separator: " ").map { quoted(String($0)) }.joined(separator: ",")
    let code = try control("POST", "/_sandbox/codes", #"{"open_id":"ou_tom","scopes":[\#(list)]}"#).string("code")
    let answer = try LoopbackHTTP.call(
      port: port, method: "POST", target: "/open-apis/authen/v2/oauth/token",
      body: object([
        ("grant_type", quoted("authorization_code")), ("client_id", quoted(appID)),
        ("client_secret", quoted(appSecret)), ("code", quoted(code)),
      ]))
    guard let tokens = JSONDocument(answer.body).root else { throw HarnessFailure(answer.body) }
    let now = Int(Date().timeIntervalSince1970 * 1000)
    try FileManager.default.createDirectory(
      atPath: "\(place.folder)/data/cardfix", withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try object([
      ("appID", quoted(appID)), ("baseURL", quoted(baseURL)), ("openID", quoted("ou_tom")), ("name", quoted("Tom")),
      ("scopes", "[\(list)]"), ("accessToken", quoted(try tokens.string("access_token"))),
      ("refreshToken", quoted(try tokens.string("refresh_token"))),
      ("issuedAt", "\(now + (secondsLeft - 7200) * 1000)"),
      ("accessEndsAt", "\(now + secondsLeft * 1000)"), ("refreshEndsAt", "\(now + 604_800_000)"), ("beganAt", "\(now)"),
    ]).write(toFile: loginFile, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: loginFile)
    return [try tokens.string("access_token"), try tokens.string("refresh_token")]
  }

  /// The tokens in the file.
  func tokensInFile() throws -> [String] {
    let root = JSONDocument(try String(contentsOfFile: loginFile, encoding: .utf8)).root
    return ["accessToken", "refreshToken"].compactMap { root?[$0]?.string }
  }

  /// How many requests went to a path that ends so.
  func count(of end: String) throws -> Int {
    try requests().filter { $0["path"]?.string?.hasSuffix(end) == true }.count
  }
}
