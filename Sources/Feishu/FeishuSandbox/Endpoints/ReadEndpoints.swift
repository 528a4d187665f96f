import FeishuAPI

extension SandboxState {
  /// Items 59 to 63: `GET …/messages/:message_id`; a merged forward brings its children along.
  func getMessage(_ call: Call) throws(Refusal) -> WireValue {
    let message = try readableMessage(call.ids[0], for: call.caller)
    guard !message.isDeleted else { throw .deleted }
    if message.type == MessageType.mergeForward.rawValue {
      guard call.query(.cardContentType) == nil else { throw .internalError }
      let items = [message] + messages.children(of: message.id)
      return ["items": .array(items.map { wire($0, for: call) })]
    }
    return ["items": [wire(message, for: call)]]
  }

  /// 3.7: `GET …/messages/mget`, undocumented. What cannot be read is left out.
  func getManyMessages(_ call: Call) throws(Refusal) -> WireValue {
    let ids = call.request.parameters(QueryName.messageIDs.rawValue)
    guard !ids.isEmpty else { throw .field("message_ids", "message_ids is required") }
    guard ids.count <= Limits.pageSize else { throw .argument("invalid message_id_list") }
    var items: [WireValue] = []
    for id in ids {
      guard let message = try? readableMessage(id, for: call.caller), !message.isDeleted else { continue }
      items.append(wire(message, for: call))
    }
    return ["items": .array(items)]
  }

  private func readableMessage(_ id: String, for caller: Caller) throws(Refusal) -> StoredMessage {
    let message = try knownMessage(id, for: caller)
    let chat = try openChat(message.chatID, for: caller, evenDissolved: true)
    try checkGroupScope(chat, for: caller)
    return message
  }
}
