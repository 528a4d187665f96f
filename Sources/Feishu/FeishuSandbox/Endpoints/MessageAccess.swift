/// The checks that the message endpoints share, each a step of the order at the end of feishu-api.md section 10.
extension SandboxState {
  /// Items 39, 40 and 52: the message, if it exists for this caller at all; 230050 for one that is kept from it.
  func knownMessage(_ id: String, for caller: Caller) throws(Refusal) -> StoredMessage {
    guard !id.hasPrefix("bm-"), caller.app.tenantKey == tenantKey, let message = messages[id], !message.isEphemeral
    else { throw .unknownMessage }
    guard !message.isHidden(from: caller) else { throw .invisible }
    return message
  }

  /// Items 25, 33 and 51: the chat of a message, if the caller may act in it.
  func openChat(_ id: String, for caller: Caller, evenDissolved: Bool = false) throws(Refusal) -> ChatRecord {
    guard caller.person != nil || caller.app.isBotEnabled else { throw .botNotActivated }
    guard let chat = chat(id) else { throw .outsideChat }
    guard evenDissolved || !chat.isDissolved else { throw .dissolved }
    guard caller.isMember(of: chat) else { throw .outsideChat }
    try checkReach(of: chat, for: caller)
    return chat
  }

  /// Items 34, 41 and 58.
  func checkPresent(_ message: StoredMessage) throws(Refusal) {
    if message.isDeleted { throw .deleted }
    if message.isRecalled { throw .recalled }
  }

  /// 3.6: reading a group takes one more scope.
  func checkGroupScope(_ chat: ChatRecord, for caller: Caller) throws(Refusal) {
    guard !chat.isPrivateTalk, caller.person == nil else { return }
    guard caller.app.has(anyOf: ["im:message.group_msg"]) else { throw .needScope("im:message.group_msg") }
  }

  /// Items 44 and 45.
  mutating func checkMessageRate(_ message: StoredMessage, _ call: Call) throws(Refusal) {
    let limit = switches.number(.rateMessage)
    guard
      !call.collides,
      rates.admits("message \(message.id)", limit: limit, windowMilliseconds: 1000, at: call.now)
    else { throw .messageRate }
  }

  /// Item 29.
  func checkSize(_ content: String, type: String) throws(Refusal) {
    let limit = switches.number(type == "text" ? .sizeText : .sizeCard)
    guard content.utf8.count <= limit else { throw .tooLong }
  }

  /// Item 32: the last check before a content is taken.
  func checkAudit(_ content: String) throws(Refusal) {
    if switches.words(.sensitiveWords).contains(where: { content.contains($0) }) { throw .sensitive }
    if switches.words(.auditWords).contains(where: { content.contains($0) }) { throw .auditFailed }
  }
}
