/// An app (a bot) of the sandbox.
struct AppRecord: Codable, Hashable, Sendable {
  var appID: String
  var appSecret: String
  var name: String
  /// The bot's own id; messages name the bot by `appID` (feishu-api.md 2.6).
  var openID: String
  var tenantKey: String
  /// What the app may do; see ``standardScopes``.
  var scopes: [String] = AppRecord.standardScopes
  /// Without the bot ability every message call answers 230006.
  var isBotEnabled = true
  /// A disabled app is refused by every API with 99991662 (item 20).
  var isDisabled = false
  /// A store app gets its tokens by way of a ticket (feishu-api.md 2.3).
  var isStoreApp = false
  /// The newest ticket of a store app.
  var ticket: String?
  /// Whether the app may be used in groups with people of other tenants (230027 otherwise).
  var isSharedOutside = true
  /// Whether apps of this kind may read chats (231204 and 232004 otherwise).
  var readsChats = true
  /// The tenant does not let the app near its chats (232034) and images (234002).
  var isBarred = false
  /// The people the app is available to; nil for everybody (230013 otherwise).
  var availableTo: [String]?

  /// What a bot needs for everything cardfix does (feishu-api.md appendix C).
  static let standardScopes = [
    "im:message", "im:message.group_msg", "im:chat:readonly", "im:resource", "contact:user.basic_profile:readonly",
    "cardkit:card:write", "cardkit:card:read",
  ]

  /// Whether the app may do what one of `scopes` allows.
  func has(anyOf scopes: [String]) -> Bool {
    scopes.isEmpty || scopes.contains { self.scopes.contains($0) }
  }

  /// Whether the app may write to or read from this person at all.
  func reaches(_ openID: String) -> Bool {
    availableTo?.contains(openID) ?? true
  }
}
