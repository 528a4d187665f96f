import JSONText
public import Messages

extension Delivery {
  /// Sends a new message. It carries a uuid that is recorded first, so that no repetition makes a second message.
  ///
  /// - Parameters:
  ///   - messageType: `interactive`, `text` or `post`.
  ///   - receiverID: `oc_…`, `ou_…`, `on_…`, a mail address, else a user id.
  @discardableResult
  public func create(
    _ content: String, messageType: String, to receiverID: String, force: Bool = false, note: String? = nil,
    progress: @escaping @Sendable (DeliveryStep) -> Void = { _ in }
  ) async throws(DeliveryFailure) -> Delivered {
    if let problem = ContentChecks.syntaxProblem(in: content) { throw problem }
    var kind = MessageKind(rawValue: messageType)
    if kind == .unreadCard { kind = ContentShape.cardKind(of: JSONDocument(content)) }
    let objections = ContentChecks(content, kind: kind, forPatch: false).checks.filter { $0.verdict == .impossible }
    if !objections.isEmpty, !force { throw .objection(objections) }
    return try await carryOut(
      Order(
        action: .create, kind: kind, content: content, note: note, receiver: receiverID, uuid: Self.newUUID()),
      steps(progress))
  }

  /// 35 characters; the service takes 50 (feishu-api.md 3.4).
  private static func newUUID() -> String {
    let half = { String(UInt64.random(in: .min ... .max), radix: 16) }
    return "cf-" + [half(), half()].map { String(repeating: "0", count: 16 - $0.count) + $0 }.joined()
  }
}
