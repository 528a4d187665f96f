import FeishuAPI
import Testing

@Suite("Envelopes")
struct EnvelopeTests {
  @Test("Answers are written as the service writes them")
  func spelling() throws {
    #expect(try encoded(Envelope(data: EmptyObject())) == #"{"code":0,"data":{},"msg":"success"}"#)
    #expect(
      try encoded(TokenAnswer(expire: 7200, token: Secret("t-demo")))
        == #"{"code":0,"expire":7200,"msg":"ok","tenant_access_token":"t-demo"}"#)
    #expect(
      try encoded(TokenAnswer(code: 10015, msg: "wrong app secret")) == #"{"code":10015,"msg":"wrong app secret"}"#)
    #expect(
      try encoded(WireFailure(code: 230001, msg: "m", error: WireErrorDetail(logID: "L", troubleshooter: "t")))
        == #"{"code":230001,"error":{"log_id":"L","troubleshooter":"t"},"msg":"m"}"#)
    #expect(
      try encoded(TokenRequest(appID: "cli_1", appSecret: Secret("s"))) == #"{"app_id":"cli_1","app_secret":"s"}"#)
  }

  @Test(
    "A refusal is read whatever stands in its data",
    arguments: [#"{"code":7,"msg":"m"}"#, #"{"code":7,"data":{},"msg":"m"}"#, #"{"code":7,"data":"x","msg":"m"}"#])
  func refusals(text: String) throws {
    let answer: Envelope<MessageItems> = try decoded(text)
    #expect(answer.code == 7)
    #expect(answer.data == nil)
  }

  @Test(
    "What has no code, or a success with other data, is no answer of this service",
    arguments: ["{}", "[]", #"{"code":"zero"}"#, #"{"code":0,"data":{"items":7}}"#, #"{"code":0,"data":"x"}"#])
  func strange(text: String) {
    #expect(throws: (any Error).self) { try decoded(Envelope<MessageItems>.self, text) }
  }

  @Test("PATCH and DELETE succeed with any data, or none")
  func empty() throws {
    for text in [#"{"code":0}"#, #"{"code":0,"data":{"x":1}}"#, #"{"code":0,"data":null,"msg":"ok"}"#] {
      #expect(try decoded(Envelope<EmptyObject>.self, text).code == 0)
    }
  }

  @Test("The error object is read as far as it goes")
  func detail() throws {
    let failure: WireFailure = try decoded(
      """
      {"code":99991672,"msg":"Access denied. One of the following scopes is required: [im:message, im:message:update].",\
      "error":{"logid":"20261003101522A1B2C3D4E5F60718293A","helps":[{"url":"https://example.org","description":"d"}],\
      "permission_violations":[{"type":"action_scope_required","subject":"im:message"}],\
      "field_violations":[{"field":"uuid","value":7,"description":"the max len is 50"}]}}
      """)
    #expect(failure.error?.logID == "20261003101522A1B2C3D4E5F60718293A")
    #expect(failure.error?.permissionViolations?.map(\.subject) == ["im:message"])
    #expect(failure.error?.fieldViolations?.first?.value == "7")
    #expect(failure.error?.helps?.first?.url == "https://example.org")
    #expect(ErrorText.bracketedNames(in: failure.msg) == ["im:message", "im:message:update"])
  }

  @Test(
    "The ext of a message ends without its full stop",
    arguments: [
      ("bad, ext=This message is NOT a card.", "This message is NOT a card"), ("bad, ext=x. y", "x. y"), ("bad", nil),
      ("bad, ext= chat rate limit ", "chat rate limit"),
    ])
  func ext(message: String, expected: String?) {
    #expect(WireFailure(code: 1, msg: message).ext == expected)
  }
}
