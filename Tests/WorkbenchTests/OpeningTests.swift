import Messages
import Phrase
import Screen
import Testing
import Workbench

@Suite("Opening, and what happens to the open message")
struct OpeningTests {
  private func recalled(_ delivered: SendOutcome) -> Delivered {
    Delivered(messageID: "om_1", version: nil, outcome: delivered, proof: .proven, logID: nil, sendID: 1)
  }

  private func recall(_ bench: inout Bench, _ outcome: SendOutcome) {
    bench.apply(.paneClicked(.messages))
    bench.apply(.command(.recall))
    for case .recall(let ticket, _) in bench.apply(.typed("y")) {
      bench.apply(.delivered(ticket, .success(recalled(outcome))))
    }
  }

  @Test("Opening says so until the message is there")
  func opening() {
    var bench = Bench()
    bench.apply(.command(.open))
    #expect(bench.workbench.notice?.phrase.english == "Opening “Disk alert”… Esc stops it.")
  }

  @Test("Esc stops opening, and the late answer is dropped")
  func stopped() {
    var bench = Bench()
    let effects = bench.apply(.command(.open))
    bench.apply(.command(.back))
    for case .open(let ticket, _) in effects {
      bench.apply(
        .opened(
          ticket,
          .success(
            OpenedContent(
              summary: Bench.message("om_1", "Disk alert"),
              version: Version(number: 1, origin: .fetched, content: "{}", createdAt: Bench.now), content: "{}"))))
    }
    #expect(bench.workbench.editor == nil)
    #expect(bench.workbench.opening == nil)
  }

  @Test("A recall of the open message makes it read-only")
  func recalledHere() {
    var bench = Bench()
    bench.open("{}")
    recall(&bench, .accepted)
    bench.apply(.paneClicked(.editor))
    bench.type("x")
    #expect(bench.text == "{}")
    #expect(bench.workbench.notice?.kind == .warning)
  }

  @Test("A recall that the list tells of makes the open message read-only, too")
  func recalledElsewhere() {
    var bench = Bench()
    bench.open("{}")
    bench.apply(.listLoaded([Bench.message("om_1", "Disk alert", isRecalled: true)], chats: []))
    bench.type("x")
    #expect(bench.text == "{}")
  }

  @Test("A refused rollback of another message leaves the caret where it is")
  func placeElsewhere() {
    var bench = Bench()
    bench.open("{\"a\":1}")
    bench.apply(.paneClicked(.messages))
    bench.apply(.command(.down))
    bench.apply(.command(.versions))
    for case .loadVersions(let ticket, _) in bench.effects {
      let versions = (1...2).map {
        Version(number: $0, origin: .fetched, content: "{\"b\":\($0)}", createdAt: Bench.now)
      }
      bench.apply(.versionsLoaded(ticket, versions, []))
    }
    bench.apply(.command(.down))
    for case .review(let ticket, let change) in bench.apply(.command(.rollBack)) {
      bench.apply(.reviewed(ticket, Review(change: change, before: nil, checks: [])))
    }
    for case .deliver(let ticket, _) in bench.apply(.command(.send)) {
      bench.apply(.delivered(ticket, .failure(ShownFailure(Failure(Phrase(verbatim: "no"), place: 3..<4)))))
    }
    #expect(bench.workbench.editor?.caretByte == 0)
  }

  @Test("Throwing away the draft of a message that is not open is told")
  func discardElsewhere() {
    var summary = Bench.message("om_1", "Disk alert")
    summary.hasDraft = true
    var bench = Bench(messages: [summary])
    bench.apply(.command(.discardDraft))
    #expect(bench.apply(.typed("y")) == [.dropDraft(messageID: "om_1")])
    #expect(bench.workbench.notice?.phrase.english == "Draft thrown away.")
  }

  @Test(
    "While the list is read for the first time it keeps to its top, until the operator moves", arguments: [false, true])
  func firstReading(moves: Bool) {
    var workbench = Bench().workbench
    workbench = Workbench(
      surroundings: workbench.surroundings, language: .english, size: Size(columns: 80, rows: 24), now: Bench.now)
    _ = workbench.start()
    let old = [Bench.message("om_old", "Old"), Bench.message("om_older", "Older")]
    _ = workbench.apply(.listLoaded(old, chats: []))
    if moves { _ = workbench.apply(.command(.down)) }
    _ = workbench.apply(.listLoaded([Bench.message("om_new", "New")] + old, chats: []))
    #expect(workbench.list.current?.message.id == (moves ? "om_older" : "om_new"))
  }

  @Test("With nothing open, the preview shows the row from every pane", arguments: Pane.allCases)
  func previewWithoutEditor(pane: Pane) {
    var bench = Bench()
    bench.apply(.paneClicked(pane))
    guard case .waiting(let summary) = bench.workbench.previewSubject else {
      Issue.record("the preview shows something else")
      return
    }
    #expect(summary.message.id == "om_1")
  }
}
