import History
import Messages
import Testing

@Suite("Sends in the store")
struct SendTests {
  @Test("A send is on disk with its version before anything goes out")
  func begin() throws {
    let history = try History.withOneCard()
    let send = try history.begin(
      .patch, messageID: "om_1", content: #"{"v":2}"#, origin: .rolledBack, note: "why", parent: 1, at: .at(2))
    #expect(send.version == 2)
    #expect(send.outcome == .underWay)
    let version = try #require(try history.version(2, of: "om_1"))
    #expect(version.content == #"{"v":2}"#)
    #expect((version.origin, version.note, version.parent, version.isProven) == (.rolledBack, "why", 1, false))
    #expect(try history.sends(of: "om_1") == [send])
    #expect(try history.unresolvedSends() == [send])
    let record = try #require(try history.sendRecord(send.id))
    #expect(record.content == #"{"v":2}"#)
    #expect(record.updatedBefore == .at(0))
    #expect(record.isRunning)
  }

  @Test("An accepted and proven send leaves two versions and a proof: what a normal fix looks like")
  func accepted() throws {
    let history = try History.withOneCard()
    let send = try history.beginPatch(#"{"v":2}"#)
    let finished = try history.finish(send.id, outcome: .accepted, logID: "2026L", at: .at(3))
    #expect(finished.outcome == .accepted)
    #expect((finished.logID, finished.finishedAt) == ("2026L", .at(3)))
    try history.record(.proven, of: send.id, readBackHash: "abc")
    #expect(try history.versions(of: "om_1").map(\.isProven) == [true, true])
    #expect(try history.sends(of: "om_1").map(\.proof) == [.proven])
    #expect(try history.lastSend(ofVersion: 2, of: "om_1")?.readBackHash == "abc")
    #expect(try history.unresolvedSends().isEmpty)
  }

  @Test(
    "What was refused or not sent is no version, but its content stays with the send",
    arguments: [
      SendOutcome.refused(code: 230_099, subCode: 200_861, message: "no action 动作"),
      .notSent(reason: .words("no route")),
    ])
  func dropped(outcome: SendOutcome) throws {
    let history = try History.withOneCard()
    let send = try history.beginPatch(#"{"v":2}"#)
    let finished = try history.finish(send.id, outcome: outcome, logID: "L", at: .at(3))
    #expect(finished.outcome == outcome)
    #expect(finished.version == nil)
    #expect(try history.versions(of: "om_1").map(\.number) == [1])
    #expect(try history.sendRecord(send.id)?.content == #"{"v":2}"#)
    #expect(try history.unresolvedSends().isEmpty)
    #expect(try history.beginPatch(#"{"v":3}"#).version == 2)
  }

  @Test("An unknown send keeps its version until it is decided", arguments: [true, false])
  func unknown(landed: Bool) throws {
    let history = try History.withOneCard()
    let send = try history.beginPatch(#"{"v":2}"#)
    try history.finish(send.id, outcome: .unknown(reason: .words("time-out")), logID: nil, at: .at(3))
    #expect(try history.versions(of: "om_1").count == 2)
    #expect(try history.unresolvedSends().map(\.outcome) == [.unknown(reason: .words("time-out"))])
    try history.finish(
      send.id, outcome: landed ? .accepted : .notSent(reason: .words("not there")), logID: nil, at: .at(4))
    #expect(try history.versions(of: "om_1").count == (landed ? 2 : 1))
    #expect(try history.unresolvedSends().isEmpty)
  }

  @Test("The number of a version that perhaps was there and never was is not given again")
  func lost() throws {
    let history = try History.withOneCard()
    let send = try history.beginPatch(#"{"v":2}"#)
    try history.finish(send.id, outcome: .unknown(reason: .words("time-out")), logID: nil, at: .at(3))
    try history.finish(send.id, outcome: .notSent(reason: .words("not there")), logID: nil, at: .at(4))
    #expect(try history.version(2, of: "om_1") == nil)
    #expect(try history.lastingVersion(2, of: "om_1")?.number == 1)
    #expect(try history.lastingVersion(1, of: "om_1")?.number == 1)
    #expect(try history.lastingVersion(9, of: "om_1") == nil)
    #expect(try history.beginPatch(#"{"v":3}"#).version == 3)
  }

  @Test("A known outcome is never rewritten")
  func final() throws {
    let history = try History.withOneCard()
    let send = try history.beginPatch(#"{"v":2}"#)
    try history.finish(send.id, outcome: .accepted, logID: "L1", at: .at(3))
    let again = try history.finish(send.id, outcome: .notSent(reason: .words("late")), logID: "L2", at: .at(9))
    #expect((again.outcome, again.logID) == (.accepted, "L1"))
    #expect(try history.versions(of: "om_1").count == 2)
    try history.leaveUnknown(send.id, reason: .words("late"), at: .at(9))
    #expect(try history.sends().map(\.outcome) == [.accepted])
  }

  @Test("A create becomes version 1 of its message when the message has an id")
  func create() throws {
    let history = try History.inMemory(appID: "cli_us")
    let send = try history.begin(
      .create, messageID: "", content: "{}", note: "new", uuid: "u-1", receiver: "oc_1", at: .at(1))
    #expect((send.version, send.uuid) == (nil, "u-1"))
    #expect(try history.undecidedSends().map(\.receiver) == ["oc_1"])
    let finished = try history.finish(send.id, outcome: .accepted, messageID: "om_9", logID: "L", at: .at(2))
    #expect((finished.messageID, finished.version) == ("om_9", 1))
    #expect(try history.versions(of: "om_9").map(\.note) == ["new"])
  }

  @Test("A recall has no version and leaves those of the message")
  func recall() throws {
    let history = try History.withOneCard()
    let send = try history.begin(.recall, messageID: "om_1", content: nil, at: .at(2))
    #expect(send.version == nil)
    try history.finish(send.id, outcome: .refused(code: 230_026, subCode: nil, message: "no"), logID: nil, at: .at(3))
    #expect(try history.versions(of: "om_1").count == 1)
  }

  @Test("What can't be found out stays unknown and is not asked again")
  func leaveUnknown() throws {
    let history = try History.withOneCard()
    let send = try history.beginPatch(#"{"v":2}"#)
    try history.leaveUnknown(send.id, reason: .words("overwritten"), at: .at(5))
    #expect(try history.unresolvedSends().isEmpty)
    #expect(try history.sends().map(\.outcome) == [.unknown(reason: .words("overwritten"))])
    #expect(try history.versions(of: "om_1").count == 2)
  }

  @Test(
    "Every proof comes back as it was recorded",
    arguments: [Proof.none, .proven, .differs(["/header/title", "/a~1b/0"]), .unreadable(reason: .words("离线"))])
  func proofs(proof: Proof) throws {
    let history = try History.withOneCard()
    let send = try history.beginPatch(#"{"v":2}"#)
    try history.finish(send.id, outcome: .accepted, logID: nil, at: .at(3))
    try history.record(proof, of: send.id)
    #expect(try history.sends().map(\.proof) == [proof])
    #expect(try history.version(2, of: "om_1")?.isProven == proof.isProven)
  }
}
