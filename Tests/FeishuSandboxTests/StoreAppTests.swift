import FeishuAPI
import JSONText
import Testing

@testable import FeishuSandbox

/// The token chain of store apps (feishu-api.md 2.3).
@Suite("Store apps")
struct StoreAppTests {
  @Test("2.3: ticket, app token, tenant token")
  func chain() throws {
    let bench = Bench()
    let client = #""app_id":"\#(bench.ours.appID)","app_secret":"\#(bench.ours.appSecret)""#
    func post(_ endpoint: Endpoint, _ body: String) -> Answer {
      bench.call("POST", Route(endpoint).target, "{\(body)}", token: nil)
    }
    #expect(post(.resendAppTicket, client).code == 10_016)
    bench.control("PATCH", "apps/\(bench.ours.appID)", #"{"store":true}"#)
    #expect(post(.resendAppTicket, client).code == 0)
    let ticket = try #require(
      bench.control("PATCH", "apps/\(bench.ours.appID)", "{}")["app_ticket"]?.string)
    #expect(post(.storeAppToken, client + #","app_ticket":"old""#).code == 10_012)
    let app = try #require(
      post(.storeAppToken, client + #","app_ticket":"\#(ticket)""#)["app_access_token"]?.string)
    #expect(bench.call("GET", Route.botInfo.target, token: app).code == 99_991_663)
    func tenant(_ token: String, _ key: String) -> Answer {
      post(.storeTenantToken, #""app_access_token":"\#(token)","tenant_key":"\#(key)""#)
    }
    let token = try #require(tenant(app, bench.state.tenantKey)["tenant_access_token"]?.string)
    #expect(bench.call("GET", Route.botInfo.target, token: token).code == 0)
    #expect(tenant(app, "elsewhere").code == 10_003 && tenant("a-no", bench.state.tenantKey).code == 99_991_664)
  }

  @Test("The app token of an own app is its tenant token")
  func own() {
    let bench = Bench()
    let answer = bench.call(
      "POST", Route(.appToken).target,
      #"{"app_id":"\#(bench.ours.appID)","app_secret":"\#(bench.ours.appSecret)"}"#, token: nil)
    #expect(answer["app_access_token"]?.string == bench.token)
  }
}
