import Delivery
import FeishuClient
import History
import Messages
import Phrase
import Testing

@Suite("Answers that never came")
struct UnknownOutcomeTests {
  private static let kinds: [(String, String, String, String)] = [
    ("interactive", Cards.v2("old"), Cards.v2("new"), "PATCH"), ("text", Cards.text("old"), Cards.text("new"), "PUT"),
  ]

  @Test("A change that landed without an answer is read back and proven", arguments: kinds)
  func landed(type: String, before: String, after: String, method: String) async throws {
    try await Rig.use { rig in
      let id = rig.post(before, type: type)
      rig.fault(#"{"drop":"after"}"#, on: method)
      let delivered = try await rig.delivery().deliver(Change(messageID: id, content: after))
      #expect(delivered.outcome == .accepted)
      #expect(delivered.proof == .proven)
      #expect(delivered.version == 2)
      #expect(rig.calls(method) == 1)
      #expect(rig.revisions(id) == [before, after])
      #expect(try rig.history.unresolvedSends().isEmpty)
      #expect(try rig.history.message(id)?.edits.accepted == 1)
      #expect(try rig.history.message(id)?.edits.uncertain == 0)
    }
  }

  @Test("A change that never arrived is read back, told and no version", arguments: kinds)
  func lost(type: String, before: String, after: String, method: String) async throws {
    try await Rig.use { rig in
      let id = rig.post(before, type: type)
      rig.fault(#"{"drop":"before"}"#, on: method)
      let failure = await #expect(throws: DeliveryFailure.self) {
        try await rig.delivery().deliver(Change(messageID: id, content: after))
      }
      guard case .service(.unknown) = failure else { return unexpected(failure as Any) }
      #expect(failure?.remedy?.english.contains("nothing was changed") == true)
      #expect(rig.content(id) == before)
      #expect(try rig.history.versions(of: id).map(\.number) == [1])
      #expect(try rig.history.sends(of: id).map(\.outcome.word) == ["not-sent"])
      #expect(try rig.history.message(id)?.edits.accepted == 0)
      let delivered = try await rig.delivery().deliver(Change(messageID: id, content: after, base: 1))
      #expect(delivered.proof == .proven)
    }
  }

  @Test(
    "Where nothing can be read back it stays unknown, an edit uncertain, until the next start finds out",
    arguments: [true, false])
  func undecided(landed: Bool) async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.text("old"), type: "text")
      _ = try await rig.delivery().open(id)
      let delivery = rig.delivery { step in
        guard step == .recorded else { return }
        rig.fault(#"{"drop":"\#(landed ? "after" : "before")"}"#, on: "PUT")
        rig.fault(#"{"drop":"before"}"#, on: "GET", times: nil)
      }
      let delivered = try await delivery.deliver(Change(messageID: id, content: Cards.text("new"), base: 1))
      guard case .unknown = delivered.outcome else { return unexpected(delivered) }
      #expect(try rig.history.message(id)?.edits == EditCount(accepted: 0, uncertain: 1, limit: 20))
      #expect(try rig.history.unresolvedSends().count == 1)
      #expect(try rig.history.versions(of: id).count == 2)

      rig.clearFaults()
      let settled = await rig.delivery().settle()
      #expect(settled.map(\.send.outcome.word) == [landed ? "accepted" : "not-sent"])
      #expect(try rig.history.message(id)?.edits == EditCount(accepted: landed ? 1 : 0, limit: 20))
      #expect(try rig.history.versions(of: id).count == (landed ? 2 : 1))
      #expect(try rig.history.sends(of: id).map(\.proof) == [landed ? .proven : .none])
      #expect(await rig.delivery().settle().isEmpty)
    }
  }

  @Test("What was written on top of a version that never arrived is sent all the same", arguments: [true, false])
  func onTopOfLost(afterSettling: Bool) async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.v2("old"))
      let delivery = rig.delivery { step in
        guard step == .recorded else { return }
        rig.fault(#"{"drop":"before"}"#, on: "PATCH")
        rig.fault(#"{"drop":"before"}"#, on: "GET", times: nil)
      }
      let lost = try await delivery.deliver(Change(messageID: id, content: Cards.v2("new")))
      #expect(lost.version == 2)
      rig.clearFaults()
      if afterSettling { _ = await rig.delivery().settle() }
      let delivered = try await rig.delivery().deliver(Change(messageID: id, content: Cards.v2("newer"), base: 2))
      #expect(delivered.proof == .proven)
      #expect(delivered.version == 3)
      #expect(try rig.history.versions(of: id).map(\.content) == [Cards.v2("old"), Cards.v2("newer")])
    }
  }

  @Test("Opening the message decides it too")
  func decidedByOpening() async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.v2("old"))
      let delivery = rig.delivery { step in
        guard step == .recorded else { return }
        rig.fault(#"{"drop":"after"}"#, on: "PATCH")
        rig.fault(#"{"drop":"before"}"#, on: "GET", times: nil)
      }
      try await delivery.deliver(Change(messageID: id, content: Cards.v2("new")))
      rig.clearFaults()
      let opened = try await rig.delivery().open(id)
      #expect(opened.version.number == 2)
      #expect(opened.version.isProven)
      #expect(try rig.history.unresolvedSends().isEmpty)
    }
  }

  @Test("When somebody else wrote meanwhile nobody can tell, and it is not asked again")
  func overwritten() async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.v2("old"))
      let delivery = rig.delivery { step in
        if step == .recorded { rig.fault(#"{"drop":"after"}"#, on: "PATCH") }
        if step == .sent { rig.overwrite(id, with: Cards.v2("theirs")) }
      }
      let delivered = try await delivery.deliver(Change(messageID: id, content: Cards.v2("new")))
      guard case .unknown = delivered.outcome else { return unexpected(delivered) }
      #expect(try rig.history.unresolvedSends().isEmpty)
      #expect(
        try rig.history.versions(of: id).map(\.content) == [Cards.v2("old"), Cards.v2("new"), Cards.v2("theirs")])
      #expect(await rig.delivery().settle().isEmpty)
    }
  }

  @Test("A failure inside the service is unknown until it is read back", arguments: [true, false])
  func serverFailed(applied: Bool) async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.v2("old"))
      rig.fault(#"{"status":504,"apply":\#(applied)}"#, on: "PATCH")
      let change = Change(messageID: id, content: Cards.v2("new"))
      if applied {
        let delivered = try await rig.delivery().deliver(change)
        #expect(delivered.proof == .proven)
      } else {
        await #expect(throws: DeliveryFailure.self) { try await rig.delivery().deliver(change) }
      }
      #expect(rig.content(id) == Cards.v2(applied ? "new" : "old"))
    }
  }
}
