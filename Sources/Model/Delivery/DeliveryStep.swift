/// The steps of a send, in order. Each is complete, and what it learnt on disk, before the next begins.
public enum DeliveryStep: String, CaseIterable, Hashable, Sendable {
  /// What the service holds was read.
  case read
  /// It is kept as a version.
  case saved
  /// It is what the change was made from, and the checks object to nothing.
  case compared
  /// The new version and the send are recorded as under way.
  case recorded
  /// The service has answered, or the wait for its answer has ended.
  case sent
  /// The answer is recorded.
  case answered
  /// What reading back showed is recorded.
  case proved
}
