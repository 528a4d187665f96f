import FeishuAPI
import FeishuClient
import History
public import Messages
public import Phrase

/// A send that was left open and what is now known of it.
public struct Settled: Hashable, Sendable {
  public let send: Send
  /// What became of it, for the operator.
  public let phrase: Phrase
}

/// What a read-back shows of a send.
enum Verdict: Hashable {
  case landed(Proof, hash: String?)
  /// The message is as it was before.
  case notThere
  /// Something else is there: ours never came, or was overwritten. Nobody can tell any more.
  case unclear
}

extension Delivery {
  /// Finds out, at start, what became of sends that were left under way or without an answer, by reading back.
  ///
  /// Sends of another process that is still running are left to it. Where the service can't be asked, they stay open.
  public func settle() async -> [Settled] {
    guard let open = try? history.undecidedSends() else { return [] }
    var settled: [Settled] = []
    var isReachable = true
    for record in open where record.mayBeDecided {
      if isReachable { isReachable = await settle(record) }
      if let now = try? history.sendRecord(record.send.id)?.send {
        settled.append(Settled(send: now, phrase: .settled(now)))
      }
    }
    return settled
  }

  /// Returns whether it is worth asking for the next one.
  private func settle(_ record: SendRecord) async -> Bool {
    do {
      if record.send.messageID.isEmpty {
        try await settleCreate(record)
      } else {
        _ = try keep(try await ask(record.send.messageID))
      }
    } catch FeishuFailure.unreachable, FeishuFailure.cancelled {
      return false
    } catch {
      // It stays open; the next start asks again.
    }
    return true
  }

  /// After a send without an answer: looks a few times whether it landed.
  ///
  /// - Returns: what it came to; nil when it surely changed nothing.
  func findOut(_ sendID: Int64, _ order: Order) async -> Delivered? {
    if order.action == .create {
      // It was repeated with its uuid already.
      if let record = try? history.sendRecord(sendID) { try? await settleCreate(record) }
    } else {
      await lookForChange(sendID, order)
    }
    guard let send = try? history.sendRecord(sendID)?.send else {
      return Delivered(
        messageID: order.messageID, version: nil, outcome: .unknown(reason: Reason(.store)), proof: .none, logID: nil,
        sendID: sendID)
    }
    if case .notSent = send.outcome { return nil }
    return Delivered(
      messageID: send.messageID, version: send.version, outcome: send.outcome, proof: send.proof, logID: send.logID,
      sendID: sendID)
  }

  private func lookForChange(_ sendID: Int64, _ order: Order) async {
    var waits = patience[...]
    while let record = try? history.sendRecord(sendID), case .unknown = record.send.outcome {
      if let copy = try? await ask(order.messageID) {
        // That it is not there yet does not mean that it will not come: only the last look says so.
        if waits.isEmpty || verdict(on: record, by: copy) != .notThere { _ = try? keep(copy) }
      }
      guard let wait = waits.popFirst() else { return }
      await pause(wait)
    }
  }

  /// Records what a read-back shows of a send that was open, or accepted and not proven.
  func decide(_ record: SendRecord, by copy: ServiceCopy) throws(HistoryFailure) {
    let id = record.send.id
    let verdict = verdict(on: record, by: copy)
    switch (verdict, record.send.outcome) {
    case (.landed(let proof, let hash), _):
      try history.finish(id, outcome: .accepted, logID: nil, at: now())
      try history.record(proof, of: id, readBackHash: hash)
    case (_, .accepted):
      try history.record(.unreadable(reason: Reason(.overwritten)), of: id)
    case (.notThere, _):
      try history.finish(id, outcome: .notSent(reason: Reason(.asItWas)), logID: nil, at: now())
    case (.unclear, _):
      try history.leaveUnknown(id, reason: Reason(.somethingElse), at: now())
    }
  }

  /// The content decides where it can; where it can't, the time of the last update does.
  func verdict(on record: SendRecord, by copy: ServiceCopy) -> Verdict {
    let hasAdvanced = record.updatedBefore.map { copy.message.updatedAt > $0 }
    guard record.send.action != .recall else {
      return copy.message.isRecalled ? .landed(.proven, hash: nil) : .notThere
    }
    guard let content = record.content, let essence = copy.essence else {
      return hasAdvanced == false ? .notThere : .unclear
    }
    switch Comparison(sent: Essence(content, essence.kind), readBack: essence) {
    case .same where hasAdvanced != false: return .landed(.proven, hash: essence.hash)
    case .lossy(let places) where hasAdvanced != false: return .landed(.differs(places), hash: essence.hash)
    case .same, .lossy, .different: return hasAdvanced == false ? .notThere : .unclear
    }
  }
}
