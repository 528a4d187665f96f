import FeishuAPI

/// What a browser and a person do in a login.
extension SandboxState {
  /// `POST /_sandbox/codes`: a person has approved the login page; the answer has the code that it brings back.
  mutating func controlNewCode(_ request: SandboxRequest, at now: Int64) throws(ControlRefusal) -> SandboxAnswer {
    let body = try ControlBody(
      request.body,
      knows: [
        "app_id", "open_id", "scopes", "redirect_uri", "code_challenge", "code_challenge_method", "expires_in",
      ])
    guard let app = try body.text("app_id").map({ app($0) }) ?? apps.first else { throw ControlRefusal("no such app") }
    guard let person = try body.text("open_id").map({ person($0) }) ?? people.first else {
      throw ControlRefusal("no such person")
    }
    let life = try body.integer("expires_in") ?? Limits.authorizationCodeSeconds
    guard (0...31_536_000).contains(life) else { throw ControlRefusal("expires_in must be from 0 to 31536000") }
    guard let method = CodeChallenge.Method(rawValue: try body.text("code_challenge_method") ?? "plain") else {
      throw ControlRefusal("code_challenge_method must be plain or S256")
    }
    let challenge = try body.text("code_challenge").map { CodeChallenge(text: $0, method: method) }
    let code = ids.secret()
    logins.codes[code] = LoginBook.Code(
      grant: LoginBook.Grant(
        appID: app.appID, openID: person.openID,
        scopes: try body.texts("scopes") ?? AppRecord.standardScopes + ["offline_access"], beganAt: now),
      redirectURI: try body.text("redirect_uri"), challenge: challenge,
      endsAt: now + Int64(life) * 1000)
    return .json(["code": .text(code), "expires_in": WireValue(life)])
  }

  /// `GET /_sandbox/device`: logins that wait for somebody.
  func controlDevices(at now: Int64) -> SandboxAnswer {
    let waiting = logins.devices.values.filter { $0.decision == .pending && $0.endsAt > now }
    return .json([
      "waiting": .array(
        waiting.sorted { $0.endsAt < $1.endsAt }.map {
          [
            "user_code": .text($0.userCode), "app_id": .text($0.appID),
            "scopes": .array($0.scopes.map { .text($0) }), "ends": .text(Timestamps.iso($0.endsAt)),
          ]
        })
    ])
  }

  /// `POST /_sandbox/device`: a person approves the login with this `user_code`, or denies it with `"deny":true`. Without a
  /// code it is the one that waits; without `open_id`, the first person.
  mutating func controlDevice(_ request: SandboxRequest, at now: Int64) throws(ControlRefusal) -> SandboxAnswer {
    let body = try ControlBody(request.body, knows: ["user_code", "open_id", "deny"])
    let asked = try body.text("user_code")
    let waiting = logins.devices.filter {
      $0.value.decision == .pending && $0.value.endsAt > now && (asked ?? $0.value.userCode) == $0.value.userCode
    }
    guard let (code, device) = waiting.first, waiting.count == 1 else {
      throw ControlRefusal(waiting.isEmpty ? "no such login is waiting" : "several logins are waiting: name one")
    }
    guard let person = try body.text("open_id").map({ person($0) }) ?? people.first else {
      throw ControlRefusal("no such person")
    }
    logins.devices[code]?.decision = try body.flag("deny") == true ? .denied : .approved(openID: person.openID)
    return .json(["user_code": .text(device.userCode), "open_id": .text(person.openID)])
  }
}
