import FeishuAPI
import JSONText

/// Item 85: messages that can never be patched (feishu-api.md 3.11). Contents and cards are objects here, not strings.
extension SandboxState {
  /// `POST …/message/v4/batch_send/`: one message to many people. Ids that nobody has are told and left out.
  mutating func sendBatch(_ call: Call) throws(Refusal) -> SandboxAnswer {
    let fields = try BodyFields(call.request.body)
    guard call.caller.app.isBotEnabled else { throw .botNotActivated }
    let (type, content) = try objectContent(fields)
    let lists = ["department_ids", "open_ids", "user_ids", "union_ids"]
    var asked: [String: [String]] = [:]
    for name in lists { asked[name] = try fields.texts(name) }
    guard asked.values.contains(where: { !$0.isEmpty }) else {
      throw .field("open_ids", "one of department_ids, open_ids, user_ids, union_ids is required")
    }
    try checkSize(content, type: type)
    try checkNewContent(content, type: type, for: call.caller.app, at: call.now)
    try checkAudit(content)
    let receivers = asked.values.reduce(0) { $0 + $1.count }
    let limit = switches.number(.rateBatch)
    guard
      rates.admits(
        "batch \(call.caller.app.appID)", limit: limit, windowMilliseconds: 86_400_000, at: call.now, weight: receivers)
    else { throw .batchLimit }
    let message = StoredMessage(
      id: ids.batchMessage(), chatID: "", type: type, sender: call.caller.sender, createdAt: call.now, content: content,
      origin: "batch")
    messages.add(message)
    // There are no departments in this sandbox.
    let invalid = lists.map { name in
      (asked[name] ?? []).filter { id in name == "department_ids" || person(id) == nil }
    }
    return .json([
      "code": 0, "msg": "ok",
      "data": [
        "message_id": .text(message.id), "invalid_department_ids": .texts(invalid[0]),
        "invalid_open_ids": .texts(invalid[1]), "invalid_user_ids": .texts(invalid[2]),
        "invalid_union_ids": .texts(invalid[3]),
      ],
    ])
  }

  /// `POST …/ephemeral/v1/send`: a card in a group that one person sees. It gets an `om_…` that nothing else takes.
  mutating func sendEphemeral(_ call: Call) throws(Refusal) -> SandboxAnswer {
    let fields = try BodyFields(call.request.body)
    let chatID = try fields.requiredText("chat_id")
    let (type, content) = try objectContent(fields)
    guard type == MessageType.interactive.rawValue else { throw .argument("invalid msg_type") }
    let named = [try fields.text("open_id"), try fields.text("user_id"), try fields.text("email")]
    guard let id = named.compactMap({ $0 }).first else {
      throw .argument("bot_id and user_id cannot be empty at the same time")
    }
    guard chat(chatID) != nil else { throw .argument("invalid chat_id") }
    let chat = try openChat(chatID, for: call.caller)
    guard chat.mode == .group, !chat.isSecret else { throw .argument("invalid chat_id") }
    guard let person = person(id), chat.people.contains(person.openID) else { throw .argument("invalid user_id") }
    let limit = switches.number(.rateEphemeral)
    guard rates.admits("ephemeral \(chatID)", limit: limit, windowMilliseconds: 1000, at: call.now) else {
      throw .ephemeralRate
    }
    try checkSize(content, type: type)
    _ = try checkedCard(content, for: call.caller.app, at: call.now)
    try checkAudit(content)
    var message = StoredMessage(
      id: ids.message(), chatID: chatID, type: type, sender: call.caller.sender, createdAt: call.now, content: content,
      origin: "ephemeral")
    message.isEphemeral = true
    messages.add(message)
    return .json(["code": 0, "data": ["message_id": .text(message.id)], "msg": "ok"])
  }

  /// `POST …/ephemeral/v1/delete`
  mutating func deleteEphemeral(_ call: Call) throws(Refusal) -> SandboxAnswer {
    let id = try BodyFields(call.request.body).requiredText("message_id")
    guard let message = messages[id], message.isEphemeral, !message.isDeleted else { throw .unknownMessage }
    guard message.sender == call.caller.sender else { throw .mayNotRecall }
    messages.change(id) { $0.isDeleted = true }
    return .json(["code": 0, "data": [:], "msg": "ok"])
  }

  /// `msg_type`, and `card` or `content` as the text that a message holds.
  private func objectContent(_ fields: BodyFields) throws(Refusal) -> (type: String, content: String) {
    let type = try fields.requiredText("msg_type")
    guard MessageType(rawValue: type)?.isSendable == true else { throw .argument("invalid msg_type") }
    let name = type == MessageType.interactive.rawValue ? "card" : "content"
    return (type, try fields.requiredObject(name).source)
  }
}
