import Delivery
import FeishuAPI
import FeishuClient
import History
import JSONText
import Messages
import Phrase

extension CommandFailure {
  /// The store on this machine does not work.
  init(_ failure: HistoryFailure) {
    self.init(.store, .internalError, failure.phrase)
  }

  /// The service said no, or could not be asked.
  init(_ failure: FeishuFailure, position: Position? = nil) {
    switch failure {
    case .refused(let refusal):
      let isAboutApp = refusal.isAboutCredentials
      self.init(
        isAboutApp ? .credentials : .refused, isAboutApp ? .credentials : .refused, failure.phrase,
        remedy: failure.remedy, code: refusal.code, subCode: refusal.subCode,
        isPermanent: failure.isPermanent, logID: refusal.logID, position: position)
    case .unreachable:
      self.init(.unreachable, .network, failure.phrase, remedy: failure.remedy, isPermanent: false)
    case .unknown(let outcome):
      self.init(
        .unknown, .network, failure.phrase, remedy: failure.remedy, code: outcome.refusal?.code, isPermanent: false,
        logID: outcome.logID)
    case .strange(let answer):
      self.init(.unknown, .network, failure.phrase, remedy: failure.remedy, isPermanent: false, logID: answer.logID)
    case .cancelled:
      self = .interrupted
    }
  }
}

extension Refusal {
  /// Whether the service does not take the app's id or secret.
  fileprivate var isAboutCredentials: Bool {
    Endpoint.tokens.contains(endpoint) && entry?.errorClass == .askAdministrator
  }
}
