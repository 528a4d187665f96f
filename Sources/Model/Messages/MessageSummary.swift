/// A message with what the store knows about it: one row of a list.
public struct MessageSummary: Hashable, Sendable {
  public var message: Message
  /// Known contents of it.
  public var versions: Int
  public var edits: EditCount
  /// Whether something is written for it that was not sent.
  public var hasDraft: Bool
  /// What an earlier refusal has told about it.
  public var obstacle: Obstacle?

  public init(
    message: Message, versions: Int = 0, edits: EditCount = EditCount(), hasDraft: Bool = false,
    obstacle: Obstacle? = nil
  ) {
    self.message = message
    self.versions = versions
    self.edits = edits
    self.hasDraft = hasDraft
    self.obstacle = obstacle
  }

  /// Whether the service will still take a change.
  public func fixability(appID: String, now: Timestamp) -> Fixability {
    Fixability(of: message, edits: edits, obstacle: obstacle, appID: appID, now: now)
  }
}

/// What the editor holds for a message that is not sent.
public struct Draft: Hashable, Sendable {
  public var messageID: String
  public var content: String
  /// The version it was made from.
  public var base: Int
  /// Caret, in bytes of the content.
  public var caret: Int
  public var savedAt: Timestamp

  public init(messageID: String, content: String, base: Int, caret: Int, savedAt: Timestamp) {
    self.messageID = messageID
    self.content = content
    self.base = base
    self.caret = caret
    self.savedAt = savedAt
  }
}
