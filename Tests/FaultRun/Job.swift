import Delivery
import FeishuAPI
import FeishuClient
import History
import Messages
import Phrase

/// One message and the contents it is to have, one after the other.
struct Job: Sendable {
  let messageID: String
  let method: String
  let before: String
  let intended: [String]

  /// Brings every content about; what prevents that, in a sentence.
  func bringAbout(_ delivery: Delivery) async -> String? {
    for content in intended {
      // Four lost tries in a row are common among thousands; forty are no chance any more.
      var tries = 0
      var hasLanded = false
      while !hasLanded {
        tries += 1
        guard tries <= 40 else { return "\(messageID): forty tries and not landed" }
        do throws(DeliveryFailure) {
          let delivered = try await delivery.deliver(Change(messageID: messageID, content: content))
          guard let landed = await outcome(of: delivered, delivery) else {
            return "\(messageID): nobody can tell whether \(content) landed"
          }
          hasLanded = landed
        } catch {
          guard error.isPassing else { return "\(messageID): \(error.phrase.english)" }
        }
      }
    }
    return nil
  }

  /// Whether a send landed; nil when that can't be found out.
  private func outcome(of delivered: Delivered, _ delivery: Delivery) async -> Bool? {
    for _ in 0..<40 {
      guard let send = try? delivery.history.sendRecord(delivered.sendID)?.send else { return nil }
      switch send.outcome {
      case .accepted: return true
      case .refused, .notSent: return false
      case .underWay, .unknown: _ = try? await delivery.open(messageID)
      }
    }
    return nil
  }
}

extension DeliveryFailure {
  /// Nothing was changed, and another try may succeed.
  fileprivate var isPassing: Bool {
    switch self {
    case .service(let failure): !failure.isPermanent
    case .refused(let refusal, _): refusal.entry?.errorClass == .wait
    default: false
    }
  }
}
