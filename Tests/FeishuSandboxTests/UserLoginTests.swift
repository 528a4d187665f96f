import FeishuAPI
import JSONText
import Testing

@testable import FeishuSandbox

/// Item 21 of feishu-api.md section 10, and items 5, 6, 7 and 9 with the tokens that a login brings.
@Suite("Logins of people")
struct UserLoginTests {
  private func code(_ bench: Bench, _ more: String = "") -> String {
    bench.control("POST", "codes", #"{"open_id":"ou_ann"\#(more)}"#)["code"]?.string ?? ""
  }

  private func ask(_ bench: Bench, _ type: String, _ fields: String, as app: AppRecord? = nil) -> Answer {
    let app = app ?? bench.ours
    return bench.call(
      "POST", Route(.userToken).target,
      #"{"grant_type":"\#(type)","client_id":"\#(app.appID)","client_secret":"\#(app.appSecret)",\#(fields)}"#,
      token: nil)
  }

  private func redeem(_ bench: Bench, _ code: String, _ more: String = "") -> Answer {
    ask(bench, "authorization_code", #""code":"\#(code)"\#(more)"#)
  }

  private func refresh(_ bench: Bench, _ token: String, _ more: String = "") -> Answer {
    ask(bench, "refresh_token", #""refresh_token":"\#(token)"\#(more)"#)
  }

  @Test("21: a code brings a flat answer, and works once")
  func code() throws {
    let bench = Bench()
    let code = code(bench)
    let answer = redeem(bench, code)
    #expect(answer.status == 200 && answer.code == 0 && answer["token_type"]?.string == "Bearer")
    #expect(answer["expires_in"]?.int == 7200 && answer["refresh_token_expires_in"]?.int == 604_800)
    let token = try #require(answer["access_token"]?.string)
    #expect(token.hasPrefix("eyJ") && (1000...4096).contains(token.utf8.count))
    #expect(redeem(bench, code).code == 20_065)
  }

  @Test("21: an unknown code, word for word")
  func unknownCode() {
    let answer = redeem(Bench(), "nothing")
    #expect(answer.status == 400)
    #expect(
      answer.text
        == #"{"code":20003,"error":"invalid_grant","error_description":"The authorization code is not found. Please note that an authorization code can only be used once."}"#
    )
  }

  @Test("21: refresh rotates, and a second use is told")
  func rotation() throws {
    let bench = Bench()
    let first = try #require(redeem(bench, code(bench))["refresh_token"]?.string)
    let second = refresh(bench, first)
    #expect(second.code == 0 && second["refresh_token"]?.string != first)
    let reuse = refresh(bench, first)
    #expect(reuse.status == 400 && reuse.code == 20_073 && reuse["error"]?.string == "invalid_grant")
    #expect(refresh(bench, second["refresh_token"]?.string ?? "").code == 0)
  }

  @Test("21: a refresh token ends after 7 days, the login after a year")
  func ends() throws {
    let bench = Bench()
    var token = try #require(redeem(bench, code(bench))["refresh_token"]?.string)
    for _ in 0..<60 {
      bench.now += 6 * 86_400_000
      token = refresh(bench, token)["refresh_token"]?.string ?? ""
    }
    bench.now += 6 * 86_400_000
    #expect(refresh(bench, token).code == 20_037, "366 days")
    let short = try #require(redeem(bench, code(bench))["refresh_token"]?.string)
    bench.now += 604_800_000
    #expect(refresh(bench, short).code == 20_037)
  }

  @Test("Without offline_access there is nothing to refresh with")
  func noRefresh() {
    let bench = Bench()
    let answer = redeem(bench, code(bench, #","scopes":["im:message"]"#))
    #expect(answer.code == 0 && answer["refresh_token"] == nil && answer["scope"]?.string == "im:message")
  }

  @Test(
    "21: codes that do not fit",
    arguments: [
      (#","redirect_uri":"https://a.example""#, "", 20_071),
      (#","redirect_uri":"https://a.example""#, #","redirect_uri":"https://a.example""#, 0),
      (#","code_challenge":"v""#, #","code_verifier":"w""#, 20_049),
      (#","code_challenge":"v""#, #","code_verifier":"v""#, 0), (#","code_challenge":"v""#, "", 20_049),
      // The pair of RFC 7636, appendix B.
      (
        #","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","code_challenge_method":"S256""#,
        #","code_verifier":"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk""#, 0
      ),
      (
        #","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","code_challenge_method":"S256""#,
        #","code_verifier":"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXl""#, 20_049
      ),
      (
        #","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM","code_challenge_method":"S256""#,
        #","code_verifier":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM""#, 20_049
      ),
      (#","expires_in":0"#, "", 20_004),
      ("", #","scope":"im:message im:message""#, 20_067), ("", #","scope":"im:other""#, 20_068),
      ("", #","scope":"im:message""#, 0), (#","app_id":"THEIRS""#, "", 20_024),
    ])
  func codes(made: String, asked: String, expected: Int) {
    let bench = Bench()
    let made = made.split(separator: "THEIRS", omittingEmptySubsequences: false).joined(separator: bench.theirs.appID)
    #expect(redeem(bench, code(bench, made), asked).code == expected)
  }

  @Test("21: clients and grants that are refused")
  func clients() {
    let bench = Bench()
    let path = Route(.userToken).target
    func code(_ body: String) -> Int? { bench.call("POST", path, body, token: nil).code }
    #expect(code("{") == 20_063 && code("{}") == 20_001)
    #expect(code(#"{"grant_type":"x","client_id":"cli_no","client_secret":"x"}"#) == 20_048)
    #expect(code(#"{"grant_type":"x","client_id":"\#(bench.ours.appID)","client_secret":"x"}"#) == 20_002)
    #expect(ask(bench, "password", #""x":"y""#).code == 20_036)
    bench.set("oauth.refresh_off", "true")
    let token = redeem(bench, self.code(bench))["refresh_token"]?.string ?? ""
    #expect(refresh(bench, token).code == 20_074 && refresh(bench, "x").code == 20_026)
    bench.control("POST", "users", #"{"open_id":"ou_ann","resigned":true}"#)
    #expect(redeem(bench, self.code(bench)).code == 20_008)
    bench.control("PATCH", "apps/\(bench.ours.appID)", #"{"disabled":true}"#)
    #expect(redeem(bench, "x").code == 20_069)
  }

  @Test("2.4: a login that was revoked, and a server in trouble")
  func trouble() throws {
    let bench = Bench()
    let token = try #require(redeem(bench, code(bench))["refresh_token"]?.string)
    for (code, status) in [(20_050, 500), (20_072, 503)] {
      bench.control("POST", "faults", #"{"times":1,"effect":{"code":\#(code)}}"#)
      let answer = refresh(bench, token)
      #expect(answer.status == status && answer.code == code && answer["error"]?.string == "server_error")
    }
    bench.control("PATCH", "apps/\(bench.ours.appID)", #"{"revoke_logins":true}"#)
    #expect(refresh(bench, token).code == 20_064)
    #expect(bench.control("POST", "codes", #"{"code_challenge_method":"S512"}"#).status == 400)
  }

  @Test("5, 6, 7, 9: a login's token speaks for the person, until it ends")
  func identity() throws {
    let bench = Bench()
    let login = redeem(bench, code(bench, #","scopes":["im:message","offline_access"]"#))
    let token = try #require(login["access_token"]?.string)
    let sent = bench.call(
      "POST", "/open-apis/im/v1/messages?receive_id_type=chat_id",
      #"{"receive_id":"oc_ops","msg_type":"interactive","content":\#(JSONString.quoted(Sample.two))}"#, token: token)
    let id = try #require(sent["data"]?["message_id"]?.string)
    #expect(sent["data"]?["sender"]?["sender_type"]?.string == "user")
    #expect(sent["data"]?["sender"]?["id"]?.string == "ou_ann")
    #expect(bench.patch(id, Sample.two).code == 230_001, "43: the bot is not the sender")
    #expect(bench.patch(id, Sample.two, token: token).code == 0)
    #expect(bench.edit(id, "{}", token: token).msg == "user access token not support")
    #expect(bench.call("GET", "/open-apis/im/v1/chats", token: token).code == 99_991_679)
    #expect(bench.call("GET", "/open-apis/im/v1/chats", token: token + "x").code == 99_991_668)
    let info = bench.call("GET", Route(.userInfo).target, token: token)
    #expect(info["data"]?["open_id"]?.string == "ou_ann" && info["data"]?["name"]?.string == "Ann")
    #expect(bench.call("GET", Route(.userInfo).target).code == 99_991_663)
    bench.now += 7_200_000
    #expect(bench.patch(id, Sample.two, token: token).code == 99_991_677)
  }

  @Test("A person writes to a person, and the bot is not in that talk")
  func talk() throws {
    let bench = Bench()
    let token = try #require(redeem(bench, code(bench))["access_token"]?.string)
    let body = #"{"receive_id":"ou_tom","msg_type":"text","content":"{\"text\":\"hi\"}"}"#
    let path = "/open-apis/im/v1/messages?receive_id_type=open_id"
    let first = bench.call("POST", path, body, token: token)
    let second = bench.call("POST", path, body, token: token)
    let id = try #require(first["data"]?["message_id"]?.string)
    #expect(first["data"]?["chat_id"]?.string == second["data"]?["chat_id"]?.string)
    #expect(bench.call("GET", Route.getMessage(id).target, token: token).code == 0)
    #expect(bench.call("GET", Route.getMessage(id).target).code == 230_002)
  }
}
