import FeishuAPI

extension SandboxState {
  /// Items 37 to 52: `PATCH …/messages/:message_id` replaces a card wholly.
  mutating func patchMessage(_ call: Call) throws(Refusal) -> WireValue {
    let content = try BodyFields(call.request.body).requiredText("content")
    guard !content.isEmpty else { throw .argument("content cannot be empty") }
    let id = call.ids[0]
    let message = try knownMessage(id, for: call.caller)
    _ = try openChat(message.chatID, for: call.caller)
    try checkPresent(message)
    guard message.isCard else { throw .argument("This message is NOT a card") }
    guard message.sender == call.caller.sender else { throw .foreignCard(switches.text(.patchForeign)) }
    guard call.now - message.createdAt <= Int64(Limits.fixableSeconds) * 1000 else { throw .patchExpired }
    try checkMessageRate(message, call)
    try checkSize(content, type: message.type)
    let card = try checkedCard(content, for: call.caller.app, at: call.now, in: message.id)
    let shared = try checkSuccession(of: StoredCard(message.content), by: card)
    guard !isInUse(id, at: call.now) else { throw .cardInUse }
    try checkAudit(content)
    // From here on the message as it was is not used: a change while it is held would copy all its contents.
    messages.change(id) {
      $0.replaceContent(content, at: call.now, origin: "PATCH")
      // What was once sent unshared stays so for those who see it.
      $0.isNotShared = $0.isNotShared || !shared
    }
    claimEntity(card, by: id)
    return [:]
  }

  /// Items 53 to 58: `PUT …/messages/:message_id` edits a text or post.
  mutating func editMessage(_ call: Call) throws(Refusal) -> WireValue {
    let fields = try BodyFields(call.request.body)
    let type = try fields.requiredText("msg_type")
    let content = try fields.requiredText("content")
    guard MessageType(rawValue: type)?.isEditable == true else { throw .argument("invalid msg_type") }
    guard !content.isEmpty else { throw .argument("content cannot be empty") }
    let message = try knownMessage(call.ids[0], for: call.caller)
    let chat = try openChat(message.chatID, for: call.caller)
    try checkPresent(message)
    guard MessageType(rawValue: message.type)?.isEditable == true else { throw .typeNotSupported }
    guard message.sender == call.caller.sender else { throw .notTheSender }
    try checkEditing(in: chat)
    guard message.editCount < Limits.editsPerMessage else { throw .editsUsedUp }
    guard call.now - message.createdAt <= Int64(switches.number(.editWindow)) * 1000 else { throw .editExpired }
    try checkMessageRate(message, call)
    try checkSize(content, type: type)
    try checkNewContent(content, type: type, for: call.caller.app, at: call.now)
    try checkAudit(content)
    messages.change(message.id) {
      $0.type = type
      $0.replaceContent(content, at: call.now, origin: "PUT")
      $0.editCount += 1
    }
    guard let edited = messages[message.id] else { throw .unknownMessage }
    return wire(edited, for: call, updateTimeInSeconds: switches.flag(.putSeconds))
  }

  /// Item 79: `DELETE …/messages/:message_id` recalls a message.
  mutating func recallMessage(_ call: Call) throws(Refusal) -> WireValue {
    let message = try knownMessage(call.ids[0], for: call.caller)
    let chat = try openChat(message.chatID, for: call.caller)
    try checkPresent(message)
    guard message.type != MessageType.system.rawValue else { throw .typeNotSupported }
    // Whom the group belongs to may recall what others said there, for a year (feishu-api.md 3.10).
    let names = call.caller.person.map { [$0] } ?? [call.caller.app.appID, call.caller.app.openID]
    let isOwn = message.sender == call.caller.sender
    guard isOwn || chat.owner.map(names.contains) == true else { throw .mayNotRecall }
    let seconds = isOwn ? switches.number(.recallWindow) : Limits.ownerRecallSeconds
    guard call.now - message.createdAt <= Int64(seconds) * 1000 else { throw .recallExpired }
    messages.change(message.id) {
      $0.isRecalled = true
      $0.updatedAt = max(call.now, $0.updatedAt + 1)
    }
    tellRecalled(message, by: isOwn ? .sender : .groupOwner, at: call.now)
    return [:]
  }
}
