import Glibc
import Phrase
import Screen

/// The way out of the process: standard output, standard error, and what they can show.
struct Console: Sendable {
  /// The language in which people are spoken to.
  let language: Language
  /// One JSON object instead of text for people.
  let json: Bool

  /// Prints lines for people. The texts must be printable already. False: nobody reads them any more.
  @discardableResult
  func say(_ lines: [String]) -> Bool {
    write(lines.map { $0 + "\n" }.joined(), to: STDOUT_FILENO)
  }

  /// Prints a remark beside the result: on standard error, so that a pipe does not get it. Scripts that asked for JSON get
  /// one object and nothing beside it.
  func remark(_ phrase: Phrase) {
    guard !json else { return }
    write("cardfix: \(Printable.text(phrase.text(in: language)))\n", to: STDERR_FILENO)
  }

  /// Prints `{"ok":true,"data":…}`.
  func answer(_ data: JSONValue) {
    write(JSONValue.object([("ok", .bool(true)), ("data", data)]).text + "\n", to: STDOUT_FILENO)
  }

  /// Prints what went wrong on standard error, in the form that was asked for.
  func complain(_ failure: CommandFailure) {
    let text =
      json
      ? JSONValue.object([("ok", .bool(false)), ("error", failure.json(in: language))]).text
      : failure.lines(in: language).joined(separator: "\n")
    write(text + "\n", to: STDERR_FILENO)
  }

  /// Prints a content byte for byte; on a terminal, where raw bytes could do harm, as printable lines.
  func deliver(_ content: String) {
    guard isTerminal else {
      write(content, to: STDOUT_FILENO)
      return
    }
    say(content.split(separator: "\n", omittingEmptySubsequences: false).map { Printable.text($0) })
  }

  /// Whether people look at standard output.
  var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Writes it all; false when the reader has gone away.
  @discardableResult
  func write(_ text: String, to descriptor: Int32) -> Bool {
    let bytes = Array(text.utf8)
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        stopped(writingTo: descriptor, because: errno)
        return false
      }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// A reader that has seen enough is no failure; an output that is lost for another reason must not look like success.
  private func stopped(writingTo descriptor: Int32, because reason: Int32) {
    guard descriptor == STDOUT_FILENO, reason != EPIPE else { return }
    let reason = String(cString: strerror(reason))
    complain(
      CommandFailure(
        .internalError, .internalError,
        Phrase(en: "The output could not be written: \(reason).", zh: "无法写出结果：\(reason)。")))
    exit(Exit.internalError.rawValue)
  }
}
