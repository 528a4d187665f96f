public import Messages

/// A send with what only the delivery needs to know of it.
public struct SendRecord: Hashable, Sendable {
  public var send: Send
  /// What was sent; kept also when the service refused it and it is no version. None for a recall.
  public var content: String?
  /// Who a `create` was for: an id of a chat or a person, or a mail address.
  public var receiver: String?
  /// When the service had last changed the message as the send began; a later time at a read-back means that it, or
  /// something else, landed.
  public var updatedBefore: Timestamp?
  /// Hash of what the service gave back for this content; see ``History/record(_:of:readBackHash:)``.
  public var readBackHash: String?
  /// Whether the process that began it is still running and may yet send it or record its answer.
  public var isRunning: Bool

  /// Whether a read-back may decide what became of it. What a running process is busy with, it will record itself; an
  /// unknown outcome nobody is busy with.
  public var mayBeDecided: Bool {
    if case .unknown = send.outcome { true } else { !isRunning }
  }
}
