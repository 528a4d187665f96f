public import Phrase

/// Why a sandbox could not start.
public enum SandboxFailure: Error, Hashable, Sendable {
  /// Another program has the port.
  case portInUse(Int)
  /// The port cannot be opened for another reason, such as lacking rights for one below 1024.
  case portRefused(Int, reason: String)
  /// The state file is there and cannot be read as one of ours.
  case stateUnreadable(path: String, reason: String)
  /// The state file cannot be written.
  case stateUnwritable(path: String, reason: String)

  /// What has happened and what to do next.
  public var phrase: Phrase {
    switch self {
    case .portInUse(let port): .sandboxPortInUse(port)
    case .portRefused(let port, let reason): .sandboxPortRefused(port, reason)
    case .stateUnreadable(let path, let reason): .sandboxStateUnreadable(path, reason)
    case .stateUnwritable(let path, let reason): .sandboxStateUnwritable(path, reason)
    }
  }
}
