import JSONText
import Testing

@testable import FeishuSandbox

/// Items 18 and 19 of feishu-api.md section 10.
@Suite("Tokens")
struct TokenTests {
  private let path = "/open-apis/auth/v3/tenant_access_token/internal"

  private func credentials(_ app: AppRecord) -> String {
    #"{"app_id":"\#(app.appID)","app_secret":"\#(app.appSecret)"}"#
  }

  @Test("18: a token stands at the top level")
  func shape() {
    let bench = Bench()
    let token = bench.token(of: bench.theirs)
    #expect(token.hasPrefix("t-"))
    let answer = bench.call("POST", path, credentials(bench.theirs), token: nil)
    #expect(answer.text == #"{"code":0,"expire":7200,"msg":"ok","tenant_access_token":"\#(token)"}"#)
  }

  @Test("18: with 30 minutes left the same token, with less a new one beside the old")
  func renewal() {
    let bench = Bench()
    let first = bench.token
    bench.now += 5_400_000
    let same = bench.call("POST", path, credentials(bench.ours), token: nil)
    #expect(same["tenant_access_token"]?.string == first && same["expire"]?.int == 1800)
    bench.now += 1000
    let next = bench.call("POST", path, credentials(bench.ours), token: nil)
    #expect(next["tenant_access_token"]?.string != first && next["expire"]?.int == 7200)
    #expect(bench.call("GET", "/open-apis/bot/v3/info", token: first).code == 0)
    bench.now += 1_799_000
    #expect(bench.call("GET", "/open-apis/bot/v3/info", token: first).code == 99_991_663)
  }

  @Test("A trailing slash is taken")
  func slash() {
    let bench = Bench()
    #expect(bench.call("POST", path + "/", credentials(bench.ours), token: nil).code == 0)
  }

  @Test(
    "19: credentials are refused with HTTP 200",
    arguments: [
      (#"{"app_id":"cli_unknown00","app_secret":"x"}"#, #"{"code":10014,"msg":"app id not exists"}"#),
      (#"{"app_id":"nonsense","app_secret":"x"}"#, #"{"code":10003,"data":{},"msg":"invalid param"}"#),
      (#"{"app_id":"cli_unknown00","app_secret":""}"#, #"{"code":10003,"data":{},"msg":"invalid param"}"#),
      ("{}", #"{"code":10003,"data":{},"msg":"invalid param"}"#),
    ])
  func refused(body: String, answer: String) {
    let bench = Bench()
    let refused = bench.call("POST", path, body, token: nil)
    #expect(refused.status == 200 && refused.text == answer)
  }

  @Test("19: a known app with a wrong secret")
  func wrongSecret() {
    let bench = Bench()
    let answer = bench.call("POST", path, #"{"app_id":"\#(bench.ours.appID)","app_secret":"x"}"#, token: nil)
    #expect(answer.status == 200 && answer.text == #"{"code":10015,"msg":"wrong app secret"}"#)
  }

  @Test("Tokens can be ended by hand, and the next one is new")
  func expire() {
    let bench = Bench()
    bench.control("PATCH", "apps/\(bench.ours.appID)", #"{"expire_tokens":true}"#)
    #expect(bench.call("GET", "/open-apis/bot/v3/info").code == 99_991_663)
    let fresh = bench.token(of: bench.ours)
    #expect(fresh != bench.token && bench.call("GET", "/open-apis/bot/v3/info", token: fresh).code == 0)
  }
}
