public import Phrase

/// Who has to do what about a refusal (feishu-api.md, appendix D).
public enum ErrorClass: String, CaseIterable, Codable, Hashable, Sendable {
  /// E: the request must be changed.
  case fixRequest = "fix_request"
  /// T: a fresh token may help.
  case renewToken = "renew_token"
  /// W: it may work in a moment.
  case wait
  /// A: a developer, a group owner or an administrator must act.
  case askAdministrator = "ask_administrator"
  /// X: nothing helps for this message.
  case hopeless
  /// B: cardfix has sent something it should not have sent.
  case clientBug = "client_bug"
  /// Not in the table.
  case unknown

  /// Whether the same request will be refused again, however often it is repeated.
  public var isPermanent: Bool {
    switch self {
    case .renewToken, .wait, .unknown: false
    case .fixRequest, .askAdministrator, .hopeless, .clientBug: true
    }
  }
}

extension ErrorClass {
  /// What is to be done, in a few words.
  public var name: Phrase {
    switch self {
    case .fixRequest: Phrase(en: "correct the request", zh: "修正请求")
    case .renewToken: Phrase(en: "renew the token", zh: "更新 token")
    case .wait: Phrase(en: "wait", zh: "等待")
    case .askAdministrator: Phrase(en: "ask an administrator", zh: "联系管理员")
    case .hopeless: Phrase(en: "give up on this message", zh: "放弃修改该消息")
    case .clientBug: Phrase(en: "report a fault of cardfix", zh: "反馈 cardfix 问题")
    case .unknown: Phrase(en: "unknown", zh: "未知")
    }
  }
}

extension ErrorClass {
  /// What the client does by itself, where a row of the table says nothing else.
  var usualRetry: RetryRule {
    switch self {
    case .wait: .afterPause
    case .renewToken: .withFreshToken
    case .fixRequest, .askAdministrator, .hopeless, .clientBug, .unknown: .never
    }
  }
}
