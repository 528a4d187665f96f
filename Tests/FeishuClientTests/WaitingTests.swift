import FeishuAPI
import FeishuClient
import TestServers
import Testing

@Suite("Passing refusals")
struct WaitingTests {
  /// Refuses `times` calls and takes the rest.
  private static func server(
    refusing times: Int, code: Int, message: String = "no", status: Int = 400, headers: [(String, String)] = []
  ) -> ScriptedServer {
    serving { request in
      request.number < times
        ? .json(#"{"code":\#(code),"msg":"\#(message)"}"#, status, headers: headers) : patched
    }
  }

  @Test("A busy message is tried again after 1, 2 and 4 seconds, four times in all")
  func backOff() async throws {
    let clock = SkippingClock()
    let server = Self.server(refusing: 3, code: 230_020)
    try await withClient(of: server, clock: clock) { client in
      try await client.patch("om_1", content: "{}")
      #expect(server.requests.count == 4)
      #expect(clock.waits == [.seconds(1), .seconds(2), .seconds(4)])
    }
  }

  @Test("A card entity that a message can't hold is not tried again by a PATCH")
  func unusableEntity() async throws {
    let clock = SkippingClock()
    let text = "Failed to create card content, ext=ErrCode: 11310; ErrMsg: cardid is invalid; "
    let server = Self.server(refusing: 9, code: 230_099, message: text)
    try await withClient(of: server, clock: clock) { client in
      await #expect(throws: FeishuFailure.self) { try await client.patch("om_1", content: "{}") }
      #expect(server.requests.count == 1)
    }
  }

  @Test("After four tries the item is handed back")
  func exhausted() async throws {
    let clock = SkippingClock()
    let server = Self.server(refusing: 100, code: 230_020)
    try await withClient(of: server, clock: clock) { client in
      let failure = await failure { () async throws(FeishuFailure) in try await client.patch("om_1", content: "{}") }
      guard case .refused(let refusal) = failure else { return #expect(failure == nil) }
      #expect(refusal.tries == 4)
      #expect(failure?.isPermanent == false)
      #expect(server.requests.count == 4)
    }
  }

  @Test(
    "A rate limit is waited out as long as its header says, at least a second",
    arguments: [("2", 2000), ("1.5", 1500), ("0.2", 1000), ("-3", 1000), ("soon", 1000), ("nan", 1000), (nil, 1000)])
  func rateLimit(header: String?, milliseconds: Int) async throws {
    let clock = SkippingClock()
    let server = Self.server(
      refusing: 1, code: 99_991_400, status: 429, headers: header.map { [("x-ogw-ratelimit-reset", $0)] } ?? [])
    try await withClient(of: server, clock: clock) { client in
      try await client.patch("om_1", content: "{}")
      #expect(clock.waits == [.milliseconds(milliseconds)])
      #expect(server.requests.count == 2)
    }
  }

  @Test("A wait that is longer than a person would wait is reported instead", arguments: ["86400", "1e300", "inf"])
  func tooLong(header: String) async throws {
    let clock = SkippingClock()
    let server = Self.server(
      refusing: 1, code: 99_991_400, status: 429, headers: [("x-ogw-ratelimit-reset", header)])
    try await withClient(of: server, clock: clock) { client in
      let failure = await failure { () async throws(FeishuFailure) in try await client.patch("om_1", content: "{}") }
      #expect(failure?.kind == "refused")
      #expect(clock.waits == [])
    }
  }

  @Test("Somebody clicking on the card is waited out; a used-up quota is not")
  func others() async throws {
    let locked = Self.server(
      refusing: 1, code: 230_099,
      message: "Failed to create card content, ext=ErrCode: 11310; ErrMsg: card action is lock; ")
    try await withClient(of: locked) { client in
      try await client.patch("om_1", content: "{}")
      #expect(locked.requests.count == 2)
    }
    let quota = Self.server(refusing: 1, code: 99_991_403, status: 429)
    try await withClient(of: quota) { client in
      let failure = await failure { () async throws(FeishuFailure) in try await client.patch("om_1", content: "{}") }
      #expect(failure?.isPermanent == true)
      #expect(quota.requests.count == 1)
    }
  }

  @Test("An error inside the service is tried once more when reading")
  func internalReading() async throws {
    let clock = SkippingClock()
    let server = serving { request in
      request.number == 0
        ? refused(2200, "internal error", status: 500)
        : .json(#"{"code":0,"data":{"items":[{"message_id":"om_1"}]}}"#)
    }
    try await withClient(of: server, clock: clock) { client in
      _ = try await client.get("om_1")
      #expect(clock.waits == [.seconds(1)])
    }
    let broken = serving { _ in refused(2200, "internal error", status: 500) }
    try await withClient(of: broken) { client in
      let failure = await failure { () async throws(FeishuFailure) in try await client.get("om_1") }
      #expect(failure?.kind == "refused")
      #expect(broken.requests.count == 2)
    }
  }

  @Test("An error inside the service leaves a write unknown, with what was said", arguments: [200, 400, 500])
  func internalWriting(status: Int) async throws {
    let server = serving { _ in refused(2200, "internal error", status: status) }
    try await withClient(of: server) { client in
      let failure = await failure { () async throws(FeishuFailure) in try await client.patch("om_1", content: "{}") }
      guard case .unknown(let outcome) = failure else { return #expect(failure == nil) }
      #expect(outcome.reason == .serverFailed)
      #expect(outcome.refusal?.code == 2200)
      #expect(outcome.logID == "LOG-2200")
      #expect(failure?.mayHaveHappened == true)
      #expect(server.requests.count == 1)
    }
  }
}
