public import Card
public import JSONText
import Messages

/// What a content means: its tree, its card, what lint says. Made when the text changes, never stored beside another text.
public struct Analysis: Sendable {
  public let card: Card
  public let findings: [Finding]
  private let lint: LintMemory

  /// - Parameters:
  ///   - kind: of the message; text and post messages have only their syntax checked.
  ///   - before: of the text before a change; what the change left as it was is taken over.
  init(_ text: String, kind: MessageKind, before: Analysis? = nil) {
    card = Card(before?.document.edited(to: text) ?? JSONDocument(text))
    var lint = before?.lint ?? LintMemory()
    findings =
      kind.isCard ? lint.findings(in: card, context: LintContext(wasSchema2: kind == .card2, forPatch: true)) : []
    self.lint = lint
  }

  public var document: JSONDocument { card.document }

  /// How many findings are errors, and how many warnings.
  public var counts: (errors: Int, warnings: Int) {
    findings.reduce(into: (0, 0)) { counts, finding in
      if finding.severity == .error { counts.errors += 1 }
      if finding.severity == .warning { counts.warnings += 1 }
    }
  }
}
