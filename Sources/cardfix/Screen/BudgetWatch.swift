import FeishuClient
import Synchronization
import Workbench

/// Tells the screen what is left of the budget and what is waited for, from the first call until the budget is whole again.
final class BudgetWatch: Sendable {
  private struct State {
    var watching: Task<Void, Never>?
    /// Looks that are still to come although nothing seems to be going on: a call that was just asked for may not have begun.
    var grace = 0
  }

  private let client: FeishuClient
  private let tell: @Sendable (Budget) -> Void
  private let state = Mutex(State())
  private static let graceLooks = 8

  /// - Parameter tell: called when what is shown has changed.
  init(_ client: FeishuClient, tell: @escaping @Sendable (Budget) -> Void) {
    self.client = client
    self.tell = tell
  }

  /// To be called when something begins that asks the service.
  func follow() {
    state.withLock { state in
      state.grace = Self.graceLooks
      guard state.watching == nil else { return }
      state.watching = Task.detached { [self] in await watch() }
    }
  }

  func stop() {
    state.withLock { $0.watching }?.cancel()
  }

  private func watch() async {
    var report = WaitReport()
    var last: Budget?
    await client.watchBudget(every: WaitReport.interval) { status in
      let budget = Budget(
        secondLeft: status.callsLeftThisSecond, minuteLeft: status.callsLeftThisMinute,
        wait: report.wait(in: status)?.phrase)
      if budget != last { tell(budget) }
      last = budget
      return goesOn(isRested: status.isRested)
    }
  }

  private func goesOn(isRested: Bool) -> Bool {
    state.withLock { state in
      state.grace = isRested ? state.grace - 1 : Self.graceLooks
      guard state.grace > 0 else {
        state.watching = nil
        return false
      }
      return true
    }
  }
}
