import JSONText
import Testing

@testable import FeishuSandbox

/// Items 1 to 17 of feishu-api.md section 10.
@Suite("Gateway")
struct GatewayTests {
  private let path = "/open-apis/im/v1/messages/om_x"

  @Test("1: every JSON answer carries its log id, 14 digits of Beijing time and 20 capitals")
  func logID() throws {
    let bench = Bench()
    let answer = bench.call("GET", path)
    let logID = try #require(answer.header("X-Tt-Logid"))
    #expect(logID.hasPrefix("20261120091200") && logID.count == 34)
    #expect(answer["error"]?["log_id"]?.string == logID)
  }

  @Test(
    "2: an unknown path and a wrong method are plain 404",
    arguments: [
      ("GET", "/nothing"), ("POST", "/open-apis/im/v1/messages/om_x"), ("GET", "/open-apis/im/v1/messages/"),
      ("GET", "/open-apis/auth/v3/tenant_access_token/internal"),
    ])
  func notFound(method: String, path: String) {
    let bench = Bench()
    let answer = bench.call(method, path, token: nil)
    #expect(answer.status == 404 && answer.raw.contentType == "text/plain" && answer.text == "404 page not found")
  }

  @Test(
    "3 to 5: tokens that are missing or unknown",
    arguments: [
      (nil, 99_991_661), ("", 99_991_661), ("Bearer ", 99_991_661), ("Basic eHl6", 99_991_661),
      ("Bearer t-unknown", 99_991_663), ("Bearer x", 99_991_663), ("Bearer eyJhbGciOi", 99_991_668),
      ("Bearer u-unknown", 99_991_668),
    ])
  func tokens(header: String?, code: Int) {
    let bench = Bench()
    let request = SandboxRequest(method: "GET", path: path, authorization: header)
    let answer = Answer(bench.state.answer(request, at: bench.now))
    #expect(answer.status == 400 && answer.code == code)
  }

  @Test("4: the whole shape of a refusal")
  func shape() {
    let bench = Bench()
    let answer = bench.call("GET", path, token: nil)
    #expect(answer.raw.contentType == "application/json; charset=utf-8")
    #expect(
      answer.shape == #"""
        {"code":99991661,"msg":"Missing access token for authorization. Please make a request with token attached.","error":{"log_id":"L","troubleshooter":"排查建议查看(Troubleshooting suggestions): https://open.feishu.cn/search?from=openapi&log_id=L&code=99991661&method_id=6900000000000000001"}}
        """#)
  }

  @Test("A bad token wins over bad parameters, a missing message over nothing")
  func order() {
    let bench = Bench()
    #expect(bench.call("PATCH", path, "not json", token: "t-x").code == 99_991_663)
    #expect(bench.call("PATCH", path, "not json").code == 9499)
  }

  @Test("6, 7: user tokens end, and PUT does not take them")
  func userTokens() throws {
    let bench = Bench()
    let answer = bench.control("POST", "tokens", #"{"open_id":"ou_ann","expires_in":60}"#)
    let token = try #require(answer["access_token"]?.string)
    #expect(bench.call("GET", "/open-apis/im/v1/chats", token: token).code == 0)
    #expect(bench.call("PUT", path, token: token).msg == "user access token not support")
    bench.now += 60_000
    #expect(bench.call("GET", "/open-apis/im/v1/chats", token: token).code == 99_991_677)
  }

  @Test("8: an app without the scope is told which ones would do")
  func scopes() {
    let bench = Bench()
    bench.control("PATCH", "apps/\(bench.ours.appID)", #"{"scopes":["im:chat"]}"#)
    let answer = bench.call("GET", path)
    #expect(answer.code == 99_991_672)
    #expect(
      answer.msg
        == "Access denied. One of the following scopes is required: [im:message, im:message:readonly].")
    #expect(
      answer["error"]?["permission_violations"]?.source
        == #"[{"type":"action_scope_required","subject":"im:message"},{"type":"action_scope_required","subject":"im:message:readonly"}]"#
    )
    #expect(answer["error"]?["helps"]?[0]?["url"]?.string?.contains("q=im:message,im:message:readonly&op_from") == true)
  }

  @Test("9: a person who granted too little")
  func grants() throws {
    let bench = Bench()
    let answer = bench.control("POST", "tokens", #"{"open_id":"ou_ann","scopes":["im:chat"]}"#)
    let token = try #require(answer["access_token"]?.string)
    let refused = bench.call("GET", path, token: token)
    #expect(refused.code == 99_991_679)
    #expect(refused["error"]?["permission_violations"]?[0]?["type"]?.string == "action_privilege_required")
  }

  @Test("10: 50 calls a second of one endpoint, then 429 with headers and a bare body")
  func rate() {
    let bench = Bench()
    for _ in 0..<50 { #expect(bench.call("GET", "/open-apis/im/v1/chats").code == 0) }
    let refused = bench.call("GET", "/open-apis/im/v1/chats")
    #expect(refused.status == 429 && refused.text == #"{"code":99991400,"msg":"request trigger frequency limit"}"#)
    #expect(refused.header("x-ogw-ratelimit-limit") == "50" && refused.header("x-ogw-ratelimit-reset") == "1")
    #expect(bench.call("GET", "/open-apis/bot/v3/info").code == 0)
    bench.set("rate.legacy400", "true")
    #expect(bench.call("GET", "/open-apis/im/v1/chats").status == 400)
    bench.now += 1000
    #expect(bench.call("GET", "/open-apis/im/v1/chats").code == 0)
  }

  @Test("10: 1,000 calls a minute")
  func minute() {
    let bench = Bench()
    bench.set("rate.app", "0")
    for _ in 0..<1000 { #expect(bench.call("GET", "/open-apis/bot/v3/info").code == 0) }
    bench.now += 45_000
    let refused = bench.call("GET", "/open-apis/bot/v3/info")
    #expect(refused.status == 429 && refused.code == 99_991_400)
    #expect(refused.header("x-ogw-ratelimit-limit") == "1000" && refused.header("x-ogw-ratelimit-reset") == "15")
    bench.now += 14_999
    #expect(bench.call("GET", "/open-apis/bot/v3/info").status == 429)
    bench.now += 1
    #expect(bench.call("GET", "/open-apis/bot/v3/info").code == 0)
  }

  @Test(
    "11, 12, 16: switches that refuse everything",
    arguments: [
      ("quota.exhausted", 429, 99_991_403), ("ip.denied", 400, 99_991_401), ("fault.2200", 500, 2200),
    ])
  func switches(name: String, status: Int, code: Int) {
    let bench = Bench()
    bench.set(name, "true")
    let answer = bench.call("GET", "/open-apis/bot/v3/info")
    #expect(answer.status == status && answer.code == code)
  }

  @Test(
    "13, 14: bodies that do not fit",
    arguments: [
      ("[]", 9499), ("{", 9499), (#"{"content":{}}"#, 9499), ("", 99_992_402), ("{}", 99_992_402),
      (#"{"content":null}"#, 99_992_402),
    ])
  func bodies(body: String, code: Int) {
    let bench = Bench()
    #expect(bench.call("PATCH", path, body).code == code)
  }

  @Test("14: a uuid that is too long names its field")
  func fieldViolations() {
    let bench = Bench()
    let uuid = String(repeating: "u", count: 51)
    let answer = bench.send("{}", uuid: uuid)
    #expect(answer.code == 99_992_402 && answer.msg == "field validation failed")
    #expect(
      answer["error"]?["field_violations"]?.source
        == #"[{"field":"uuid","description":"the max len is 50","value":"\#(uuid)"}]"#)
  }

  @Test("15: the change happens and its answer is lost", arguments: ["fault.504", "fault.reset"])
  func lostAnswers(name: String) {
    let bench = Bench()
    let id = bench.place(card: Sample.one)
    bench.set(name, "true")
    let answer = bench.patch(id, Sample.two)
    #expect(name == "fault.reset" ? answer.raw.fate == .dropped : answer.status == 504)
    #expect(bench.state.messages[id]?.content == Sample.two)
  }

  @Test("20: a disabled app may do nothing, and a switch disables all of them")
  func disabled() {
    let bench = Bench()
    bench.control("PATCH", "apps/\(bench.ours.appID)", #"{"disabled":true}"#)
    #expect(bench.call("GET", path).msg == "app not in use")
    let other = bench.token(of: bench.theirs)
    #expect(bench.call("GET", "/open-apis/bot/v3/info", token: other).code == 0)
    bench.set("app.disabled", "true")
    #expect(bench.call("GET", "/open-apis/bot/v3/info", token: other).code == 99_991_662)
  }
}
