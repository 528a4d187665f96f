/// The person behind a user token: `data` of `GET …/authen/v1/user_info` (feishu-api.md 2.6).
public struct WireUser: Codable, Hashable, Sendable {
  /// The person's id inside this app; messages that the person sent name it.
  public var openID: String?
  public var name: String?
  public var englishName: String?

  enum CodingKeys: String, CodingKey {
    case openID = "open_id"
    case name
    case englishName = "en_name"
  }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    openID = fields.text(.openID)
    name = fields.text(.name)
    englishName = fields.text(.englishName)
  }
}
