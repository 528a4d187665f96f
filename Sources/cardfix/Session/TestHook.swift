import Delivery
import Glibc

/// Lets a test end the process as a power cut would, right after a step of a send or the renewal of a login.
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

  /// `CARDFIX_TEST_KILL_AFTER=renewed` kills the process when the new tokens of a login are on disk, before one is used.
  static func afterRenewal(in environment: [String: String]) -> @Sendable () -> Void {
    guard environment.given("CARDFIX_TEST_KILL_AFTER") == "renewed" else { return {} }
    return { kill(getpid(), SIGKILL) }
  }
}
