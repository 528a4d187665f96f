import FeishuAPI
import FeishuClient
import FeishuSandbox
import Foundation
import JSONText
import TestServers
import Testing

/// A sandbox with a person, a chat that the person and our bot are in, and a folder for the login.
final class LoginBench: Sendable {
  let sandbox: RunningSandbox
  let folder: String
  /// The wall clock of the clients.
  let wall = Shared<Int64>(1_795_000_000_000)
  let pace = SkippingClock()

  static func use(_ body: (LoginBench) async throws -> Void) async throws {
    let bench = try await LoginBench()
    do {
      try await body(bench)
      await bench.stop()
    } catch {
      await bench.stop()
      throw error
    }
  }

  private init() async throws {
    sandbox = try await FeishuSandbox.start(
      SandboxConfiguration(seed: .none, clock: .fixed(milliseconds: 1_795_000_000_000)))
    folder = FileManager.default.temporaryDirectory.path + "/login-\(UUID().uuidString)"
    sandbox.control("POST", "/_sandbox/users", #"{"open_id":"ou_tom","name":"Tom"}"#)
    sandbox.control("POST", "/_sandbox/chats", #"{"chat_id":"oc_ops","name":"Ops","members":["ou_tom"]}"#)
  }

  private func stop() async {
    await sandbox.stop()
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// The file of the login; `afterRenewal` sees it when new tokens are in it.
  func file(afterRenewal: @escaping @Sendable () -> Void = {}) -> LoginFile {
    LoginFile("\(folder)/test.login", now: { [wall] in wall.withLock { $0 } }, afterRenewal: afterRenewal)
  }

  /// Does something with a client of our app, which works as the person unless told otherwise.
  func withClient<Result>(
    as identity: Identity = .user, file: LoginFile? = nil,
    _ body: (FeishuClient) async throws -> Result
  ) async throws -> Result {
    let app = sandbox.apps[0]
    let client = FeishuClient(
      ClientConfiguration(
        baseURL: sandbox.baseURL, appID: app.appID, appSecret: Secret(app.appSecret), identity: identity,
        login: file ?? self.file()), timepiece: Timepiece(pace))
    do {
      let result = try await body(client)
      await client.shutdown()
      return result
    } catch {
      await client.shutdown()
      throw error
    }
  }

  /// Logs the person in.
  @discardableResult
  func logIn(scopes: [String] = ["im:message", "im:chat:readonly"]) async throws -> UserLogin {
    try await withClient(as: .bot) { client in
      let device = try await client.beginLogin(scopes: scopes)
      sandbox.control("POST", "/_sandbox/device", #"{"user_code":"\#(device.userCode)","open_id":"ou_tom"}"#)
      return try await client.finishLogin(device, in: file())
    }
  }

  /// The login that is in the file.
  func login() throws -> UserLogin {
    try #require(try file().read())
  }

  /// Lets the wall clock of the clients go on; the service's stays.
  func advance(seconds: Int64) {
    wall.withLock { $0 += seconds * 1000 }
  }

  /// Lets the service's clock go on; that of the clients stays.
  func advanceService(seconds: Int) {
    sandbox.control("POST", "/_sandbox/clock", #"{"advance_seconds":\#(seconds)}"#)
  }

  func addFault(_ effect: String, path: String = "/open-apis/authen/v2/", times: Int = 1) {
    sandbox.control(
      "POST", "/_sandbox/faults",
      #"{"match":{"path_prefix":"\#(path)"},"times":\#(times),"effect":\#(effect)}"#)
  }

  /// The requests so far whose path ends so.
  func requests(to end: String) -> Int {
    sandbox.control("GET", "/_sandbox/requests?since=0").body.split(separator: "\n").filter { line in
      JSONDocument(String(line)).root?["path"]?.string?.hasSuffix(end) == true
    }.count
  }

  /// How often a user token was asked for.
  var renewals: Int { requests(to: "/oauth/token") }
}
