/// A message with everything it ever was.
struct StoredMessage: Codable, Hashable, Sendable {
  /// Who sent it; only the same identity may change it (feishu-api.md 3.1).
  struct Sender: Codable, Hashable, Sendable {
    /// Whether `id` is an `app_id`; else it is an `open_id`.
    var isApp: Bool
    var id: String

    static func app(_ id: String) -> Sender { Sender(isApp: true, id: id) }
    static func person(_ id: String) -> Sender { Sender(isApp: false, id: id) }
  }

  /// One content, exactly as it was given.
  struct Revision: Codable, Hashable, Sendable {
    var content: String
    /// Milliseconds since 1970.
    var at: Int64
    /// The call that brought it: `POST`, `PATCH`, `PUT`, or `control`.
    var origin: String
  }

  /// Somebody who has seen the message.
  struct Reader: Codable, Hashable, Sendable {
    var openID: String
    /// Milliseconds since 1970.
    var at: Int64
  }

  var id: String
  var chatID: String
  /// `msg_type`
  var type: String
  var sender: Sender
  /// Milliseconds since 1970.
  var createdAt: Int64
  var updatedAt: Int64
  var revisions: [Revision]
  var rootID: String?
  var parentID: String?
  var threadID: String?
  /// The merged forward this one is a child of.
  var upperID: String?
  /// Taken back by its sender or the group's owner.
  var isRecalled = false
  /// Removed by an administrator.
  var isDeleted = false
  var isUpdated = false
  /// Accepted edits of a text or post.
  var editCount = 0
  /// Shown to one person only: neither read nor patched (item 52).
  var isEphemeral = false
  /// A 1.0 card that was patched without `update_multi:true` (item 47): readers would see it flip back.
  var isNotShared = false

  /// The apps and people who do not see the message, such as those who came later (230050).
  var hiddenFrom: [String] = []
  /// One of several that are shown as one: it opens no thread (230072).
  var isAggregated = false
  /// It will delete itself soon, so nobody may reply (230111).
  var isShortLived = false

  /// What single people see in place of the content, by `open_id`: delayed updates of a 1.0 card that is not shared.
  var personalContents: [String: String] = [:]
  /// In the order in which they saw it.
  var readers: [Reader] = []

  init(
    id: String, chatID: String, type: String, sender: Sender, createdAt: Int64, content: String, origin: String
  ) {
    self.id = id
    self.chatID = chatID
    self.type = type
    self.sender = sender
    self.createdAt = createdAt
    updatedAt = createdAt
    revisions = [Revision(content: content, at: createdAt, origin: origin)]
  }

  /// What the message holds now.
  var content: String { revisions.last?.content ?? "" }

  var isCard: Bool { type == "interactive" }
  var isThreadRoot: Bool { threadID != nil && rootID == nil }

  /// Replaces the content wholly. `update_time` always advances, even on a clock that stands still.
  mutating func replaceContent(_ content: String, at now: Int64, origin: String) {
    updatedAt = max(now, updatedAt + 1)
    isUpdated = true
    revisions.append(Revision(content: content, at: updatedAt, origin: origin))
  }
}
