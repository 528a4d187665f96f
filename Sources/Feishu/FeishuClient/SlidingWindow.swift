/// At most `limit` calls in any stretch of `span`, whenever in its run the service counts a call.
///
/// A call holds its place from its start until `span` after its end: the service has counted it by then, so no stretch of
/// `span` on its side can hold more than `limit`, however long the ways were.
struct SlidingWindow: Hashable, Sendable {
  let limit: Int
  let span: Duration
  /// Calls that have started and not ended.
  private(set) var running = 0
  /// When the others ended, in order; only those of the last `span` count.
  private var ends: [Duration] = []
  /// The first of `ends` that still counts.
  private var head = 0

  /// `margin` is added to `span`, for services that count both ends of it.
  init(limit: Int, span: Duration, margin: Duration = .milliseconds(5)) {
    self.limit = limit
    self.span = span + margin
  }

  /// How many calls may start now.
  mutating func free(at now: Duration) -> Int {
    forget(before: now)
    return max(0, limit - running - (ends.count - head))
  }

  /// When a place gets free by itself; nil when one is free, or when only the end of a running call can free one.
  mutating func nextFree(after now: Duration) -> Duration? {
    guard free(at: now) == 0, head < ends.count else { return nil }
    return ends[head] + span
  }

  mutating func start() {
    running += 1
  }

  mutating func end(at now: Duration) {
    running -= 1
    ends.append(now)
  }

  /// Whether nothing in it matters any more.
  mutating func isIdle(at now: Duration) -> Bool {
    forget(before: now)
    return running == 0 && head == ends.count
  }

  private mutating func forget(before now: Duration) {
    while head < ends.count, ends[head] + span <= now { head += 1 }
    if head > 64, head * 2 > ends.count {
      ends.removeFirst(head)
      head = 0
    }
  }
}
