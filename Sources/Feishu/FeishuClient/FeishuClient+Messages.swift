public import FeishuAPI

extension FeishuClient {
  /// One message (feishu-api.md 3.6). Without `content` a card comes back as a projection that must never be sent.
  ///
  /// Of a merged forward this is the outer message; its children come with ``items(of:)``.
  public func get(
    _ id: String, as content: CardContentType? = nil
  ) async throws(FeishuFailure) -> Answer<WireMessage> {
    let plan = CallPlan(.getMessage(id, as: content), lane: .message(id))
    let answer = try await data(plan, as: MessageItems.self)
    guard let message = answer.value.items.first(where: { $0.messageID == id }) ?? answer.value.items.first else {
      throw FeishuClient.empty(.getMessage, logID: answer.logID)
    }
    return Answer(message, logID: answer.logID)
  }

  /// A merged forward and its children, asked for without a card form: with one the service fails (feishu-api.md 3.3).
  public func items(of id: String) async throws(FeishuFailure) -> Answer<[WireMessage]> {
    let answer = try await data(CallPlan(.getMessage(id), lane: .message(id)), as: MessageItems.self)
    return Answer(answer.value.items, logID: answer.logID)
  }

  /// Sends a new message (feishu-api.md 3.4). The same `uuid`, at most 50 characters, sends at most one message an hour: after
  /// an unknown outcome, repeat with the same one.
  public func create(
    to receiver: String, idType: ReceiverIDType = .chatID, msgType: String, content: String, uuid: String
  ) async throws(FeishuFailure) -> Answer<WireMessage> {
    let body = SendRequest(receiveID: receiver, msgType: msgType, content: content, uuid: uuid)
    return try await data(CallPlan(.createMessage(to: idType), body: body, lane: .receiver(receiver)))
  }

  /// Answers a message (feishu-api.md 3.5).
  ///
  /// - Parameter chatID: the chat it stands in, where that is known: an answer is one of the messages that a chat takes in a
  ///   second (1.4).
  public func reply(
    to id: String, in chatID: String? = nil, msgType: String, content: String, inThread: Bool = false, uuid: String
  ) async throws(FeishuFailure) -> Answer<WireMessage> {
    let body = ReplyRequest(msgType: msgType, content: content, replyInThread: inThread ? true : nil, uuid: uuid)
    return try await data(
      CallPlan(.replyMessage(id), body: body, lane: chatID.map { .receiver($0) } ?? .message(id)))
  }

  /// Replaces a card by `content`, the JSON of the whole new card (feishu-api.md 3.8). The service answers nothing: whether
  /// it landed is seen by reading back.
  @discardableResult
  public func patch(_ id: String, content: String) async throws(FeishuFailure) -> Answer<EmptyObject> {
    try await acknowledged(CallPlan(.patchMessage(id), body: PatchRequest(content: content), lane: .message(id)))
  }

  /// Edits a text or post message (feishu-api.md 3.9). Each accepted edit is one of 20.
  @discardableResult
  public func edit(
    _ id: String, msgType: String, content: String
  ) async throws(FeishuFailure) -> Answer<WireMessage> {
    let body = EditRequest(msgType: msgType, content: content)
    return try await data(CallPlan(.editMessage(id), body: body, lane: .message(id)))
  }

  /// Recalls a message (feishu-api.md 3.10). It cannot be undone.
  @discardableResult
  public func recall(_ id: String) async throws(FeishuFailure) -> Answer<EmptyObject> {
    try await acknowledged(CallPlan(.recallMessage(id), lane: .message(id)))
  }
}
