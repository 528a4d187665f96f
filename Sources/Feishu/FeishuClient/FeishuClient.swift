import FeishuAPI
public import Logging

/// One app's way to the service: everything cardfix asks of Feishu or Lark goes through one of these.
///
/// Calls may be made from any number of tasks at once; they share the token, the connections and the budget. Each either
/// gives its result or throws a ``FeishuFailure`` that says what can be done next. Passing refusals are tried again by the
/// rules of the error table, permanent ones never.
///
///     let client = FeishuClient(ClientConfiguration(appID: id, appSecret: secret))
///     let message = try await client.get("om_1", as: .userCard).value
///     try await client.patch("om_1", content: corrected)
///     await client.shutdown()
public final class FeishuClient: Sendable {
  let caller: Caller

  /// Nothing is sent before the first call. Clients of one app on one host share one budget, since the service counts their
  /// calls together.
  public init(_ configuration: ClientConfiguration, pacing: Pacing = .standard, logger: Logger? = nil) {
    caller = Caller(configuration, SharedPacers.pacer(for: configuration, pacing), .system, logger)
  }

  /// A client whose waits are measured on another clock; it has a budget of its own.
  public init(
    _ configuration: ClientConfiguration, pacing: Pacing = .standard, timepiece: Timepiece, logger: Logger? = nil
  ) {
    caller = Caller(configuration, Pacer(pacing, timepiece), timepiece, logger)
  }

  /// Closes the connections and does not wait for that. Calls under way fail; later ones are ``Unreachable/Reason/shutDown``.
  ///
  /// A login that is being renewed is waited for: its refresh token is used up, and the new one must not be lost.
  public func shutdown() async {
    await caller.shutdown()
  }

  /// Runs tasks on the thread that serves the connections.
  ///
  /// A task that makes many calls one after the other is fastest there: a call from elsewhere is handed to that thread and
  /// its answer handed back, and each time a sleeping thread has to be woken. Nothing that blocks belongs there.
  ///
  ///     Task(executorPreference: client.executor) {
  ///       for id in ids { try await client.recall(id) }
  ///     }
  public var executor: any TaskExecutor { caller.transport.executor }

  /// What may still be called, and what is being waited for.
  public var budget: BudgetStatus {
    get async { await caller.pacer.status }
  }

  /// Looks at the budget and the waits again and again, until the task is cancelled or `onLook` has seen enough.
  ///
  /// - Parameters:
  ///   - interval: the pause between two looks.
  ///   - onLook: gets every status, the first one at once; false ends it.
  public func watchBudget(every interval: Duration, onLook: (BudgetStatus) -> Bool) async {
    while !Task.isCancelled, onLook(await budget) {
      try? await Task.sleep(for: interval)
    }
  }

  /// The result in `data`; an answer without it is no answer of this service.
  func data<Value: Codable & Sendable>(
    _ plan: CallPlan, as type: Value.Type = Value.self
  ) async throws(FeishuFailure) -> Answer<Value> {
    let answer = try await caller.call(plan, as: Envelope<Value>.self)
    guard let value = answer.value.data else { throw FeishuClient.empty(plan.endpoint, logID: answer.logID) }
    return Answer(value, logID: answer.logID)
  }

  /// A call whose answer holds nothing.
  func acknowledged(_ plan: CallPlan) async throws(FeishuFailure) -> Answer<EmptyObject> {
    let answer = try await caller.call(plan, as: Envelope<EmptyObject>.self)
    return Answer(EmptyObject(), logID: answer.logID)
  }

  /// A success that does not hold what was asked for.
  static func empty(_ endpoint: Endpoint, logID: String?) -> FeishuFailure {
    .strange(StrangeAnswer(endpoint: endpoint, reason: .wrongShape, httpStatus: 200, snippet: "", logID: logID))
  }
}
