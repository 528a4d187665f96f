import FeishuClient
import History
public import Messages
import Phrase

extension Delivery {
  /// Replaces the content of a message: a card with PATCH, a text or post with PUT.
  ///
  /// Once it is recorded, a cancelled caller no longer stops it: what is on the wire is followed to its end and recorded.
  ///
  /// - Parameter progress: called after every step.
  /// - Returns: an accepted send with its proof, or an unknown one which a later look will decide.
  @discardableResult
  public func deliver(
    _ change: Change, progress: @escaping @Sendable (DeliveryStep) -> Void = { _ in }
  ) async throws(DeliveryFailure) -> Delivered {
    try await deliver(change, parent: nil, progress: progress)
  }

  /// Sends an older version again, through the same path.
  ///
  /// The change is made from the newest version that is known here: if the service holds something newer, it is a conflict.
  @discardableResult
  public func rollBack(
    _ messageID: String, to number: Int, force: Bool = false, note: String? = nil,
    progress: @escaping @Sendable (DeliveryStep) -> Void = { _ in }
  ) async throws(DeliveryFailure) -> Delivered {
    guard let version = try store({ () throws(HistoryFailure) in try history.version(number, of: messageID) }) else {
      throw .noSuchVersion(number, of: messageID)
    }
    let change = Change(
      messageID: messageID, content: version.content, force: force, note: note, origin: .rolledBack)
    return try await deliver(change, parent: number, progress: progress)
  }

  private func deliver(
    _ change: Change, parent: Int?, progress: @escaping @Sendable (DeliveryStep) -> Void
  ) async throws(DeliveryFailure) -> Delivered {
    if let problem = ContentChecks.syntaxProblem(in: change.content) { throw problem }
    let step = steps(progress)
    // Before anything else: whatever is begun from here on is not what this change was made from.
    let lastSend = try store { () throws(HistoryFailure) in try history.lastSendID(of: change.messageID) }
    let base = try base(of: change)
    let reading = try await look(at: change.messageID, progress: step)
    let situation = try Situation(change, base: base, reading: reading, self)
    if let conflict = situation.conflict, !change.force { throw .conflict(conflict) }
    let objections = situation.checks(at: now()).filter { $0.verdict == .impossible }
    if !objections.isEmpty, !change.force { throw .objection(objections) }
    guard situation.kind.isEditable else { throw .notEditable(Fixability.notEditable.reason) }
    step(.compared)
    return try await carryOut(
      Order(
        action: situation.kind.isCard ? .patch : .edit, messageID: change.messageID, kind: situation.kind,
        content: change.content, origin: change.origin, note: change.note, parent: parent ?? situation.base?.number,
        base: situation.base, lastSend: change.force ? nil : lastSend, before: reading.copy), step)
  }

  /// The version that a change was made from: the one it names, else the newest that was known before the look.
  func base(of change: Change) throws(DeliveryFailure) -> Version? {
    let id = change.messageID
    guard let number = change.base else {
      return try store { () throws(HistoryFailure) in try history.newestVersion(of: id) }
    }
    guard let version = try store({ () throws(HistoryFailure) in try history.lastingVersion(number, of: id) }) else {
      throw .noSuchVersion(number, of: id)
    }
    return version
  }

  func steps(_ progress: @escaping @Sendable (DeliveryStep) -> Void) -> @Sendable (DeliveryStep) -> Void {
    { [afterStep] step in
      afterStep(step)
      progress(step)
    }
  }
}
