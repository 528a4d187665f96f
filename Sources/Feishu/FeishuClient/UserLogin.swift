public import FeishuAPI

/// A person who has logged in: who it is, and the tokens.
public struct UserLogin: Codable, Hashable, Sendable {
  /// `cli_…`: the app that the tokens were given to.
  public var appID: String
  /// The host that they hold on.
  public var baseURL: String
  /// The person's id inside the app: messages that the person sent name it.
  public var openID: String
  public var name: String
  /// What the person granted.
  public var scopes: [String]
  public var accessToken: Secret
  /// When the tokens came, in milliseconds since 1970, as all times here.
  public var issuedAt: Int64
  public var accessEndsAt: Int64
  /// Good for one use; nil when the login can't be renewed.
  public var refreshToken: Secret?
  public var refreshEndsAt: Int64
  /// When the person approved; the service renews a login for a year (feishu-api.md 2.4).
  public var beganAt: Int64

  /// The login that an answer of the service brings to a person.
  init(_ answer: UserTokenAnswer, token: Secret, of person: WireUser, appID: String, baseURL: String, at now: Int64) {
    self.appID = appID
    self.baseURL = baseURL
    openID = person.openID ?? ""
    name = person.name ?? person.englishName ?? ""
    scopes = answer.scopes
    accessToken = token
    (issuedAt, accessEndsAt, refreshEndsAt, beganAt) = (now, now, now, now)
    take(answer, token, at: now)
  }

  /// The same login with the tokens of another answer.
  mutating func take(_ answer: UserTokenAnswer, _ token: Secret, at now: Int64) {
    accessToken = token
    issuedAt = now
    accessEndsAt = now + Int64(max(0, answer.expiresIn ?? 0)) * 1000
    refreshToken = answer.refreshToken.flatMap { $0.isEmpty ? nil : $0 }
    refreshEndsAt = now + Int64(answer.refreshTokenExpiresIn ?? Limits.refreshTokenSeconds) * 1000
    if !answer.scopes.isEmpty { scopes = answer.scopes }
  }

  /// Until when the login lasts if nobody uses it: from then on the person must log in again.
  public var endsAt: Int64 {
    guard refreshToken != nil else { return accessEndsAt }
    return max(accessEndsAt, min(refreshEndsAt, beganAt + Int64(Limits.loginSeconds) * 1000))
  }

  /// Whether the token can be used without renewing it first: as for the app's own, until 180 seconds before its end, a short
  /// one by half.
  func isFresh(at now: Int64) -> Bool {
    let life = accessEndsAt - issuedAt
    return now >= issuedAt - life && now < issuedAt + max(life - TokenKeeper.marginSeconds * 1000, life / 2)
  }
}
