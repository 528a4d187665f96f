import FeishuClient

/// Decides which waits a person is told of: those that take a second or more.
///
/// Most waits are over before anybody could read of them: the calls of this second are used up, and the next second is near.
struct WaitReport: Sendable {
  /// The pause between two looks at the budget.
  static let interval = Duration.milliseconds(250)
  private static let looksInASecond = 4

  /// Looks after one another in which somebody waited.
  private var looks = 0
  private var shown: WaitReason?

  /// The wait that deserves a word, by the newest look at the budget. It is told until nobody waits any more.
  mutating func wait(in status: BudgetStatus) -> BudgetStatus.Wait? {
    guard let wait = status.longestWait else {
      (looks, shown) = (0, nil)
      return nil
    }
    looks += 1
    let isLong = wait.remaining.map { $0 >= .seconds(1) } ?? false
    guard isLong || shown != nil || looks > Self.looksInASecond else { return nil }
    shown = wait.reason
    return wait
  }

  /// The same for whoever is told once: each kind of wait when it begins.
  mutating func news(in status: BudgetStatus) -> BudgetStatus.Wait? {
    let before = shown
    guard let wait = wait(in: status), wait.reason != before else { return nil }
    return wait
  }
}
