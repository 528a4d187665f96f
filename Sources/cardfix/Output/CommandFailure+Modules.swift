import Delivery
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
      let isAboutApp = failure.isAboutCredentials
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
    case .noToken(let why):
      let (kind, exit) = Self.weight(of: why)
      var refusal: Refusal?
      if case .ended(_, let told) = why { refusal = told }
      self.init(
        kind, exit, failure.phrase, remedy: failure.remedy, code: refusal?.code, isPermanent: failure.isPermanent,
        logID: failure.logID)
    case .cancelled:
      self = .interrupted
    }
  }

  /// How a call ends that had no token to be made with.
  private static func weight(of why: NoToken) -> (Kind, Exit) {
    switch why {
    case .notLoggedIn, .otherApp, .ended, .file(.damaged): (.credentials, .credentials)
    case .botOnly: (.refused, .refused)
    case .file(.unusable), .file(.busy): (.store, .internalError)
    }
  }
}
