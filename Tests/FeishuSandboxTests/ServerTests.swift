import FeishuAPI
import FeishuSandbox
import JSONText
import TestServers
import Testing

@Suite("The server")
struct ServerTests {
  private func token(_ client: RawClient, _ app: SandboxApp) async -> String {
    let body = #"{"app_id":"\#(app.appID)","app_secret":"\#(app.appSecret)"}"#
    let answer = await client.request("POST", Route.tenantToken.target, body)
    return answer.flatMap { JSONDocument($0.body).root?["tenant_access_token"]?.string } ?? ""
  }

  @Test("A whole fix over the wire: token, list, read, patch, read back")
  func fix() async throws {
    let sandbox = try await FeishuSandbox.start(SandboxConfiguration(seed: .demo))
    let client = try #require(RawClient(port: sandbox.port))
    let bearer = "Authorization: Bearer " + (await token(client, sandbox.apps[0]))
    let chats = try await #require(client.request("GET", Route.listChats(pageSize: 100).target, headers: [bearer]))
    #expect(JSONDocument(chats.body).root?["data"]?["items"]?.children.count == 4)
    let id = DemoSeed.Wrong.deadLink.messageID
    let read = Route.getMessage(id, as: .userCard).target
    let before = try await #require(client.request("GET", read, headers: [bearer]))
    let card = JSONDocument(before.body).root?["data"]?["items"]?[0]?["body"]?["content"]?.string ?? ""
    let fixed = card.split(separator: "disk-ful\"").joined(separator: "disk-full\"")
    #expect(fixed.utf8.count == card.utf8.count + 1)
    let patch = try await #require(
      client.request(
        "PATCH", Route.patchMessage(id).target, #"{"content":\#(JSONString.quoted(fixed))}"#,
        headers: [bearer, "Content-Type: application/json; charset=utf-8"]))
    #expect(patch.body == #"{"code":0,"data":{},"msg":"success"}"#)
    let after = try await #require(client.request("GET", read, headers: [bearer]))
    #expect(JSONDocument(after.body).root?["data"]?["items"]?[0]?["body"]?["content"]?.string == fixed)
    await sandbox.stop()
  }

  @Test("Heads of answers: JSON with a log id, plain text without")
  func heads() async throws {
    let sandbox = try await FeishuSandbox.start(SandboxConfiguration(seed: .none))
    let client = try #require(RawClient(port: sandbox.port))
    let refused = try await #require(client.request("GET", "/open-apis/bot/v3/info"))
    #expect(refused.head.hasPrefix("HTTP/1.1 400 Bad Request\r\n"))
    #expect(refused.head.contains("Content-Type: application/json; charset=utf-8\r\n"))
    let logID = JSONDocument(refused.body).root?["error"]?["log_id"]?.string ?? "?"
    #expect(refused.head.contains("X-Tt-Logid: \(logID)"))
    let unknown = try await #require(client.request("GET", "/unknown"))
    #expect(unknown.head.hasPrefix("HTTP/1.1 404 Not Found\r\nContent-Type: text/plain\r\n"))
    #expect(unknown.body == "404 page not found")
    await sandbox.stop()
  }

  @Test("81, 22: forms of both kinds come in over the wire")
  func forms() async throws {
    let sandbox = try await FeishuSandbox.start(SandboxConfiguration(seed: .none))
    let client = try #require(RawClient(port: sandbox.port))
    let bearer = "Authorization: Bearer " + (await token(client, sandbox.apps[0]))
    let picture = "GIF87aA\u{1}A\u{1}"
    let form =
      "--b\r\nContent-Disposition: form-data; name=\"image_type\"\r\n\r\nmessage\r\n"
      + "--b\r\nContent-Disposition: form-data; name=\"image\"; filename=\"a.gif\"\r\n\r\n\(picture)\r\n--b--\r\n"
    let upload = try await #require(
      client.request(
        "POST", Route(.uploadImage).target, form, headers: [bearer, "Content-Type: multipart/form-data; boundary=b"]))
    let key = try #require(JSONDocument(upload.body).root?["data"]?["image_key"]?.string)
    let back = try await #require(client.request("GET", Route(.downloadImage, [key]).target, headers: [bearer]))
    #expect(back.body == picture && back.head.contains("Content-Type: image/gif\r\n"))
    let app = sandbox.apps[0]
    let login = try await #require(
      client.request(
        "POST", Route(.deviceAuthorization).target,
        "client_id=\(app.appID)&client_secret=\(app.appSecret)&scope=offline_access",
        headers: ["Content-Type: application/x-www-form-urlencoded"]))
    #expect(JSONDocument(login.body).root?["verification_uri"]?.string == "http://127.0.0.1/_sandbox/device")
    await sandbox.stop()
  }

  @Test("A dropped connection is closed without a byte", arguments: ["before", "after"])
  func drop(when: String) async throws {
    let sandbox = try await FeishuSandbox.start(SandboxConfiguration(seed: .none))
    sandbox.control("POST", "/_sandbox/faults", #"{"times":1,"effect":{"drop":"\#(when)"}}"#)
    let client = try #require(RawClient(port: sandbox.port))
    await #expect(client.request("GET", "/unknown") == nil)
    let next = try #require(RawClient(port: sandbox.port))
    await #expect(next.request("GET", "/unknown")?.body == "404 page not found")
    await sandbox.stop()
  }

  @Test("Control routes answer over the wire too, and reset brings the seed back")
  func control() async throws {
    let sandbox = try await FeishuSandbox.start(SandboxConfiguration(seed: .demo))
    let client = try #require(RawClient(port: sandbox.port))
    let before = await client.request("GET", "/_sandbox/clock")?.body ?? ""
    await #expect(
      client.request("POST", "/_sandbox/clock", #"{"advance_seconds":1209600}"#)?.head.contains("200 OK") == true)
    let after = await client.request("GET", "/_sandbox/clock")?.body ?? ""
    #expect(before.prefix(16) != after.prefix(16) && before < after)
    sandbox.reset()
    let reset = await client.request("GET", "/_sandbox/clock")?.body ?? ""
    #expect(reset < after)
    await sandbox.stop()
  }

  @Test("A port that is taken is told as such, in both languages")
  func portInUse() async throws {
    let sandbox = try await FeishuSandbox.start(SandboxConfiguration(seed: .none))
    let failure = await #expect(throws: SandboxFailure.self) {
      try await FeishuSandbox.start(SandboxConfiguration(port: sandbox.port, seed: .none))
    }
    #expect(failure == .portInUse(sandbox.port))
    await sandbox.stop()
  }

  @Test("A port that does not exist", arguments: [-1, 65_536])
  func noPort(port: Int) async {
    let failure = await #expect(throws: SandboxFailure.self) {
      try await FeishuSandbox.start(SandboxConfiguration(port: port))
    }
    #expect(failure == .portRefused(port, reason: "no such port"))
  }

  @Test("Stopping closes what is open, and the port is free again")
  func stop() async throws {
    let sandbox = try await FeishuSandbox.start(SandboxConfiguration(seed: .none))
    let idle = try #require(RawClient(port: sandbox.port))
    await #expect(idle.request("GET", "/unknown") != nil)
    await sandbox.stop()
    await #expect(idle.request("GET", "/unknown") == nil)
    let again = try await FeishuSandbox.start(SandboxConfiguration(port: sandbox.port, seed: .none))
    #expect(again.port == sandbox.port)
    await again.stop()
  }

  @Test("Several sandboxes run side by side, each with its own state")
  func several() async throws {
    let one = try await FeishuSandbox.start(SandboxConfiguration(seed: .none))
    let two = try await FeishuSandbox.start(SandboxConfiguration(seed: .none, seedNumber: 2))
    #expect(one.port != two.port && one.apps != two.apps)
    await one.stop()
    await two.stop()
  }
}
