/// The body of `POST …/authen/v2/oauth/token` that renews a login (feishu-api.md 2.4).
public struct RefreshRequest: Codable, Hashable, Sendable {
  public var grantType = "refresh_token"
  public var clientID: String
  public var clientSecret: Secret
  public var refreshToken: Secret

  public init(clientID: String, clientSecret: Secret, refreshToken: Secret) {
    self.clientID = clientID
    self.clientSecret = clientSecret
    self.refreshToken = refreshToken
  }

  enum CodingKeys: String, CodingKey {
    case grantType = "grant_type"
    case clientID = "client_id"
    case clientSecret = "client_secret"
    case refreshToken = "refresh_token"
  }
}

/// What `error` says about a login that is not approved (feishu-api.md 2.5).
public enum DeviceStanding: String, CaseIterable, Codable, Hashable, Sendable {
  /// Nobody has decided yet.
  case pending = "authorization_pending"
  /// Nobody has decided yet, and the questions come too often.
  case slowDown = "slow_down"
  case denied = "access_denied"
  case ended = "expired_token"
}

/// The answer of `POST …/authen/v2/oauth/token`: flat, and for a login on a device perhaps without a token yet.
///
/// Nothing else decodes as one: a refusal with a number is a ``WireFailure``.
public struct UserTokenAnswer: Decodable, Hashable, Sendable {
  public var code: Int
  public var accessToken: Secret?
  /// Seconds of life left.
  public var expiresIn: Int?
  /// Only with the scope `offline_access`. Good for one use.
  public var refreshToken: Secret?
  /// Seconds of life left.
  public var refreshTokenExpiresIn: Int?
  /// What was really granted.
  public var scopes: [String]
  /// Why there is no token.
  public var standing: DeviceStanding?

  enum CodingKeys: String, CodingKey {
    case code
    case accessToken = "access_token"
    case expiresIn = "expires_in"
    case refreshToken = "refresh_token"
    case refreshTokenExpiresIn = "refresh_token_expires_in"
    case scopes = "scope"
    case standing = "error"
  }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    let number = fields.integer(.code).flatMap { Int(exactly: $0) }
    accessToken = fields.lenient(.accessToken)
    expiresIn = fields.integer(.expiresIn).flatMap { Int(exactly: $0) }
    refreshToken = fields.lenient(.refreshToken)
    refreshTokenExpiresIn = fields.integer(.refreshTokenExpiresIn).flatMap { Int(exactly: $0) }
    scopes = (fields.text(.scopes) ?? "").split(separator: " ").map(String.init)
    standing = fields.text(.standing).flatMap { error in
      // A device code that is not known any more; a login's own `invalid_grant` comes with a number.
      error == "invalid_grant" && number == nil ? .ended : DeviceStanding(rawValue: error)
    }
    // Whether a number stands beside "pending" is not known; it is no refusal either way.
    code = standing == nil ? number ?? 0 : 0
    guard accessToken != nil || standing != nil || code != 0 else {
      throw DecodingError.keyNotFound(
        CodingKeys.accessToken, .init(codingPath: decoder.codingPath, debugDescription: "neither a token nor an error"))
    }
  }
}

/// The answer of `POST /oauth/v1/device_authorization`: a login that waits for approval (feishu-api.md 2.5).
public struct DeviceAnswer: Decodable, Hashable, Sendable {
  public var code: Int
  public var deviceCode: Secret?
  /// What the person types, or compares.
  public var userCode: String?
  public var verificationURI: String?
  /// The same with the code in it.
  public var verificationURIComplete: String?
  /// How long the login waits, in seconds.
  public var expiresIn: Int
  /// The pause between two questions, in seconds.
  public var interval: Int

  enum CodingKeys: String, CodingKey {
    case code
    case deviceCode = "device_code"
    case userCode = "user_code"
    case verificationURI = "verification_uri"
    case verificationURIComplete = "verification_uri_complete"
    case expiresIn = "expires_in"
    case interval
  }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    deviceCode = fields.lenient(.deviceCode)
    userCode = fields.text(.userCode)
    verificationURI = fields.text(.verificationURI)
    verificationURIComplete = fields.text(.verificationURIComplete)
    expiresIn = fields.integer(.expiresIn).flatMap { Int(exactly: $0) } ?? Limits.deviceSeconds
    interval = fields.integer(.interval).flatMap { Int(exactly: $0) } ?? Limits.devicePollSeconds
    let number = fields.integer(.code).flatMap { Int(exactly: $0) }
    code = number ?? 0
    guard deviceCode != nil || code != 0 else {
      throw DecodingError.keyNotFound(
        CodingKeys.deviceCode, .init(codingPath: decoder.codingPath, debugDescription: "no device code"))
    }
  }
}
