import FeishuAPI
import FoundationEssentials
import JSONText
import Testing

@testable import FeishuSandbox

/// Item 22 of feishu-api.md section 10.
@Suite("Logins on a device")
struct DeviceLoginTests {
  private func call(_ bench: Bench, _ endpoint: Endpoint, _ form: String, basic: Bool = true) -> Answer {
    let pair = "\(bench.ours.appID):\(bench.ours.appSecret)"
    var request = SandboxRequest(
      method: "POST", target: Route(endpoint).target,
      authorization: basic ? "Basic " + Data(pair.utf8).base64EncodedString() : nil, body: Array(form.utf8),
      contentType: "application/x-www-form-urlencoded")
    request.host = "127.0.0.1:1"
    return Answer(bench.state.answer(request, at: bench.now))
  }

  private func begin(_ bench: Bench) -> Answer {
    call(bench, .deviceAuthorization, "client_id=\(bench.ours.appID)&scope=im%3Amessage+offline_access")
  }

  private func poll(_ bench: Bench, _ code: String) -> Answer {
    bench.now += 5000
    let type = "urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code"
    return call(
      bench, .userToken,
      "grant_type=\(type)&device_code=\(code)&client_id=\(bench.ours.appID)&client_secret=\(bench.ours.appSecret)",
      basic: false)
  }

  @Test("22: pending until somebody approves, then a token, once")
  func approve() throws {
    let bench = Bench()
    let answer = begin(bench)
    let code = try #require(answer["device_code"]?.string)
    let shown = try #require(answer["user_code"]?.string)
    #expect(answer["expires_in"]?.int == 240 && answer["interval"]?.int == 5)
    #expect(answer["verification_uri_complete"]?.string == "http://127.0.0.1:1/_sandbox/device?user_code=\(shown)")
    for _ in 0..<2 {
      let pending = poll(bench, code)
      #expect(pending.status == 400 && pending["error"]?.string == "authorization_pending")
    }
    #expect(bench.control("GET", "device")["waiting"]?[0]?["user_code"]?.string == shown)
    #expect(bench.control("POST", "device", #"{"user_code":"\#(shown)","open_id":"ou_tom"}"#).status == 200)
    let login = poll(bench, code)
    let token = try #require(login["access_token"]?.string)
    #expect(login["refresh_token"] != nil && login["scope"]?.string == "im:message offline_access")
    let info = bench.call("GET", Route(.userInfo).target, token: token)
    #expect(info["data"]?["open_id"]?.string == "ou_tom")
    #expect(poll(bench, code)["error"]?.string == "invalid_grant")
  }

  @Test("22: who asks too fast is told to slow down")
  func slowDown() {
    let bench = Bench()
    let code = begin(bench)["device_code"]?.string ?? ""
    #expect(poll(bench, code)["error"]?.string == "authorization_pending")
    bench.now -= 4000
    #expect(poll(bench, code)["error"]?.string == "slow_down")
    #expect(poll(bench, code)["error"]?.string == "slow_down", "the pause is longer now")
  }

  @Test("22: denied, and too late")
  func denied() {
    let bench = Bench()
    let code = begin(bench)["device_code"]?.string ?? ""
    #expect(bench.control("POST", "device", #"{"deny":true}"#).status == 200)
    #expect(poll(bench, code)["error"]?.string == "access_denied")
    let late = begin(bench)["device_code"]?.string ?? ""
    bench.now += 240_000
    #expect(poll(bench, late)["error"]?.string == "expired_token")
    #expect(bench.control("POST", "device").status == 400)
  }

  @Test("22: what the app may not ask for, and two ways to say who one is")
  func refused() {
    let bench = Bench()
    let form = "client_id=\(bench.ours.appID)&scope="
    #expect(call(bench, .deviceAuthorization, form + "im:nothing").code == 20_027)
    #expect(call(bench, .deviceAuthorization, form).code == 20_001)
    #expect(call(bench, .deviceAuthorization, form + "im:message&client_secret=x").code == 20_070)
  }
}
