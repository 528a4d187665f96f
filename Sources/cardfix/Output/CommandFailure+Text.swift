import Phrase
import Screen

extension CommandFailure {
  /// The value of `error` in the envelope; every member is always there.
  func json(in language: Language) -> JSONValue {
    .object([
      ("kind", .string(kind.rawValue)),
      ("code", JSONValue(code)),
      ("sub_code", JSONValue(subCode)),
      ("message", .string(message.text(in: language))),
      ("remedy", JSONValue(remedy?.text(in: language))),
      ("permanent", isPermanent.map(JSONValue.bool) ?? .null),
      ("log_id", JSONValue(logID)),
      ("position", position?.json ?? .null),
    ])
  }

  /// The lines for people; nothing in them can act on a terminal.
  func lines(in language: Language) -> [String] {
    var lines = ["cardfix: \(safe(message.text(in: language)))"]
    if let remedy { lines.append("  → \(safe(remedy.text(in: language)))") }
    if let numbers = numbers(in: language) { lines.append("  \(safe(numbers))") }
    return lines
  }

  /// Place, code and log id, so that they can be looked up.
  private func numbers(in language: Language) -> String? {
    var parts: [Phrase] = []
    // The sentence about a settings file begins with its place already.
    if let position, kind != .settings {
      parts.append(
        Phrase(
          en: "line \(position.line), column \(position.column)", zh: "第 \(position.line) 行第 \(position.column) 列"))
    }
    if let code {
      let sub = subCode.map { "/\($0)" } ?? ""
      parts.append(Phrase(en: "code \(code)\(sub)", zh: "错误码 \(code)\(sub)"))
    }
    if let logID { parts.append(Phrase(en: "log id \(logID)", zh: "日志号 \(logID)")) }
    return parts.isEmpty ? nil : parts.map { $0.text(in: language) }.joined(separator: " · ")
  }

  private func safe(_ text: String) -> String { Printable.text(text) }
}

extension CommandFailure.Position {
  /// Every member is always there.
  var json: JSONValue {
    .object([
      ("line", .int(line)), ("column", .int(column)), ("end_line", JSONValue(endLine)),
      ("end_column", JSONValue(endColumn)),
    ])
  }
}
