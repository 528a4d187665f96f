/// A chat and the conditions in it.
struct ChatRecord: Codable, Hashable, Sendable {
  enum Mode: String, Codable, CaseIterable, Sendable {
    case group
    /// Every message opens a thread.
    case topic
    /// One person and one bot.
    case p2p
  }

  var chatID: String
  var name: String
  var description = ""
  var avatar = "https://s3-imfile.feishucdn.com/static-resource/v1/default-avatar.png"
  var mode = Mode.group
  var isPublic = false
  /// Shared with another tenant.
  var isExternal = false
  /// `open_id`s.
  var people: [String] = []
  /// `app_id`s.
  var apps: [String] = []
  var owner: String?
  var createdAt: Int64 = 0
  var isDissolved = false
  /// A secret group takes no edits (230073).
  var isSecret = false
  /// Nobody may post: 230035.
  var isMuted = false
  /// Only some may post, the bots not: 230018.
  var isRestricted = false
  /// A private connection group takes no cards (230054).
  var isConnection = false

  var isPrivateTalk: Bool { mode == .p2p }

  /// `normal` or `dissolved`, as chat info tells it (feishu-api.md 3.12).
  var status: String { isDissolved ? "dissolved" : "normal" }
}
