/// Somebody has pressed something in a card: what the token of that callback stands for (feishu-api.md 4.1).
struct CallbackRecord: Codable, Hashable, Sendable {
  var messageID: String
  /// The app that the callback went to.
  var appID: String
  /// Who pressed.
  var openID: String
  /// Milliseconds since 1970.
  var issuedAt: Int64
  /// Until when the app may still answer the callback itself, in milliseconds since 1970; nil when it has answered.
  var openUntil: Int64?
  /// Updates that were made with it.
  var uses = 0
}
