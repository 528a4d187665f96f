import Delivery
import FeishuClient
import History
import Messages
import Synchronization
import Testing

@Suite("A fix, from opening to proof")
struct FixTests {
  @Test(
    "A card is opened, changed in one string, sent and proven: two versions and a proven send",
    arguments: [true, false])
  func card(isV2: Bool) async throws {
    try await Rig.use { rig in
      let (before, after) = isV2 ? (Cards.v2("91 %"), Cards.v2("19 %")) : (Cards.v1("91 %"), Cards.v1("19 %"))
      let id = rig.post(before)
      let opened = try await rig.delivery().open(id)
      #expect(opened.content == before)
      #expect(opened.version.number == 1)
      #expect(opened.source == .service)
      #expect(opened.refusal == nil)
      #expect(opened.summary.message.kind == (isV2 ? .card2 : .card1))

      let delivered = try await rig.delivery().deliver(
        Change(messageID: id, content: after, base: 1, note: "typo"))
      #expect(delivered.outcome == .accepted)
      #expect(delivered.proof == .proven)
      #expect(delivered.version == 2)
      #expect(delivered.logID?.count == 34)
      #expect(rig.content(id) == after)

      let versions = try rig.history.versions(of: id)
      #expect(versions.map(\.content) == [before, after])
      #expect(versions.map(\.origin) == [.fetched, .sent])
      #expect(versions.map(\.isProven) == [true, true])
      #expect((versions[1].note, versions[1].parent) == ("typo", 1))
      let sends = try rig.history.sends(of: id)
      #expect(sends.map(\.outcome) == [.accepted])
      #expect(sends.map(\.proof) == [.proven])
      #expect(sends[0].logID == delivered.logID)
      #expect(try rig.history.message(id)?.edits.accepted == 1)
    }
  }

  @Test("A message that was never opened is fetched, kept and changed in one go")
  func unseen() async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.v2("old"))
      let delivered = try await rig.delivery().deliver(Change(messageID: id, content: Cards.v2("new")))
      #expect(delivered.version == 2)
      #expect(try rig.history.versions(of: id).map(\.content) == [Cards.v2("old"), Cards.v2("new")])
    }
  }

  @Test("Every step is told once, in order, and each is on disk when it is told")
  func steps() async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.v2("old"))
      let path = rig.history.path
      let appID = rig.appID
      let seen = Mutex<[String]>([])
      let told = Mutex<[DeliveryStep]>([])
      let delivery = rig.delivery { step in
        guard let witness = try? History.open(path: path, appID: appID) else { return }
        let versions = (try? witness.versions(of: id).count) ?? -1
        let send = (try? witness.sends(of: id))?.last
        let outcome = send.map { "\($0.outcome.word) \($0.proof)" } ?? "none"
        seen.withLock { $0.append("\(step.rawValue): \(versions) \(outcome)") }
        witness.close()
      }
      try await delivery.deliver(Change(messageID: id, content: Cards.v2("new"))) { step in
        told.withLock { $0.append(step) }
      }
      #expect(told.withLock { $0 } == DeliveryStep.allCases)
      #expect(
        seen.withLock { $0 } == [
          "read: 0 none", "saved: 1 none", "compared: 1 none", "recorded: 2 under-way none", "sent: 2 under-way none",
          "answered: 2 accepted none", "proved: 2 accepted proven",
        ])
    }
  }

  @Test("A second fix goes on from the first; our own bytes stay the version")
  func twice() async throws {
    try await Rig.use { rig in
      rig.switches(#"{"readback.order":"sorted"}"#)
      let id = rig.post(Cards.v2("one"))
      let first = try await rig.delivery().open(id).version.number
      try await rig.delivery().deliver(Change(messageID: id, content: Cards.v2("two"), base: first))
      let opened = try await rig.delivery().open(id)
      #expect(opened.content == Cards.v2("two"))
      #expect(opened.version.number == 2)
      try await rig.delivery().deliver(Change(messageID: id, content: Cards.v2("three"), base: 2))
      #expect(rig.content(id) == Cards.v2("three"))
      #expect(try rig.history.versions(of: id).map(\.number) == [1, 2, 3])
    }
  }

  @Test("A draft waits with the message that it is for")
  func draft() async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.v2("old"))
      let draft = Draft(messageID: id, content: "{", base: 1, caret: 1, savedAt: Timestamp(milliseconds: 5))
      try rig.history.save(draft)
      #expect(try await rig.delivery().open(id).draft == draft)
    }
  }

  @Test("A send that was cancelled before it was recorded is none; one that was recorded goes on to its end")
  func cancelled() async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.v2("old"))
      for (last, isSent) in [(DeliveryStep.compared, false), (.recorded, true)] {
        let own = Mutex<Task<Result<Delivered, DeliveryFailure>, Never>?>(nil)
        let delivery = rig.delivery { step in
          if step == last { own.withLock { $0?.cancel() } }
        }
        let task = own.withLock { own in
          let task = Task { () -> Result<Delivered, DeliveryFailure> in
            do throws(DeliveryFailure) {
              return .success(try await delivery.deliver(Change(messageID: id, content: Cards.v2("new"))))
            } catch {
              return .failure(error)
            }
          }
          own = task
          return task
        }
        let result = await task.value
        #expect((rig.content(id) == Cards.v2("new")) == isSent)
        switch result {
        case .success(let delivered): #expect(isSent && delivered.proof == .proven)
        case .failure(let failure): #expect(!isSent && failure == .service(.cancelled))
        }
      }
    }
  }
}
