/// How the process ends: what scripts branch on.
enum Exit: Int32, Sendable {
  case ok = 0
  /// The service said no.
  case refused = 1
  /// The command line, a file or its content is wrong; also when lint has found errors.
  case usage = 2
  /// App id or secret is missing, or the service does not take them.
  case credentials = 3
  /// The service could not be reached, or nobody knows what came of it.
  case network = 4
  /// Something on this machine, or in cardfix, does not work.
  case internalError = 5
  /// Some changes of a batch failed.
  case partial = 6
  /// Somebody else changed the message meanwhile.
  case conflict = 7
  /// Ended with Ctrl-C.
  case interrupted = 130
}
