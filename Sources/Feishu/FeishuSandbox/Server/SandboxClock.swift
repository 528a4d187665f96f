import FoundationEssentials

/// The machine's time, or one that stands still; the sandbox adds its own offset.
struct SandboxClock: Sendable {
  private let kind: SandboxConfiguration.Clock

  init(_ kind: SandboxConfiguration.Clock) {
    self.kind = kind
  }

  /// Milliseconds since 1970.
  var machineTime: Int64 {
    switch kind {
    case .system: Int64(Date().timeIntervalSince1970 * 1000)
    case .fixed(let milliseconds): milliseconds
    }
  }
}
