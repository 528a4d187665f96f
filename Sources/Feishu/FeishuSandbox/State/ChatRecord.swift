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
  /// Encrypted by a third party: bots neither write to it (230075) nor edit (230074) nor forward from it (230062).
  var isEncrypted = false
  /// In restricted mode nothing leaves the chat: neither forwards (230070) nor files (234038) nor its data (232033).
  var isGuarded = false
  /// Whether a message may open a thread (230071 otherwise).
  var takesThreadReplies = true

  var isPrivateTalk: Bool { mode == .p2p }

  /// `normal` or `dissolved`, as chat info tells it (feishu-api.md 3.12).
  var status: String { isDissolved ? "dissolved" : "normal" }
}
