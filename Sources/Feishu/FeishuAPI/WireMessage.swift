/// A message as the service tells it (feishu-api.md 3.1). Absent optional fields are missing keys, both ways.
public struct WireMessage: Codable, Hashable, Sendable {
  /// `om_…`
  public var messageID: String
  /// The first message of the thread of replies; only on replies.
  public var rootID: String?
  /// The message that is replied to; only on replies.
  public var parentID: String?
  /// `omt_…`, only in a thread.
  public var threadID: String?
  /// As the service spells it; see ``MessageType`` for the known ones.
  public var msgType: String
  /// Milliseconds since 1970; 0 when the service did not say.
  public var createTimeMs: Int64
  /// Milliseconds since 1970. Written as it stands, so that a service that answers in seconds can be imitated.
  public var updateTimeMs: Int64
  /// Recalled or deleted.
  public var deleted: Bool
  /// Edited since it was sent.
  public var updated: Bool
  /// `oc_…`, also for a one-to-one chat.
  public var chatID: String
  public var sender: WireSender
  public var body: WireBody?
  /// Empty when nobody is mentioned; the key is then absent.
  public var mentions: [WireMention]
  /// The merged forward that this message is a child of.
  public var upperMessageID: String?
  public var messageAppLink: String?
  public var messagePosition: Int64?
  public var threadMessagePosition: Int64?

  public init(
    messageID: String, msgType: String, createTimeMs: Int64, updateTimeMs: Int64? = nil, chatID: String,
    sender: WireSender, content: String? = nil, mentions: [WireMention] = []
  ) {
    self.messageID = messageID
    self.msgType = msgType
    self.createTimeMs = createTimeMs
    self.updateTimeMs = updateTimeMs ?? createTimeMs
    self.deleted = false
    self.updated = false
    self.chatID = chatID
    self.sender = sender
    self.body = WireBody(content: content)
    self.mentions = mentions
  }

  /// The content as the service sent it: JSON text for most types, a bare sentence for recalled and merged messages.
  public var content: String? { body?.content }

  /// Whether a bot sent it, and which: `cli_…`.
  public var senderAppID: String? { sender.idType == "app_id" ? sender.id : nil }
}

extension WireMessage {
  enum CodingKeys: String, CodingKey {
    case messageID = "message_id"
    case rootID = "root_id"
    case parentID = "parent_id"
    case threadID = "thread_id"
    case msgType = "msg_type"
    case createTimeMs = "create_time"
    case updateTimeMs = "update_time"
    case deleted
    case updated
    case chatID = "chat_id"
    case sender
    case body
    case mentions
    case upperMessageID = "upper_message_id"
    case messageAppLink = "message_app_link"
    case messagePosition = "message_position"
    case threadMessagePosition = "thread_message_position"
  }

  /// Only the message id must be there; everything else may be missing or strange.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    messageID = try fields.decode(String.self, forKey: .messageID)
    rootID = fields.text(.rootID)
    parentID = fields.text(.parentID)
    threadID = fields.text(.threadID)
    msgType = fields.text(.msgType) ?? ""
    createTimeMs = milliseconds(fields.integer(.createTimeMs) ?? 0)
    updateTimeMs = fields.integer(.updateTimeMs).map(milliseconds) ?? createTimeMs
    deleted = fields.flag(.deleted)
    updated = fields.flag(.updated)
    chatID = fields.text(.chatID) ?? ""
    sender = fields.lenient(.sender) ?? WireSender(id: "", idType: "", senderType: "unknown")
    body = fields.lenient(.body)
    mentions = fields.lenient(.mentions) ?? []
    upperMessageID = fields.text(.upperMessageID)
    messageAppLink = fields.text(.messageAppLink)
    messagePosition = fields.integer(.messagePosition)
    threadMessagePosition = fields.integer(.threadMessagePosition)
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(messageID, forKey: .messageID)
    try fields.encodeIfPresent(rootID, forKey: .rootID)
    try fields.encodeIfPresent(parentID, forKey: .parentID)
    try fields.encodeIfPresent(threadID, forKey: .threadID)
    try fields.encode(msgType, forKey: .msgType)
    try fields.encode(String(createTimeMs), forKey: .createTimeMs)
    try fields.encode(String(updateTimeMs), forKey: .updateTimeMs)
    try fields.encode(deleted, forKey: .deleted)
    try fields.encode(updated, forKey: .updated)
    try fields.encode(chatID, forKey: .chatID)
    try fields.encode(sender, forKey: .sender)
    try fields.encodeIfPresent(body, forKey: .body)
    if !mentions.isEmpty { try fields.encode(mentions, forKey: .mentions) }
    try fields.encodeIfPresent(upperMessageID, forKey: .upperMessageID)
    try fields.encodeIfPresent(messageAppLink, forKey: .messageAppLink)
    try fields.encodeIfPresent(messagePosition, forKey: .messagePosition)
    try fields.encodeIfPresent(threadMessagePosition, forKey: .threadMessagePosition)
  }
}
