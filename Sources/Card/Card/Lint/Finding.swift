public import JSONText
public import Phrase

/// Something lint has to say about a place in the text.
public struct Finding: Hashable, Sendable {
  public let rule: Rule
  public let severity: Severity
  /// The bytes it is about; empty where something is missing.
  public let range: Range<Int>
  /// What is wrong and what to do about it.
  public let phrase: Phrase
  /// The edit that puts it right, where one is certain.
  public let fix: QuickFix?

  public init(rule: Rule, severity: Severity? = nil, range: Range<Int>, phrase: Phrase, fix: QuickFix? = nil) {
    self.rule = rule
    self.severity = severity ?? rule.severity
    self.range = range
    self.phrase = phrase
    self.fix = fix
  }
}

/// A way to put a finding right.
public struct QuickFix: Hashable, Sendable {
  /// What it does, as a command: “Add "update_multi": true”.
  public let title: Phrase
  /// To be made all together, on the text in which the finding was found.
  public let edits: [TextEdit]

  public init(title: Phrase, edits: [TextEdit]) {
    self.title = title
    self.edits = edits
  }
}
