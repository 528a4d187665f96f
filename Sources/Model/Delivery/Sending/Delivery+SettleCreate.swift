import FeishuAPI
import FeishuClient
import History
import JSONText
import Messages

extension Delivery {
  /// Looks for the message of a create in its chat: one of ours, not older than the send, with its content.
  ///
  /// A message to a person can't be looked for; it stays unknown for good.
  func settleCreate(_ record: SendRecord) async throws {
    guard let chatID = record.receiver, ReceiverIDType(guessing: chatID) == .chatID, let content = record.content else {
      try history.leaveUnknown(record.send.id, reason: Reason(.nowhereToLook), at: now())
      return
    }
    // The clocks may differ by a little.
    let since = (record.send.startedAt - 60).milliseconds / 1000
    let kind = ContentShape.kind(of: JSONDocument(content))
    for try await wire in client.messages(in: chatID, since: since, newestFirst: false, as: .userCard) {
      let copy = ServiceCopy(wire)
      guard wire.sender.id == senderID, let essence = copy.essence,
        case let comparison = Comparison(sent: Essence(content, kind), readBack: essence),
        try !history.sends(of: wire.messageID).contains(where: { $0.action == .create })
      else { continue }
      switch comparison {
      case .same: try take(record, copy, .proven, essence)
      case .lossy(let places): try take(record, copy, .differs(places), essence)
      case .different: continue
      }
      return
    }
    try history.finish(record.send.id, outcome: .notSent(reason: Reason(.notInChat)), logID: nil, at: now())
  }

  private func take(
    _ record: SendRecord, _ copy: ServiceCopy, _ proof: Proof, _ essence: Essence
  ) throws(HistoryFailure) {
    try history.remember([copy.message])
    try history.finish(record.send.id, outcome: .accepted, messageID: copy.message.id, logID: nil, at: now())
    try history.record(proof, of: record.send.id, readBackHash: essence.hash)
  }
}
