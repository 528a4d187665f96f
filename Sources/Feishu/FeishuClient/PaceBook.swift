import FeishuAPI

/// Who may call and who waits, as a value: it knows no clock and no tasks, the time is given to it.
///
/// Waiting calls are let through in the order in which they came. One that waits for its lane does not hold up the others;
/// one that waits for the app's budget does, since nobody else could pass either. A call that tries again stands first.
struct PaceBook: Sendable {
  struct Waiter: Sendable {
    var call: PacedCall
    /// Not before this time, when the call tries again; nil for the first try.
    var notBefore: Duration?
  }

  /// Why a call cannot go.
  enum Obstacle: Hashable, Sendable {
    case pause
    case lane
    case budget
  }

  let pacing: Pacing
  private(set) var waiters: [Waiter] = []
  /// When somebody who waits may be let through, apart from the ends of running calls; nil when nobody waits for time.
  private(set) var nextChange: Duration?
  private var running: Set<UInt64> = []
  private var budgets: [Endpoint?: AppBudget] = [:]
  private var windows: [Lane: SlidingWindow] = [:]
  /// The call that a serial lane belongs to, until its last try is over.
  private var owners: [Lane: UInt64] = [:]

  /// What a lane may have, before it has had any of it.
  private let freshWindow: SlidingWindow

  init(_ pacing: Pacing) {
    self.pacing = pacing
    self.freshWindow = SlidingWindow(limit: pacing.writesPerSecondPerLane, span: .seconds(1))
  }

  /// How many calls are under way.
  var runningCount: Int { running.count }

  /// Puts a call into the queue: at its end, or before all others when it tries again.
  mutating func add(_ call: PacedCall, notBefore: Duration? = nil) {
    let waiter = Waiter(call: call, notBefore: notBefore)
    if notBefore == nil {
      waiters.append(waiter)
    } else {
      waiters.insert(waiter, at: 0)
    }
  }

  /// Lets through whoever may call now; they count as running from here on. Sets ``nextChange``.
  mutating func admit(at now: Duration) -> [PacedCall] {
    var positions: [Int] = []
    var survey = Survey()
    for (position, waiter) in waiters.enumerated() {
      // Who comes behind cannot go either: a queue of thousands costs nothing while the budget is used up.
      if pacing.scope == .app, !survey.fullScopes.isEmpty { break }
      guard obstacle(for: waiter, at: now, &survey) == nil else { continue }
      start(waiter.call)
      positions.append(position)
    }
    let admitted = positions.map { waiters[$0].call }
    for position in positions.reversed() { waiters.remove(at: position) }
    nextChange = survey.nextChange
    return admitted
  }

  /// Ends one try; `keepsLane` when the call will try again.
  mutating func end(_ call: PacedCall, at now: Duration, keepsLane: Bool) {
    if running.remove(call.id) != nil {
      budgets[scope(of: call)]?.end(at: now)
      if let lane = call.lane, call.countsInLane { windows[lane]?.end(at: now) }
    }
    if !keepsLane { leave(call, at: now) }
  }

  /// Takes out a call that does not want to wait any more; false when it was let through already.
  mutating func withdraw(_ call: PacedCall, at now: Duration) -> Bool {
    guard let position = waiters.firstIndex(where: { $0.call.id == call.id }) else { return false }
    waiters.remove(at: position)
    leave(call, at: now)
    return true
  }

  /// Nobody with this call's budget is let through before `time`: the service has asked for it.
  mutating func hold(_ call: PacedCall, until time: Duration) {
    let held = budget(of: call).heldUntil ?? time
    budgets[scope(of: call), default: AppBudget(pacing)].heldUntil = max(held, time)
  }
}

extension PaceBook {
  /// What one look along the queue has found to be full.
  struct Survey {
    var blockedLanes: Set<Lane> = []
    var fullScopes: Set<Endpoint?> = []
    var nextChange: Duration?

    fileprivate mutating func note(_ time: Duration?) {
      guard let time else { return }
      nextChange = min(nextChange ?? time, time)
    }
  }

  /// Why this waiter cannot go, given those before it; nil when it can.
  mutating func obstacle(for waiter: Waiter, at now: Duration, _ survey: inout Survey) -> Obstacle? {
    let call = waiter.call
    let scope = scope(of: call)
    var found: Obstacle?
    if let time = waiter.notBefore, time > now {
      found = .pause
      survey.note(time)
    } else if let lane = call.lane, survey.blockedLanes.contains(lane) {
      found = .lane
    } else if let lane = call.lane, isBusy(lane, for: call, at: now) {
      found = .lane
      survey.note(call.countsInLane ? windows[lane]?.nextFree(after: now) : nil)
    } else if survey.fullScopes.contains(scope) {
      found = .budget
    } else if !budgets[scope, default: AppBudget(pacing)].isFree(at: now) {
      survey.fullScopes.insert(scope)
      found = .budget
      survey.note(budgets[scope]?.nextFree(after: now))
    }
    if found != nil, let lane = call.lane { survey.blockedLanes.insert(lane) }
    return found
  }

  /// The budget that counts for `call`.
  func budget(of call: PacedCall) -> AppBudget {
    budgets[scope(of: call)] ?? AppBudget(pacing)
  }

  /// When the lane of `call` has a place again; nil when that hangs on another call.
  func nextFreeLane(of call: PacedCall, after now: Duration) -> Duration? {
    guard call.countsInLane, let lane = call.lane, var window = windows[lane] else { return nil }
    return window.nextFree(after: now)
  }

  /// All budgets that have been used.
  var usedBudgets: [AppBudget] { Array(budgets.values) }

  private func scope(of call: PacedCall) -> Endpoint? {
    pacing.scope == .app ? nil : call.endpoint
  }

  private mutating func isBusy(_ lane: Lane, for call: PacedCall, at now: Duration) -> Bool {
    if lane.isSerial, let owner = owners[lane], owner != call.id { return true }
    return call.countsInLane && windows[lane, default: freshWindow].free(at: now) == 0
  }

  private mutating func start(_ call: PacedCall) {
    running.insert(call.id)
    budgets[scope(of: call), default: AppBudget(pacing)].start()
    guard let lane = call.lane else { return }
    if lane.isSerial { owners[lane] = call.id }
    if call.countsInLane { windows[lane, default: freshWindow].start() }
  }

  /// Gives the lane free, and forgets lanes that have been quiet, so that a long run does not fill the memory.
  private mutating func leave(_ call: PacedCall, at now: Duration) {
    guard let lane = call.lane else { return }
    if owners[lane] == call.id { owners[lane] = nil }
    if windows.count > 1000 {
      windows = windows.filter { entry in
        var window = entry.value
        return !window.isIdle(at: now)
      }
    }
  }
}
