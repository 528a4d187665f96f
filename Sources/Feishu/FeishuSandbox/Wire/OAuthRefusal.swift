/// What the endpoints for logins refuse: a flat body with `error` beside the code (feishu-api.md 2.4).
struct OAuthRefusal: Error, Hashable, Sendable {
  var status = 400
  /// Nil where no number is known: the device flow is known by its `error` only.
  var code: Int?
  var error: String
  var description: String

  init(_ code: Int?, _ error: String, _ description: String) {
    self.code = code
    self.error = error
    self.description = description
  }

  var answer: SandboxAnswer {
    .json(
      .present([
        "code": code.map { WireValue($0) }, "error": .text(error), "error_description": .text(description),
      ]), status: status)
  }

  static func missing(_ name: String) -> OAuthRefusal {
    OAuthRefusal(20_001, "invalid_request", "The request is missing a required parameter: \(name).")
  }

  /// One that a test asks for. 20050 and 20072, trouble of the server, have a status of their own.
  static func fault(_ code: Int, _ message: String?, status: Int?) -> OAuthRefusal {
    let standard = [20_050: 500, 20_072: 503][code]
    var refusal = OAuthRefusal(
      code, standard == nil ? "invalid_request" : "server_error", message ?? "The request could not be served.")
    refusal.status = status ?? standard ?? 400
    return refusal
  }

  static let malformed = OAuthRefusal(20_063, "invalid_request", "The request body is malformed.")
  static let scopeTwice = OAuthRefusal(20_067, "invalid_scope", "The scope parameter contains duplicate scopes.")
  static let scopeNotGranted = OAuthRefusal(
    20_068, "invalid_scope", "The scope parameter contains scopes that were not granted.")
  static let scopeNotEnabled = OAuthRefusal(
    20_027, "invalid_scope", "The scope parameter contains scopes that the app has not enabled.")
  static let wrongSecret = OAuthRefusal(20_002, "invalid_client", "The client secret is invalid.")
  static let unknownClient = OAuthRefusal(20_048, "invalid_client", "The app does not exist.")
  static let disabledClient = OAuthRefusal(20_069, "invalid_client", "The app is not enabled.")
  static let twoClients = OAuthRefusal(
    20_070, "invalid_request", "Multiple client authentication methods were used in one request.")
  static let unsupportedGrant = OAuthRefusal(20_036, "unsupported_grant_type", "The grant_type is not supported.")
  /// Item 21, word for word.
  static let unknownCode = OAuthRefusal(
    20_003, "invalid_grant",
    "The authorization code is not found. Please note that an authorization code can only be used once.")
  static let endedCode = OAuthRefusal(20_004, "invalid_grant", "The authorization code has expired.")
  static let usedCode = OAuthRefusal(20_065, "invalid_grant", "The authorization code has been used.")
  static let redirectMismatch = OAuthRefusal(20_071, "invalid_grant", "The redirect_uri does not match.")
  static let verifierMismatch = OAuthRefusal(20_049, "invalid_grant", "The PKCE check has failed.")
  static let otherClient = OAuthRefusal(20_024, "invalid_grant", "The code or token was issued to another app.")
  static let userGone = OAuthRefusal(20_008, "invalid_grant", "The user does not exist.")
  static let userNotAllowed = OAuthRefusal(20_010, "invalid_grant", "The user has no permission to use the app.")
  static let unknownRefresh = OAuthRefusal(20_026, "invalid_grant", "The refresh token is invalid.")
  static let endedRefresh = OAuthRefusal(20_037, "invalid_grant", "The refresh token has expired.")
  static let revokedRefresh = OAuthRefusal(20_064, "invalid_grant", "The refresh token has been revoked.")
  static let usedRefresh = OAuthRefusal(
    20_073, "invalid_grant", "The refresh token has been used. A refresh token can only be used once.")
  static let refreshOff = OAuthRefusal(20_074, "unauthorized_client", "The app is not allowed to refresh tokens.")
  static let pending = OAuthRefusal(nil, "authorization_pending", "The user has not yet approved the login.")
  static let slowDown = OAuthRefusal(nil, "slow_down", "The device asks too often.")
  static let denied = OAuthRefusal(nil, "access_denied", "The user has denied the login.")
  static let endedDevice = OAuthRefusal(nil, "expired_token", "The device code has expired.")
  static let unknownDevice = OAuthRefusal(nil, "invalid_grant", "The device code is invalid.")
}
