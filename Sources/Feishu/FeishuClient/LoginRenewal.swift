import FeishuAPI
import Logging

/// Gets a person's token: from the file while it is good, else by renewing the login.
struct LoginRenewal: Sendable {
  let configuration: ClientConfiguration
  let transport: Transport
  let logger: Logger?
  let file: LoginFile

  /// A token that is good, and is not the one that the service has `refused`.
  ///
  /// The file is looked at first, without the lock: another process may have renewed the login. With the lock it is looked at
  /// again, so that of two processes that come at once the second uses what the first has brought.
  func token(otherThan refused: Secret?) async -> TokenKeeper.Fetched {
    do throws(FeishuFailure) {
      if let token = try usable(refused).token { return .success(token) }
      return try await alone(refused)
    } catch {
      return .failure(error)
    }
  }

  /// What the file says: a token to use as it is, or the login that must be renewed.
  private func usable(_ refused: Secret?) throws(FeishuFailure) -> (token: TokenAnswer?, login: UserLogin) {
    guard let login = try inFile(file.read) else { throw .noToken(.notLoggedIn) }
    guard login.appID == configuration.appID, login.baseURL == configuration.baseURL else {
      throw .noToken(.otherApp(login.appID))
    }
    let isGood = login.accessToken != refused && login.isFresh(at: file.now())
    return (isGood ? answer(login) : nil, login)
  }

  private func answer(_ login: UserLogin) -> TokenAnswer {
    TokenAnswer(expire: Int(max(0, login.accessEndsAt - file.now()) / 1000), token: login.accessToken)
  }

  private func alone(_ refused: Secret?) async throws(FeishuFailure) -> TokenKeeper.Fetched {
    do {
      return try await file.locked { await renewed(refused) }
    } catch {
      throw .noToken(.file(error))
    }
  }

  private func renewed(_ refused: Secret?) async -> TokenKeeper.Fetched {
    do throws(FeishuFailure) {
      let (token, login) = try usable(refused)
      if let token { return .success(token) }
      guard let secret = login.refreshToken else {
        return isAlive(login, refused) ? .success(answer(login)) : .failure(.noToken(.ended(name: login.name, nil)))
      }
      // The refresh token is used up by the question, so what can't be written must be known before.
      try inFile { () throws(LoginFileFailure) in try file.write(login) }
      return try await renew(login, with: secret, refused)
    } catch {
      return .failure(error)
    }
  }

  private func renew(
    _ old: UserLogin, with secret: Secret, _ refused: Secret?
  ) async throws(FeishuFailure) -> TokenKeeper.Fetched {
    let body = RefreshRequest(
      clientID: configuration.appID, clientSecret: configuration.appSecret, refreshToken: secret)
    let plan = CallPlan(.userToken, body: body, secrets: [secret, old.accessToken])
    let attempt = Attempt(configuration, transport, logger, token: nil)
    let result: Result<Answer<UserTokenAnswer>, FeishuFailure> = await attempt.make(plan)
    var login = old
    switch result {
    case .success(let answer):
      guard let token = answer.value.accessToken, Attempt.isUsable(token) else {
        guard answer.value.standing != nil else { throw FeishuClient.empty(.userToken, logID: answer.logID) }
        throw .noToken(.ended(name: old.name, nil))
      }
      login.take(answer.value, token, at: file.now())
      try inFile { () throws(LoginFileFailure) in try file.write(login) }
      file.afterRenewal()
      return .success(self.answer(login))
    case .failure(.refused(let refusal)) where ErrorCatalogue.endedLogins.contains(refusal.code):
      // The service need not be asked again; the name stays, to say whose login it was.
      login.refreshToken = nil
      login.accessEndsAt = min(login.accessEndsAt, file.now())
      try inFile { () throws(LoginFileFailure) in try file.write(login) }
      throw .noToken(.ended(name: old.name, refusal))
    case .failure(let failure):
      // A token in its last minutes is still one.
      guard isAlive(old, refused) else { throw failure }
      return .success(self.answer(old))
    }
  }

  private func isAlive(_ login: UserLogin, _ refused: Secret?) -> Bool {
    login.accessToken != refused && file.now() < login.accessEndsAt
  }

  /// Does something with the file, in the words of a call.
  private func inFile<Value>(_ body: () throws(LoginFileFailure) -> Value) throws(FeishuFailure) -> Value {
    do {
      return try body()
    } catch {
      throw .noToken(.file(error))
    }
  }
}
