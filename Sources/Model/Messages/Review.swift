public import Phrase

/// Everything worth knowing before a change is sent.
public struct Review: Hashable, Sendable {
  public var change: Change
  /// What the service holds now, or the newest known content where it can't be read.
  public var before: String?
  /// In the order in which they matter.
  public var checks: [Check]
  /// Set when somebody else changed the message since the draft was begun.
  public var conflict: Conflict?

  public init(change: Change, before: String?, checks: [Check], conflict: Conflict? = nil) {
    self.change = change
    self.before = before
    self.checks = checks
    self.conflict = conflict
  }

  /// Whether sending needs a second, explicit yes.
  public var needsForce: Bool { conflict != nil || checks.contains { $0.verdict == .impossible } }
}

/// One thing that was looked at before sending.
public struct Check: Hashable, Sendable {
  public enum Verdict: String, Hashable, Sendable {
    case good
    case warning
    /// The documents say that the service refuses it; it needs a second, explicit yes.
    case impossible
    /// Could not be found out.
    case unknown
  }

  public var verdict: Verdict
  public var phrase: Phrase
  /// The place in the content, in bytes, where there is one.
  public var range: Range<Int>?

  public init(_ verdict: Verdict, _ phrase: Phrase, range: Range<Int>? = nil) {
    self.verdict = verdict
    self.phrase = phrase
    self.range = range
  }
}
