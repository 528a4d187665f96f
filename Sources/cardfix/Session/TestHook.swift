import Delivery
import Glibc

/// Lets a test end the process as a power cut would, right after a step of a send.
enum TestHook {
  /// `CARDFIX_TEST_KILL_AFTER=recorded` kills the process when that step is on disk.
  static func afterStep(in environment: [String: String]) -> @Sendable (DeliveryStep) -> Void {
    guard let name = environment.given("CARDFIX_TEST_KILL_AFTER"), let last = DeliveryStep(rawValue: name) else {
      return { _ in }
    }
    return { step in
      if step == last { kill(getpid(), SIGKILL) }
    }
  }
}
