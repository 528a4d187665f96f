import Delivery
import FeishuClient
import History
import Messages
import Testing

@Suite("New messages and recalls")
struct CreateAndRecallTests {
  @Test(
    "A new message is version 1, proven, with its uuid recorded",
    arguments: [
      ("interactive", Cards.v2("new"), MessageKind.card2), ("interactive", Cards.v1("new"), .card1),
      ("text", Cards.text("new"), .text), ("post", Cards.post("new"), .post),
    ])
  func create(type: String, content: String, kind: MessageKind) async throws {
    try await Rig.use { rig in
      let delivered = try await rig.delivery().create(content, messageType: type, to: rig.chatID, note: "first")
      #expect(delivered.proof == .proven)
      #expect(delivered.version == 1)
      #expect(rig.content(delivered.messageID) == content)
      let summary = try #require(try rig.history.message(delivered.messageID))
      #expect(summary.message.kind == kind)
      #expect(!summary.message.title.isEmpty)
      #expect(summary.edits.accepted == 0)
      let send = try #require(try rig.history.sends(of: delivered.messageID).first)
      #expect(send.uuid.map { $0.count <= 50 && !$0.isEmpty } == true)
      #expect(try rig.history.version(1, of: delivered.messageID)?.note == "first")
    }
  }

  @Test("A create without an answer is repeated with the same uuid and makes one message")
  func once() async throws {
    try await Rig.use { rig in
      rig.fault(#"{"drop":"after"}"#, on: "POST")
      let delivered = try await rig.delivery().create(Cards.v2("new"), messageType: "interactive", to: rig.chatID)
      #expect(delivered.proof == .proven)
      #expect(rig.calls("POST") == 2)
      try await rig.delivery().refreshMessages(in: rig.chatID, since: nil)
      #expect(try rig.history.messages().map(\.message.id) == [delivered.messageID])
    }
  }

  @Test("People are reached by open id or mail address", arguments: ["ou_ann"])
  func person(receiver: String) async throws {
    try await Rig.use { rig in
      let delivered = try await rig.delivery().create(Cards.text("hi"), messageType: "text", to: receiver)
      #expect(delivered.outcome == .accepted)
    }
  }

  @Test("A refused create is recorded with its content and makes no message")
  func refused() async throws {
    try await Rig.use { rig in
      let failure = await #expect(throws: DeliveryFailure.self) {
        try await rig.delivery().create(
          Cards.text("hi"), messageType: "text", to: "oc_nowhere00000000000000000000000000")
      }
      guard case .refused = failure else { return unexpected(failure as Any) }
      let send = try #require(try rig.history.sends().first)
      #expect(send.outcome.word == "refused")
      #expect(try rig.history.sendRecord(send.id)?.content == Cards.text("hi"))
      #expect(try rig.history.messages().isEmpty)
    }
  }

  @Test("A card that the service would refuse is objected to first")
  func objection() async throws {
    try await Rig.use { rig in
      let failure = await #expect(throws: DeliveryFailure.self) {
        try await rig.delivery().create(#"{"schema":"2.0","elements":[]}"#, messageType: "interactive", to: rig.chatID)
      }
      guard case .objection = failure else { return unexpected(failure as Any) }
      #expect(rig.calls("POST") == 0)
    }
  }

  @Test("A recall keeps what was there, and a second one is told before anything is sent")
  func recall() async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.v2("old"))
      let delivered = try await rig.delivery().recall(id)
      #expect(delivered.outcome == .accepted)
      #expect(delivered.proof == .proven)
      #expect(delivered.version == nil)
      #expect(try rig.history.versions(of: id).map(\.content) == [Cards.v2("old")])
      #expect(try rig.history.message(id)?.message.isRecalled == true)
      #expect(try rig.history.message(id)?.message.title == "告警")
      let failure = await #expect(throws: DeliveryFailure.self) { try await rig.delivery().recall(id) }
      guard case .notEditable = failure else { return unexpected(failure as Any) }
      #expect(rig.calls("DELETE") == 1)
    }
  }

  @Test("A recall without an answer is read back", arguments: [true, false])
  func recallWithoutAnswer(landed: Bool) async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.v2("old"))
      rig.fault(#"{"drop":"\#(landed ? "after" : "before")"}"#, on: "DELETE")
      if landed {
        let delivered = try await rig.delivery().recall(id)
        #expect(delivered.outcome == .accepted)
      } else {
        await #expect(throws: DeliveryFailure.self) { try await rig.delivery().recall(id) }
      }
      #expect(try rig.history.message(id)?.message.isRecalled == landed)
    }
  }
}
