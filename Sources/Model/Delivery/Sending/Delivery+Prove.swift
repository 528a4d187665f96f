import FeishuClient
import History
import Messages
import Phrase

extension Delivery {
  /// Reads back what an accepted send made of the message, and records it.
  ///
  /// The service may need a moment before it tells what it has accepted; it is given some.
  func prove(_ delivered: Delivered, _ order: Order) async -> Delivered {
    var delivered = delivered
    var order = order
    order.messageID = delivered.messageID
    let (proof, hash, copy) = await readBack(order)
    delivered.proof = proof
    do {
      try history.record(proof, of: delivered.sendID, readBackHash: hash)
      if let copy { try note(copy, after: order, isOurs: proof.isProven || hash != nil) }
    } catch {
      if !proof.isProven { delivered.proof = .unreadable(reason: Reason(.store)) }
    }
    return delivered
  }

  /// - Returns: the proof, what tells this read-back from others if it is a form of ours, and what was read last.
  private func readBack(_ order: Order) async -> (Proof, hash: String?, ServiceCopy?) {
    var waits = patience[...]
    while true {
      var last: (Proof, String?, ServiceCopy?)
      do {
        let copy = try await ask(order.messageID)
        let (proof, hash, isFinal) = judge(copy, order)
        last = (proof, hash, copy)
        if isFinal { return last }
      } catch {
        last = (.unreadable(reason: Reason(error)), nil, nil)
        if case .refused = error { return last }
      }
      guard let wait = waits.popFirst() else { return last }
      await pause(wait)
    }
  }

  /// What a read-back shows, and whether another look could show more.
  private func judge(_ copy: ServiceCopy, _ order: Order) -> (Proof, hash: String?, isFinal: Bool) {
    guard let content = order.content else {
      return copy.message.isRecalled ? (.proven, nil, true) : (.differs([""]), nil, false)
    }
    guard let essence = copy.essence else {
      let reason = Reason(copy.refusal == nil ? .nothingToRead : .otherForm)
      return (.unreadable(reason: reason), nil, order.hasAdvanced(copy))
    }
    let isFinal = order.hasAdvanced(copy)
    switch Comparison(sent: Essence(content, essence.kind), readBack: essence) {
    case .same: return (.proven, essence.hash, true)
    case .lossy(let places): return (.differs(places), isFinal ? essence.hash : nil, isFinal)
    case .different(let places): return (.differs(places), nil, isFinal)
    }
  }

  /// Keeps what the read-back told. A content that is not ours in any form is somebody else's, and a version.
  private func note(_ copy: ServiceCopy, after order: Order, isOurs: Bool) throws(HistoryFailure) {
    guard isOurs || !copy.isComparable else {
      _ = try keep(copy)
      return
    }
    try history.remember([try recognize(copy).0])
  }
}
