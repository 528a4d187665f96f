import JSONText

/// Looks through a card that is being typed: what did not change keeps its findings.
///
/// The result is always that of ``Lint/findings(in:context:)``. What is kept is what was found in each element of the body; one
/// of them is looked at anew when its bytes changed, all are when anything else did that they depend on.
///
///     var memory = LintMemory()
///     memory.findings(in: card)     // looks at everything
///     memory.findings(in: typed)    // looks at the element that was typed in
public struct LintMemory: Sendable {
  /// What was found in one element of a body, and what that depended on.
  struct Kept {
    let range: Range<Int>
    /// What the card had before the element, and with it.
    let before: LintSeen.Counts
    let after: LintSeen.Counts
    let claims: [LintSeen.Claim]
    let findings: [Finding]
  }

  private var card: Card?
  private var context = LintContext()
  private var kept: [Kept] = []

  public init() {}

  /// Everything lint has to say, in the order of the text.
  public mutating func findings(in card: Card, context: LintContext = LintContext()) -> [Finding] {
    var pass = LintPass(card: card, context: context, earlier: earlier(for: card, context))
    pass.run()
    (self.card, self.context) = (card, context)
    kept = pass.isFull ? [] : pass.kept
    return pass.sorted
  }

  /// What may be taken over: only between cards that differ inside one element.
  private func earlier(for card: Card, _ context: LintContext) -> Earlier? {
    guard let before = self.card, context == self.context, before.kind == card.kind,
      before.document.isWellFormed, card.document.isWellFormed
    else { return nil }
    guard let change = ChangedBytes(from: before.document, to: card.document) else {
      return Earlier(kept: kept, change: nil)
    }
    let isInside = kept.contains {
      $0.range.lowerBound < change.old.lowerBound && change.old.upperBound < $0.range.upperBound
    }
    return isInside ? Earlier(kept: kept, change: change) : nil
  }

  /// The elements of the card as it was, asked for in the order of the text.
  struct Earlier {
    let kept: [Kept]
    /// Nil when nothing changed.
    let change: ChangedBytes?
    private var next = 0
    /// Whether the names before the next element are those that were there before.
    private(set) var isSame = true

    init(kept: [Kept], change: ChangedBytes?) {
      self.kept = kept
      self.change = change
    }

    /// What was found in the element that stands in a range now, when that holds still; moved to there.
    mutating func element(in range: Range<Int>, before counts: LintSeen.Counts) -> Kept? {
      guard isSame, kept.indices.contains(next) else { return nil }
      let old = kept[next]
      // Which element is the one too many has to be found out anew.
      guard old.before == counts,
        old.after.elements <= CardLimits.elements || old.before.elements > CardLimits.elements,
        let moved = old.moved(by: change), moved.range == range
      else { return nil }
      next += 1
      return moved
    }

    /// Tells what an element claims that was looked at anew.
    mutating func looked(at element: Kept) {
      isSame = isSame && kept.indices.contains(next) && kept[next].claims == element.claims
      next += 1
    }
  }
}

extension LintMemory.Kept {
  /// The same where the text has moved to; nil when something it is about was changed.
  fileprivate func moved(by change: ChangedBytes?) -> Self? {
    guard let change else { return self }
    if range.upperBound < change.old.lowerBound, findings.allSatisfy({ $0.isBefore(change.old.lowerBound) }) {
      return self
    }
    guard let range = change.moved(range) else { return nil }
    var moved: [Finding] = []
    moved.reserveCapacity(findings.count)
    for finding in findings {
      guard let finding = finding.moved(by: change) else { return nil }
      moved.append(finding)
    }
    return Self(range: range, before: before, after: after, claims: claims, findings: moved)
  }
}

extension Finding {
  /// Whether it and its fix are about what stands before a place.
  fileprivate func isBefore(_ offset: Int) -> Bool {
    range.upperBound < offset && (fix?.edits.allSatisfy { $0.range.upperBound < offset } ?? true)
  }

  fileprivate func moved(by change: ChangedBytes) -> Finding? {
    guard let range = change.moved(range) else { return nil }
    guard let fix else { return Finding(rule: rule, severity: severity, range: range, phrase: phrase) }
    var edits: [TextEdit] = []
    for edit in fix.edits {
      guard let range = change.moved(edit.range) else { return nil }
      edits.append(TextEdit(range: range, replacement: edit.replacement))
    }
    return Finding(
      rule: rule, severity: severity, range: range, phrase: phrase, fix: QuickFix(title: fix.title, edits: edits))
  }
}
