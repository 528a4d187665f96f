import Delivery
import FeishuClient
import History
import Messages
import Testing

@Suite("Going back")
struct RollbackTests {
  @Test("A rollback gives the first bytes, as a new version; going back twice returns to where we were")
  func there() async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.v2("old"))
      try await rig.delivery().deliver(Change(messageID: id, content: Cards.v2("new")))
      let back = try await rig.delivery().rollBack(id, to: 1, note: "wrong fix")
      #expect(back.version == 3)
      #expect(back.proof == .proven)
      #expect(rig.content(id) == Cards.v2("old"))
      let forth = try await rig.delivery().rollBack(id, to: 2)
      #expect(forth.version == 4)
      #expect(rig.content(id) == Cards.v2("new"))
      let versions = try rig.history.versions(of: id)
      #expect(versions.map(\.origin) == [.fetched, .sent, .rolledBack, .rolledBack])
      #expect(versions.map(\.parent) == [nil, 1, 1, 2])
      #expect(versions[2].note == "wrong fix")
      #expect(versions.allSatisfy { $0.isProven })
    }
  }

  @Test("What somebody else wrote is not rolled over without a second yes")
  func conflict() async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.v2("old"))
      try await rig.delivery().deliver(Change(messageID: id, content: Cards.v2("new")))
      rig.overwrite(id, with: Cards.v2("theirs"))
      let failure = await #expect(throws: DeliveryFailure.self) { try await rig.delivery().rollBack(id, to: 1) }
      guard case .conflict = failure else { return unexpected(failure as Any) }
      try await rig.delivery().rollBack(id, to: 1, force: true)
      #expect(rig.content(id) == Cards.v2("old"))
    }
  }

  @Test("A text goes back by an edit, which counts")
  func text() async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.text("old"), type: "text")
      try await rig.delivery().deliver(Change(messageID: id, content: Cards.text("new")))
      try await rig.delivery().rollBack(id, to: 1)
      #expect(rig.content(id) == Cards.text("old"))
      #expect(try rig.history.message(id)?.edits == EditCount(accepted: 2, limit: 20))
    }
  }
}
