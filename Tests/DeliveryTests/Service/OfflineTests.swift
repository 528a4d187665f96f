import Delivery
import FeishuClient
import History
import Messages
import Phrase
import Testing

@Suite("No network, no right to read, no store")
struct OfflineTests {
  @Test("Offline, the newest known version is opened with the reason; an unknown message can't be")
  func open() async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.v2("old"))
      _ = try await rig.delivery().open(id)
      let lost = rig.lostClient()
      let opened = try await rig.delivery(client: lost).open(id)
      #expect(opened.content == Cards.v2("old"))
      guard case .store(let why) = opened.source else { return unexpected(opened.source) }
      #expect(why.english.contains("127.0.0.1:1"))
      let failure = await #expect(throws: DeliveryFailure.self) {
        try await rig.delivery(client: lost).open("om_unseen")
      }
      guard case .service(.unreachable) = failure else { return unexpected(failure as Any) }
      await lost.shutdown()
    }
  }

  @Test("With the cable out between review and send nothing is lost: told what to do, no version, a retry works")
  func cableOut() async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.v2("old"))
      let change = Change(
        messageID: id, content: Cards.v2("new"), base: try await rig.delivery().open(id).version.number)
      #expect(await rig.delivery().review(change).checks.allSatisfy { $0.verdict != .impossible })
      let lost = rig.lostClient()
      let failure = await #expect(throws: DeliveryFailure.self) {
        try await rig.delivery(client: lost).deliver(change)
      }
      guard case .service(.unreachable) = failure else { return unexpected(failure as Any) }
      #expect(failure?.remedy != nil)
      #expect(try rig.history.versions(of: id).count == 1)
      #expect(try rig.history.sends().isEmpty)
      #expect(try await rig.delivery().deliver(change).proof == .proven)
      await lost.shutdown()
    }
  }

  @Test("Offline, a review says what it knows")
  func review() async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.v2("old"))
      _ = try await rig.delivery().open(id)
      let lost = rig.lostClient()
      let review = await rig.delivery(client: lost).review(Change(messageID: id, content: Cards.v1("x"), base: 1))
      #expect(review.before == Cards.v2("old"))
      #expect(review.checks.contains { $0.verdict == .unknown })
      #expect(review.checks.contains { $0.verdict == .impossible && $0.range != nil })
      await lost.shutdown()
    }
  }

  @Test("Without the right to read, a message can be changed once a version of it is known; nothing proves it")
  func mayNotRead() async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.v2("old"))
      rig.control("PATCH", "/_sandbox/apps/\(rig.appID)", #"{"scopes":["im:message:update"]}"#)
      let change = Change(messageID: id, content: Cards.v2("new"))
      let failure = await #expect(throws: DeliveryFailure.self) { try await rig.delivery().deliver(change) }
      guard case .objection = failure else { return unexpected(failure as Any) }
      try rig.history.addVersion(
        Cards.v2("old"), of: id, origin: .imported, at: Timestamp(milliseconds: 1), proven: false)
      let delivered = try await rig.delivery().deliver(change)
      #expect(delivered.outcome == .accepted)
      guard case .unreadable = delivered.proof else { return unexpected(delivered.proof) }
      #expect(rig.content(id) == Cards.v2("new"))
    }
  }

  @Test("A store that can't be written says so before anything is sent")
  func readOnlyStore() async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.v2("old"))
      _ = try await rig.delivery().open(id)
      rig.overwrite(id, with: Cards.v2("theirs"))
      let frozen = try History.open(path: rig.history.path, appID: rig.appID, access: .readOnly)
      let delivery = rig.delivery(frozen)
      let readOnly = DeliveryFailure.store(.readOnly(path: frozen.path))
      await #expect(throws: readOnly) {
        try await delivery.deliver(Change(messageID: id, content: Cards.v2("new"), force: true))
      }
      await #expect(throws: readOnly) {
        try await delivery.create(Cards.v2("new"), messageType: "interactive", to: rig.chatID)
      }
      await #expect(throws: readOnly) { try await delivery.recall(id) }
      #expect(rig.calls("PATCH") + rig.calls("POST") + rig.calls("DELETE") == 0)
      let opened = try await delivery.open(id)
      #expect(opened.content == Cards.v2("theirs"))
      #expect(opened.refusal != nil)
    }
  }
}
