import FeishuAPI
import Logging

/// Makes calls: paced, with a token, and again where the error table says so.
final class Caller: Sendable {
  private let configuration: ClientConfiguration
  let transport: Transport
  private let logger: Logger?
  private let tokens: TokenKeeper
  private let userTokens: TokenKeeper?
  let logins: LoginFlow
  let pacer: Pacer

  init(_ configuration: ClientConfiguration, _ pacer: Pacer, _ timepiece: Timepiece, _ logger: Logger?) {
    let transport = Transport(configuration)
    self.configuration = configuration
    self.transport = transport
    self.logger = logger
    self.pacer = pacer
    self.tokens = TokenKeeper(timepiece) { _ in
      await Attempt.token(configuration, transport, logger)
    }
    self.userTokens = configuration.login.map { file in
      let renewal = LoginRenewal(configuration: configuration, transport: transport, logger: logger, file: file)
      return TokenKeeper(timepiece) { refused in await renewal.token(otherThan: refused) }
    }
    self.logins = LoginFlow(configuration: configuration, transport: transport, timepiece: timepiece, logger: logger)
  }

  func shutdown() async {
    await userTokens?.finishFetching()
    transport.shutdown()
  }

  /// Makes a call with all its tries.
  func call<Value: WireAnswer>(_ plan: CallPlan, as type: Value.Type) async throws(FeishuFailure) -> Answer<Value> {
    guard let paced = await pacer.enter(plan.endpoint, plan.lane) else { throw .cancelled }
    var history = CallHistory(pacer.pacing)
    while true {
      let outcome: Result<Answer<Value>, FeishuFailure> = await attempt(plan, &history)
      switch history.next(after: outcome) {
      case .finish(let outcome):
        await pacer.leave(paced)
        return try outcome.get()
      case .tryAgain(let pause, let holdingAll):
        guard await pacer.retry(paced, after: pause, holdingAll: holdingAll) else { throw .cancelled }
      }
    }
  }

  /// Who has the tokens for calls of an endpoint.
  private func keeper(for endpoint: Endpoint) throws(FeishuFailure) -> TokenKeeper {
    switch endpoint.identity(workingAs: configuration.identity) {
    case .bot: return tokens
    case .user:
      guard let userTokens else { throw .noToken(.notLoggedIn) }
      return userTokens
    case nil: throw .noToken(.botOnly(endpoint))
    }
  }

  private func attempt<Value: WireAnswer>(
    _ plan: CallPlan, _ history: inout CallHistory
  ) async -> Result<Answer<Value>, FeishuFailure> {
    // Whoever was cancelled while waiting has sent nothing.
    guard !Task.isCancelled else { return .failure(.cancelled) }
    do throws(FeishuFailure) {
      let tokens = try keeper(for: plan.endpoint)
      let token = try await tokens.current()
      let attempt = Attempt(configuration, transport, logger, token: token, number: history.tries)
      let result: Result<Answer<Value>, FeishuFailure> = await attempt.make(plan)
      if case .failure(.refused(let refusal)) = result, refusal.entry?.retry == .withFreshToken {
        await tokens.discard(token)
      }
      return result
    } catch {
      return .failure(error)
    }
  }
}
