import Synchronization
import Terminal
import Workbench

/// Where errands leave what they found, for the loop to take.
///
/// The loop sleeps in `poll(2)`; posting writes one byte that wakes it.
final class Mailbox: Sendable {
  private let actions = Mutex<[Action]>([])
  private let wake: WakePipe

  init(wake: WakePipe) {
    self.wake = wake
  }

  func post(_ action: Action) {
    actions.withLock { $0.append(action) }
    wake.signal()
  }

  /// Everything that was posted since the last time, in order.
  func takeAll() -> [Action] {
    actions.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }
}
