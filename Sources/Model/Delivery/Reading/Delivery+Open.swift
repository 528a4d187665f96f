import FeishuClient
import History
import Messages
import Phrase

extension Delivery {
  /// Fetches a message for editing; what the service holds is kept as a version if it is new.
  ///
  /// Where it can't be read (offline, no right to, recalled, a form that can't be sent back), the newest version that is known
  /// here is opened, and ``OpenedMessage/source`` says why.
  ///
  /// - Throws: when there is nothing to show at all.
  public func open(_ messageID: String) async throws(DeliveryFailure) -> OpenedMessage {
    let copy: ServiceCopy
    do {
      copy = try await ask(messageID)
    } catch {
      if case .refused(let refusal) = error { learn(from: refusal, of: messageID) }
      return try openFromStore(messageID, because: DeliveryFailure(reading: messageID, error))
    }
    let current: Version?
    do {
      current = try keep(copy)
    } catch {
      return show(copy, refusal: error.phrase)
    }
    if let current { return try opened(messageID, current, from: .service) }
    if copy.message.isRecalled {
      return try openFromStore(messageID, because: .notEditable(Fixability.recalled.reason))
    }
    if let refusal = copy.refusal, try store(newest(messageID)) != nil {
      return try openFromStore(messageID, because: .notEditable(refusal))
    }
    return show(copy, refusal: copy.refusal ?? .nothingToRead)
  }

  /// The newest known version with the reason why it is that one; the reason itself where there is none.
  private func openFromStore(
    _ messageID: String, because failure: DeliveryFailure
  ) throws(DeliveryFailure) -> OpenedMessage {
    if case .service(.cancelled) = failure { throw failure }
    guard let version = try store(newest(messageID)) else { throw failure }
    return try opened(messageID, version, from: .store(why: failure.sentence))
  }

  private func opened(
    _ messageID: String, _ version: Version, from source: OpenedMessage.Source
  ) throws(DeliveryFailure) -> OpenedMessage {
    guard let summary = try store({ () throws(HistoryFailure) in try history.message(messageID) }) else {
      throw .unknownMessage(messageID, nil)
    }
    return OpenedMessage(
      summary: summary, version: version, source: source, refusal: nil, draft: try store(draft(messageID)))
  }

  /// What can be looked at and no more.
  private func show(_ copy: ServiceCopy, refusal: Phrase) -> OpenedMessage {
    let id = copy.message.id
    let known = try? history.message(id)
    let version = Version(number: 0, origin: .fetched, content: copy.content ?? "", createdAt: now(), isProven: true)
    return OpenedMessage(
      summary: known ?? MessageSummary(message: copy.message), version: version, source: .service, refusal: refusal,
      draft: try? history.draft(of: id))
  }

  private func newest(_ messageID: String) -> () throws(HistoryFailure) -> Version? {
    { () throws(HistoryFailure) in try history.newestVersion(of: messageID) }
  }

  private func draft(_ messageID: String) -> () throws(HistoryFailure) -> Draft? {
    { () throws(HistoryFailure) in try history.draft(of: messageID) }
  }
}
