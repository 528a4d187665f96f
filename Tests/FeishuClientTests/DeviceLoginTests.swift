import FeishuAPI
import FeishuClient
import FeishuSandbox
import Foundation
import Phrase
import TestServers
import Testing

@Suite("Logging in on a device")
struct DeviceLoginTests {
  @Test("Who is asked approves after a while; then the tokens are in the file, for nobody else")
  func approve() async throws {
    try await LoginBench.use { bench in
      try await bench.withClient(as: .bot) { client in
        let device = try await client.beginLogin(scopes: ["im:message"])
        #expect(device.address.hasSuffix("?user_code=\(device.userCode)"))
        #expect(device.seconds == 240)
        let lefts = Shared<[Int]>([])
        let login = try await client.finishLogin(device, in: bench.file()) { left in
          bench.advanceService(seconds: 5)
          guard
            lefts.withLock({
              $0.append(left); return $0.count
            }) == 3
          else { return }
          bench.sandbox.control("POST", "/_sandbox/device", #"{"open_id":"ou_tom"}"#)
        }
        #expect(lefts.withLock { $0 } == [240, 235, 230])
        #expect(login.openID == "ou_tom")
        #expect(login.name == "Tom")
        #expect(login.scopes == ["im:message", "offline_access"])
        #expect(try bench.login() == login)
        let mode = try FileManager.default.attributesOfItem(atPath: bench.file().path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
      }
    }
  }

  @Test("Who asks too often asks more slowly")
  func slowDown() async throws {
    try await LoginBench.use { bench in
      try await bench.withClient(as: .bot) { client in
        let device = try await client.beginLogin(scopes: ["im:message"])
        let count = Shared(0)
        _ = try await client.finishLogin(device, in: bench.file()) { _ in
          guard
            count.withLock({
              $0 += 1; return $0
            }) == 4
          else { return }
          bench.advanceService(seconds: 60)
          bench.sandbox.control("POST", "/_sandbox/device", #"{"open_id":"ou_tom"}"#)
        }
        // The service's clock stands still: the second question and the third come too soon for it.
        #expect(bench.pace.waits == [5, 5, 10, 15].map { Duration.seconds($0) })
      }
    }
  }

  @Test("A login that is denied, or that nobody approves, says so and leaves no file", arguments: [true, false])
  func refused(isDenied: Bool) async throws {
    try await LoginBench.use { bench in
      try await bench.withClient(as: .bot) { client in
        let device = try await client.beginLogin(scopes: ["im:message"])
        if isDenied { bench.sandbox.control("POST", "/_sandbox/device", #"{"deny":true}"#) }
        await #expect(throws: isDenied ? LoginFailure.denied : .ended) {
          try await client.finishLogin(device, in: bench.file())
        }
        #expect(try bench.file().read() == nil)
      }
    }
  }

  @Test("The service's end of a login counts before our own")
  func endedThere() async throws {
    try await LoginBench.use { bench in
      try await bench.withClient(as: .bot) { client in
        let device = try await client.beginLogin(scopes: ["im:message"])
        bench.advanceService(seconds: 300)
        await #expect(throws: LoginFailure.ended) { try await client.finishLogin(device, in: bench.file()) }
        #expect(bench.renewals == 1)
      }
    }
  }

  @Test("A question that is lost is asked again")
  func lost() async throws {
    try await LoginBench.use { bench in
      try await bench.withClient(as: .bot) { client in
        let device = try await client.beginLogin(scopes: ["im:message"])
        bench.sandbox.control("POST", "/_sandbox/device", #"{"open_id":"ou_tom"}"#)
        bench.addFault(#"{"drop":"before"}"#)
        bench.addFault(#"{"status":503}"#)
        #expect(try await client.finishLogin(device, in: bench.file()).name == "Tom")
        #expect(bench.renewals == 3)
      }
    }
  }

  @Test(
    "A scope that the app lacks, and a wrong secret, are credentials' business and named", arguments: [true, false])
  func refusedAtOnce(isScope: Bool) async throws {
    try await LoginBench.use { bench in
      let app = bench.sandbox.apps[0]
      let secret = isScope ? app.appSecret : "wrong-secret-of-the-tests"
      let client = FeishuClient(
        ClientConfiguration(baseURL: bench.sandbox.baseURL, appID: app.appID, appSecret: Secret(secret)))
      let failure = await failure { () async throws(FeishuFailure) in
        try await client.beginLogin(scopes: [isScope ? "im:nothing" : "im:message"])
      }
      await client.shutdown()
      guard case .refused(let refusal) = failure else { return #expect(failure == nil) }
      #expect(refusal.code == (isScope ? 20_027 : 20_002))
      #expect(refusal.message.isEmpty == false)
      #expect(refusal.entry != nil)
      #expect(failure?.isAboutCredentials == true)
    }
  }

  @Test(
    "What stands beside “pending” does not matter",
    arguments: [
      #"{"error":"authorization_pending"}"#, #"{"code":20079,"error":"authorization_pending"}"#,
      #"{"code":"0","error":"authorization_pending","error_description":"wait"}"#,
    ])
  func pendingShapes(body: String) async throws {
    let server = ScriptedServer { request in
      if request.path.hasSuffix("/device_authorization") {
        return .json(#"{"device_code":"device-code-of-tests","user_code":"A-B","verification_uri":"https://x.test/d"}"#)
      }
      if request.path.hasSuffix("/user_info") { return .json(#"{"code":0,"data":{"open_id":"ou_1","name":"Ann"}}"#) }
      return request.number == 1
        ? .json(body, 400) : .json(#"{"access_token":"eyJ-token","expires_in":60,"scope":"a b"}"#)
    }
    let folder = FileManager.default.temporaryDirectory.path + "/login-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await withClient(of: server) { client in
      let device = try await client.beginLogin(scopes: [])
      #expect(device.address == "https://x.test/d")
      let login = try await client.finishLogin(device, in: LoginFile("\(folder)/a.login"))
      #expect(login.scopes == ["a", "b"])
      #expect(login.refreshToken == nil)
      let first = try #require(server.requests.first)
      #expect(first.headers["content-type"] == "application/x-www-form-urlencoded")
      #expect(first.body == "client_id=cli_test&scope=offline_access")
      let pair = Data("cli_test:\(testSecret)".utf8).base64EncodedString()
      #expect(first.headers["authorization"] == "Basic \(pair)")
    }
  }
}
