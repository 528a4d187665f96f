import FeishuAPI
import Testing

@Suite("Answers to logins")
struct UserTokenTests {
  @Test("A token with everything beside it, and one with the least")
  func tokens() throws {
    let full: UserTokenAnswer = try decoded(
      """
      {"code":0,"access_token":"eyJ1","expires_in":7200,"refresh_token":"eyJ2","refresh_token_expires_in":604800,\
      "token_type":"Bearer","scope":"im:message offline_access"}
      """)
    #expect(full.accessToken?.revealed == "eyJ1" && full.refreshToken?.revealed == "eyJ2")
    #expect(full.expiresIn == 7200 && full.refreshTokenExpiresIn == 604_800)
    #expect(full.scopes == ["im:message", "offline_access"])
    let least: UserTokenAnswer = try decoded(#"{"access_token":"eyJ1","expires_in":"60"}"#)
    #expect(least.code == 0 && least.expiresIn == 60 && least.refreshToken == nil && least.scopes.isEmpty)
  }

  @Test(
    "What is said about a login that nobody approved is told from a refusal, whatever number stands beside it",
    arguments: [
      (#"{"error":"authorization_pending"}"#, 0, DeviceStanding.pending),
      (#"{"code":20079,"error":"slow_down"}"#, 0, .slowDown), (#"{"error":"access_denied"}"#, 0, .denied),
      (#"{"error":"expired_token","error_description":"x"}"#, 0, .ended), (#"{"error":"invalid_grant"}"#, 0, .ended),
      (#"{"code":20073,"error":"invalid_grant","error_description":"used"}"#, 20_073, nil),
    ])
  func standing(body: String, code: Int, standing: DeviceStanding?) throws {
    let answer: UserTokenAnswer = try decoded(body)
    #expect(answer.code == code)
    #expect(answer.standing == standing)
    #expect(answer.accessToken == nil)
  }

  @Test(
    "What is neither a token nor an error is none of these", arguments: ["{}", "[]", #"{"code":0}"#, #"{"error":"x"}"#])
  func strange(body: String) {
    #expect(throws: (any Error).self) { try decoded(UserTokenAnswer.self, body) }
    #expect(throws: (any Error).self) { try decoded(DeviceAnswer.self, body) }
  }

  @Test("The reason of a refused login stands in error_description")
  func description() throws {
    let failure: WireFailure = try decoded(
      #"{"code":20027,"error":"invalid_scope","error_description":"not enabled"}"#)
    #expect(failure.msg == "not enabled" && failure.error == nil)
  }

  @Test("A device code has the service's times where it says none")
  func device() throws {
    let least: DeviceAnswer = try decoded(#"{"device_code":"d","user_code":"A-B","verification_uri":"https://x"}"#)
    #expect(least.expiresIn == 240 && least.interval == 5 && least.verificationURIComplete == nil)
    let full: DeviceAnswer = try decoded(#"{"device_code":"d","expires_in":600,"interval":"2","user_code":"A"}"#)
    #expect(full.expiresIn == 600 && full.interval == 2)
  }

  @Test("A form is encoded pair by pair")
  func form() {
    #expect(FormBody.encode([(name: "a b", value: "ä&="), (name: "c", value: "")]) == "a%20b=%C3%A4%26%3D&c=")
  }
}
