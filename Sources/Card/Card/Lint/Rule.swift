public import Phrase

/// How much a finding matters.
public enum Severity: Int, CaseIterable, Hashable, Comparable, Sendable {
  /// Worth knowing.
  case hint
  /// May go wrong, or will not look as meant; also everything on which the sources disagree.
  case warning
  /// The documents, or refusals that were seen, say that the service will not take it.
  case error

  public static func < (one: Severity, other: Severity) -> Bool { one.rawValue < other.rawValue }
}

/// One thing that lint looks for: a row of ``Rule/all``.
///
/// The rows say everything about a rule that is shown anywhere: the list of rules, its JSON and the tests are made from them.
public struct Rule: Hashable, Sendable {
  /// The name that people and scripts know it by.
  public let name: String
  /// How much a finding matters unless the finding says otherwise.
  public let severity: Severity
  /// The code, or the sub-code of 230099, that the service answers with (feishu-api.md 6.3).
  public let code: Int?
  /// What it is about, for a list of rules.
  public let summary: Phrase
  /// A card that breaks it.
  public let example: RuleExample

  init(
    _ name: String, _ severity: Severity, code: Int? = nil, _ english: String, _ chinese: String, _ example: RuleExample
  ) {
    self.name = name
    self.severity = severity
    self.code = code
    self.example = example
    summary = Phrase(en: english, zh: chinese)
  }

  /// The section of the list of rules that is about it.
  public var link: String { "rules#\(name)" }

  /// Every rule, in the order in which a list shows them.
  public static let all: [Rule] =
    wholeText + aboutSchema + aboutMembers + aboutValues + aboutStructure + aboutData + aboutTexts

  /// The rule of that name.
  public static func named(_ name: String) -> Rule? { all.first { $0.name == name } }
}

/// A small card that breaks a rule.
public struct RuleExample: Hashable, Sendable {
  public let text: String
  /// The bytes of the text that the finding is about.
  public let range: Range<Int>
  /// The text after the quick fix; nil when there is none.
  public let fixed: String?
  /// What lint is told besides.
  public let context: LintContext

  /// - Parameter marked: the text, with « and » around what the finding is about.
  init(_ marked: String, fixed: String? = nil, in context: LintContext = LintContext()) {
    let pieces = marked.split(omittingEmptySubsequences: false) { $0 == "«" || $0 == "»" }
    precondition(pieces.count == 3, "an example with \(pieces.count - 1) marks")
    let start = pieces[0].utf8.count
    text = String(pieces.joined())
    range = start..<start + pieces[1].utf8.count
    self.fixed = fixed
    self.context = context
  }

  /// A good 2.0 card but for what is in its body.
  static func card2(_ marked: String, fixed: String? = nil) -> RuleExample {
    RuleExample(frame2(marked), fixed: fixed.map(frame2))
  }

  /// A good 1.0 card but for its elements.
  static func card1(_ marked: String, fixed: String? = nil) -> RuleExample {
    RuleExample(frame1(marked), fixed: fixed.map(frame1))
  }

  private static func frame2(_ elements: String) -> String {
    #"{"schema": "2.0", "config": {"update_multi": true}, "body": {"elements": [\#(elements)]}}"#
  }

  private static func frame1(_ elements: String) -> String {
    #"{"config": {"update_multi": true}, "elements": [\#(elements)]}"#
  }
}
