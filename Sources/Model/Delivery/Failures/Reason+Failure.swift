import FeishuAPI
import FeishuClient
import Messages

extension Reason {
  /// The facts of a failed call.
  init(_ failure: FeishuFailure) {
    switch failure {
    case .refused(let refusal):
      self.init(
        .refused, code: refusal.code, subCode: refusal.subCode, logID: refusal.logID, text: Self.short(refusal.message))
    case .unreachable(let trouble): self.init(Kind(trouble.reason), text: Self.short(trouble.detail))
    case .unknown(let outcome):
      self.init(Kind(outcome.reason), code: outcome.httpStatus, logID: outcome.logID)
    case .strange(let answer):
      self.init(.strange, code: answer.httpStatus, logID: answer.logID, text: Self.short(answer.snippet))
    case .noToken(.botOnly): self.init(.botOnly)
    case .noToken: self.init(.noToken)
    case .cancelled: self.init(.cancelled)
    }
  }

  /// What others say may be of any length; its beginning tells.
  private static func short(_ text: String) -> String? {
    text.isEmpty ? nil : String(text.prefix(2000))
  }
}

extension Reason.Kind {
  fileprivate init(_ reason: Unreachable.Reason) {
    switch reason {
    case .badAddress: self = .badAddress
    case .nameNotFound: self = .nameNotFound
    case .connectionRefused: self = .connectionRefused
    case .noRoute: self = .noRoute
    case .timedOut: self = .tooSlow
    case .notSecure, .untrusted, .wrongName: self = .notSecure
    case .proxy: self = .proxy
    case .shutDown: self = .closing
    case .other: self = .unreachable
    }
  }

  fileprivate init(_ reason: UnknownOutcome.Reason) {
    switch reason {
    case .timedOut: self = .timedOut
    case .connectionLost: self = .connectionLost
    case .cancelled: self = .cancelled
    case .serverFailed: self = .serverFailed
    }
  }
}
