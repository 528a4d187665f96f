import FeishuAPI
import FeishuClient
import FeishuSandbox
import JSONText
import Testing

@Suite("Client and sandbox: the gateway")
struct GatewayTests {
  @Test("Every answer has the log id that the sandbox noted")
  func logIDs() async throws {
    try await Bench.run { bench in
      let client = bench.client
      let created = try await client.create(to: bench.chatID, msgType: "interactive", content: Sample.two, uuid: "u-1")
      let id = created.value.messageID
      let logIDs = [
        created.logID, try await client.get(id, as: .userCard).logID,
        try await client.patch(id, content: Sample.two).logID,
        try await client.reply(to: id, msgType: "text", content: Sample.text, uuid: "u-2").logID,
        try await client.page(of: HistoryQuery(.chat, bench.chatID)).logID, try await client.recall(id).logID,
      ]
      #expect(logIDs == bench.calls.map { $0["log_id"]?.string })
      #expect(Set(logIDs).count == 6)
      for logID in logIDs {
        // yyyyMMddHHmmss of UTC+8 and 20 capital hex digits (feishu-api.md 1.3).
        #expect(logID?.hasPrefix("20261120091200") == true)
        #expect(logID?.dropFirst(14).allSatisfy { $0.isHexDigit && !$0.isLowercase } == true)
      }
    }
  }

  @Test("A wrong path is 404 in plain text, and the client says so")
  func wrongPath() async throws {
    try await Bench.run { bench in
      let client = Bench.client(of: bench.sandbox, path: "/proxy")
      let failure = await failure { () throws(FeishuFailure) in try await client.bot() }
      await client.shutdown()
      guard case .strange(let answer)? = failure else {
        Issue.record("not strange: \(String(describing: failure))")
        return
      }
      #expect(answer.httpStatus == 404)
      #expect(answer.contentType?.hasPrefix("text/plain") == true)
      #expect(answer.snippet == "404 page not found")
      #expect(answer.reason == .notJSON)
      #expect(failure?.isPermanent == true)
    }
  }

  @Test("A missing scope is told with its name and the page that gives it")
  func missingScope() async throws {
    try await Bench.run { bench in
      let id = bench.place(Sample.two)
      let appID = bench.appID
      bench.control("PATCH", "apps/\(appID)", #"{"scopes":["im:message:readonly","im:message.group_msg"]}"#)
      let refusal = await refusal { () throws(FeishuFailure) in try await bench.client.patch(id, content: "{}") }
      #expect(refusal?.code == 99_991_672)
      #expect(refusal?.missingScopes.contains("im:message:update") == true)
      #expect(refusal?.helpLink?.hasPrefix("https://open.feishu.cn/app/\(appID)/auth?q=") == true)
      #expect(refusal?.entry?.errorClass == .askAdministrator)
      let held = try await bench.client.get(id, as: .userCard).value.content
      #expect(held == Sample.two, "reading is still allowed")
    }
  }

  @Test("A bot without its ability is told apart from a bot outside the chat")
  func noAbility() async throws {
    try await Bench.run { bench in
      let id = bench.place(Sample.two)
      bench.control("PATCH", "apps/\(bench.appID)", #"{"bot_enabled":false}"#)
      let refusal = await refusal { () throws(FeishuFailure) in try await bench.client.patch(id, content: "{}") }
      #expect(refusal?.code == 230_006)
      let bot = try await bench.client.bot()
      #expect(!bot.isEnabled)
    }
  }

  @Test("Somebody who gives up in the middle is no answer of the service", arguments: [502, 503, 504])
  func gatewayFailure(status: Int) async throws {
    try await Bench.run { bench in
      bench.control("POST", "faults", #"{"match":{"method":"GET"},"effect":{"status":\#(status)}}"#)
      let failure = await failure { () throws(FeishuFailure) in try await bench.client.bot() }
      guard case .unknown(let outcome)? = failure else {
        Issue.record("not unknown: \(String(describing: failure))")
        return
      }
      #expect(outcome.httpStatus == status)
      #expect(failure?.mayHaveHappened == false, "reading changes nothing")
    }
  }

  @Test("A sandbox that was stopped is unreachable")
  func stopped() async throws {
    try await Bench.run { bench in
      _ = try await bench.client.bot()
      await bench.sandbox.stop()
      let failure = await failure { () throws(FeishuFailure) in
        try await bench.client.patch("om_1", content: Sample.two)
      }
      guard case .unreachable(let trouble)? = failure else {
        Issue.record("not unreachable: \(String(describing: failure))")
        return
      }
      #expect(trouble.reason == .connectionRefused)
    }
  }
}
