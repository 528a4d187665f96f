import FeishuClient
import History
public import Messages
import Phrase

extension Delivery {
  /// Takes a message back; this can't be undone. What it held is kept as a version first.
  @discardableResult
  public func recall(
    _ messageID: String, progress: @escaping @Sendable (DeliveryStep) -> Void = { _ in }
  ) async throws(DeliveryFailure) -> Delivered {
    let step = steps(progress)
    let reading = try await look(at: messageID, progress: step)
    if reading.copy?.message.isRecalled == true { throw .notEditable(.alreadyRecalled) }
    step(.compared)
    let kind = reading.copy?.message.kind ?? .unreadCard
    return try await carryOut(
      Order(action: .recall, messageID: messageID, kind: kind, before: reading.copy), step)
  }
}
