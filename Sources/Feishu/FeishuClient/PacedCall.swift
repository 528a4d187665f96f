import FeishuAPI

/// What runs one after the other: the calls about one message, or the messages to one receiver.
enum Lane: Hashable, Sendable {
  case message(String)
  case receiver(String)

  /// Whether a call waits for the end of the one before it, its further tries included.
  var isSerial: Bool {
    switch self {
    case .message: true
    case .receiver: false
    }
  }
}

/// One call on its way through the pacing, with all its tries.
struct PacedCall: Hashable, Sendable {
  let id: UInt64
  let endpoint: Endpoint
  let lane: Lane?

  /// Whether it uses up the lane's own budget.
  var countsInLane: Bool { lane != nil && endpoint.isWrite }
}
