import Delivery
import FeishuClient
import History
import Messages
import Testing

@Suite("Somebody else was faster")
struct ConflictTests {
  @Test("A change in between is a conflict: nothing is sent, both contents are kept")
  func conflict() async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.v2("old"))
      let base = try await rig.delivery().open(id).version
      rig.overwrite(id, with: Cards.v2("theirs"))
      let change = Change(messageID: id, content: Cards.v2("ours"), base: base.number)
      let failure = await #expect(throws: DeliveryFailure.self) { try await rig.delivery().deliver(change) }
      guard case .conflict(let conflict) = failure else { return unexpected(failure as Any) }
      #expect(conflict.base == base)
      #expect(conflict.theirs.content == Cards.v2("theirs"))
      #expect(conflict.theirs.number == 2)
      #expect(conflict.ours == Cards.v2("ours"))
      #expect(rig.content(id) == Cards.v2("theirs"))
      #expect(rig.calls("PATCH") == 0)
      #expect(try rig.history.versions(of: id).map(\.content) == [Cards.v2("old"), Cards.v2("theirs")])
      #expect(try rig.history.sends().isEmpty)
    }
  }

  @Test("Without a base, what was known before the look is the base")
  func newestAsBase() async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.v2("old"))
      _ = try await rig.delivery().open(id)
      rig.overwrite(id, with: Cards.v2("theirs"))
      await #expect(throws: DeliveryFailure.self) {
        try await rig.delivery().deliver(Change(messageID: id, content: Cards.v2("ours")))
      }
      #expect(rig.content(id) == Cards.v2("theirs"))
    }
  }

  @Test(
    "Made from their version, or with an explicit yes, it is sent; what was there is kept", arguments: [true, false])
  func overruled(byForce: Bool) async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.v2("old"))
      _ = try await rig.delivery().open(id)
      rig.overwrite(id, with: Cards.v2("theirs"))
      if !byForce { _ = try await rig.delivery().open(id) }
      let delivered = try await rig.delivery().deliver(
        Change(messageID: id, content: Cards.v2("ours"), base: byForce ? 1 : 2, force: byForce))
      #expect(delivered.version == 3)
      #expect(try rig.history.version(2, of: id)?.content == Cards.v2("theirs"))
      #expect(rig.content(id) == Cards.v2("ours"))
    }
  }

  @Test(
    "Another spelling of the same content, or the very content that is to be sent, is no conflict", arguments: [0, 1])
  func noConflict(which: Int) async throws {
    try await Rig.use { rig in
      let id = rig.post(#"{"schema":"2.0","config":{"update_multi":true},"body":{"elements":[]}}"#)
      _ = try await rig.delivery().open(id)
      let spelled = #"{"config": {"update_multi": true}, "schema": "2.0", "body": {"elements": []}}"#
      rig.overwrite(id, with: [spelled, Cards.v2("ours")][which])
      let delivered = try await rig.delivery().deliver(Change(messageID: id, content: Cards.v2("ours"), base: 1))
      #expect(delivered.proof == .proven)
    }
  }

  @Test("A change and its undoing by others is no conflict")
  func andBack() async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.v2("old"))
      _ = try await rig.delivery().open(id)
      rig.overwrite(id, with: Cards.v2("theirs"))
      _ = try await rig.delivery().open(id)
      rig.overwrite(id, with: Cards.v2("old"))
      try await rig.delivery().deliver(Change(messageID: id, content: Cards.v2("ours"), base: 1))
      #expect(rig.content(id) == Cards.v2("ours"))
    }
  }

  @Test("The review shows the conflict and asks for a second yes")
  func review() async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.v2("old"))
      _ = try await rig.delivery().open(id)
      rig.overwrite(id, with: Cards.v2("theirs"))
      let review = await rig.delivery().review(Change(messageID: id, content: Cards.v2("ours"), base: 1))
      #expect(review.conflict?.theirs.content == Cards.v2("theirs"))
      #expect(review.before == Cards.v2("theirs"))
      #expect(review.needsForce)
      #expect(rig.calls("PATCH") == 0)
    }
  }

  @Test(
    "Another cardfix that begins between the look and the send is a conflict, not overwritten",
    arguments: [false, true])
  func overtaken(force: Bool) async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.v2("old"))
      _ = try await rig.delivery().open(id)
      let other = try History.open(path: rig.history.path, appID: rig.appID)
      let late = rig.delivery { step in
        guard step == .compared else { return }
        _ = try? other.begin(
          .patch, messageID: id, content: Cards.v2("theirs"), parent: 1, at: Timestamp(milliseconds: 1))
      }
      let change = Change(messageID: id, content: Cards.v2("ours"), force: force)
      if force {
        #expect(try await late.deliver(change).version == 3)
      } else {
        let failure = await #expect(throws: DeliveryFailure.self) { try await late.deliver(change) }
        guard case .conflict(let conflict) = failure else { return unexpected(failure as Any) }
        #expect(conflict.base.number == 1)
        #expect(conflict.theirs.content == Cards.v2("theirs"))
        #expect(rig.calls("PATCH") == 0)
      }
    }
  }

  @Test("A change that another cardfix has on its way is a conflict until that one is gone")
  func underWay() async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.v2("old"))
      _ = try await rig.delivery().open(id)
      let other = try History.open(path: rig.history.path, appID: rig.appID)
      _ = try other.begin(.patch, messageID: id, content: Cards.v2("theirs"), parent: 1, at: Timestamp(milliseconds: 1))
      let change = Change(messageID: id, content: Cards.v2("ours"))
      let failure = await #expect(throws: DeliveryFailure.self) { try await rig.delivery().deliver(change) }
      guard case .conflict = failure else { return unexpected(failure as Any) }
      #expect(rig.calls("PATCH") == 0)
      other.close()
      #expect(try await rig.delivery().deliver(change).proof == .proven)
    }
  }

  @Test("A base that is not there is told")
  func noSuchVersion() async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.v2("old"))
      let change = Change(messageID: id, content: Cards.v2("ours"), base: 7)
      await #expect(throws: DeliveryFailure.noSuchVersion(7, of: id)) { try await rig.delivery().deliver(change) }
      await #expect(throws: DeliveryFailure.noSuchVersion(7, of: id)) {
        try await rig.delivery().rollBack(id, to: 7)
      }
    }
  }
}
