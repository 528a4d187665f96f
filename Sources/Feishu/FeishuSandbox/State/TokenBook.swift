import FeishuAPI

/// Tokens that were handed out, and until when they hold.
struct TokenBook: Codable, Hashable, Sendable {
  struct Entry: Codable, Hashable, Sendable {
    var appID: String
    /// The person behind a user token; nil for a tenant token.
    var openID: String?
    /// What the person granted; only for user tokens.
    var scopes: [String] = []
    /// Milliseconds since 1970.
    var endsAt: Int64
  }

  private(set) var entries: [String: Entry] = [:]
  /// The newest tenant token of each app.
  private var newest: [String: String] = [:]
  /// App tokens of store apps: good for nothing but a tenant token.
  private var appTokens: [String: Entry] = [:]

  subscript(token: String) -> Entry? { entries[token] }

  /// A tenant token and the seconds it has left: the same one while it has 30 minutes or more (item 18).
  mutating func tenantToken(
    of appID: String, at now: Int64, from ids: inout IdentifierSource
  ) -> (token: String, secondsLeft: Int64) {
    if let token = newest[appID], let entry = entries[token] {
      let left = (entry.endsAt - now) / 1000
      if left >= Int64(Limits.tokenRenewalSeconds) { return (token, left) }
    }
    entries = entries.filter { $0.value.endsAt > now || $0.value.openID != nil }
    let token = ids.tenantToken()
    entries[token] = Entry(appID: appID, endsAt: now + Int64(Limits.tokenSeconds) * 1000)
    newest[appID] = token
    return (token, Int64(Limits.tokenSeconds))
  }

  /// A user token, as a login would bring it.
  mutating func addUserToken(_ token: String, _ entry: Entry) {
    entries[token] = entry
  }

  /// An app token of a store app.
  mutating func addAppToken(_ token: String, of appID: String, endsAt: Int64) {
    appTokens[token] = Entry(appID: appID, endsAt: endsAt)
  }

  /// The app that an app token was issued to, while it holds.
  func app(ofAppToken token: String, at now: Int64) -> String? {
    appTokens[token].flatMap { $0.endsAt > now ? $0.appID : nil }
  }

  /// Ends all tokens of an app at once, or of all apps.
  mutating func expire(of appID: String?, at now: Int64) {
    for (token, entry) in entries where appID == nil || entry.appID == appID {
      entries[token]?.endsAt = min(entry.endsAt, now)
    }
    newest = newest.filter { appID != nil && $0.key != appID }
  }
}
