import Delivery
import FeishuClient
import Foundation
import History
import Messages
import Testing

/// The process dies right after a step: from there on nothing of it reaches the service, and the store is what was on disk.
@Suite("Power cuts between the steps")
struct CrashTests {
  /// What is on disk when the process dies at `step`, as the next start finds it.
  private func wreck(_ rig: Rig, at step: DeliveryStep, doing work: (Delivery) async throws -> Void) async throws
    -> History
  {
    let wreck = rig.folder.appendingPathComponent("wreck.sqlite").path
    let path = rig.history.path
    let dying = rig.delivery { reached in
      guard reached == step else { return }
      for suffix in ["", "-wal"] {
        try? FileManager.default.copyItem(atPath: path + suffix, toPath: wreck + suffix)
      }
      rig.fault(#"{"drop":"before"}"#, times: nil)
    }
    // How it goes on for the dying process does not matter.
    try? await work(dying)
    rig.clearFaults()
    return try History.open(path: wreck, appID: rig.appID)
  }

  @Test("The next start tells the truth about a change", arguments: DeliveryStep.allCases)
  func change(step: DeliveryStep) async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.v2("old"))
      let history = try await wreck(rig, at: step) {
        try await $0.deliver(Change(messageID: id, content: Cards.v2("new")))
      }
      let isSent = [.sent, .answered, .proved].contains(step)
      let isRecorded = isSent || step == .recorded
      #expect(rig.content(id) == Cards.v2(isSent ? "new" : "old"))

      #expect(try history.sends(of: id).count == (isRecorded ? 1 : 0))
      #expect(try history.unresolvedSends().count == (step == .recorded || step == .sent ? 1 : 0))
      #expect(try history.versions(of: id).first?.content == (step == .read ? nil : Cards.v2("old")))

      let settled = await rig.delivery(history).settle()
      #expect(settled.count == (isRecorded && step != .proved ? 1 : 0))
      #expect(try history.unresolvedSends().isEmpty)
      let sends = try history.sends(of: id)
      #expect(sends.map(\.outcome.word) == (isRecorded ? [isSent ? "accepted" : "not-sent"] : []))
      #expect(sends.map(\.proof.isProven) == (isRecorded ? [isSent] : []))
      #expect(try history.versions(of: id).count == (isSent ? 2 : step == .read ? 0 : 1))
      history.close()
    }
  }

  @Test(
    "And about a new message: it is found in its chat, or was never sent",
    arguments: [DeliveryStep.recorded, .sent, .answered])
  func create(step: DeliveryStep) async throws {
    try await Rig.use { rig in
      let history = try await wreck(rig, at: step) {
        _ = try await $0.create(Cards.v2("new"), messageType: "interactive", to: rig.chatID)
      }
      let settled = await rig.delivery(history).settle()
      #expect(settled.map(\.send.outcome.word) == [step == .recorded ? "not-sent" : "accepted"])
      let send = try #require(try history.sends().first)
      #expect(send.messageID.isEmpty == (step == .recorded))
      if step != .recorded {
        #expect(send.proof == .proven)
        #expect(try history.versions(of: send.messageID).map(\.content) == [Cards.v2("new")])
      }
      history.close()
    }
  }

  @Test("And about a recall", arguments: [DeliveryStep.recorded, .sent])
  func recall(step: DeliveryStep) async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.v2("old"))
      let history = try await wreck(rig, at: step) { _ = try await $0.recall(id) }
      let settled = await rig.delivery(history).settle()
      #expect(settled.map(\.send.outcome.word) == [step == .recorded ? "not-sent" : "accepted"])
      #expect(try history.message(id)?.message.isRecalled == (step == .sent))
      #expect(try history.versions(of: id).map(\.content) == [Cards.v2("old")])
      history.close()
    }
  }

  @Test("A send of a process that is still running is left to it")
  func running() async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.v2("old"))
      _ = try await rig.delivery().open(id)
      let send = try rig.history.begin(
        .patch, messageID: id, content: Cards.v2("new"), parent: 1, at: Timestamp(milliseconds: 1))
      let other = try History.open(path: rig.history.path, appID: rig.appID)
      #expect(await rig.delivery(other).settle().isEmpty)
      let opened = try await rig.delivery(other).open(id)
      #expect(opened.version.number == 1)
      #expect(try other.unresolvedSends() == [send])
      #expect(try other.versions(of: id).count == 2)
      other.close()
    }
  }

  @Test("Offline the next start leaves everything open and says so")
  func offline() async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.v2("old"))
      let history = try await wreck(rig, at: .sent) {
        try await $0.deliver(Change(messageID: id, content: Cards.v2("new")))
      }
      let lost = rig.lostClient()
      let settled = await rig.delivery(history, client: lost).settle()
      #expect(settled.map(\.send.outcome) == [.underWay])
      #expect(try history.unresolvedSends().count == 1)
      await lost.shutdown()
      history.close()
    }
  }
}
