import JSONText
import Phrase

/// One look through one card; the checks are in extensions, by what they look at.
struct LintPass {
  let card: Card
  let context: LintContext
  /// The version whose rules hold; those of 1.0 where there is none.
  let schema: CardSchema
  private(set) var findings: [Finding] = []
  /// What the walk over the card has met.
  var seen: LintMemory

  init(card: Card, context: LintContext) {
    self.card = card
    self.context = context
    schema = card.schema ?? .v1
    seen = LintMemory(card)
  }

  /// Whether further findings would not be told; loops end then.
  var isFull: Bool { findings.count >= Lint.maximumFindings }

  mutating func report(_ finding: Finding) {
    guard !isFull else { return }
    findings.append(finding)
  }

  /// - Parameter severity: that of the rule when nil.
  mutating func report(
    _ rule: Rule, _ severity: Severity? = nil, at range: Range<Int>, _ phrase: Phrase, fix: QuickFix? = nil
  ) {
    report(Finding(rule: rule, severity: severity, range: range, phrase: phrase, fix: fix))
  }

  /// What 2.0 refuses and 1.0 gets along with.
  var strictly: Severity { schema == .v2 ? .error : .warning }

  /// Where to put what is about the card as a whole: its first bracket.
  var start: Range<Int> {
    guard let root = card.document.root else { return 0..<0 }
    return root.range.lowerBound..<min(root.range.lowerBound + 1, root.range.upperBound)
  }

  mutating func checkSyntax() {
    for problem in card.document.problems {
      let fix = problem.fix.map { QuickFix(title: .making($0), edits: [$0]) }
      report(problem.isDuplicateKey ? .duplicateKey : .syntax, at: problem.range, problem.phrase, fix: fix)
    }
  }

  /// Everything about a card that stands on its own.
  mutating func checkCard() {
    checkSchema()
    checkUpdateMulti()
    checkPlaces()
    checkCounts()
  }

  /// Every value of the card, once, in the order of the text.
  mutating func checkPlaces() {
    for place in CardWalk(card) {
      if isFull { break }
      leave(before: place.node.range.lowerBound)
      check(place)
    }
    leave(before: Int.max)
  }

  private mutating func check(_ place: CardPlace) {
    if place.isUnknownMember {
      checkUnknown(place)
    } else if let value = place.value {
      if let member = place.member { checkStanding(of: member, at: place) }
      // Each language of a 1.0 card has a body of its own.
      if seen.holders.isEmpty, value == .components { seen.beginBody() }
      check(place.node, against: value, at: place)
    }
    if place.node.kind == .object, !place.isClosed { enter(place) }
  }
}
