extension SandboxState {
  private static let appMembers: Set<String> = [
    "name", "scopes", "bot_enabled", "disabled", "available_to", "tenant_key", "templates", "store", "shared_outside",
    "reads_chats", "barred",
  ]

  /// `POST /_sandbox/apps`: one more app, in no chat yet. The answer has its secret.
  mutating func controlNewApp(_ request: SandboxRequest) throws(ControlRefusal) -> SandboxAnswer {
    let body = try ControlBody(request.body, knows: Self.appMembers.union(["app_id", "app_secret"]))
    let id = try body.text("app_id") ?? ids.app()
    guard app(id) == nil else { throw ControlRefusal("app \(id) is there already") }
    var app = AppRecord(
      appID: id, appSecret: try body.text("app_secret") ?? ids.secret(), name: "App \(apps.count + 1)",
      openID: ids.person(), tenantKey: tenantKey)
    try change(&app, body)
    try declareTemplates(of: app, body)
    apps.append(app)
    return .json(app.wire)
  }

  /// `PATCH /_sandbox/apps/:app_id`; `"expire_tokens":true` ends all its tokens now, `"revoke_logins":true` makes its
  /// refresh tokens good for nothing.
  mutating func controlApp(_ id: String, _ request: SandboxRequest, at now: Int64) throws(ControlRefusal)
    -> SandboxAnswer
  {
    let body = try ControlBody(request.body, knows: Self.appMembers.union(["expire_tokens", "revoke_logins"]))
    guard let index = apps.firstIndex(where: { $0.appID == id }) else {
      throw ControlRefusal("no such app: \(id)", status: 404)
    }
    try change(&apps[index], body)
    try declareTemplates(of: apps[index], body)
    if try body.flag("expire_tokens") == true { tokens.expire(of: id, at: now) }
    if try body.flag("revoke_logins") == true { logins.revoke(of: id) }
    return .json(apps[index].wire)
  }

  private func change(_ app: inout AppRecord, _ body: ControlBody) throws(ControlRefusal) {
    app.name = try body.text("name") ?? app.name
    app.scopes = try body.texts("scopes") ?? app.scopes
    app.isBotEnabled = try body.flag("bot_enabled") ?? app.isBotEnabled
    app.isDisabled = try body.flag("disabled") ?? app.isDisabled
    app.availableTo = try body.texts("available_to") ?? (body.isNull("available_to") ? nil : app.availableTo)
    app.isSharedOutside = try body.flag("shared_outside") ?? app.isSharedOutside
    app.readsChats = try body.flag("reads_chats") ?? app.readsChats
    app.isBarred = try body.flag("barred") ?? app.isBarred
    app.isStoreApp = try body.flag("store") ?? app.isStoreApp
    app.tenantKey = try body.text("tenant_key") ?? app.tenantKey
  }

  /// `POST /_sandbox/tokens`: a user token, as if this person had logged in to this app.
  mutating func controlNewToken(_ request: SandboxRequest, at now: Int64) throws(ControlRefusal) -> SandboxAnswer {
    let body = try ControlBody(request.body, knows: ["app_id", "open_id", "scopes", "expires_in"])
    guard let app = try body.text("app_id").map({ app($0) }) ?? apps.first else { throw ControlRefusal("no such app") }
    guard let person = try body.text("open_id").flatMap({ person($0) }) else { throw ControlRefusal("no such person") }
    let token = ids.userToken()
    let life = try body.integer("expires_in") ?? 7200
    tokens.addUserToken(
      token,
      TokenBook.Entry(
        appID: app.appID, openID: person.openID, scopes: try body.texts("scopes") ?? AppRecord.standardScopes,
        endsAt: now + Int64(life) * 1000))
    return .json(["access_token": .text(token), "expires_in": .integer(Int64(life))])
  }
}

extension AppRecord {
  fileprivate var wire: WireValue {
    .present([
      "app_id": .text(appID), "app_secret": .text(appSecret), "name": .text(name), "open_id": .text(openID),
      "scopes": .array(scopes.map { .text($0) }), "bot_enabled": .bool(isBotEnabled), "disabled": .bool(isDisabled),
      "available_to": availableTo.map { .array($0.map { .text($0) }) }, "tenant_key": .text(tenantKey),
      "store": .bool(isStoreApp), "shared_outside": .bool(isSharedOutside), "reads_chats": .bool(readsChats),
      "barred": .bool(isBarred), "app_ticket": .optional(ticket),
    ])
  }
}
