extension SandboxState {
  /// Items 18 and 19: `POST …/tenant_access_token/internal`. Refused credentials come with HTTP 200.
  mutating func issueTenantToken(_ request: SandboxRequest, at now: Int64) throws(Refusal) -> SandboxAnswer {
    let fields = try BodyFields(request.body)
    let appID = try fields.text("app_id") ?? ""
    let secret = try fields.text("app_secret") ?? ""
    guard appID.hasPrefix("cli_"), appID.utf8.count >= 12, !secret.isEmpty else {
      throw .bare(10_003, "invalid param", status: 200, members: [.init("data", [:])])
    }
    guard let app = app(appID) else { throw .bare(10_014, "app id not exists", status: 200) }
    guard app.appSecret == secret else { throw .bare(10_015, "wrong app secret", status: 200) }
    let (token, left) = tokens.tenantToken(of: appID, at: now, from: &ids)
    return .json(["code": 0, "expire": .integer(left), "msg": "ok", "tenant_access_token": .text(token)])
  }
}
