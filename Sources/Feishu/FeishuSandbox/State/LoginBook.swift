import FeishuAPI

/// Logins of people: codes not yet redeemed, refresh tokens, and devices that wait for approval (feishu-api.md 2.4, 2.5).
///
/// What was used up stays known, since a second use is told apart from a wrong one.
struct LoginBook: Codable, Hashable, Sendable {
  /// Who has let which app do what.
  struct Grant: Codable, Hashable, Sendable {
    var appID: String
    var openID: String
    var scopes: [String]
    /// When the login began; it can be renewed for a year. Milliseconds since 1970.
    var beganAt: Int64
  }

  /// What the browser brings back.
  struct Code: Codable, Hashable, Sendable {
    var grant: Grant
    var redirectURI: String?
    var challenge: CodeChallenge?
    var endsAt: Int64
    var isUsed = false
  }

  struct Refresh: Codable, Hashable, Sendable {
    enum Fate: String, Codable, Sendable { case fresh, used, revoked }

    var grant: Grant
    var endsAt: Int64
    var fate = Fate.fresh
  }

  struct Device: Codable, Hashable, Sendable {
    enum Decision: Codable, Hashable, Sendable {
      case pending, denied, redeemed
      case approved(openID: String)
    }

    var appID: String
    var userCode: String
    var scopes: [String]
    var endsAt: Int64
    var intervalSeconds: Int64
    var askedAt: Int64?
    var decision = Decision.pending
  }

  var codes: [String: Code] = [:]
  var refreshes: [String: Refresh] = [:]
  var devices: [String: Device] = [:]

  /// Revokes the refresh tokens of an app that were not used up yet.
  mutating func revoke(of appID: String) {
    for (token, refresh) in refreshes where refresh.grant.appID == appID && refresh.fate == .fresh {
      refreshes[token]?.fate = .revoked
    }
  }
}
