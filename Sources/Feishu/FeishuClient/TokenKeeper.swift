import FeishuAPI
import Synchronization

/// Holds a token, the app's or a person's: fetched once for all who wait for it, and renewed before it ends.
actor TokenKeeper {
  typealias Fetched = Result<TokenAnswer, FeishuFailure>

  private struct Token {
    var secret: Secret
    var renewAt: Duration
  }

  /// How long before its end a token is renewed (feishu-api.md 2.2): well under the 30 minutes from which the service
  /// hands out a new one.
  static let marginSeconds: Int64 = 180

  private let timepiece: Timepiece
  private let fetch: @Sendable (_ refused: Secret?) async -> Fetched
  /// Behind a lock of its own, so that a call that finds it good need not take turns at the actor.
  private let token = Mutex<Token?>(nil)
  /// The token that the service refused last; what is fetched must be another one.
  private var refused: Secret?
  private var isFetching = false
  private var waiting: [UInt64: CheckedContinuation<Result<Secret, FeishuFailure>, Never>] = [:]
  private var lastID: UInt64 = 0

  init(_ timepiece: Timepiece, fetch: @escaping @Sendable (_ refused: Secret?) async -> Fetched) {
    self.timepiece = timepiece
    self.fetch = fetch
  }

  /// A token that is good for a while yet.
  nonisolated func current() async throws(FeishuFailure) -> Secret {
    if let secret = held { return secret }
    return try await fetched()
  }

  /// The token that is there, while it is good.
  private nonisolated var held: Secret? {
    guard let token = token.withLock({ $0 }), timepiece.now() < token.renewAt else { return nil }
    return token.secret
  }

  private func fetched() async throws(FeishuFailure) -> Secret {
    if let secret = held { return secret }
    lastID += 1
    let id = lastID
    startFetching()
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { waiting[id] = $0 }
    } onCancel: {
      Task { await self.giveUp(id) }
    }
    return try result.get()
  }

  /// Forgets a token that the service has refused, unless it was replaced meanwhile.
  func discard(_ secret: Secret) {
    let isHeld = token.withLock { token in
      guard token?.secret == secret else { return false }
      token = nil
      return true
    }
    if isHeld { refused = secret }
  }

  /// Waits for the end of a fetch that is under way.
  func finishFetching() async {
    while isFetching {
      lastID += 1
      let id = lastID
      _ = await withCheckedContinuation { waiting[id] = $0 }
    }
  }

  /// The fetch is nobody's own: who started it may be cancelled while others still wait for it.
  private func startFetching() {
    guard !isFetching else { return }
    isFetching = true
    Task { [fetch, refused] in
      let result = await fetch(refused)
      self.finish(result)
    }
  }

  private func finish(_ result: Fetched) {
    isFetching = false
    let answer = result.map { answer in
      let secret = answer.token ?? Secret("")
      let life = Duration.seconds(max(0, answer.expire ?? 0))
      // A life too short for the margin is used by half.
      let renewAt = timepiece.now() + max(life - .seconds(Self.marginSeconds), life / 2)
      token.withLock { $0 = Token(secret: secret, renewAt: renewAt) }
      return secret
    }
    let all = waiting
    waiting = [:]
    for continuation in all.values { continuation.resume(returning: answer) }
  }

  private func giveUp(_ id: UInt64) {
    waiting.removeValue(forKey: id)?.resume(returning: .failure(.cancelled))
  }
}
