import FeishuAPI

extension SandboxState {
  /// A message as the service tells it (feishu-api.md 3.1), members in alphabetical order as in real captures.
  ///
  /// `isListed` tells a history from the other answers: only there a recalled message has a sentence for its content.
  func wire(
    _ message: StoredMessage, for call: Call, isListed: Bool = false, updateTimeInSeconds: Bool = false
  ) -> WireValue {
    let back = ReadBack(
      message, showing: shownContent(of: message), form: call.query(.cardContentType), people: MentionDirectory(self),
      switches: switches)
    let body: WireValue
    if message.isRecalled {
      // Items 59 and 64.
      let isEmpty = switches.text(.recalledContent) == "empty"
      body = isListed ? ["content": "This message was recalled"] : isEmpty ? ["content": ""] : [:]
    } else {
      body = ["content": .text(back.content)]
    }
    let mentions = message.isRecalled ? [] : back.mentions
    return .present([
      "body": body,
      "chat_id": .text(message.chatID),
      "create_time": .time(message.createdAt),
      "deleted": .bool(message.isRecalled),
      "mentions": mentions.isEmpty ? nil : .array(mentions.map { $0.wire(tenantKey: tenantKey) }),
      "message_id": .text(message.id),
      "msg_type": .text(message.type),
      "parent_id": .optional(message.parentID),
      "root_id": .optional(message.rootID),
      "sender": wire(
        message.sender, idType: call.query(.userIDType), withName: call.query(.withSenderName) == "true"),
      "thread_id": .optional(message.threadID),
      "update_time": .time(updateTimeInSeconds ? message.updatedAt / 1000 : message.updatedAt),
      "updated": .bool(message.isUpdated),
      "upper_message_id": .optional(message.upperID),
    ])
  }

  private func wire(_ sender: StoredMessage.Sender, idType: String?, withName: Bool) -> WireValue {
    if sender.isApp {
      let app = app(sender.id)
      return .present([
        "id": .text(sender.id), "id_type": "app_id", "open_bot_id": withName ? .optional(app?.openID) : nil,
        "sender_name": withName ? .optional(app?.name) : nil, "sender_type": "app", "tenant_key": .text(tenantKey),
      ])
    }
    let person = person(sender.id)
    let id = person?.id(ofKind: idType ?? "open_id")
    return .present([
      "id": .text(id ?? sender.id), "id_type": .text(id == nil ? "open_id" : idType ?? "open_id"),
      "sender_name": withName ? .optional(person?.name) : nil, "sender_type": "user", "tenant_key": .text(tenantKey),
    ])
  }
}
