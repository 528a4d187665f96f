import JSONText
import Phrase

/// One look through one card; the checks are in extensions, by what they look at.
struct LintPass {
  let card: Card
  let context: LintContext
  /// The version whose rules hold; those of 1.0 where there is none.
  let schema: CardSchema
  private(set) var findings: [Finding] = []
  /// Where the text is broken; what follows from that alone is not told.
  private let damage: Damage?
  /// What the walk over the card has met.
  var seen: LintSeen
  /// What was found in each element of the body.
  private(set) var kept: [LintMemory.Kept] = []
  private var earlier: LintMemory.Earlier?
  /// The element of the body that the walk is in.
  private var element: ElementStart?

  /// - Parameter earlier: of the card as it was before a change.
  init(card: Card, context: LintContext, earlier: LintMemory.Earlier? = nil) {
    self.card = card
    self.context = context
    self.earlier = earlier
    schema = card.schema ?? .v1
    seen = LintSeen(card)
    damage = Damage(card.document)
  }

  mutating func run() {
    checkSyntax()
    guard card.document.isWellFormed else {
      if card.schema != nil, card.root?.looksLikeCard == true { checkCard() }
      return
    }
    checkSize()
    if checkForm() {
      checkCard()
    } else if card.kind == .template || card.kind == .entity {
      checkTemplate()
    }
  }

  /// The findings in the order of the text.
  var sorted: [Finding] {
    findings.enumerated()
      .sorted { ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset) }
      .map(\.element)
  }

  /// Whether further findings would not be told; loops end then.
  var isFull: Bool { findings.count >= Lint.maximumFindings }

  mutating func report(_ finding: Finding) {
    guard !isFull else { return }
    if let damage, finding.rule != .syntax, finding.rule != .duplicateKey, damage.hides(finding) { return }
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
    var places = CardWalk(card).makeIterator()
    while let place = places.next() {
      if isFull { break }
      leave(before: place.node.range.lowerBound)
      if seen.holders.isEmpty, place.value == .component, place.node.kind == .object {
        if takeOver(place.node) {
          places.skipInside(of: place)
          continue
        }
        element = ElementStart(
          node: place.node, counts: seen.counts, claims: seen.claims.count, findings: findings.count)
      }
      check(place)
    }
    leave(before: Int.max)
  }

  /// Ends what the walk has come to the end of.
  private mutating func leave(before offset: Int) {
    leaveHolders(before: offset)
    guard let start = element, start.node.range.upperBound <= offset else { return }
    let found = LintMemory.Kept(
      range: start.node.range, before: start.counts, after: seen.counts, claims: Array(seen.claims[start.claims...]),
      findings: Array(findings[start.findings...]))
    kept.append(found)
    earlier?.looked(at: found)
    element = nil
  }

  /// Whether what was found in an element before holds still, and is told now.
  private mutating func takeOver(_ node: JSONNode) -> Bool {
    guard let old = earlier?.element(in: node.range, before: seen.counts) else { return false }
    old.findings.forEach { report($0) }
    for claim in old.claims { _ = seen.claim(claim) }
    seen.counts = old.after
    kept.append(old)
    return true
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

  /// What there was when the walk came to an element of the body.
  private struct ElementStart {
    let node: JSONNode
    let counts: LintSeen.Counts
    let claims: Int
    let findings: Int
  }
}
