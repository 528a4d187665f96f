import FeishuAPI

/// What has become of a call so far, and from that what to do next. The rules stand in the error table.
struct CallHistory: Sendable {
  enum Step<Value: Sendable>: Sendable {
    case finish(Result<Answer<Value>, FeishuFailure>)
    /// Try once more after the pause; `holdingAll` when nobody else may call until then either.
    case tryAgain(after: Duration, holdingAll: Bool)
  }

  private let pacing: Pacing
  /// The number of the try under way, from 1.
  private(set) var tries = 1
  private var hadFreshToken = false
  private var hadNewConnection = false

  init(_ pacing: Pacing) {
    self.pacing = pacing
  }

  mutating func next<Value>(after outcome: Result<Answer<Value>, FeishuFailure>) -> Step<Value> {
    guard case .failure(let failure) = outcome, let pause = pause(after: failure) else {
      return .finish(outcome.mapError { counted($0) })
    }
    tries += 1
    return .tryAgain(after: pause.length, holdingAll: pause.holdsAll)
  }

  private typealias Pause = (length: Duration, holdsAll: Bool)

  /// How long to wait before the next try; nil when there is none.
  private mutating func pause(after failure: FeishuFailure) -> Pause? {
    switch failure {
    case .refused(let refusal): return pause(after: refusal)
    case .unknown(let outcome): return pause(after: outcome)
    case .unreachable, .strange, .noToken, .cancelled: return nil
    }
  }

  private mutating func pause(after refusal: Refusal) -> Pause? {
    switch refusal.entry?.retry ?? .never {
    case .never: return nil
    case .withFreshToken:
      guard !hadFreshToken else { return nil }
      hadFreshToken = true
      return (.zero, false)
    case .afterReset:
      let asked = Duration.seconds(min(max(1, refusal.resetSeconds ?? 1), 1e9))
      return tries < pacing.tries && asked <= pacing.longestWait ? (asked, true) : nil
    case .afterPause:
      return tries < pacing.tries ? (pacing.pause(afterTries: tries), false) : nil
    case .afterPauseWhenReading:
      // Once: an answer of this kind can also mean that the request makes no sense (feishu-api.md 1.5, 2200).
      return !refusal.endpoint.isWrite && tries == 1 ? (pacing.pause(afterTries: tries), false) : nil
    }
  }

  /// A kept connection may be closed by the other side in the moment in which it is used; reading again does no harm.
  private mutating func pause(after outcome: UnknownOutcome) -> Pause? {
    guard outcome.reason == .connectionLost, !outcome.endpoint.isWrite, !hadNewConnection else { return nil }
    hadNewConnection = true
    return (.zero, false)
  }

  private func counted(_ failure: FeishuFailure) -> FeishuFailure {
    guard case .refused(var refusal) = failure else { return failure }
    refusal.tries = tries
    return .refused(refusal)
  }
}
