import FeishuAPI

/// A card entity: a card that lives on the server, and that one message may refer to (feishu-api.md 5).
struct EntityRecord: Codable, Hashable, Sendable {
  /// Only this app may use it.
  var appID: String
  /// Milliseconds since 1970; it lives 14 days.
  var createdAt: Int64
  /// The card as it stands now.
  var content: String
  /// The card as it was sent.
  var sentContent: String?
  /// The message that refers to it; there is at most one.
  var messageID: String?
  /// The highest number that a change came with.
  var sequence = 0
  /// Those of changes that were made.
  var uuids: Set<String> = []
  /// When streaming was last switched on; it ends by itself 10 minutes later.
  var streamingSince: Int64?

  func hasExpired(at now: Int64) -> Bool {
    now - createdAt > Int64(Limits.fixableSeconds) * 1000
  }

  func isStreaming(at now: Int64) -> Bool {
    streamingSince.map { now - $0 < Int64(Limits.streamingSeconds) * 1000 } ?? false
  }
}
