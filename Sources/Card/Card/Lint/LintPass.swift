import JSONText
import Phrase

/// One look through one card; the checks are in extensions, by what they look at.
struct LintPass {
  let card: Card
  let context: LintContext
  private(set) var findings: [Finding] = []

  init(card: Card, context: LintContext) {
    self.card = card
    self.context = context
  }

  /// Whether further findings would not be told; loops end then.
  var isFull: Bool { findings.count >= Lint.maximumFindings }

  mutating func report(_ finding: Finding) {
    guard !isFull else { return }
    findings.append(finding)
  }

  /// Where to put what is about the card as a whole: its first bracket.
  var start: Range<Int> {
    guard let root = card.document.root else { return 0..<0 }
    return root.range.lowerBound..<min(root.range.lowerBound + 1, root.range.upperBound)
  }

  mutating func checkSyntax() {
    for problem in card.document.problems {
      let fix = problem.fix.map { QuickFix(title: .making($0), edits: [$0]) }
      report(
        Finding(
          rule: problem.isDuplicateKey ? .duplicateKey : .syntax, range: problem.range, phrase: problem.phrase, fix: fix
        ))
    }
  }

  /// Everything about a card that stands on its own.
  mutating func checkCard() {
    checkSchema()
    checkUpdateMulti()
    checkRootKeys()
    checkTypes()
    checkComponents()
    checkElementCount()
    checkLinks()
  }
}
