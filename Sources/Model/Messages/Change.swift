/// A new content for a message, as an operator asks for it.
public struct Change: Hashable, Sendable {
  public var messageID: String
  /// The whole new content, byte for byte what will stand in the service's `content` field.
  public var content: String
  /// The version it was made from; without it, the newest known one.
  public var base: Int?
  /// Send even though a check says it can't be taken: the service decides.
  public var force: Bool
  /// Why, in the operator's words.
  public var note: String?
  public var origin: VersionOrigin

  public init(
    messageID: String, content: String, base: Int? = nil, force: Bool = false, note: String? = nil,
    origin: VersionOrigin = .sent
  ) {
    self.messageID = messageID
    self.content = content
    self.base = base
    self.force = force
    self.note = note
    self.origin = origin
  }
}

/// The service holds something else than the version a change was made from.
public struct Conflict: Hashable, Sendable {
  /// What the change was made from.
  public var base: Version
  /// What the service holds now; already kept as a version.
  public var theirs: Version
  /// The content that was to be sent.
  public var ours: String

  public init(base: Version, theirs: Version, ours: String) {
    self.base = base
    self.theirs = theirs
    self.ours = ours
  }
}

/// How a send ended that reached the service, or may have.
public struct Delivered: Hashable, Sendable {
  public var messageID: String
  /// The version that was made; none for a recall.
  public var version: Int?
  /// `.accepted` or `.unknown`; everything else is an error.
  public var outcome: SendOutcome
  public var proof: Proof
  public var logID: String?
  /// Number of its record in the store.
  public var sendID: Int64

  public init(
    messageID: String, version: Int?, outcome: SendOutcome, proof: Proof, logID: String?, sendID: Int64
  ) {
    self.messageID = messageID
    self.version = version
    self.outcome = outcome
    self.proof = proof
    self.logID = logID
    self.sendID = sendID
  }
}
