import CNcurses
import Glibc
public import Screen

extension Terminal {
  /// Waits for events and returns all that are there; nothing if the time is over first.
  ///
  /// - Parameter timeoutMilliseconds: nil waits for as long as it takes, 0 does not wait.
  public func nextEvents(timeoutMilliseconds: Int?) -> [TerminalEvent] {
    let deadline = timeoutMilliseconds.map { MonotonicClock.milliseconds + max(0, $0) }
    while true {
      var events = queued
      queued = []
      let ready = poll(until: events.isEmpty ? deadline : 0)
      if ready.wake { events += signalEvents() }
      if ready.input { events += readInput() }
      if !ready.input, let patience = decoder.patience, MonotonicClock.milliseconds - lastInput >= patience {
        events += decoder.giveUp(now: MonotonicClock.milliseconds)
      }
      if !events.isEmpty { return events.coalesced() }
      if let deadline, MonotonicClock.milliseconds >= deadline { return [] }
    }
  }

  /// Takes the size that the terminal has now; draws all with the next flush if it is another one.
  func followSize() {
    let size = cn_window_size()
    guard size.ws_row > 0, size.ws_col > 0, Int32(size.ws_row) != cn_rows() || Int32(size.ws_col) != cn_columns()
    else { return }
    resize_term(Int32(size.ws_row), Int32(size.ws_col))
    // Terminals move their lines about when they are resized: what is there is not known any more.
    cn_forget()
    shown = nil
  }

  /// Waits for the keyboard and the pipe until `deadline`, but no longer than the decoder has patience.
  private func poll(until deadline: Int?) -> (input: Bool, wake: Bool) {
    let now = MonotonicClock.milliseconds
    let due = [deadline, decoder.patience.map { lastInput + $0 }].compactMap { $0 }.min()
    let wait = due.map { Int32(clamping: max(0, $0 - now)) } ?? -1
    var files = [
      // A negative descriptor is passed over.
      pollfd(fd: isInputGone ? -1 : STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: wake.readEnd, events: Int16(POLLIN), revents: 0),
    ]
    guard Glibc.poll(&files, 2, wait) > 0 else { return (false, false) }
    return (files[0].revents != 0, files[1].revents != 0)
  }

  private func signalEvents() -> [TerminalEvent] {
    let (isWoken, signals) = wake.drain()
    var events: [TerminalEvent] = isWoken ? [.wake] : []
    for signal in signals {
      switch signal {
      case SIGWINCH:
        followSize()
        events.append(.resize(size))
      case SIGTSTP:
        events.append(.key(KeyPress(.character("z"), control: true)))
      case SIGCONT:
        // The shell may have changed the modes while the program stood still.
        reset_prog_mode()
        Descriptor.write(modes.on, to: STDOUT_FILENO)
        followSize()
        redraw()
        events.append(.resize(size))
      default:
        events.append(.hangup)
      }
    }
    return events
  }

  /// Reads all that is there; the end of input means that the terminal is gone.
  private func readInput() -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    var bytes = [UInt8](repeating: 0, count: 8_192)
    while true {
      let count = read(STDIN_FILENO, &bytes, bytes.count)
      if count < 0, errno == EINTR || errno == EAGAIN { return events }
      guard count > 0 else {
        isInputGone = true
        return events + [.hangup]
      }
      lastInput = MonotonicClock.milliseconds
      events += decoder.feed(Array(bytes[..<count]), now: lastInput)
      var file = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      guard Glibc.poll(&file, 1, 0) > 0, file.revents & Int16(POLLIN) != 0 else { return events }
    }
  }
}

extension [TerminalEvent] {
  /// Fewer events with the same effect: of sizes and drags that follow each other the last counts, wheel turns are summed.
  func coalesced() -> [TerminalEvent] {
    var result: [TerminalEvent] = []
    for event in self {
      switch (result.last, event) {
      case (.resize, .resize), (.drag, .drag):
        result[result.count - 1] = event
      case (.wheel(let point, let before), .wheel(let other, let lines)) where point == other:
        result[result.count - 1] = .wheel(point, lines: before + lines)
      default:
        result.append(event)
      }
    }
    return result
  }
}

/// Time that only goes forward.
enum MonotonicClock {
  static var milliseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}
