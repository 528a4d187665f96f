import Delivery
import FeishuClient
import History
import Messages
import Testing

@Suite("A service that drops what equals its defaults")
struct LossyServiceTests {
  @Test("Accepted, reads back differently, place by place; our own bytes stay and it is no conflict later")
  func lossy() async throws {
    try await Rig.use { rig in
      rig.switches(#"{"readback.lossy":true}"#)
      let id = rig.post(Cards.padded("old"))
      _ = try await rig.delivery().open(id)
      let delivered = try await rig.delivery().deliver(Change(messageID: id, content: Cards.padded("new"), base: 1))
      #expect(delivered.outcome == .accepted)
      #expect(delivered.proof == .differs(["/body/elements/0/columns/0/padding"]))
      #expect(rig.content(id) == Cards.padded("new"))

      let opened = try await rig.delivery().open(id)
      #expect(opened.content == Cards.padded("new"))
      #expect(opened.version.number == 2)
      let again = try await rig.delivery().deliver(Change(messageID: id, content: Cards.padded("newer"), base: 2))
      #expect(again.version == 3)
      #expect(try rig.history.versions(of: id).map(\.number) == [1, 2, 3])
    }
  }

  @Test("Somebody else's change is still seen through the losses")
  func conflict() async throws {
    try await Rig.use { rig in
      rig.switches(#"{"readback.lossy":true}"#)
      let id = rig.post(Cards.padded("old"))
      try await rig.delivery().deliver(Change(messageID: id, content: Cards.padded("new")))
      rig.overwrite(id, with: Cards.padded("theirs"))
      let failure = await #expect(throws: DeliveryFailure.self) {
        try await rig.delivery().deliver(Change(messageID: id, content: Cards.padded("newer"), base: 2))
      }
      guard case .conflict = failure else { return unexpected(failure as Any) }
    }
  }

  @Test("A change by others right after ours is no proof, and their content is kept as a version")
  func overtaken() async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.v2("old"))
      let delivery = rig.delivery { step in
        if step == .answered { rig.overwrite(id, with: Cards.v2("theirs")) }
      }
      let delivered = try await delivery.deliver(Change(messageID: id, content: Cards.v2("new")))
      #expect(delivered.outcome == .accepted)
      #expect(delivered.proof == .differs(["/body/elements/0/content"]))
      #expect(
        try rig.history.versions(of: id).map(\.content) == [Cards.v2("old"), Cards.v2("new"), Cards.v2("theirs")])
      let failure = await #expect(throws: DeliveryFailure.self) {
        try await rig.delivery().deliver(Change(messageID: id, content: Cards.v2("newer"), base: 2))
      }
      guard case .conflict = failure else { return unexpected(failure as Any) }
    }
  }

  @Test("A read-back that fails does not make an accepted send a failure")
  func unreadable() async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.v2("old"))
      let delivery = rig.delivery { step in
        if step == .answered { rig.fault(#"{"drop":"before"}"#, on: "GET", times: nil) }
      }
      let delivered = try await delivery.deliver(Change(messageID: id, content: Cards.v2("new")))
      #expect(delivered.outcome == .accepted)
      guard case .unreadable = delivered.proof else { return unexpected(delivered.proof) }
      rig.clearFaults()
      let opened = try await rig.delivery().open(id)
      #expect(opened.version.number == 2)
      #expect(opened.version.isProven)
      #expect(try rig.history.sends(of: id).map(\.proof) == [.proven])
    }
  }
}
