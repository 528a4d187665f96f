import CNcurses
import Glibc

/// Signals while the screen is open.
///
/// Those that ask the program for something are reported through the pipe of the event loop. Those that end it at once, and
/// `exit`, give the terminal back first. The handlers are in `cncurses.h`.
@MainActor
enum SignalGuard {
  /// Asked to end.
  static let endings = [SIGTERM, SIGHUP, SIGINT, SIGQUIT]
  private static let reported = endings + [SIGWINCH, SIGTSTP, SIGCONT]
  private static let crashes = [SIGSEGV, SIGABRT, SIGILL, SIGTRAP, SIGBUS, SIGFPE]
  private static var isExitGuarded = false

  /// Begins to report signals into `wake`. Before ncurses opens, so that it leaves these signals alone.
  static func report(into wake: WakePipe) {
    for signal in reported { cn_report_signal(signal, wake.writeEnd) }
  }

  /// Signals do again what they do at the start of a program.
  static func stopReporting() {
    for signal in reported { cn_default_signal(signal) }
  }

  /// From now on a crash and `exit` write `farewell`, set the terminal's modes and show the errors caught.
  static func arm(farewell: [UInt8], modes: termios, errors: CaughtErrors) {
    // Never freed: a crash may need it at any time.
    let bytes = UnsafeMutablePointer<CChar>.allocate(capacity: max(1, farewell.count))
    for (index, byte) in farewell.enumerated() { bytes[index] = CChar(bitPattern: byte) }
    cn_guard_arm(bytes, farewell.count, modes, errors.original, errors.file)
    cn_guard_stack()
    for signal in crashes { cn_guard_signal(signal) }
    if !isExitGuarded { cn_guard_exit() }
    isExitGuarded = true
  }

  static func disarm() {
    cn_guard_disarm()
    for signal in crashes { cn_unguard_signal(signal) }
  }

  /// Stops the whole job, as Ctrl-Z does for other programs, and returns when it goes on.
  static func stopJob(wake: WakePipe) {
    cn_default_signal(SIGTSTP)
    kill(0, SIGTSTP)
    cn_report_signal(SIGTSTP, wake.writeEnd)
  }
}
