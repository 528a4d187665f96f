import Phrase

/// Why a command did not do what it was asked for: what is printed, and how the process ends.
struct CommandFailure: Error, Sendable {
  /// The word in `error.kind`, for scripts.
  enum Kind: String, Sendable {
    case usage
    /// A file, or the content in it, can't be used.
    case input
    /// The settings file is wrong.
    case settings
    case credentials
    /// The service said no.
    case refused
    /// A check says that the service can't take it; `--force` sends it all the same.
    case objection
    case conflict
    /// It did not reach the service.
    case unreachable
    /// It may have reached the service.
    case unknown
    /// The store on this machine can't be used.
    case store
    case internalError = "internal"
    case interrupted
  }

  /// A place in the file or content, counted from 1.
  struct Position: Hashable, Sendable {
    var line: Int
    var column: Int
    /// Where the component, or whatever stands there, ends; nil where that is not known.
    var endLine: Int?
    var endColumn: Int?

    /// With the end of what begins there.
    func ending(at end: Position) -> Position {
      Position(line: line, column: column, endLine: end.line, endColumn: end.column)
    }
  }

  var kind: Kind
  var exit: Exit
  /// What happened.
  var message: Phrase
  /// What to do next.
  var remedy: Phrase?
  /// The service's code.
  var code: Int?
  var subCode: Int?
  /// Whether the same will fail again, however often it is repeated; nil where it is not a matter of trying.
  var isPermanent: Bool?
  var logID: String?
  var position: Position?

  init(
    _ kind: Kind, _ exit: Exit, _ message: Phrase, remedy: Phrase? = nil, code: Int? = nil, subCode: Int? = nil,
    isPermanent: Bool? = nil, logID: String? = nil, position: Position? = nil
  ) {
    self.kind = kind
    self.exit = exit
    self.message = message
    self.remedy = remedy
    self.code = code
    self.subCode = subCode
    self.isPermanent = isPermanent
    self.logID = logID
    self.position = position
  }

  /// A wrong command line.
  static func usage(_ message: Phrase, remedy: Phrase? = nil) -> CommandFailure {
    CommandFailure(.usage, .usage, message, remedy: remedy)
  }

  /// A file or a content that can't be used.
  static func input(_ message: Phrase, remedy: Phrase? = nil, position: Position? = nil) -> CommandFailure {
    CommandFailure(.input, .usage, message, remedy: remedy, position: position)
  }
}
