import History
import Messages
import Testing

@Suite("Counting edits")
struct EditCountTests {
  private func history(_ kind: MessageKind, _ outcomes: [SendOutcome]) throws -> History {
    let history = try History.inMemory(appID: "cli_us")
    try history.remember([.sample(kind: kind)])
    for outcome in outcomes {
      let send = try history.beginPatch("{}", action: kind.isCard ? .patch : .edit)
      if outcome != .underWay { try history.finish(send.id, outcome: outcome, logID: nil, at: .at(3)) }
    }
    return history
  }

  private static let mixed: [SendOutcome] = [
    .accepted, .refused(code: 230_028, subCode: nil, message: ""), .notSent(reason: .words("")), .accepted,
    .unknown(reason: .words("")), .underWay,
  ]

  @Test("Accepted edits count, lost answers are uncertain, refusals cost nothing")
  func text() throws {
    let summary = try history(.text, Self.mixed).message("om_1")
    #expect(summary?.edits == EditCount(accepted: 2, uncertain: 2, limit: 20))
  }

  @Test("A card has no limit")
  func card() throws {
    let summary = try history(.card2, Self.mixed).message("om_1")
    #expect(summary?.edits == EditCount(accepted: 2, uncertain: 2, limit: nil))
  }

  @Test("When the service says that the edits are used up, they are, whoever made them")
  func usedUp() throws {
    let refusal = SendOutcome.refused(code: EditCount.usedUpCode, subCode: nil, message: "")
    #expect(try history(.post, [.accepted, refusal]).message("om_1")?.edits.isUsedUp == true)
  }

  @Test("A decided edit is no longer uncertain", arguments: [true, false])
  func decided(landed: Bool) throws {
    let history = try history(.text, [.unknown(reason: .words(""))])
    let send = try #require(try history.unresolvedSends().first)
    try history.finish(send.id, outcome: landed ? .accepted : .notSent(reason: .words("")), logID: nil, at: .at(4))
    #expect(try history.message("om_1")?.edits == EditCount(accepted: landed ? 1 : 0, limit: 20))
  }
}
