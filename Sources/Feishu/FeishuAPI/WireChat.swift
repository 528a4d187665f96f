/// A chat, from the list or asked for alone (feishu-api.md 3.12).
public struct WireChat: Codable, Hashable, Sendable {
  /// `oc_…`; absent in the answer about one chat, where the caller knows it.
  public var chatID: String?
  /// Absent when none is set.
  public var name: String?
  public var avatar: String?
  public var description: String?
  public var ownerID: String?
  public var ownerIDType: String?
  /// People of another tenant are in it.
  public var external: Bool?
  public var tenantKey: String?
  /// `normal`, `dissolved` or `dissolved_save`.
  public var chatStatus: String?
  public var labels: [String]?
  /// `group`, `topic` or `p2p`.
  public var chatMode: String?
  /// `private` or `public`.
  public var chatType: String?
  /// `chat` or `thread`.
  public var groupMessageType: String?
  /// A number spelled as a string.
  public var userCount: String?
  /// A number spelled as a string.
  public var botCount: String?
  public var p2pTargetType: String?
  public var p2pTargetID: String?

  public init(chatID: String?, name: String? = nil, chatStatus: String? = nil) {
    self.chatID = chatID
    self.name = name
    self.chatStatus = chatStatus
  }

  enum CodingKeys: String, CodingKey {
    case chatID = "chat_id"
    case name
    case avatar
    case description
    case ownerID = "owner_id"
    case ownerIDType = "owner_id_type"
    case external
    case tenantKey = "tenant_key"
    case chatStatus = "chat_status"
    case labels
    case chatMode = "chat_mode"
    case chatType = "chat_type"
    case groupMessageType = "group_message_type"
    case userCount = "user_count"
    case botCount = "bot_count"
    case p2pTargetType = "p2p_target_type"
    case p2pTargetID = "p2p_target_id"
  }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    chatID = fields.text(.chatID)
    name = fields.text(.name)
    avatar = fields.text(.avatar)
    description = fields.text(.description)
    ownerID = fields.text(.ownerID)
    ownerIDType = fields.text(.ownerIDType)
    external = fields.lenient(.external)
    tenantKey = fields.text(.tenantKey)
    chatStatus = fields.text(.chatStatus)
    labels = fields.lenient(.labels)
    chatMode = fields.text(.chatMode)
    chatType = fields.text(.chatType)
    groupMessageType = fields.text(.groupMessageType)
    userCount = fields.text(.userCount)
    botCount = fields.text(.botCount)
    p2pTargetType = fields.text(.p2pTargetType)
    p2pTargetID = fields.text(.p2pTargetID)
  }
}
