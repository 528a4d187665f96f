import FeishuAPI

extension SandboxState {
  /// Items 21 and 22: `POST …/authen/v2/oauth/token`. Answers and refusals are flat (feishu-api.md 2.4).
  mutating func issueUserToken(_ request: SandboxRequest, at now: Int64) -> SandboxAnswer {
    do throws(OAuthRefusal) {
      let fields = try OAuthFields(request)
      let type = try fields.required("grant_type")
      let app = try oauthClient(fields)
      let grant =
        switch type {
        case "authorization_code": try redeemCode(fields, app, at: now)
        case "refresh_token": try redeemRefresh(fields, app, at: now)
        case "urn:ietf:params:oauth:grant-type:device_code": try redeemDevice(fields, app, at: now)
        default: throw .unsupportedGrant
        }
      return tokenAnswer(for: grant, at: now)
    } catch {
      return error.answer
    }
  }

  /// The app that speaks, with its secret.
  func oauthClient(_ fields: OAuthFields) throws(OAuthRefusal) -> AppRecord {
    let client = try fields.client()
    guard let app = app(client.id) else { throw .unknownClient }
    guard app.appSecret == client.secret else { throw .wrongSecret }
    guard !app.isDisabled else { throw .disabledClient }
    return app
  }

  private mutating func redeemCode(_ fields: OAuthFields, _ app: AppRecord, at now: Int64) throws(OAuthRefusal)
    -> LoginBook.Grant
  {
    let text = try fields.required("code")
    guard let code = logins.codes[text] else { throw .unknownCode }
    guard code.grant.appID == app.appID else { throw .otherClient }
    guard !code.isUsed else { throw .usedCode }
    guard code.endsAt > now else { throw .endedCode }
    guard code.redirectURI == nil || code.redirectURI == fields.text("redirect_uri") else { throw .redirectMismatch }
    guard code.challenge?.fits(fields.text("code_verifier") ?? "") != false else { throw .verifierMismatch }
    let grant = try checked(code.grant, fields, app)
    logins.codes[text]?.isUsed = true
    return grant
  }

  private mutating func redeemRefresh(_ fields: OAuthFields, _ app: AppRecord, at now: Int64) throws(OAuthRefusal)
    -> LoginBook.Grant
  {
    let text = try fields.required("refresh_token")
    guard let refresh = logins.refreshes[text] else { throw .unknownRefresh }
    guard refresh.grant.appID == app.appID else { throw .otherClient }
    guard !switches.flag(.refreshOff) else { throw .refreshOff }
    switch refresh.fate {
    case .used: throw .usedRefresh
    case .revoked: throw .revokedRefresh
    case .fresh: break
    }
    let chainEnd = refresh.grant.beganAt + Int64(Limits.loginSeconds) * 1000
    guard min(refresh.endsAt, chainEnd) > now else { throw .endedRefresh }
    let grant = try checked(refresh.grant, fields, app)
    logins.refreshes[text]?.fate = .used
    return grant
  }

  /// Whether the person may still use the app, with the scopes that were asked for: fewer, never more.
  func checked(_ grant: LoginBook.Grant, _ fields: OAuthFields, _ app: AppRecord) throws(OAuthRefusal)
    -> LoginBook.Grant
  {
    guard let person = person(grant.openID), !person.hasResigned else { throw .userGone }
    guard app.reaches(person.openID) else { throw .userNotAllowed }
    var grant = grant
    if let scopes = try fields.scopes() {
      guard scopes.allSatisfy(grant.scopes.contains) else { throw .scopeNotGranted }
      grant.scopes = scopes
    }
    return grant
  }

  private mutating func tokenAnswer(for grant: LoginBook.Grant, at now: Int64) -> SandboxAnswer {
    let access = ids.webToken()
    tokens.addUserToken(
      access,
      TokenBook.Entry(
        appID: grant.appID, openID: grant.openID, scopes: grant.scopes,
        endsAt: now + Int64(Limits.tokenSeconds) * 1000))
    var refresh: String?
    if grant.scopes.contains("offline_access") {
      let token = ids.webToken()
      logins.refreshes[token] = LoginBook.Refresh(
        grant: grant, endsAt: now + Int64(Limits.refreshTokenSeconds) * 1000)
      refresh = token
    }
    return .json(
      .present([
        "code": 0, "access_token": .text(access), "expires_in": WireValue(Limits.tokenSeconds),
        "refresh_token": .optional(refresh),
        "refresh_token_expires_in": refresh == nil ? nil : WireValue(Limits.refreshTokenSeconds),
        "token_type": "Bearer", "scope": .text(grant.scopes.joined(separator: " ")),
      ]))
  }
}
