import FeishuAPI
import Synchronization

/// The one place where the state lives while the server runs. Every call is one turn of the lock.
final class SandboxCore: Sendable {
  /// A call that is under way, and how long it takes (item 17).
  struct Admission: Sendable {
    var delayMilliseconds: Int64 = 0
    /// The message it changes.
    fileprivate var messageID: String?
    fileprivate var collides = false
  }

  private struct Inside: Sendable {
    var state: SandboxState
    /// How many changes of a message are under way (item 45).
    var underWay: [String: Int] = [:]
  }

  private let inside: Mutex<Inside>
  private let clock: SandboxClock
  /// One element for any number of changes since the last one was taken.
  let changeSignals: AsyncStream<Void>
  private let signal: AsyncStream<Void>.Continuation

  init(_ state: SandboxState, clock: SandboxClock) {
    inside = Mutex(Inside(state: state))
    self.clock = clock
    (changeSignals, signal) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  /// Looks at the state.
  func read<Value: Sendable>(_ body: (SandboxState) -> Value) -> Value {
    inside.withLock { body($0.state) }
  }

  /// Takes a call in, before the time it takes has passed.
  func admit(_ request: SandboxRequest) -> Admission {
    inside.withLock { inside in
      var admission = Admission()
      guard !request.path.hasPrefix("/_sandbox/") else { return admission }
      admission.delayMilliseconds = Int64(max(0, inside.state.switches.number(.latency)))
      if admission.delayMilliseconds > 0, let (endpoint, ids) = RouteTable.match(request.method, request.path),
        endpoint == .patchMessage || endpoint == .editMessage, let id = ids.first
      {
        admission.messageID = id
        admission.collides = inside.underWay[id, default: 0] > 0
        inside.underWay[id, default: 0] += 1
      }
      return admission
    }
  }

  /// Answers a call.
  func answer(_ request: SandboxRequest, _ admission: Admission = Admission()) -> SandboxAnswer {
    let machineTime = clock.machineTime
    let answer = inside.withLock { inside in
      if let id = admission.messageID { inside.underWay[id] = inside.underWay[id].flatMap { $0 > 1 ? $0 - 1 : nil } }
      let now = machineTime + inside.state.clockOffset
      return inside.state.answer(request, at: now, collides: admission.collides)
    }
    if request.method != "GET" { signal.yield() }
    return answer
  }
}
