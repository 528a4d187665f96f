import Delivery
import FeishuClient
import History
import Messages
import Phrase
import Workbench

extension Failure {
  /// What the screen shows of a failure of the delivery.
  init(_ failure: DeliveryFailure) {
    var needsForce = false
    var conflict: Conflict?
    var logID: String?
    var place: Range<Int>?
    switch failure {
    case .conflict(let found): conflict = found
    case .objection: needsForce = true
    case .refused(let refusal, let found): (logID, place) = (refusal.logID, found?.range)
    case .service(.strange(let answer)): logID = answer.logID
    default: break
    }
    self.init(
      failure.phrase, remedy: failure.remedy, logID: logID, place: place, conflict: conflict, needsForce: needsForce)
  }
}
