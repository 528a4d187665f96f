public import FeishuAPI

/// How fast a client may call. What is left of it is told by ``BudgetStatus``.
public struct Pacing: Hashable, Sendable {
  /// What the app's budget is counted over.
  public enum Scope: String, Hashable, Sendable {
    /// All calls of the app together: never too fast, whichever way the service counts.
    case app
    /// Each endpoint for itself, as the documents say (feishu-api.md 1.4).
    case endpoint
  }

  public var callsPerSecond: Int
  public var callsPerMinute: Int
  public var scope: Scope
  /// Changes of one message, and messages sent to one receiver, in a second.
  public var writesPerSecondPerLane: Int
  /// How often a call is tried in all when the service asks for patience.
  public var tries: Int
  /// The waits before the second, third and fourth try.
  public var pauses: [Duration]
  /// A wait that the service asks for and that is longer than this is not waited for, but reported.
  public var longestWait: Duration

  public init(
    callsPerSecond: Int = Limits.callsPerSecond, callsPerMinute: Int = Limits.callsPerMinute, scope: Scope = .app,
    writesPerSecondPerLane: Int = Limits.patchesPerSecondPerMessage, tries: Int = 4,
    pauses: [Duration] = [.seconds(1), .seconds(2), .seconds(4)], longestWait: Duration = .seconds(120)
  ) {
    precondition(callsPerSecond > 0 && callsPerMinute > 0 && writesPerSecondPerLane > 0 && tries > 0)
    self.callsPerSecond = callsPerSecond
    self.callsPerMinute = callsPerMinute
    self.scope = scope
    self.writesPerSecondPerLane = writesPerSecondPerLane
    self.tries = tries
    self.pauses = pauses
    self.longestWait = longestWait
  }

  /// The limits of the service.
  public static let standard = Pacing()

  /// The wait before try number `tries + 1`.
  func pause(afterTries tries: Int) -> Duration {
    pauses.isEmpty ? .zero : pauses[min(tries, pauses.count) - 1]
  }
}
