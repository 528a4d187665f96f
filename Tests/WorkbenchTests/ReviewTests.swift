import Messages
import Phrase
import Testing
import Workbench

@Suite("Review, send, versions")
struct ReviewTests {
  private static let old = #"{"schema":"2.0","config":{"update_multi":true},"body":{"elements":[]}}"#
  private static let new = #"{"schema":"2.0", "config":{"update_multi":true},"body":{"elements":[]}}"#

  /// A bench with a changed text whose review has come.
  private func reviewed(_ checks: [Check] = [Check(.good, Phrase(verbatim: "ok"))]) -> Bench {
    var bench = Bench()
    bench.open(Self.old)
    bench.apply(.externalEditorClosed(.success(Self.new)))
    for case .review(let ticket, let change) in bench.apply(.command(.reviewAndSend)) {
      bench.apply(.reviewed(ticket, Review(change: change, before: Self.old, checks: checks)))
    }
    bench.effects = []
    return bench
  }

  private func sendTicket(_ bench: Bench) -> Ticket? {
    for case .deliver(let ticket, _) in bench.effects.reversed() { return ticket }
    return nil
  }

  @Test("An unchanged text is not reviewed")
  func unchanged() {
    var bench = Bench()
    bench.open(Self.old)
    #expect(bench.apply(.command(.reviewAndSend)).isEmpty)
    #expect(bench.workbench.overlay == nil)
    #expect(bench.workbench.notice != nil)
  }

  @Test("What is not JSON is not reviewed; the caret goes to the place")
  func notJSON() {
    var bench = Bench()
    bench.open(Self.old)
    bench.apply(.externalEditorClosed(.success(#"{"a":1,}"#)))
    #expect(bench.apply(.command(.reviewAndSend)).isEmpty)
    #expect(bench.workbench.notice?.kind == .error)
    #expect((bench.workbench.editor?.caretByte ?? 0) >= 6)
  }

  @Test("Enter sends what was reviewed, once")
  func enterSends() {
    var bench = reviewed()
    let expected = Change(messageID: "om_1", content: Self.new, base: 1)
    let effects = bench.apply(.command(.send))
    #expect(effects.count == 1)
    guard case .deliver(_, let change) = effects.first else {
      Issue.record("nothing was sent: \(effects)")
      return
    }
    #expect(change == expected)
    #expect(bench.apply(.command(.send)).isEmpty)
  }

  @Test(
    "Enter before the checks have come is carried out when all of them are good, and only then",
    arguments: [(Check.Verdict.good, true), (.warning, false), (.impossible, false), (.unknown, false)])
  func eager(verdict: Check.Verdict, isSent: Bool) {
    var bench = Bench()
    bench.open(Self.old)
    bench.apply(.externalEditorClosed(.success(Self.new)))
    let effects = bench.apply(.command(.reviewAndSend))
    #expect(bench.apply(.command(.send)).isEmpty)
    for case .review(let ticket, let change) in effects {
      let sent = bench.apply(
        .reviewed(ticket, Review(change: change, before: nil, checks: [Check(verdict, Phrase(verbatim: "?"))])))
      #expect(!sent.isEmpty == isSent)
    }
  }

  @Test("A check that says no asks for a second, explicit yes")
  func secondYes() {
    var bench = reviewed([Check(.impossible, Phrase(verbatim: "too old"))])
    #expect(bench.apply(.command(.send)).isEmpty)
    #expect(bench.workbench.notice?.kind == .warning)
    guard case .deliver(_, let change) = bench.apply(.command(.sendAnyway)).first else {
      Issue.record("the second yes sent nothing")
      return
    }
    #expect(change.force)
  }

  @Test("A proven send closes the review, becomes the base, and drops the draft")
  func proven() throws {
    var bench = reviewed()
    bench.apply(.command(.send))
    let ticket = try #require(sendTicket(bench))
    let effects = bench.apply(
      .delivered(
        ticket,
        .success(
          Delivered(messageID: "om_1", version: 2, outcome: .accepted, proof: .proven, logID: "L", sendID: 1))))
    #expect(effects == [.dropDraft(messageID: "om_1"), .loadList])
    #expect(bench.workbench.overlay == nil)
    #expect(bench.workbench.editor?.base.number == 2)
    #expect(bench.workbench.editor?.isChanged == false)
    #expect(bench.workbench.notice?.kind == .success)
  }

  @Test("A failed send keeps the text and can be tried again with Enter")
  func failedSend() throws {
    var bench = reviewed()
    bench.apply(.command(.send))
    let first = try #require(sendTicket(bench))
    bench.apply(.delivered(first, .failure(ShownFailure(Failure(Phrase(en: "No connection.", zh: "无法连接。"))))))
    #expect(bench.text == Self.new)
    #expect(bench.workbench.editor?.isChanged == true)
    guard case .deliver(let second, _) = bench.apply(.command(.send)).first else {
      Issue.record("Enter did not try again")
      return
    }
    #expect(second != first)
  }

  @Test("A refusal with a place puts the caret there")
  func refusalPlace() throws {
    var bench = reviewed()
    bench.apply(.command(.send))
    let ticket = try #require(sendTicket(bench))
    bench.apply(
      .delivered(ticket, .failure(ShownFailure(Failure(Phrase(verbatim: "unsupported tag"), place: 20..<30)))))
    #expect(bench.workbench.editor?.caretByte == 20)
  }

  @Test("An answer to a review that was left is dropped")
  func lateReview() {
    var bench = Bench()
    bench.open(Self.old)
    bench.apply(.externalEditorClosed(.success(Self.new)))
    let effects = bench.apply(.command(.reviewAndSend))
    bench.apply(.command(.back))
    for case .review(let ticket, let change) in effects {
      bench.apply(.reviewed(ticket, Review(change: change, before: nil, checks: [])))
    }
    #expect(bench.workbench.overlay == nil)
  }

  @Test("Quitting waits for the send that is under way")
  func quitWaits() throws {
    var bench = reviewed()
    bench.apply(.command(.send))
    let ticket = try #require(sendTicket(bench))
    #expect(bench.apply(.command(.quit)).isEmpty)
    let effects = bench.apply(
      .delivered(
        ticket,
        .success(
          Delivered(messageID: "om_1", version: 2, outcome: .accepted, proof: .proven, logID: nil, sendID: 1))))
    #expect(effects.last == .quit)
  }

  @Test("Rolling back reviews the old bytes as a new send, and puts them into the editor")
  func rollBack() throws {
    var bench = Bench()
    bench.open(Self.new)
    for case .loadVersions(let ticket, _) in bench.apply(.command(.versions)) {
      bench.apply(
        .versionsLoaded(
          ticket,
          [
            Version(number: 1, origin: .fetched, content: Self.old, createdAt: Bench.now),
            Version(number: 2, origin: .sent, content: Self.new, createdAt: Bench.now, isProven: true),
          ], []))
    }
    #expect(bench.apply(.command(.rollBack)).isEmpty, "the newest version is what readers see already")
    bench.apply(.command(.down))
    let expected = Change(messageID: "om_1", content: Self.old, origin: .rolledBack)
    guard case .review(let ticket, let change) = bench.apply(.command(.rollBack)).first else {
      Issue.record("no review of the rollback")
      return
    }
    #expect(change == expected)
    bench.apply(.reviewed(ticket, Review(change: change, before: Self.new, checks: [])))
    bench.apply(.command(.send))
    let send = try #require(sendTicket(bench))
    bench.apply(
      .delivered(
        send,
        .success(Delivered(messageID: "om_1", version: 3, outcome: .accepted, proof: .proven, logID: nil, sendID: 2))))
    #expect(bench.text == Self.old)
    #expect(bench.workbench.editor?.base.number == 3)
    #expect(bench.workbench.overlays.isEmpty)
  }

  @Test("Recall asks first, and anything but y is no")
  func recallAsks() {
    var bench = Bench()
    bench.apply(.command(.recall))
    #expect(bench.workbench.context == .confirmation)
    #expect(bench.apply(.typed("n")).isEmpty)
    #expect(bench.workbench.overlay == nil)
    bench.apply(.command(.recall))
    guard case .recall(_, let messageID) = bench.apply(.typed("y")).first else {
      Issue.record("y did not recall")
      return
    }
    #expect(messageID == "om_1")
  }
}
