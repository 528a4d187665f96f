import FeishuAPI

extension SandboxState {
  /// The endpoints that hand out tokens and take none.
  mutating func serveOpen(_ endpoint: Endpoint, _ request: SandboxRequest, at now: Int64) throws(Refusal)
    -> SandboxAnswer
  {
    switch endpoint {
    case .tenantToken: try issueTenantToken(request, at: now)
    case .appToken: try issueInternalAppToken(request, at: now)
    case .resendAppTicket: try resendTicket(request)
    case .storeAppToken: try issueStoreAppToken(request, at: now)
    case .storeTenantToken: try issueStoreTenantToken(request, at: now)
    case .userToken: issueUserToken(request, at: now)
    case .deviceAuthorization: beginDeviceLogin(request, at: now)
    default: .notFound
    }
  }

  /// Items 18 and 19: `POST …/tenant_access_token/internal`.
  private mutating func issueTenantToken(_ request: SandboxRequest, at now: Int64) throws(Refusal) -> SandboxAnswer {
    let app = try client(of: try BodyFields(request.body))
    let (token, left) = tokens.tenantToken(of: app.appID, at: now, from: &ids)
    return .json(["code": 0, "expire": .integer(left), "msg": "ok", "tenant_access_token": .text(token)])
  }

  /// Item 19: the app behind `app_id` and `app_secret`. Refused credentials come with HTTP 200.
  func client(of fields: BodyFields) throws(Refusal) -> AppRecord {
    let appID = try fields.text("app_id") ?? ""
    let secret = try fields.text("app_secret") ?? ""
    guard appID.hasPrefix("cli_"), appID.utf8.count >= 12, !secret.isEmpty else {
      throw .bare(10_003, "invalid param", status: 200, members: [.init("data", [:])])
    }
    guard let app = app(appID) else { throw .bare(10_014, "app id not exists", status: 200) }
    guard app.appSecret == secret else { throw .bare(10_015, "wrong app secret", status: 200) }
    return app
  }
}
