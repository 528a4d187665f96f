import Card
import JSONText
import Phrase
import Screen

/// Rules of lint, for people and scripts.
struct RuleReport {
  /// Longer examples are cut: nobody reads 200 elements.
  private static let longest = 400

  let rules: [Rule]

  init(_ rules: [Rule]) {
    self.rules = rules
  }

  func print(_ console: Console) {
    let language = console.language
    guard console.json else {
      console.say(rules.flatMap { Self.lines(of: $0, in: language) }.map { Printable.text($0) })
      return
    }
    console.answer(.object([("rules", .array(rules.map { Self.json($0, in: language) }))]))
  }

  private static func lines(of rule: Rule, in language: Language) -> [String] {
    let code = rule.code.map { " (\($0))" } ?? ""
    let finding = rule.exampleFinding
    var lines = [
      "\(rule.name)  \(rule.severity)\(code)", "  \(rule.summary.text(in: language))",
      "  \(cut(rule.example.text, around: rule.example.range))",
    ]
    if let finding { lines.append("  → \(finding.phrase.text(in: language))") }
    if let fix = finding?.fix { lines.append("  ✓ \(fix.title.text(in: language))") }
    return lines + [""]
  }

  /// The part of a long example in which the mistake is.
  private static func cut(_ text: String, around range: Range<Int>) -> String {
    let bytes = Array(text.utf8)
    guard bytes.count > longest else { return text }
    let start = max(0, min(range.lowerBound - longest / 2, bytes.count - longest))
    let end = min(bytes.count, start + longest)
    let piece = String(decoding: bytes[start..<end], as: UTF8.self)
    return (start > 0 ? "…" : "") + piece + (end < bytes.count ? "…" : "")
  }

  private static func json(_ rule: Rule, in language: Language) -> JSONValue {
    let finding = rule.exampleFinding
    return .object([
      ("name", .string(rule.name)),
      ("severity", .string("\(rule.severity)")),
      ("code", JSONValue(rule.code)),
      ("link", .string(rule.link)),
      ("summary", .string(rule.summary.text(in: language))),
      ("example", .string(rule.example.text)),
      ("range", .array([.int(rule.example.range.lowerBound), .int(rule.example.range.upperBound)])),
      ("message", JSONValue(finding?.phrase.text(in: language))),
      ("fix", JSONValue(finding?.fix?.title.text(in: language))),
      ("fixed", JSONValue(rule.example.fixed)),
    ])
  }
}

extension Rule {
  /// What lint says about the example.
  fileprivate var exampleFinding: Finding? {
    Lint.findings(in: Card(JSONDocument(example.text)), context: example.context)
      .first { $0.rule == self && $0.range == example.range }
  }
}
