import History
import JSONText
import Messages
import Phrase

/// A change, what it was made from, and what the service holds: everything that the checks look at.
struct Situation {
  let change: Change
  let base: Version?
  let reading: Reading
  let summary: MessageSummary?
  /// What the service holds, or the newest that is known to have been there.
  let before: Version?
  let conflict: Conflict?
  let senderID: String

  /// The kind of the message; where nothing is known of it, the kind that the content looks like.
  var kind: MessageKind { summary?.message.kind ?? ContentShape.kind(of: JSONDocument(change.content)) }

  init(_ change: Change, base: Version?, reading: Reading, _ delivery: Delivery) throws(DeliveryFailure) {
    self.change = change
    self.reading = reading
    let history = delivery.history
    do throws(HistoryFailure) {
      summary = try history.message(change.messageID)
      let newest = try history.newestVersion(of: change.messageID)
      before = reading.current ?? newest
      let lasting = try Self.lasting(base, change.messageID, history)
      self.base = lasting ?? reading.current
      conflict = try Self.conflict(change, base: self.base, reading, delivery)
    } catch {
      throw .store(error)
    }
    senderID = delivery.senderID
  }

  /// The look may have shown that the base itself never arrived: then the one it was made from counts.
  private static func lasting(
    _ base: Version?, _ messageID: String, _ history: History
  ) throws(HistoryFailure) -> Version? {
    guard let base else { return nil }
    if let found = try history.lastingVersion(base.number, of: messageID) { return found }
    guard let parent = base.parent else { return nil }
    return try history.lastingVersion(parent, of: messageID)
  }

  /// Somebody else's content is there, and it is neither what the change was made from nor what it would make.
  private static func conflict(
    _ change: Change, base: Version?, _ reading: Reading, _ delivery: Delivery
  ) throws(HistoryFailure) -> Conflict? {
    guard let base, let current = reading.current, let essence = reading.copy?.essence,
      current.number != base.number,
      try !delivery.holds(base, of: change.messageID, essence),
      !Essence(change.content, essence.kind).isSame(as: essence)
    else { return nil }
    return Conflict(base: base, theirs: current, ours: change.content)
  }

  /// Everything there is to say, in the order in which it matters.
  func checks(at now: Timestamp) -> [Check] {
    let saved = before == nil ? [Check(.impossible, .nothingSaved(because: reading.refusal))] : []
    let state = summary.map { MessageChecks(summary: $0, appID: senderID, now: now).checks } ?? []
    let content = ContentChecks(change.content, kind: kind, before: before?.content).checks
    // Said once: with what it means that nothing can be read, else by itself.
    let all = state + saved + (before == nil ? [] : reading.checks) + content
    return all.filter { $0.verdict == .impossible } + all.filter { $0.verdict != .impossible }
  }
}
