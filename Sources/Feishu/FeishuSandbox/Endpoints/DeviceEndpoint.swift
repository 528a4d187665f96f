import FeishuAPI

/// Item 22: a login that is approved elsewhere (feishu-api.md 2.5).
extension SandboxState {
  /// `POST /oauth/v1/device_authorization`: begins a login. It is approved by `POST /_sandbox/device`.
  mutating func beginDeviceLogin(_ request: SandboxRequest, at now: Int64) -> SandboxAnswer {
    do throws(OAuthRefusal) {
      let fields = try OAuthFields(request)
      let app = try oauthClient(fields)
      guard let scopes = try fields.scopes() else { throw .missing("scope") }
      guard scopes.allSatisfy({ $0 == "offline_access" || app.scopes.contains($0) }) else { throw .scopeNotEnabled }
      let code = ids.deviceCode()
      let device = LoginBook.Device(
        appID: app.appID, userCode: ids.userCode(), scopes: scopes,
        endsAt: now + Int64(Limits.deviceSeconds) * 1000, intervalSeconds: Int64(Limits.devicePollSeconds))
      logins.devices[code] = device
      let page = "http://\(request.host ?? "127.0.0.1")/_sandbox/device"
      return .json([
        "device_code": .text(code), "user_code": .text(device.userCode), "verification_uri": .text(page),
        "verification_uri_complete": .text("\(page)?user_code=\(device.userCode)"),
        "expires_in": WireValue(Limits.deviceSeconds), "interval": .integer(device.intervalSeconds),
      ])
    } catch {
      return error.answer
    }
  }

  /// The token endpoint with a device code: pending until somebody has decided.
  mutating func redeemDevice(_ fields: OAuthFields, _ app: AppRecord, at now: Int64) throws(OAuthRefusal)
    -> LoginBook.Grant
  {
    let code = try fields.required("device_code")
    guard let device = logins.devices[code], device.appID == app.appID else { throw .unknownDevice }
    guard device.endsAt > now else { throw .endedDevice }
    switch device.decision {
    case .redeemed: throw .unknownDevice
    case .denied: throw .denied
    case .pending:
      let isTooSoon = device.askedAt.map { now - $0 < device.intervalSeconds * 1000 } ?? false
      logins.devices[code]?.askedAt = now
      guard isTooSoon else { throw .pending }
      logins.devices[code]?.intervalSeconds += Int64(Limits.devicePollSeconds)
      throw .slowDown
    case .approved(let openID):
      let grant = try checked(
        LoginBook.Grant(appID: app.appID, openID: openID, scopes: device.scopes, beganAt: now), fields, app)
      logins.devices[code]?.decision = .redeemed
      return grant
    }
  }
}
