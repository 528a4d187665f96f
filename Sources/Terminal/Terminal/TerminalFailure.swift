public import Phrase

/// Why the screen can't be opened.
public enum TerminalFailure: Error, Hashable, Sendable {
  /// Standard input or output is a file or a pipe.
  case notATerminal
  /// `TERM` is not set.
  case noTerminalType
  /// No description of this kind of terminal is installed.
  case unknownTerminal(String)
  /// The terminal can't place its cursor, as "dumb".
  case tooSimple(String)
  /// The process has too many files open.
  case noDescriptors

  public var phrase: Phrase {
    switch self {
    case .notATerminal: .notATerminal
    case .noTerminalType: .noTerminalType
    case .unknownTerminal(let name): .unknownTerminal(name)
    case .tooSimple(let name): .tooSimple(name)
    case .noDescriptors: .noDescriptors
    }
  }
}
