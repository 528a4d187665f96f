import FeishuAPI

extension FeishuFailure {
  /// Whether the same request would fail again, however often it is repeated.
  public var isPermanent: Bool {
    switch self {
    case .refused(let refusal): refusal.entry?.isPermanent ?? false
    case .unreachable(let trouble): trouble.reason == .badAddress || trouble.reason == .shutDown
    case .strange(let answer): answer.httpStatus == 404 || answer.reason == .tooLong
    case .noToken(.file(.busy)): false
    case .noToken: true
    case .unknown, .cancelled: false
    }
  }

  /// Whether the request may have done its work in spite of the failure: read back before it is repeated.
  public var mayHaveHappened: Bool {
    switch self {
    case .refused, .unreachable, .noToken, .cancelled: false
    case .unknown(let outcome): outcome.endpoint.isWrite
    case .strange(let answer): answer.endpoint.isWrite && (200..<300).contains(answer.httpStatus)
    }
  }

  /// Whether the app's credentials, or a person's login, are what is wrong.
  public var isAboutCredentials: Bool {
    switch self {
    case .noToken(let why): return why.isAboutLogin
    case .refused(let refusal):
      if refusal.endpoint.isOpen { return refusal.entry?.errorClass != .wait }
      return refusal.entry?.errorClass == .renewToken || refusal.code == Refusal.notGranted
    case .unreachable, .unknown, .strange, .cancelled: return false
    }
  }

  /// What Feishu support asks for, when an answer came.
  public var logID: String? {
    switch self {
    case .refused(let refusal): refusal.logID
    case .unknown(let outcome): outcome.logID
    case .strange(let answer): answer.logID
    case .noToken(.ended(_, let refusal)): refusal?.logID
    case .unreachable, .noToken, .cancelled: nil
    }
  }

  /// The kind in one word, for scripts.
  public var kind: String {
    switch self {
    case .refused: "refused"
    case .unreachable: "unreachable"
    case .unknown: "unknown"
    case .strange: "strange_answer"
    case .noToken: "no_token"
    case .cancelled: "cancelled"
    }
  }
}

extension Refusal {
  /// The person has not let the app do this (feishu-api.md 1.5).
  static let notGranted = 99_991_679

  /// The scopes that are missing, as far as the service has named them.
  public var missingScopes: [String] {
    let violations = detail?.permissionViolations?.compactMap(\.subject) ?? []
    if !violations.isEmpty { return violations }
    switch code {
    case 99_991_672, Self.notGranted: return ErrorText.bracketedNames(in: message)
    case 230_027:
      guard let label = message.firstRange(of: "need scope: ") else { return [] }
      return [String(message[label.upperBound...].prefix { !$0.isWhitespace && $0 != "," })]
    default: return []
    }
  }

  /// The page of the developer console that helps, when the service has named one.
  public var helpLink: String? { detail?.helps?.lazy.compactMap(\.url).first }
}
