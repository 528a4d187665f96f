/// One attempt to change something at the service, with what came of it.
public struct Send: Hashable, Sendable {
  /// What the attempt asks of the service.
  public enum Action: String, CaseIterable, Hashable, Sendable {
    /// POST: a new message.
    case create
    /// PATCH: another content for a card.
    case patch
    /// PUT: another content for a text or post message; the service counts it.
    case edit
    /// DELETE.
    case recall
  }

  /// Number of the record in the store.
  public var id: Int64
  public var action: Action
  /// Empty for a `create` that has no answer yet.
  public var messageID: String
  /// The version that was sent; none for a recall.
  public var version: Int?
  public var startedAt: Timestamp
  public var finishedAt: Timestamp?
  public var outcome: SendOutcome
  public var proof: Proof
  /// The service's number of the answer, for its support: `X-Tt-Logid`.
  public var logID: String?
  /// The idempotency key of a `create`.
  public var uuid: String?

  public init(
    id: Int64, action: Action, messageID: String, version: Int?, startedAt: Timestamp, finishedAt: Timestamp? = nil,
    outcome: SendOutcome = .underWay, proof: Proof = .none, logID: String? = nil, uuid: String? = nil
  ) {
    self.id = id
    self.action = action
    self.messageID = messageID
    self.version = version
    self.startedAt = startedAt
    self.finishedAt = finishedAt
    self.outcome = outcome
    self.proof = proof
    self.logID = logID
    self.uuid = uuid
  }
}

/// What came of a send.
public enum SendOutcome: Hashable, Sendable {
  /// Recorded, perhaps on the wire, not answered. After a crash: to be resolved by reading back.
  case underWay
  /// The service answered with code 0, or a read-back showed our content.
  case accepted
  /// The service said no.
  case refused(code: Int, subCode: Int?, message: String)
  /// It surely never reached the service.
  case notSent(reason: Reason)
  /// It may have happened: time-out, reset, 5xx.
  case unknown(reason: Reason)

  /// Whether it is still to be found out what came of it.
  public var isOpen: Bool {
    switch self {
    case .underWay, .unknown: true
    case .accepted, .refused, .notSent: false
    }
  }

  /// The word that the store and `--json` use.
  public var word: String {
    switch self {
    case .underWay: "under-way"
    case .accepted: "accepted"
    case .refused: "refused"
    case .notSent: "not-sent"
    case .unknown: "unknown"
    }
  }
}

/// What reading back after a send showed.
public enum Proof: Hashable, Sendable {
  /// Nothing was read back (yet).
  case none
  /// The update time advanced, and the content read back equals what was sent, as canonical JSON.
  case proven
  /// Accepted, but it reads back differently, at these places (JSON pointers): the service may drop values equal to its defaults.
  case differs([String])
  /// It could not be read back, for this reason.
  case unreadable(reason: Reason)

  /// Whether the content is known to have landed as sent.
  public var isProven: Bool { self == .proven }
}
