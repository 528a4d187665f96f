/// Who sent a message. Only the same identity may change it (feishu-api.md 3.1).
public struct WireSender: Codable, Hashable, Sendable {
  /// `cli_…` for a bot, else an id of the kind that was asked for.
  public var id: String
  /// `app_id` when a bot sent the message.
  public var idType: String
  /// `app`, `user`, `anonymous` or `unknown`.
  public var senderType: String
  public var tenantKey: String?
  public var senderName: String?
  public var openBotID: String?

  public init(id: String, idType: String, senderType: String, tenantKey: String? = nil) {
    self.id = id
    self.idType = idType
    self.senderType = senderType
    self.tenantKey = tenantKey
  }

  /// A message of the bot `appID`.
  public static func app(_ appID: String, tenantKey: String? = nil) -> WireSender {
    WireSender(id: appID, idType: "app_id", senderType: "app", tenantKey: tenantKey)
  }

  enum CodingKeys: String, CodingKey {
    case id
    case idType = "id_type"
    case senderType = "sender_type"
    case tenantKey = "tenant_key"
    case senderName = "sender_name"
    case openBotID = "open_bot_id"
  }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    id = fields.text(.id) ?? ""
    idType = fields.text(.idType) ?? ""
    senderType = fields.text(.senderType) ?? "unknown"
    tenantKey = fields.text(.tenantKey)
    senderName = fields.text(.senderName)
    openBotID = fields.text(.openBotID)
  }
}

/// The content of a message.
public struct WireBody: Codable, Hashable, Sendable {
  /// JSON text, with the exceptions of feishu-api.md 3.3; absent for a recalled message.
  public var content: String?

  public init(content: String?) {
    self.content = content
  }

  enum CodingKeys: String, CodingKey {
    case content
  }

  public init(from decoder: any Decoder) throws {
    content = try decoder.container(keyedBy: CodingKeys.self).string(.content)
  }
}

/// Somebody named in a message; `key` is what stands for them in the content.
public struct WireMention: Codable, Hashable, Sendable {
  /// `@_user_1`
  public var key: String
  public var id: String
  public var idType: String
  public var name: String
  public var tenantKey: String?

  public init(key: String, id: String, idType: String = "open_id", name: String, tenantKey: String? = nil) {
    self.key = key
    self.id = id
    self.idType = idType
    self.name = name
    self.tenantKey = tenantKey
  }

  enum CodingKeys: String, CodingKey {
    case key
    case id
    case idType = "id_type"
    case name
    case tenantKey = "tenant_key"
  }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    key = fields.text(.key) ?? ""
    id = fields.text(.id) ?? ""
    idType = fields.text(.idType) ?? ""
    name = fields.text(.name) ?? ""
    tenantKey = fields.text(.tenantKey)
  }
}
