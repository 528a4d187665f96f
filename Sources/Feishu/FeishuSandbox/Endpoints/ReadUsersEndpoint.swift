import FeishuAPI

extension SandboxState {
  /// Item 80: `GET …/messages/:message_id/read_users`, who has seen a message of the bot in the 7 days after it was sent.
  func listReaders(_ call: Call) throws(Refusal) -> WireValue {
    guard let idType = call.query(.userIDType) else { throw .field("user_id_type", "user_id_type is required") }
    guard ["open_id", "union_id", "user_id"].contains(idType) else {
      throw .field("user_id_type", "user_id_type must be open_id, union_id or user_id", value: idType)
    }
    let size = try call.pageSize(standard: Limits.defaultPageSize, most: Limits.readersPageSize)
    let binding = PageToken.Binding(call.request)
    let first = try call.query(.pageToken).map { text throws(Refusal) in
      Int(try PageToken.read(text, boundTo: binding, count: 1)[0])
    }
    let message = try knownMessage(call.ids[0], for: call.caller)
    _ = try openChat(message.chatID, for: call.caller, evenDissolved: true)
    if message.isDeleted { throw .deleted }
    guard message.sender == call.caller.sender else { throw .notSentByBot }
    guard call.now - message.createdAt <= Int64(Limits.readStatusSeconds) * 1000 else { throw .readStatusExpired }

    let rest = message.readers.dropFirst(max(0, first ?? 0))
    let page = rest.prefix(size)
    let hasMore = rest.count > size
    return .present([
      "has_more": .bool(hasMore),
      "items": .array(
        page.map { reader in
          [
            "tenant_key": .text(tenantKey), "timestamp": .time(reader.at),
            "user_id": .text(person(reader.openID)?.id(ofKind: idType) ?? reader.openID),
            "user_id_type": .text(idType),
          ]
        }),
      "page_token": hasMore ? .text(PageToken.make([Int64(page.endIndex)], boundTo: binding)) : nil,
    ])
  }
}
