import Synchronization

/// A clock on which every wait is over at once: the present is brought forward instead.
final class SkippingClock: Clock {
  typealias Instant = ContinuousClock.Instant

  private let skipped = Mutex(Duration.zero)

  var now: Instant { ContinuousClock.now + skipped.withLock { $0 } }
  var minimumResolution: Duration { .nanoseconds(1) }

  func sleep(until deadline: Instant, tolerance: Duration?) async throws {
    try Task.checkCancellation()
    skipped.withLock { skipped in
      let ahead = (ContinuousClock.now + skipped).duration(to: deadline)
      if ahead > .zero { skipped += ahead }
    }
  }
}
