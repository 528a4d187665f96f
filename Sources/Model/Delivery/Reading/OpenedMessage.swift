public import Messages
public import Phrase

/// A message as the editor gets it.
public struct OpenedMessage: Hashable, Sendable {
  public let summary: MessageSummary
  /// What an edit of it starts from. Number 0: it is not kept here, since it can't be sent back or the store can't be written.
  public let version: Version
  /// The content as it is edited: mentions of a text restored, a post wrapped in its language.
  public var content: String { version.content }
  public let source: Source
  /// Why the content must not be the start of an edit, and what to do instead; nil when it may.
  public let refusal: Phrase?
  /// What was written for it earlier and not sent.
  public let draft: Draft?

  public init(summary: MessageSummary, version: Version, source: Source, refusal: Phrase?, draft: Draft?) {
    self.summary = summary
    self.version = version
    self.source = source
    self.refusal = refusal
    self.draft = draft
  }

  /// Where the content comes from.
  public enum Source: Hashable, Sendable {
    /// The service holds it; where its own copy says the same, these are our bytes.
    case service
    /// The newest version that is known here, because the service's could not be had.
    case store(why: Phrase)
  }
}
