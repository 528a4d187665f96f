import FeishuAPI

/// The gateway's checks before an endpoint runs, in the order of feishu-api.md 1.3: token, then app, scope and rate.
extension SandboxState {
  /// Items 3 to 7 and 20: who calls.
  func caller(of request: SandboxRequest, for endpoint: Endpoint, at now: Int64) throws(Refusal) -> Caller {
    guard let token = Self.token(in: request) else { throw .missingToken }
    let looksPersonal = token.hasPrefix("eyJ") || token.hasPrefix("u-")
    guard let entry = tokens[token], let app = app(entry.appID) else {
      throw looksPersonal ? .invalidUserToken : .invalidTenantToken
    }
    guard entry.endsAt > now else { throw entry.openID == nil ? .invalidTenantToken : .endedUserToken }
    guard entry.openID != nil || endpoint.identities.contains(.bot) else { throw .invalidTenantToken }
    guard entry.openID == nil || endpoint.identities.contains(.user) else { throw .userTokenNotTaken }
    guard !app.isDisabled, !switches.flag(.appDisabled) else { throw .appNotInUse }
    return Caller(app: app, person: entry.openID)
  }

  /// Items 8 and 9: what the app may do, and what the person granted it.
  func checkScopes(of caller: Caller, request: SandboxRequest, for endpoint: Endpoint) throws(Refusal) {
    guard caller.app.has(anyOf: endpoint.scopes) else {
      throw .missingScope(endpoint.scopes, appID: caller.app.appID)
    }
    guard caller.person != nil, let entry = Self.token(in: request).flatMap({ tokens[$0] }) else { return }
    let granted = endpoint.scopes.isEmpty || endpoint.scopes.contains { entry.scopes.contains($0) }
    guard granted else { throw .missingGrant(endpoint.scopes) }
  }

  /// Items 10 and 11: the budget of an app, for each endpoint by itself.
  mutating func checkRate(of caller: Caller, for endpoint: Endpoint, at now: Int64) throws(Refusal) {
    guard !switches.flag(.quotaExhausted) else { throw .quotaExhausted }
    let key = "\(endpoint.rawValue) \(caller.app.appID)"
    let status = switches.flag(.rateLegacy400) ? 400 : 429
    let budgets = [
      ("second", switches.number(endpoint == .basicUsers ? .ratePeople : .rateApp), Int64(1000)),
      ("minute", switches.number(.rateAppMinute), 60_000),
    ]
    // A call that one of the two refuses takes nothing from the other.
    for (name, limit, window) in budgets {
      let wait = rates.wait("\(name) \(key)", limit: limit, windowMilliseconds: window, at: now)
      guard wait == 0 else {
        throw .tooManyCalls(limit: limit, secondsToWait: Int((wait + 999) / 1000), status: status)
      }
    }
    for (name, limit, window) in budgets {
      _ = rates.admits("\(name) \(key)", limit: limit, windowMilliseconds: window, at: now)
    }
  }

  /// What stands after `Bearer `, the only prefix that counts (item 3).
  static func token(in request: SandboxRequest) -> String? {
    guard let header = request.authorization, header.hasPrefix(WireHeader.bearer) else { return nil }
    let token = header.dropFirst(WireHeader.bearer.count)
    return token.isEmpty ? nil : String(token)
  }
}
