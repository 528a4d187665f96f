import FeishuClient
import History
public import Messages
import Phrase

extension Delivery {
  /// Everything that is worth knowing before a change is sent; sends nothing.
  ///
  /// Looks at the message afresh where the service can be asked; what it holds is kept as a version if it is new, so that a
  /// conflict can be shown.
  public func review(_ change: Change) async -> Review {
    do {
      let base = try base(of: change)
      let (reading, trouble) = try await lookIfPossible(at: change.messageID)
      let situation = try Situation(change, base: base, reading: reading, self)
      return Review(
        change: change, before: situation.before?.content, checks: trouble + situation.checks(at: now()),
        conflict: situation.conflict)
    } catch {
      return Review(change: change, before: nil, checks: [Check(.impossible, error.phrase)])
    }
  }

  /// A look, or why there was none: offline, the rest can be checked all the same.
  private func lookIfPossible(at messageID: String) async throws(DeliveryFailure) -> (Reading, [Check]) {
    do {
      return (try await look(at: messageID), [])
    } catch .service(let failure) {
      return (Reading(), [Check(.unknown, .offline(failure.phrase))])
    }
  }
}
