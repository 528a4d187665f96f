import CNcurses
import Glibc
public import Phrase
public import Screen

/// The terminal: the only owner of ncurses.
///
/// Open it once, draw whole grids into it, ask it for events, close it. On every way out, a crash and a signal included, the
/// terminal is given back as it was.
///
///     let terminal = try Terminal.open(environment: environment)
///     defer { terminal.close() }
///     terminal.flush(grid)
///     for event in terminal.nextEvents(timeoutMilliseconds: nil) { … }
@MainActor
public final class Terminal {
  /// Wakes ``nextEvents(timeoutMilliseconds:)`` from another thread.
  public nonisolated let wake: WakePipe
  /// Something about locale or terminal that the person should know; to be shown once.
  public let advice: Phrase?
  /// Whether more than ASCII is likely to be seen: a UTF-8 locale, and no console with a small font of its own.
  public let canDrawUnicode: Bool

  let inks: InkTable
  let modes: TerminalModes
  var decoder = KeyDecoder()
  /// When the last bytes came, on the clock of ``MonotonicClock``.
  var lastInput = 0
  /// The end of input was seen and told.
  var isInputGone = false
  /// Events that were found while doing something else.
  var queued: [TerminalEvent] = []
  /// What is on the screen; nil when that is not known.
  var shown: Grid?
  var isOpen = true

  private let screen: OpaquePointer
  private let shellModes: termios
  private var errors = CaughtErrors()

  /// Opens the terminal that is standard input and output.
  ///
  /// - Parameters:
  ///   - environment: `TERM`, the locale, `NO_COLOR` and `ESCDELAY` are read from it.
  ///   - wake: the pipe that wakes the loop, if there is one already.
  ///   - mouse: whether clicks and the wheel are wanted; without, the terminal keeps them for its own selection.
  /// - Throws: ``TerminalFailure`` when there is no terminal, or none that can show a screen.
  public static func open(
    environment: [String: String], wake: WakePipe? = nil, mouse: Bool = true
  ) throws(TerminalFailure) -> Terminal {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let locale = LocaleChoice(environment: environment)
    let kind = try TerminalKind(environment: environment)
    let pipe = if let wake { wake } else { try WakePipe() }
    return try Terminal(environment: environment, locale: locale, kind: kind, wake: pipe, mouse: mouse)
  }

  private init(
    environment: [String: String], locale: LocaleChoice, kind: TerminalKind, wake: WakePipe, mouse: Bool
  ) throws(TerminalFailure) {
    self.wake = wake
    var modes = termios()
    tcgetattr(STDIN_FILENO, &modes)
    shellModes = modes

    SignalGuard.report(into: wake)
    guard let screen = cn_open(kind.name) else {
      SignalGuard.stopReporting()
      throw .unknownTerminal(kind.name)
    }
    self.screen = screen
    inks = InkTable(environment: environment)
    self.modes = TerminalModes(mouse: mouse)
    let replaced = kind.replaced.map { Phrase.terminalReplaced($0, by: kind.name) }
    advice =
      switch (replaced, locale.advice) {
      case (let first?, let second?): first + second
      case (let first, let second): first ?? second
      }
    canDrawUnicode = locale.isUTF8 && kind.drawsUnicode

    if let delay = environment["ESCDELAY"].flatMap({ Int($0) }) { decoder.escapeDelay = max(1, min(delay, 5_000)) }
    for (capability, key) in KeyNames.described {
      guard let sequence = cn_string(capability) else { continue }
      decoder.extraKeys[Array(String(cString: sequence).utf8)] = key
    }
    setUp()
  }

  /// How many columns and rows there are.
  public var size: Size { Size(columns: Int(cn_columns()), rows: Int(cn_rows())) }

  /// How many colours are drawn; none if `NO_COLOR` is set.
  public var colorDepth: ColorDepth { inks.depth }

  /// Gives the terminal back as it was and shows what was written to standard error meanwhile. Does nothing the second time.
  public func close() {
    guard isOpen else { return }
    leave()
    SignalGuard.stopReporting()
    delscreen(screen)
  }

  /// Gives the terminal back while `body` runs: for an editor.
  ///
  /// What Ctrl-C does to the program in front does not end this one. Everything is drawn again with the next flush.
  public func suspend(_ body: () throws -> Void) rethrows {
    guard isOpen else { return try body() }
    leave()
    defer { comeBack() }
    try body()
  }

  /// Stops the program as Ctrl-Z does elsewhere, and goes on when the shell says so.
  public func suspendToShell() {
    suspend { SignalGuard.stopJob(wake: wake) }
  }

  /// What ncurses and the terminal are told at first; the modes of the keyboard survive `endwin`.
  private func setUp() {
    raw()
    noecho()
    nonl()
    // No look at the keyboard between two lines of output: a flush is whole.
    typeahead(-1)
    keypad(cn_screen(), true)
    leaveok(cn_screen(), false)
    scrollok(cn_screen(), false)
    enter()
  }

  private func enter() {
    errors.begin()
    SignalGuard.arm(farewell: modes.farewell, modes: shellModes, errors: errors)
    // The first refresh switches to the other page; only then the mouse, so that nothing is sent to the shell's.
    werase(cn_screen())
    cn_forget()
    wrefresh(cn_screen())
    Descriptor.write(modes.on, to: STDOUT_FILENO)
    shown = nil
    isOpen = true
  }

  private func leave() {
    isOpen = false
    Descriptor.write(modes.off, to: STDOUT_FILENO)
    curs_set(1)
    if !modes.hasOwnPage {
      werase(cn_screen())
      wrefresh(cn_screen())
    }
    endwin()
    var modes = shellModes
    tcsetattr(STDIN_FILENO, TCSADRAIN, &modes)
    SignalGuard.disarm()
    errors.end()
  }

  private func comeBack() {
    let (isWoken, signals) = wake.drain()
    if isWoken { queued.append(.wake) }
    if signals.contains(where: { $0 == SIGTERM || $0 == SIGHUP }) { queued.append(.hangup) }
    reset_prog_mode()
    followSize()
    enter()
    queued.append(.resize(size))
  }
}
