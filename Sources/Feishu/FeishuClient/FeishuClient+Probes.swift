public import FeishuAPI

extension FeishuClient {
  /// Asks whether the app may do something, with a call that can do nothing (``Capability/probe``).
  ///
  /// - Returns: the log id of the answer, if the service let the call through to what it lacks.
  /// - Throws: what stopped it before that: a gate that is shut, or no answer at all.
  public func probe(_ probe: Capability.Probe) async throws(FeishuFailure) -> String? {
    let plan = probe.hasBody ? CallPlan(probe.route, body: EmptyObject()) : CallPlan(probe.route)
    do {
      return try await acknowledged(plan).logID
    } catch {
      // What it was refused for in the end is what it lacks.
      guard case .refused(let refusal) = error, refusal.isAboutTheProbe else { throw error }
      return refusal.logID
    }
  }

  /// The bot that the app is, with the log id of the answer.
  public func whoAmI() async throws(FeishuFailure) -> Answer<WireBot> {
    let answer = try await caller.call(CallPlan(.botInfo), as: BotAnswer.self)
    guard let bot = answer.value.bot else { throw FeishuClient.empty(.botInfo, logID: answer.logID) }
    return Answer(bot, logID: answer.logID)
  }
}

extension Refusal {
  /// The gates are open; the id that does not exist, or the fields that are not there, are what is wrong.
  fileprivate var isAboutTheProbe: Bool {
    guard let gate = Gate(code: code, message: message) else { return true }
    return gate == .message
  }
}
