/// The body of `POST …/tenant_access_token/internal` (feishu-api.md 2.2).
public struct TokenRequest: Codable, Hashable, Sendable {
  public var appID: String
  public var appSecret: Secret

  public init(appID: String, appSecret: Secret) {
    self.appID = appID
    self.appSecret = appSecret
  }

  enum CodingKeys: String, CodingKey {
    case appID = "app_id"
    case appSecret = "app_secret"
  }
}

/// Its answer: the token stands at the top level, not in `data`.
public struct TokenAnswer: Codable, Hashable, Sendable {
  /// 0 when there is a token. Refused credentials come with HTTP 200 too.
  public var code: Int
  public var msg: String
  /// Seconds of life left.
  public var expire: Int?
  public var token: Secret?

  public init(code: Int = 0, msg: String = "ok", expire: Int? = nil, token: Secret? = nil) {
    self.code = code
    self.msg = msg
    self.expire = expire
    self.token = token
  }

  enum CodingKeys: String, CodingKey {
    case code
    case msg
    case expire
    case token = "tenant_access_token"
  }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    code = try fields.decode(Int.self, forKey: .code)
    msg = fields.text(.msg) ?? ""
    expire = fields.integer(.expire).flatMap { Int(exactly: $0) }
    token = fields.lenient(.token)
  }
}
