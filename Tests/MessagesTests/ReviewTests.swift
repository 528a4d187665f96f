import Messages
import Phrase
import Testing

@Suite("Reviews")
struct ReviewTests {
  private func review(_ verdicts: [Check.Verdict], conflict: Bool = false) -> Review {
    let version = Version(number: 1, origin: .fetched, content: "{}", createdAt: Timestamp(milliseconds: 0))
    return Review(
      change: Change(messageID: "om_1", content: "{}"), before: nil,
      checks: verdicts.map { Check($0, Phrase(verbatim: "x")) },
      conflict: conflict ? Conflict(base: version, theirs: version, ours: "{}") : nil)
  }

  @Test("Only what the service would refuse, or somebody else's change, needs a second yes")
  func needsForce() {
    #expect(!review([]).needsForce)
    #expect(!review([.good, .warning, .unknown]).needsForce)
    #expect(review([.good, .impossible]).needsForce)
    #expect(review([], conflict: true).needsForce)
  }
}
