import FeishuAPI
import JSONText

extension SandboxState {
  /// Items 23 to 35: `POST …/messages`.
  mutating func createMessage(_ call: Call) throws(Refusal) -> WireValue {
    let post = try NewMessage(call, needsReceiver: true)
    guard let type = call.query(.receiveIDType).flatMap(ReceiverIDType.init(rawValue:)) else {
      throw .argument("invalid receive_id_type")
    }
    if let first = try repeated(post.uuid, call) { return first }
    let target = try sendTarget(post.receiver, type: type, call)
    let root = target.thread.flatMap { messages[$0.root] }
    return try deliver(post, in: target.chat, under: root, thread: target.thread?.id, call)
  }

  /// Items 34 and 36: `POST …/messages/:message_id/reply`.
  mutating func replyMessage(_ call: Call) throws(Refusal) -> WireValue {
    let post = try NewMessage(call, needsReceiver: false)
    if let first = try repeated(post.uuid, call) { return first }
    let parent = try knownMessage(call.ids[0], for: call.caller)
    let chat = try openChat(parent.chatID, for: call.caller)
    try checkPresent(parent)
    guard parent.type != MessageType.system.rawValue else { throw .typeNotSupported }
    guard !parent.isShortLived else { throw .shortLived }
    if let thread = parent.threadID { try checkTopic(thread) }
    if parent.threadID == nil, post.inThread {
      guard chat.takesThreadReplies else { throw .noThreadReplies }
      guard !parent.isAggregated else { throw .aggregated }
    }
    let thread = parent.threadID ?? (post.inThread ? ids.thread() : nil)
    let reply = try deliver(post, in: chat, under: parent, thread: thread, call)
    if parent.threadID == nil && thread != nil { messages.change(parent.id) { $0.threadID = thread } }
    return reply
  }

  /// Item 31: the same `uuid` within an hour answers with the first message, and nothing new is sent.
  mutating func repeated(_ uuid: String?, _ call: Call) throws(Refusal) -> WireValue? {
    guard let uuid else { return nil }
    if call.collides { throw .beingSent }
    let key = SendKey(appID: call.caller.app.appID, uuid: uuid)
    guard let record = sends[key] else { return nil }
    guard call.now - record.at <= Int64(Limits.uuidSeconds) * 1000, let first = messages[record.messageID] else {
      sends[key] = nil
      return nil
    }
    if switches.flag(.sendInFlight) { throw .beingSent }
    return wire(first, for: call)
  }

  private mutating func deliver(
    _ post: NewMessage, in chat: ChatRecord, under parent: StoredMessage?, thread: String?, _ call: Call
  ) throws(Refusal) -> WireValue {
    guard !chat.isEncrypted else { throw .encryptedChat }
    if chat.isConnection && post.type == MessageType.interactive.rawValue { throw .noCardsHere }
    try checkPosting(in: chat, call)
    try checkSize(post.content, type: post.type)
    try checkNewContent(post.content, type: post.type, for: call.caller.app, at: call.now)
    try checkOwnership(of: JSONDocument(post.content).root, type: post.type, by: call.caller.app)
    try checkAudit(post.content)
    var message = StoredMessage(
      id: ids.message(), chatID: chat.chatID, type: post.type, sender: call.caller.sender, createdAt: call.now,
      content: post.content, origin: "POST")
    if let parent {
      message.rootID = parent.rootID ?? parent.id
      // In a thread the parent is always the thread's first message (feishu-api.md 3.1).
      message.parentID = thread == nil ? parent.id : message.rootID
    }
    message.threadID = thread ?? (chat.mode == .topic ? ids.thread() : nil)
    return add(message, to: chat, uuid: post.uuid, call)
  }

  /// Takes a new message, whose chat may be as new, and remembers its `uuid`.
  mutating func add(_ message: StoredMessage, to chat: ChatRecord, uuid: String?, _ call: Call) -> WireValue {
    if self.chat(chat.chatID) == nil { chats.append(chat) }
    messages.add(message)
    claimEntity(StoredCard(message.content), by: message.id)
    if let uuid {
      sends[SendKey(appID: call.caller.app.appID, uuid: uuid)] = SendRecord(messageID: message.id, at: call.now)
    }
    tellReceived(message, at: call.now)
    return wire(message, for: call)
  }
}

/// The body of a send or reply, its fields checked (items 13, 14, 26).
struct NewMessage {
  var receiver = ""
  var type: String
  var content: String
  var uuid: String?
  var inThread: Bool

  init(_ call: Call, needsReceiver: Bool) throws(Refusal) {
    let fields = try BodyFields(call.request.body)
    if needsReceiver { receiver = try fields.requiredText("receive_id") }
    type = try fields.requiredText("msg_type")
    content = try fields.requiredText("content")
    uuid = try fields.text("uuid").flatMap { $0.isEmpty ? nil : $0 }
    inThread = try fields.flag("reply_in_thread") ?? false
    try Self.check(uuid)
    guard MessageType(rawValue: type)?.isSendable == true else { throw .argument("invalid msg_type") }
    guard !content.isEmpty else { throw .argument("content cannot be empty") }
  }

  /// Item 14, for the `uuid` of create, reply and forward.
  static func check(_ uuid: String?) throws(Refusal) {
    if let uuid, uuid.count > Limits.uuidCharacters { throw .field("uuid", "the max len is 50", value: uuid) }
  }
}
