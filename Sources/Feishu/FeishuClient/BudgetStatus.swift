public import Phrase

/// What a client may still call, and what is being waited for; for the status line.
public struct BudgetStatus: Hashable, Sendable {
  /// Calls that may start at once.
  public var callsLeftThisSecond: Int
  public var callsPerSecond: Int
  /// Calls left of the last 60 seconds.
  public var callsLeftThisMinute: Int
  public var callsPerMinute: Int
  /// Calls under way.
  public var running: Int
  /// Calls that wait, by what they wait for, the most waited for first.
  public var waits: [Wait]

  /// Calls that wait for the same thing.
  public struct Wait: Hashable, Sendable {
    public var reason: WaitReason
    public var calls: Int
    /// How long at least, when that is known.
    public var remaining: Duration?

    public init(reason: WaitReason, calls: Int, remaining: Duration? = nil) {
      self.reason = reason
      self.calls = calls
      self.remaining = remaining
    }

    /// The same in whole seconds, never fewer than it takes.
    public var seconds: Int? {
      remaining.map { Int(max(1, ($0 / .seconds(1)).rounded(.up))) }
    }

    /// What is waited for and for how long, for people.
    public var phrase: Phrase {
      guard let seconds else { return reason.phrase }
      return Phrase(
        en: "\(reason.phrase.english), \(seconds) s left", zh: "\(reason.phrase.chinese)，还剩 \(seconds) 秒")
    }
  }

  /// Calls that wait, all together.
  public var waiting: Int { waits.reduce(0) { $0 + $1.calls } }

  /// The wait that takes longest, as far as that is known: what a person who waits wants to hear of.
  public var longestWait: Wait? { waits.max { ($0.remaining ?? .zero) < ($1.remaining ?? .zero) } }

  /// Whether nothing was called for so long that the whole budget is there again.
  public var isRested: Bool {
    running == 0 && waits.isEmpty && callsLeftThisSecond == callsPerSecond && callsLeftThisMinute == callsPerMinute
  }
}

/// What a call waits for.
public enum WaitReason: Hashable, Sendable {
  /// Another call about the same message, or the five a second of one message or receiver.
  case message
  /// The app's calls of this second.
  case second
  /// The app's calls of this minute.
  case minute
  /// The service has asked the app to slow down.
  case slowDown
  /// The service has refused this call for the moment; it is tried again after a pause.
  case pause

  /// What it waits for, for people.
  public var phrase: Phrase {
    switch self {
    case .message: .waitingForMessage
    case .second: .waitingForSecond
    case .minute: .waitingForMinute
    case .slowDown: .waitingForService
    case .pause: .waitingToRetry
    }
  }
}

extension PaceBook {
  /// The state of the budget at `now`.
  func status(at now: Duration) -> BudgetStatus {
    var book = self
    var budgets = usedBudgets
    let waits = book.waits(at: now)
    return BudgetStatus(
      callsLeftThisSecond: budgets.indices.map { budgets[$0].second.free(at: now) }.min() ?? pacing.callsPerSecond,
      callsPerSecond: pacing.callsPerSecond,
      callsLeftThisMinute: budgets.indices.map { budgets[$0].minute.free(at: now) }.min() ?? pacing.callsPerMinute,
      callsPerMinute: pacing.callsPerMinute, running: runningCount, waits: waits)
  }

  private mutating func waits(at now: Duration) -> [BudgetStatus.Wait] {
    var survey = Survey()
    var found: [WaitReason: BudgetStatus.Wait] = [:]
    for waiter in waiters {
      guard let obstacle = obstacle(for: waiter, at: now, &survey) else { continue }
      let (reason, until) = reason(of: obstacle, for: waiter, at: now)
      var wait = found[reason] ?? BudgetStatus.Wait(reason: reason, calls: 0)
      wait.calls += 1
      if let until { wait.remaining = min(wait.remaining ?? .seconds(3600), until - now) }
      found[reason] = wait
    }
    return found.values.sorted { ($0.calls, "\($0.reason)") > ($1.calls, "\($1.reason)") }
  }

  private func reason(of obstacle: Obstacle, for waiter: Waiter, at now: Duration) -> (WaitReason, Duration?) {
    switch obstacle {
    case .pause:
      // A call that was told to slow down waits as long as all others do, and for the same reason.
      var budget = budget(of: waiter.call)
      return (budget.isHeld(at: now) ? .slowDown : .pause, waiter.notBefore)
    case .lane: return (.message, nextFreeLane(of: waiter.call, after: now))
    case .budget:
      var budget = budget(of: waiter.call)
      let next = budget.nextFree(after: now)
      if budget.isHeld(at: now) { return (.slowDown, budget.heldUntil) }
      return (budget.minute.free(at: now) == 0 ? .minute : .second, next)
    }
  }
}
