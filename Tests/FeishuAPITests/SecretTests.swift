import FeishuAPI
import Testing

@Suite("Secrets")
struct SecretTests {
  @Test("However it is printed, a secret does not show")
  func printing() {
    let secret = Secret("hunter2-hunter2")
    let request = TokenRequest(appID: "cli_1", appSecret: secret)
    let answer = TokenAnswer(expire: 1, token: secret)
    var dumped = ""
    dump([secret, secret], to: &dumped)
    dump(request, to: &dumped)
    dump(answer, to: &dumped)
    let texts = [
      "\(secret)", String(describing: secret), String(reflecting: secret), "\(request)", "\(answer)", "\([secret])",
      String(reflecting: Optional(secret)), dumped,
    ]
    for text in texts { #expect(!text.contains("hunter2")) }
    #expect("\(secret)" == Secret.mask)
    #expect(secret.revealed == "hunter2-hunter2")
  }
}
