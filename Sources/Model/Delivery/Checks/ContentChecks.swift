import Card
import FeishuAPI
import JSONText
import Messages
import Phrase

/// What can be told from a content alone, and from the one it is to replace.
struct ContentChecks {
  let document: JSONDocument
  /// The kind of the message that it is for.
  let kind: MessageKind
  /// What the message holds now, where that is known.
  var before: String?
  /// Whether there is a message already.
  var forPatch = true

  init(_ content: String, kind: MessageKind, before: String? = nil, forPatch: Bool = true) {
    document = JSONDocument(content)
    self.kind = kind
    self.before = before
    self.forPatch = forPatch
  }

  /// The first place where the content is no JSON.
  static func syntaxProblem(in content: String) -> DeliveryFailure? {
    let document = JSONDocument(content)
    return document.problems.first { !$0.isDuplicateKey }.map {
      .syntax($0, at: document.position(ofByte: $0.range.lowerBound))
    }
  }

  /// Everything that is to be said, the gravest first.
  var checks: [Check] {
    let found = syntax + (kind.isCard ? card : [shape] + size) + sharing + [unchanged].compactMap(\.self)
    return found.filter { $0.verdict == .impossible } + found.filter { $0.verdict != .impossible }
  }

  private var syntax: [Check] {
    document.problems.filter { !$0.isDuplicateKey || !kind.isCard }.map {
      Check($0.isDuplicateKey ? .warning : .impossible, $0.phrase, range: $0.range)
    }
  }

  /// Findings of lint, and the size.
  private var card: [Check] {
    let context = LintContext(wasSchema2: before.map { Card(JSONDocument($0)).kind == .card2 }, forPatch: forPatch)
    let findings = Lint.findings(in: Card(document), context: context).filter {
      $0.rule != .syntax && $0.severity > .hint
    }
    let checks = findings.map { finding in
      Check(finding.severity == .error ? .impossible : .warning, finding.phrase, range: finding.range)
    }
    let isLarge = findings.contains { $0.rule == .size }
    return checks + (isLarge ? [] : [Check(.good, .size(document.bytes.count, of: Limits.cardBytes))])
  }

  /// A text takes 150 KB; of a post nobody knows whether its 30 KB are enforced (feishu-api.md 7.1).
  private var size: [Check] {
    let bytes = document.bytes.count
    let (limit, near) =
      kind == .text ? (Limits.textBytes, Limits.textWarningBytes) : (Limits.cardBytes, Limits.cardWarningBytes)
    let verdict: Check.Verdict = bytes > Limits.textBytes ? .impossible : bytes > near ? .warning : .good
    return [Check(verdict, .size(bytes, of: limit))]
  }

  /// A text holds one string, a post its languages.
  private var shape: Check {
    let found = ContentShape.kind(of: document)
    if found == kind { return Check(.good, .rightShape(kind)) }
    let isOther = found == .text || found == .post
    return Check(isOther ? .warning : .impossible, .wrongShape(kind, looksLike: isOther ? found : nil))
  }

  /// Whether the card is shared before and after; lint has its words about the one that is to be sent. A 1.0 card that was not
  /// sent as a shared one may not change for its readers (feishu-api.md 3.8).
  private var sharing: [Check] {
    guard forPatch, kind.isCard, let before else { return [] }
    let card = Card(JSONDocument(before))
    if card.kind == .card1, card.updateMulti != true { return [Check(.warning, .notShared)] }
    return card.schema != nil && Card(document).updateMulti == true ? [Check(.good, .shared)] : []
  }

  private var unchanged: Check? {
    guard let before, Essence(before, kind).isSame(as: Essence(document.text, kind)) else { return nil }
    return Check(.warning, kind.isCard ? .unchanged : .unchangedEdit)
  }
}
