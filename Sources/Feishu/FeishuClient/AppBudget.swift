/// What an app, or one endpoint of it, may call: two windows, and a stop that the service has asked for.
struct AppBudget: Hashable, Sendable {
  var second: SlidingWindow
  var minute: SlidingWindow
  /// Nobody may call before this time.
  var heldUntil: Duration?

  init(_ pacing: Pacing) {
    second = SlidingWindow(limit: pacing.callsPerSecond, span: .seconds(1))
    minute = SlidingWindow(limit: pacing.callsPerMinute, span: .seconds(60))
  }

  mutating func isHeld(at now: Duration) -> Bool {
    guard let time = heldUntil else { return false }
    if time <= now { heldUntil = nil }
    return time > now
  }

  mutating func isFree(at now: Duration) -> Bool {
    !isHeld(at: now) && second.free(at: now) > 0 && minute.free(at: now) > 0
  }

  /// When it may get free by itself; nil when only the end of a running call can do that, or when it is free.
  mutating func nextFree(after now: Duration) -> Duration? {
    let held = isHeld(at: now) ? heldUntil : nil
    return [held, second.nextFree(after: now), minute.nextFree(after: now)].compactMap { $0 }.max()
  }

  mutating func start() {
    second.start()
    minute.start()
  }

  mutating func end(at now: Duration) {
    second.end(at: now)
    minute.end(at: now)
  }
}
