import FeishuAPI
import FoundationEssentials
import Logging

/// Logs a person in: asks for a code, waits until it is approved elsewhere, asks who that was, keeps the tokens.
struct LoginFlow: Sendable {
  let configuration: ClientConfiguration
  let transport: Transport
  let timepiece: Timepiece
  let logger: Logger?

  /// The longest pause between two questions, in seconds (feishu-api.md 2.5).
  private static let longestInterval = 60

  /// Begins a login with these scopes; `offline_access`, without which it could not be renewed, is always among them.
  func begin(scopes: [String]) async throws(FeishuFailure) -> DeviceLogin {
    let asked = scopes + (scopes.contains("offline_access") ? [] : ["offline_access"])
    let form = FormBody.encode([
      (name: "client_id", value: configuration.appID), (name: "scope", value: asked.joined(separator: " ")),
    ])
    let pair = "\(configuration.appID):\(configuration.appSecret.revealed)"
    let header = Secret(WireHeader.basic + Data(pair.utf8).base64EncodedString())
    let answer: Answer<DeviceAnswer> = try await ask(
      CallPlan(.deviceAuthorization, form: form, authorization: header, secrets: [header]))
    guard let code = answer.value.deviceCode, !code.isEmpty,
      let address = answer.value.verificationURIComplete ?? answer.value.verificationURI
    else { throw FeishuClient.empty(.deviceAuthorization, logID: answer.logID) }
    return DeviceLogin(
      address: address, userCode: answer.value.userCode ?? "", seconds: answer.value.expiresIn,
      interval: answer.value.interval, deviceCode: code)
  }

  /// Waits for the approval.
  ///
  /// - Parameter onWait: called before each pause with the seconds that are left.
  func finish(
    _ device: DeviceLogin, in file: LoginFile, onWait: @Sendable (Int) -> Void
  ) async throws(LoginFailure) -> UserLogin {
    let deadline = timepiece.now() + .seconds(device.seconds)
    var interval = max(1, device.interval)
    while true {
      let left = deadline - timepiece.now()
      guard left > .zero else { throw .ended }
      onWait(Int(left.components.seconds))
      guard (try? await timepiece.sleep(min(left, .seconds(interval)))) != nil else { throw .service(.cancelled) }
      guard let answer = try await poll(device) else { continue }
      switch answer.standing {
      case .pending: continue
      case .slowDown: interval = min(interval + Limits.devicePollSeconds, Self.longestInterval)
      case .denied: throw .denied
      case .ended: throw .ended
      case nil: return try await keep(answer, in: file)
      }
    }
  }

  /// Asks once whether the login is approved; nil when the question did not get through this time.
  private func poll(_ device: DeviceLogin) async throws(LoginFailure) -> UserTokenAnswer? {
    let form = FormBody.encode([
      (name: "grant_type", value: "urn:ietf:params:oauth:grant-type:device_code"),
      (name: "device_code", value: device.deviceCode.revealed), (name: "client_id", value: configuration.appID),
      (name: "client_secret", value: configuration.appSecret.revealed),
    ])
    do throws(FeishuFailure) {
      let answer: Answer<UserTokenAnswer> = try await ask(
        CallPlan(.userToken, form: form, secrets: [device.deviceCode]))
      return answer.value
    } catch {
      guard error.isPassing else { throw .service(error) }
      return nil
    }
  }

  private func keep(_ answer: UserTokenAnswer, in file: LoginFile) async throws(LoginFailure) -> UserLogin {
    let login: UserLogin
    do throws(FeishuFailure) {
      guard let token = answer.accessToken, Attempt.isUsable(token) else {
        throw FeishuClient.empty(.userToken, logID: nil)
      }
      let attempt = Attempt(configuration, transport, logger, token: token)
      let result: Result<Answer<Envelope<WireUser>>, FeishuFailure> = await attempt.make(CallPlan(.userInfo))
      let person = try result.get()
      guard let user = person.value.data, user.openID != nil else {
        throw FeishuClient.empty(.userInfo, logID: person.logID)
      }
      login = UserLogin(
        answer, token: token, of: user, appID: configuration.appID, baseURL: configuration.baseURL, at: file.now())
    } catch {
      throw .service(error)
    }
    do throws(LoginFileFailure) {
      try await file.locked { () async -> Result<Void, LoginFileFailure> in
        do throws(LoginFileFailure) {
          return .success(try file.write(login))
        } catch {
          return .failure(error)
        }
      }.get()
    } catch {
      throw .file(error)
    }
    return login
  }

  private func ask<Value: WireAnswer>(_ plan: CallPlan) async throws(FeishuFailure) -> Answer<Value> {
    let result: Result<Answer<Value>, FeishuFailure> =
      await Attempt(configuration, transport, logger, token: nil).make(plan)
    return try result.get()
  }
}

extension FeishuFailure {
  /// Whether the next question may get through.
  fileprivate var isPassing: Bool {
    switch self {
    case .unknown: true
    case .refused(let refusal): refusal.entry?.errorClass == .wait
    case .unreachable(let trouble): trouble.reason.isPassing
    case .strange, .cancelled, .noToken: false
    }
  }
}

extension Unreachable.Reason {
  fileprivate var isPassing: Bool {
    switch self {
    case .nameNotFound, .connectionRefused, .noRoute, .timedOut, .other: true
    case .badAddress, .notSecure, .untrusted, .wrongName, .proxy, .shutDown: false
    }
  }
}
