import Messages
import Phrase
import Testing

@Suite("Whether a message can still be changed")
struct FixabilityTests {
  private static let day: Int64 = 86_400
  private static let sent = Timestamp(milliseconds: 1_790_000_000_000)

  private func message(_ kind: MessageKind, by sender: String = "cli_us", recalled: Bool = false) -> Message {
    let kindOfSender: Sender.Kind = sender.hasPrefix("ou_") ? .user : .app
    return Message(
      id: "om_1", chatID: "oc_1", kind: kind, createdAt: Self.sent, updatedAt: Self.sent,
      sender: Sender(id: sender, kind: kindOfSender), isRecalled: recalled)
  }

  private func fixability(
    _ message: Message, edits: EditCount = EditCount(), after seconds: Int64 = 60
  ) -> Fixability {
    MessageSummary(message: message, edits: edits).fixability(appID: "cli_us", now: Self.sent + seconds)
  }

  /// Age in seconds, and what it means for a card.
  private static let windowCases: [(Int64, Fixability)] = [
    (0, .fixable(daysLeft: 14)),
    (1, .fixable(daysLeft: 13)),
    (2 * day, .fixable(daysLeft: 12)),
    (13 * day, .fixable(daysLeft: 1)),
    (13 * day + 1, .fixable(daysLeft: 0)),
    (14 * day, .fixable(daysLeft: 0)),
    (14 * day + 1, .expired),
    (400 * day, .expired),
    (-60, .fixable(daysLeft: 14)),
  ]

  @Test("A card may be patched for 14 days", arguments: windowCases)
  func cardWindow(age: Int64, expected: Fixability) {
    #expect(fixability(message(.card2), after: age) == expected)
  }

  @Test("Every kind of card has the window, also one that was never readable", arguments: MessageKind.editable)
  func kinds(kind: MessageKind) {
    #expect(fixability(message(kind)).isFixable)
    #expect(fixability(message(kind), after: 15 * Self.day) == (kind.isCard ? .expired : .fixable(daysLeft: nil)))
  }

  @Test("Text and post take 20 edits", arguments: [MessageKind.text, .post])
  func editsUsedUp(kind: MessageKind) {
    #expect(fixability(message(kind), edits: EditCount(accepted: 19, uncertain: 1, limit: 20)).isFixable)
    #expect(fixability(message(kind), edits: EditCount(accepted: 20, limit: 20)) == .noEditsLeft)
  }

  @Test("Pictures, files and types of tomorrow are shown and never changed", arguments: ["image", "file", "todo", ""])
  func otherTypes(type: String) {
    #expect(fixability(message(MessageKind(rawValue: type))) == .notEditable)
  }

  @Test("A person who has logged in may change their own cards; their texts nobody", arguments: MessageKind.editable)
  func person(kind: MessageKind) {
    let summary = MessageSummary(message: message(kind, by: "ou_tom"))
    let now = Self.sent + 60
    #expect(summary.fixability(appID: "ou_tom", now: now) == (kind.isCard ? .fixable(daysLeft: 13) : .botOnly))
    #expect(summary.fixability(appID: "cli_us", now: now) == .notOurs)
    #expect(summary.fixability(appID: "ou_ann", now: now) == .notOurs)
  }

  @Test("Recalled outweighs everything, somebody else's outweighs the age")
  func order() {
    #expect(fixability(message(.card2, by: "cli_them", recalled: true), after: 20 * Self.day) == .recalled)
    #expect(fixability(message(.card2, by: "cli_them"), after: 20 * Self.day) == .notOurs)
    #expect(fixability(message(.text, by: "ou_tom")) == .notOurs)
  }

  @Test(
    "What can't be changed says why in both languages, what can says nothing",
    arguments: [
      Fixability.fixable(daysLeft: 3), .fixable(daysLeft: 0), .fixable(daysLeft: nil), .recalled, .expired, .notOurs,
      .noEditsLeft, .botOnly, .notEditable, .editWindowOver, .dissolved, .botOutside, .closedGroup,
    ])
  func sentences(fixability: Fixability) {
    #expect((fixability.whyNot == nil) == fixability.isFixable)
    for language in Language.allCases {
      #expect(!fixability.label.text(in: language).isEmpty)
      #expect(fixability.whyNot?.text(in: language).isEmpty != true)
    }
  }

  @Test(
    "What a refusal has told counts, but for what the message itself tells",
    arguments: [
      (Obstacle.expired, Fixability.expired), (.editWindowOver, .editWindowOver), (.notSender, .notOurs),
      (.dissolved, .dissolved), (.botOutside, .botOutside), (.recalled, .recalled), (.closedGroup, .closedGroup),
      (.wrongType, .notEditable),
    ])
  func obstacles(obstacle: Obstacle, expected: Fixability) {
    func verdict(_ message: Message) -> Fixability {
      MessageSummary(message: message, obstacle: obstacle).fixability(appID: "cli_us", now: Self.sent + 60)
    }
    #expect(verdict(message(.text)) == expected)
    #expect(verdict(message(.text, recalled: true)) == .recalled)
    #expect(verdict(message(.text, by: "cli_them")) == .notOurs)
  }

  @Test("The last day is told as less than a day, not as none")
  func lastDay() {
    #expect(Fixability.fixable(daysLeft: 0).label.english == "<1d left")
    #expect(Fixability.fixable(daysLeft: 12).label.english == "12d left")
  }
}
