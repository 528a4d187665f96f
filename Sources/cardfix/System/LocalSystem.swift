import FoundationEssentials
import Glibc
import Messages
import Screen

/// What the process finds around itself: environment, clocks, window.
enum LocalSystem {
  static let environment = ProcessInfo.processInfo.environment

  /// The present moment.
  static func now() -> Timestamp {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }

  /// Seconds that the local clock was ahead of UTC at a moment.
  static func utcOffset(at moment: Timestamp) -> Int {
    var seconds = time_t(moment.milliseconds / 1000)
    var fields = tm()
    guard localtime_r(&seconds, &fields) != nil else { return 0 }
    return fields.tm_gmtoff
  }

  /// Columns of the terminal on standard output or standard error; nil without one.
  static func terminalColumns() -> Int? {
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      var size = winsize()
      if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    }
    return nil
  }
}

extension Timestamp {
  /// The form that scripts get, in the local zone.
  var local: String { iso8601(utcOffset: LocalSystem.utcOffset(at: self)) }
}

extension LocalSystem {
  /// Whether output may go beyond ASCII: unless the locale names another encoding than UTF-8.
  static let canPrintUnicode: Bool = {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment.given($0) }.first ?? ""
    guard let dot = locale.firstIndex(of: ".") else { return true }
    let encoding = locale[dot...].prefix { $0 != "@" }.lowercased().filter { $0.isLetter || $0.isNumber }
    return encoding == "utf8"
  }()

  /// The colours that the terminal shows, as its environment tells.
  ///
  /// - Parameter floor: what is taken at least, for output that is asked to be coloured whoever reads it.
  static func colorDepth(in environment: [String: String], atLeast floor: ColorDepth) -> ColorDepth {
    if floor == .none, environment.given("NO_COLOR") != nil { return .none }
    let terminal = environment["TERM"] ?? ""
    let found: ColorDepth =
      if ["truecolor", "24bit"].contains(environment["COLORTERM"] ?? "") {
        .trueColor
      } else if terminal.contains("256color") {
        .palette256
      } else if terminal.isEmpty || terminal == "dumb" || terminal.hasPrefix("vt") {
        .none
      } else {
        .eight
      }
    return found.rawValue < floor.rawValue ? floor : found
  }
}
