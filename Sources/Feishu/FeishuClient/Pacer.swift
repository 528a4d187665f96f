import FeishuAPI

/// Lets calls through at the pace of a ``PaceBook``. All callers of a client share one, and all clients of an app.
actor Pacer {
  let pacing: Pacing
  private var book: PaceBook
  private let timepiece: Timepiece
  private var sleepers: [UInt64: CheckedContinuation<Bool, Never>] = [:]
  private var alarm: (time: Duration, task: Task<Void, Never>)?
  private var lastID: UInt64 = 0

  init(_ pacing: Pacing, _ timepiece: Timepiece) {
    self.pacing = pacing
    self.book = PaceBook(pacing)
    self.timepiece = timepiece
  }

  deinit {
    alarm?.task.cancel()
  }

  /// The state of the budget now.
  var status: BudgetStatus { book.status(at: timepiece.now()) }

  /// Waits until a new call may start; nil when the task was cancelled meanwhile.
  func enter(_ endpoint: Endpoint, _ lane: Lane?) async -> PacedCall? {
    lastID += 1
    let call = PacedCall(id: lastID, endpoint: endpoint, lane: lane)
    book.add(call)
    return await turn(of: call) ? call : nil
  }

  /// Ends one try and waits for the next one, at least for `pause`; false when the task was cancelled meanwhile.
  func retry(_ call: PacedCall, after pause: Duration, holdingAll: Bool) async -> Bool {
    let now = timepiece.now()
    book.end(call, at: now, keepsLane: true)
    if holdingAll { book.hold(call, until: now + pause) }
    book.add(call, notBefore: now + pause)
    return await turn(of: call)
  }

  /// Ends the call.
  func leave(_ call: PacedCall) {
    book.end(call, at: timepiece.now(), keepsLane: false)
    letThrough()
  }

  private func turn(of call: PacedCall) async -> Bool {
    if letThrough().contains(call.id) { return true }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { sleepers[call.id] = $0 }
    } onCancel: {
      Task { await self.withdraw(call) }
    }
  }

  private func withdraw(_ call: PacedCall) {
    guard book.withdraw(call, at: timepiece.now()) else { return }
    sleepers.removeValue(forKey: call.id)?.resume(returning: false)
    letThrough()
  }

  /// Wakes whoever may call now and sets the alarm for the next; returns those who were let through.
  @discardableResult
  private func letThrough() -> Set<UInt64> {
    let now = timepiece.now()
    let admitted = Set(book.admit(at: now).map(\.id))
    for id in admitted { sleepers.removeValue(forKey: id)?.resume(returning: true) }
    setAlarm(for: book.nextChange, now: now)
    return admitted
  }

  private func setAlarm(for time: Duration?, now: Duration) {
    guard alarm?.time != time else { return }
    alarm?.task.cancel()
    alarm = time.map { time in
      let task = Task { [weak self, timepiece] in
        // Cancelled when another alarm was set.
        guard (try? await timepiece.sleep(time - now)) != nil else { return }
        await self?.ring()
      }
      return (time, task)
    }
  }

  private func ring() {
    alarm?.task.cancel()
    alarm = nil
    letThrough()
  }
}
