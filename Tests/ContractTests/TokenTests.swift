import FeishuAPI
import FeishuClient
import JSONText
import Testing

@Suite("Client and sandbox: tokens")
struct TokenTests {
  @Test("One token serves many calls")
  func one() async throws {
    try await Bench.run { bench in
      for _ in 1...3 { _ = try await bench.client.bot() }
      #expect(bench.tokenCalls == 1)
    }
  }

  @Test("Calls that begin together wait for the same token")
  func together() async throws {
    try await Bench.run { bench in
      await withTaskGroup { group in
        for _ in 1...8 { group.addTask { _ = try? await bench.client.bot() } }
      }
      #expect(bench.calls.count == 8)
      #expect(bench.tokenCalls == 1)
    }
  }

  @Test("A token that has ended is renewed, and the call is made again")
  func ended() async throws {
    try await Bench.run { bench in
      let id = try await bench.client.create(
        to: bench.chatID, msgType: "interactive", content: Sample.two, uuid: "u-1"
      ).value.messageID
      bench.control("PATCH", "apps/\(bench.appID)", #"{"expire_tokens":true}"#)
      try await bench.client.patch(id, content: Sample.two(saying: "again"))
      #expect(bench.held(id) == Sample.two(saying: "again"))
      #expect(bench.calls.compactMap { $0["code"]?.int } == [0, 99_991_663, 0])
      #expect(bench.tokenCalls == 2)
    }
  }

  @Test(
    "Refused credentials are told apart, though they come with HTTP 200",
    arguments: [
      (id: String?.none, secret: "0123456789abcdef", code: 10_015, message: "wrong app secret"),
      (id: "cli_00000000deadbeef", secret: "any", code: 10_014, message: "app id not exists"),
      (id: "not-an-app", secret: "any", code: 10_003, message: "invalid param"),
    ])
  func credentials(id: String?, secret: String, code: Int, message: String) async throws {
    try await Bench.run { bench in
      let client = Bench.client(of: bench.sandbox, appID: id, secret: secret)
      let failure = await failure { () throws(FeishuFailure) in try await client.bot() }
      await client.shutdown()
      guard case .refused(let refusal)? = failure else {
        Issue.record("not a refusal: \(String(describing: failure))")
        return
      }
      #expect(refusal.code == code)
      #expect(refusal.message == message)
      #expect(refusal.httpStatus == 200)
      #expect(refusal.endpoint == .tenantToken)
      #expect(failure?.isAboutCredentials == true)
      #expect(bench.calls.isEmpty, "nothing was asked without a token")
    }
  }
}
