/// A monotonic clock as the pacing sees it: how long ago it was started, and waiting.
///
/// The real one goes on while the computer sleeps, as the service's windows and the life of a token do.
public struct Timepiece: Sendable {
  /// The time since an arbitrary start.
  let now: @Sendable () -> Duration
  /// Returns after the duration, or throws when the task is cancelled.
  let sleep: @Sendable (Duration) async throws -> Void

  public init<C: Clock<Duration>>(_ clock: C) {
    let start = clock.now
    now = { start.duration(to: clock.now) }
    sleep = { try await clock.sleep(until: clock.now.advanced(by: $0), tolerance: .zero) }
  }

  /// The system's clock.
  public static var system: Timepiece { Timepiece(ContinuousClock()) }
}
