import FeishuAPI
import Logging

/// One try of a call: one request, one answer or none.
struct Attempt: Sendable {
  private let configuration: ClientConfiguration
  private let transport: Transport
  private let logger: Logger?
  private let token: Secret?
  private let number: Int

  init(
    _ configuration: ClientConfiguration, _ transport: Transport, _ logger: Logger?, token: Secret?, number: Int = 1
  ) {
    self.configuration = configuration
    self.transport = transport
    self.logger = logger
    self.token = token
    self.number = number
  }

  /// Fetches the app's token. Refused credentials come with HTTP 200 (feishu-api.md 2.2).
  static func token(
    _ configuration: ClientConfiguration, _ transport: Transport, _ logger: Logger?
  ) async -> Result<TokenAnswer, FeishuFailure> {
    let body = TokenRequest(appID: configuration.appID, appSecret: configuration.appSecret)
    let plan = CallPlan(.tenantToken, body: body)
    let attempt = Attempt(configuration, transport, logger, token: nil)
    let result: Result<Answer<TokenAnswer>, FeishuFailure> = await attempt.make(plan)
    switch result {
    case .success(let answer) where !isUsable(answer.value.token):
      return .failure(
        .strange(
          StrangeAnswer(
            endpoint: .tenantToken, reason: .wrongShape, httpStatus: 200, snippet: Secret.mask,
            logID: answer.logID)))
    case .success(let answer): return .success(answer.value)
    case .failure(let failure): return .failure(failure)
    }
  }

  /// Whether a token can stand in a header.
  static func isUsable(_ token: Secret?) -> Bool {
    guard let token, !token.isEmpty else { return false }
    return token.revealed.utf8.allSatisfy { (0x21...0x7E).contains($0) }
  }

  /// Sends the request and says what came of it.
  func make<Value: WireAnswer>(_ plan: CallPlan) async -> Result<Answer<Value>, FeishuFailure> {
    let secrets = secrets(of: plan)
    do throws(TransportTrouble) {
      let raw = try await transport.exchange(
        plan.endpoint.method, configuration.address(of: plan.route), headers: headers(for: plan), body: plan.body)
      let reading = AnswerReader(endpoint: plan.endpoint, secrets: secrets).read(raw, as: Value.self)
      let result = verdict(on: reading, raw)
      log(plan, raw, result)
      return result
    } catch {
      let failure = failure(of: error, plan, Masker(secrets))
      logger?.debug("call failed", metadata: ["endpoint": "\(plan.endpoint)", "kind": "\(failure.kind)"])
      return .failure(failure)
    }
  }

  /// What no text of an answer may repeat.
  private func secrets(of plan: CallPlan) -> [Secret] {
    [configuration.appSecret] + (token.map { [$0] } ?? []) + plan.secrets
  }

  private func headers(for plan: CallPlan) -> [(String, String)] {
    var headers = [("User-Agent", configuration.userAgent)]
    if let token { headers.append((WireHeader.authorization, WireHeader.bearer + token.revealed)) }
    if let value = plan.authorization { headers.append((WireHeader.authorization, value.revealed)) }
    if plan.body != nil { headers.append((WireHeader.contentType, plan.contentType)) }
    return headers
  }

  /// A failure inside the service says nothing about whether a write was done.
  private func verdict<Value>(on reading: Reading<Value>, _ raw: RawAnswer) -> Result<Answer<Value>, FeishuFailure> {
    switch reading {
    case .success(let answer): return .success(answer)
    case .refusal(let refusal):
      let isInternal = raw.status >= 500 || refusal.entry?.retry == .afterPauseWhenReading
      guard isInternal, refusal.endpoint.isWrite else { return .failure(.refused(refusal)) }
      return .failure(
        .unknown(
          UnknownOutcome(
            endpoint: refusal.endpoint, reason: .serverFailed, httpStatus: raw.status, logID: refusal.logID,
            refusal: refusal, detail: refusal.message)))
    case .strange(let answer):
      guard raw.status >= 500 else { return .failure(.strange(answer)) }
      return .failure(
        .unknown(
          UnknownOutcome(
            endpoint: answer.endpoint, reason: .serverFailed, httpStatus: raw.status, logID: answer.logID,
            detail: answer.snippet)))
    }
  }

  private func failure(of trouble: TransportTrouble, _ plan: CallPlan, _ masker: Masker) -> FeishuFailure {
    let endpoint = plan.endpoint
    switch trouble {
    case .cancelledBeforeSending: return .cancelled
    case .notSent(let reason, let words):
      let proxy = transport.proxy(for: configuration.address(of: plan.route))
      return .unreachable(
        Unreachable(
          reason: proxy == nil ? reason : reason.throughProxy, baseURL: masker.mask(configuration.host(of: endpoint)),
          detail: masker.mask(words), proxy: proxy?.name))
    case .lost(.cancelled, _) where !endpoint.isWrite: return .cancelled
    case .lost(let reason, let words):
      return .unknown(UnknownOutcome(endpoint: endpoint, reason: reason, detail: masker.mask(words)))
    }
  }

  /// Ids and numbers only: what was sent and said may be anybody's business or nobody's.
  private func log<Value>(_ plan: CallPlan, _ raw: RawAnswer, _ result: Result<Answer<Value>, FeishuFailure>) {
    guard let logger else { return }
    var metadata: Logger.Metadata = [
      "endpoint": "\(plan.endpoint)", "status": "\(raw.status)", "try": "\(number)", "log_id": "\(raw.logID ?? "-")",
    ]
    switch result {
    case .success: metadata["code"] = "0"
    case .failure(.refused(let refusal)): metadata["code"] = "\(refusal.code)"
    case .failure(let failure): metadata["kind"] = "\(failure.kind)"
    }
    logger.debug("call answered", metadata: metadata)
  }
}
