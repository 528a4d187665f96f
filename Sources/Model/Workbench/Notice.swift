public import Messages
public import Phrase

/// A sentence in the status line: what just happened, or why something can't be done.
public struct Notice: Hashable, Sendable {
  public enum Kind: Hashable, Sendable { case info, success, warning, error }

  public var kind: Kind
  public var phrase: Phrase

  public init(_ kind: Kind, _ phrase: Phrase) {
    self.kind = kind
    self.phrase = phrase
  }
}

/// Why something that was asked for did not happen, ready to be shown.
public struct Failure: Hashable, Sendable {
  /// What went wrong.
  public var phrase: Phrase
  /// What to do next.
  public var remedy: Phrase?
  /// The service's number of the answer.
  public var logID: String?
  /// The place in the content that the service complained about, in bytes.
  public var place: Range<Int>?
  /// Set when the service holds something else than expected.
  public var conflict: Conflict?
  /// Set when checks ask for a second, explicit yes.
  public var needsForce: Bool

  public init(
    _ phrase: Phrase, remedy: Phrase? = nil, logID: String? = nil, place: Range<Int>? = nil, conflict: Conflict? = nil,
    needsForce: Bool = false
  ) {
    self.phrase = phrase
    self.remedy = remedy
    self.logID = logID
    self.place = place
    self.conflict = conflict
    self.needsForce = needsForce
  }

  /// The whole of it in one line.
  public var sentence: Phrase { remedy.map { phrase + $0 } ?? phrase }
}
