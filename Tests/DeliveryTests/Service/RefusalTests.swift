import Delivery
import FeishuClient
import History
import JSONText
import Messages
import Testing

@Suite("Refusals")
struct RefusalTests {
  private func refusal(_ rig: Rig, _ change: Change) async -> (Refusal, RefusalPlace?)? {
    let failure = await #expect(throws: DeliveryFailure.self) { try await rig.delivery().deliver(change) }
    guard case .refused(let refusal, let place) = failure else {
      Issue.record("\(String(describing: failure))")
      return nil
    }
    return (refusal, place)
  }

  @Test("A refused card leads to the place in our text; it is recorded and is no version")
  func place() async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.v2("old"))
      let content =
        #"{"schema":"2.0","config":{"update_multi":true},"body":{"elements":[{"tag":"hr"},{"tag":"action"}]}}"#
      let (refusal, place) = try #require(
        await refusal(rig, Change(messageID: id, content: content, force: true)))
      #expect((refusal.code, refusal.subCode) == (230_099, 200_861))
      #expect(place?.pointer == "/body/elements/1")
      #expect(place?.isExact == true)
      let document = JSONDocument(content)
      #expect(place?.range == document.node(at: JSONPath(pointer: "/body/elements/1/tag"))?.range)
      #expect(rig.content(id) == Cards.v2("old"))
      #expect(try rig.history.versions(of: id).map(\.number) == [1])
      let send = try #require(try rig.history.sends(of: id).first)
      guard case .refused(230_099, 200_861, let message) = send.outcome else {
        return unexpected(send.outcome)
      }
      #expect(message.contains("ErrPath"))
      #expect(send.logID == refusal.logID)
      #expect(try rig.history.sendRecord(send.id)?.content == content)
    }
  }

  @Test(
    "What the documents call impossible is objected to before anything is sent, and with force the service decides",
    arguments: [
      (#""recalled":true"#, 230_011, ""), (#""age_seconds":1300000"#, 230_031, ""),
      (#""app_id":"cli_other0000000001""#, 230_001, "cli_other0000000001"),
    ])
  func states(change body: String, code: Int, otherApp: String) async throws {
    try await Rig.use { rig in
      if !otherApp.isEmpty { rig.control("POST", "/_sandbox/apps", #"{"app_id":"\#(otherApp)"}"#) }
      let id = rig.post(Cards.v2("old"))
      _ = try await rig.delivery().open(id)
      rig.change(id, "{\(body)}")
      var change = Change(messageID: id, content: Cards.v2("new"), base: 1)
      let failure = await #expect(throws: DeliveryFailure.self) { try await rig.delivery().deliver(change) }
      guard case .objection(let checks) = failure else { return unexpected(failure as Any) }
      #expect(!checks.isEmpty && checks.allSatisfy { $0.verdict == .impossible })
      #expect(rig.calls("PATCH") == 0)
      #expect(try rig.history.sends().isEmpty)
      change.force = true
      let (refusal, _) = try #require(await refusal(rig, change))
      #expect(refusal.code == code)
      #expect(rig.calls("PATCH") == 1)
      #expect(rig.content(id) == Cards.v2("old"))
    }
  }

  @Test("A recalled message is opened from the store, and says so")
  func openRecalled() async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.v2("old"))
      _ = try await rig.delivery().open(id)
      rig.change(id, #"{"recalled":true}"#)
      let opened = try await rig.delivery().open(id)
      #expect(opened.content == Cards.v2("old"))
      #expect(opened.summary.message.isRecalled)
      guard case .store = opened.source else { return unexpected(opened.source) }
      let unseen = rig.post(Cards.v2("x"), more: #","recalled":true"#)
      let failure = await #expect(throws: DeliveryFailure.self) { try await rig.delivery().open(unseen) }
      guard case .notEditable = failure else { return unexpected(failure as Any) }
    }
  }

  @Test("The twenty-first edit is objected to; with force the refusal teaches the count")
  func editsUsedUp() async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.text("old"), type: "text", more: #","edit_count":20"#)
      let (refusal, _) = try #require(await refusal(rig, Change(messageID: id, content: Cards.text("new"))))
      #expect(refusal.code == EditCount.usedUpCode)
      #expect(try rig.history.message(id)?.edits.isUsedUp == true)
      let failure = await #expect(throws: DeliveryFailure.self) {
        try await rig.delivery().deliver(Change(messageID: id, content: Cards.text("new")))
      }
      guard case .objection = failure else { return unexpected(failure as Any) }
    }
  }

  @Test("Lint's errors are objections with their places", arguments: [true, false])
  func lint(throughReview: Bool) async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.v2("old"))
      let change = Change(messageID: id, content: Cards.v1("downgraded"))
      let checks: [Check]
      if throughReview {
        checks = await rig.delivery().review(change).checks.filter { $0.verdict == .impossible }
      } else {
        let failure = await #expect(throws: DeliveryFailure.self) { try await rig.delivery().deliver(change) }
        guard case .objection(let found) = failure else {
          return unexpected(failure as Any)
        }
        checks = found
      }
      #expect(checks.contains { $0.range != nil })
    }
  }

  @Test("What is no JSON is never sent, not even with force", arguments: ["", "{", #"{"a":}"#, "{'a':1}"])
  func syntax(content: String) async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.v2("old"))
      let failure = await #expect(throws: DeliveryFailure.self) {
        try await rig.delivery().deliver(Change(messageID: id, content: content, force: true))
      }
      guard case .syntax = failure else { return unexpected(failure as Any) }
      #expect(rig.calls("GET") == 0)
    }
  }

  @Test("An id that is no message is told as such by everything")
  func unknownMessage() async throws {
    try await Rig.use { rig in
      let attempts: [() async throws -> Void] = [
        { _ = try await rig.delivery().open("om_nobody") },
        { try await rig.delivery().deliver(Change(messageID: "om_nobody", content: Cards.v2("x"), force: true)) },
        { try await rig.delivery().recall("om_nobody") },
      ]
      for attempt in attempts {
        let failure = await #expect(throws: DeliveryFailure.self) { try await attempt() }
        guard case .unknownMessage("om_nobody", let refusal?) = failure else { return unexpected(failure as Any) }
        #expect(refusal.logID?.isEmpty == false)
      }
    }
  }

  @Test("Pictures and their like are shown and never changed")
  func picture() async throws {
    try await Rig.use { rig in
      let id = rig.post(#"{"image_key":"img_v3_demo"}"#, type: "image")
      let opened = try await rig.delivery().open(id)
      #expect(opened.refusal != nil)
      #expect(opened.content == #"{"image_key":"img_v3_demo"}"#)
      let failure = await #expect(throws: DeliveryFailure.self) {
        try await rig.delivery().deliver(Change(messageID: id, content: "{}", force: true))
      }
      guard case .notEditable = failure else { return unexpected(failure as Any) }
    }
  }
}
