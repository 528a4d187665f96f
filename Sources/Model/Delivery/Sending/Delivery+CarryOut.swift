import FeishuClient
import History
import Messages
import Phrase

extension Delivery {
  /// Record, send, record the answer, read back, record the proof.
  ///
  /// Runs in a task of its own: who asked for it may stop waiting, the sending goes on to its end.
  func carryOut(
    _ order: Order, _ step: @escaping @Sendable (DeliveryStep) -> Void
  ) async throws(DeliveryFailure) -> Delivered {
    guard !Task.isCancelled else { throw .service(.cancelled) }
    let task = Task { () -> Result<Delivered, DeliveryFailure> in
      do throws(DeliveryFailure) {
        return .success(try await sendAndProve(order, step))
      } catch {
        return .failure(error)
      }
    }
    return try await task.value.get()
  }

  private func sendAndProve(
    _ order: Order, _ step: @Sendable (DeliveryStep) -> Void
  ) async throws(DeliveryFailure) -> Delivered {
    let send = try record(order)
    step(.recorded)
    let result = await transmit(order)
    step(.sent)
    switch result {
    case .success(let answer):
      let accepted = accept(send, order, answer)
      step(.answered)
      let delivered = await prove(accepted, order)
      step(.proved)
      return delivered
    case .failure(let failure):
      let outcome = SendOutcome(failure)
      // What can't be recorded now is found by the next start, which reads back.
      _ = try? history.finish(send.id, outcome: outcome, logID: failure.logID, at: now())
      step(.answered)
      guard case .unknown = outcome else { throw DeliveryFailure(failure, order) }
      let decided = await findOut(send.id, order)
      step(.proved)
      guard let decided else { throw .service(failure) }
      return decided
    }
  }

  /// Records that an order is about to be sent. Another change that was begun since the look is a conflict: what the order was
  /// made from is not what it would replace.
  private func record(_ order: Order) throws(DeliveryFailure) -> Send {
    do throws(HistoryFailure) {
      return try history.begin(
        order.action, messageID: order.messageID, content: order.content, origin: order.origin, note: order.note,
        parent: order.parent, uuid: order.uuid, receiver: order.receiver, unlessSentSince: order.lastSend, at: now())
    } catch .overtaken(let number) {
      let theirs = try store { () throws(HistoryFailure) in try history.version(number, of: order.messageID) }
      // It was refused in this very moment, perhaps: then there is nothing to compare with.
      guard let theirs else { throw .store(.overtaken(by: number)) }
      throw .conflict(Conflict(base: order.base ?? theirs, theirs: theirs, ours: order.content ?? ""))
    } catch {
      throw .store(error)
    }
  }

  /// Records that the service said yes. The store may fail here, but the change is made: the next start finds it out again.
  private func accept(_ send: Send, _ order: Order, _ answer: Transmission) -> Delivered {
    let finished = try? history.finish(
      send.id, outcome: .accepted, messageID: answer.message?.id, logID: answer.logID, at: now())
    if let message = answer.message { try? history.remember([message]) }
    return Delivered(
      messageID: answer.message?.id ?? order.messageID, version: (finished ?? send).version, outcome: .accepted,
      proof: .none, logID: answer.logID, sendID: send.id)
  }
}

extension SendOutcome {
  /// What came of a send that failed.
  init(_ failure: FeishuFailure) {
    switch failure {
    case .refused(let refusal):
      self = .refused(code: refusal.code, subCode: refusal.subCode, message: refusal.message)
    case .unreachable, .unknown, .strange, .noToken, .cancelled:
      let reason = Reason(failure)
      self = failure.mayHaveHappened ? .unknown(reason: reason) : .notSent(reason: reason)
    }
  }
}

extension DeliveryFailure {
  /// A send that surely changed nothing.
  init(_ failure: FeishuFailure, _ order: Order) {
    if case .refused(let refusal) = failure {
      self = .refused(refusal, place: order.content.flatMap { RefusalPlace(of: refusal, in: $0) })
    } else {
      self = .service(failure)
    }
  }
}
