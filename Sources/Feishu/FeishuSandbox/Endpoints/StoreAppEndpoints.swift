import FeishuAPI

/// The tokens of store apps: ticket, app token, tenant token (feishu-api.md 2.3).
extension SandboxState {
  /// `POST …/app_access_token/internal`: the tenant token under a second name.
  mutating func issueInternalAppToken(_ request: SandboxRequest, at now: Int64) throws(Refusal) -> SandboxAnswer {
    let app = try client(of: try BodyFields(request.body))
    let (token, left) = tokens.tenantToken(of: app.appID, at: now, from: &ids)
    return .json([
      "app_access_token": .text(token), "code": 0, "expire": .integer(left), "msg": "ok",
      "tenant_access_token": .text(token),
    ])
  }

  /// `POST …/app_ticket/resend`. The service pushes the ticket as an event; here the app's record shows it.
  mutating func resendTicket(_ request: SandboxRequest) throws(Refusal) -> SandboxAnswer {
    let app = try storeApp(of: try BodyFields(request.body))
    let ticket = ids.secret()
    changeApp(app.appID) { $0.ticket = ticket }
    return .json(["code": 0, "msg": "ok"])
  }

  /// `POST …/app_access_token`
  mutating func issueStoreAppToken(_ request: SandboxRequest, at now: Int64) throws(Refusal) -> SandboxAnswer {
    let fields = try BodyFields(request.body)
    let app = try storeApp(of: fields)
    guard let ticket = app.ticket, try fields.text("app_ticket") == ticket else {
      throw .bare(10_012, "app ticket invalid", status: 200)
    }
    let token = ids.appToken()
    tokens.addAppToken(token, of: app.appID, endsAt: now + Int64(Limits.tokenSeconds) * 1000)
    return .json([
      "app_access_token": .text(token), "code": 0, "expire": WireValue(Limits.tokenSeconds), "msg": "ok",
    ])
  }

  /// `POST …/tenant_access_token`
  mutating func issueStoreTenantToken(_ request: SandboxRequest, at now: Int64) throws(Refusal) -> SandboxAnswer {
    let fields = try BodyFields(request.body)
    let token = try fields.text("app_access_token") ?? ""
    guard let app = tokens.app(ofAppToken: token, at: now).flatMap({ app($0) }) else {
      throw Refusal(99_991_664, "invalid app token")
    }
    guard try fields.text("tenant_key") == app.tenantKey else {
      throw .bare(10_003, "invalid param", status: 200, members: [.init("data", [:])])
    }
    let (tenantToken, left) = tokens.tenantToken(of: app.appID, at: now, from: &ids)
    return .json(["code": 0, "expire": .integer(left), "msg": "ok", "tenant_access_token": .text(tenantToken)])
  }

  private func storeApp(of fields: BodyFields) throws(Refusal) -> AppRecord {
    let app = try client(of: fields)
    guard app.isStoreApp else { throw .bare(10_016, "only for store apps", status: 200) }
    return app
  }
}
