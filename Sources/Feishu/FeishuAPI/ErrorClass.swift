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
