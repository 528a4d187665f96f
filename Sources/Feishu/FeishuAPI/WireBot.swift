/// The bot that the token belongs to (feishu-api.md 3.12).
public struct WireBot: Codable, Hashable, Sendable {
  /// 2 = enabled, 1 = stopped by the tenant, 0, 3 and 4 = not ready, 5 and 6 = licence.
  public var activateStatus: Int?
  public var appName: String?
  public var avatarURL: String?
  public var ipWhiteList: [String]?
  /// The bot's own id inside this app. Messages name the bot by its app id, not by this one.
  public var openID: String?

  public init(activateStatus: Int?, appName: String?, avatarURL: String? = nil, openID: String?) {
    self.activateStatus = activateStatus
    self.appName = appName
    self.avatarURL = avatarURL
    self.ipWhiteList = []
    self.openID = openID
  }

  /// Whether the bot can work at all.
  public var isEnabled: Bool { activateStatus == 2 }

  enum CodingKeys: String, CodingKey {
    case activateStatus = "activate_status"
    case appName = "app_name"
    case avatarURL = "avatar_url"
    case ipWhiteList = "ip_white_list"
    case openID = "open_id"
  }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    activateStatus = fields.integer(.activateStatus).flatMap { Int(exactly: $0) }
    appName = fields.text(.appName)
    avatarURL = fields.text(.avatarURL)
    ipWhiteList = fields.lenient(.ipWhiteList)
    openID = fields.text(.openID)
  }
}
