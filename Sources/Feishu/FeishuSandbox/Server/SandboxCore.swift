import FeishuAPI
import JSONText
import Synchronization

/// The one place where the state lives while the server runs. Every call is one turn of the lock.
final class SandboxCore: Sendable {
  /// A call that is under way, and how long it takes (item 17).
  struct Admission: Sendable {
    var delayMilliseconds: Int64 = 0
    /// What no other call may do meanwhile: the message it changes, or the `uuid` it sends with.
    fileprivate var key: String?
    fileprivate var collides = false
  }

  private struct Inside: Sendable {
    var state: SandboxState
    /// How many changes of a message, or sends with a `uuid`, are under way (items 45 and 31).
    var underWay: [String: Int] = [:]
    /// The parts of the state as they were last kept.
    var kept = StateChange()
  }

  private let inside: Mutex<Inside>
  private let clock: SandboxClock
  /// One element for any number of changes since the last one was taken.
  let changeSignals: AsyncStream<Void>
  private let signal: AsyncStream<Void>.Continuation

  init(_ state: SandboxState, clock: SandboxClock) {
    inside = Mutex(Inside(state: state, kept: state.isFresh ? StateChange() : StateChange(partsOf: state)))
    self.clock = clock
    (changeSignals, signal) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  /// Looks at the state.
  func read<Value: Sendable>(_ body: (SandboxState) -> Value) -> Value {
    inside.withLock { body($0.state) }
  }

  /// Takes from the state what is to be kept on disk; `kept` are the parts as they were last kept.
  func keep<Value: Sendable>(_ body: (_ state: inout SandboxState, _ kept: inout StateChange) -> Value) -> Value {
    inside.withLock { body(&$0.state, &$0.kept) }
  }

  /// Takes a call in, before the time it takes has passed.
  func admit(_ request: SandboxRequest) -> Admission {
    inside.withLock { inside in
      var admission = Admission()
      guard !request.path.hasPrefix("/_sandbox/") else { return admission }
      admission.delayMilliseconds = Int64(max(0, inside.state.switches.number(.latency)))
      if admission.delayMilliseconds > 0, let key = Self.key(of: request) {
        admission.key = key
        admission.collides = inside.underWay[key, default: 0] > 0
        inside.underWay[key, default: 0] += 1
      }
      return admission
    }
  }

  private static func key(of request: SandboxRequest) -> String? {
    guard let (endpoint, ids) = RouteTable.match(request.method, request.path) else { return nil }
    switch endpoint {
    case .patchMessage, .editMessage: return ids.first
    case .createMessage, .replyMessage, .forwardMessage:
      let uuid = JSONDocument(bytes: request.body).root?["uuid"]?.string ?? request.parameter(QueryName.uuid.rawValue)
      return uuid.map { "\(request.authorization ?? "") \($0)" }
    default: return nil
    }
  }

  /// Answers a call.
  func answer(_ request: SandboxRequest, _ admission: Admission = Admission()) -> SandboxAnswer {
    let machineTime = clock.machineTime
    let answer = inside.withLock { inside in
      if let key = admission.key { inside.underWay[key] = inside.underWay[key].flatMap { $0 > 1 ? $0 - 1 : nil } }
      let now = machineTime + inside.state.clockOffset
      return inside.state.answer(request, at: now, collides: admission.collides)
    }
    if request.method != "GET" { signal.yield() }
    return answer
  }
}
