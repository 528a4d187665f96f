/// Reading the sentences of the service.
public enum ErrorText {
  /// The detail after `, ext=` (or `ext=`), trimmed of blanks and of one full stop; nil when there is none.
  ///
  ///     ErrorText.ext(of: "The content is bad, ext=invalid msg_type.")   // "invalid msg_type"
  public static func ext(of message: String) -> String? {
    guard let start = message.firstRange(of: "ext=") else { return nil }
    var detail = message[start.upperBound...]
    detail = detail.trimmed()
    if detail.last == "." { detail.removeLast() }
    return String(detail)
  }

  /// The names in the first pair of square brackets, split at commas: the scopes of 99991672 and 99991679.
  public static func bracketedNames(in message: String) -> [String] {
    guard let open = message.firstIndex(of: "["), let close = message[open...].firstIndex(of: "]") else { return [] }
    return message[message.index(after: open)..<close].split(separator: ",").map { String($0.trimmed()) }
      .filter { !$0.isEmpty }
  }
}

extension StringProtocol {
  /// Without one `end` at its end.
  func trimmed(of end: Character) -> SubSequence { last == end ? dropLast() : self[...] }

  /// Without blanks and line breaks at both ends.
  func trimmed() -> SubSequence {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return rest
  }
}
