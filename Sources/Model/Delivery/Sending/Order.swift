import Messages

/// A send that every check has let through, on its way.
struct Order: Sendable {
  var action: Send.Action
  /// Empty for a create.
  var messageID = ""
  /// What the message is, or is to be.
  var kind: MessageKind
  /// None for a recall.
  var content: String?
  var origin: VersionOrigin = .sent
  var note: String?
  var parent: Int?
  /// Who a create is for.
  var receiver: String?
  /// The idempotency key of a create.
  var uuid: String?
  /// What it was made from.
  var base: Version?
  /// The last send that was known before the look: one that was begun since is a conflict. Nil: it is sent all the same.
  var lastSend: Int64?
  /// What the service held before, as far as it could be read.
  var before: ServiceCopy?

  /// Whether a look shows that the service has changed the message since.
  func hasAdvanced(_ copy: ServiceCopy) -> Bool {
    before.map { copy.message.updatedAt > $0.message.updatedAt } ?? true
  }
}
