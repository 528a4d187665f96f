import FeishuAPI

extension SandboxState {
  /// 3.10: `POST …/messages/:message_id/forward` makes a new message of the bot with the same content, checked no more.
  mutating func forwardMessage(_ call: Call) throws(Refusal) -> WireValue {
    let receiver = try BodyFields(call.request.body).requiredText("receive_id")
    let uuid = call.query(.uuid)
    try NewMessage.check(uuid)
    guard let type = call.query(.receiveIDType).flatMap(ReceiverIDType.init(rawValue:)) else {
      throw .argument("invalid receive_id_type")
    }
    if let first = try repeated(uuid, call) { return first }
    let source = try knownMessage(call.ids[0], for: call.caller)
    let origin = try openChat(source.chatID, for: call.caller)
    if source.isDeleted { throw .deleted }
    guard !source.isRecalled else { throw .forwardRecalled }
    guard MessageType(rawValue: source.type)?.isForwardable == true else { throw .forwardType }
    // A part of a merged forward is no message of its own.
    guard source.upperID == nil else { throw .forwardMessage }
    guard !origin.isEncrypted else { throw .forwardEncrypted }
    guard !origin.isSecret else { throw .forwardSecret }
    guard !origin.isGuarded else { throw .forwardGuarded }
    let target = try sendTarget(receiver, type: type, call)
    if let root = target.thread.flatMap({ messages[$0.root] }), root.isHidden(from: call.caller) {
      throw .forwardThreadInvisible
    }
    let takesIt = !target.chat.isEncrypted && !(target.chat.isConnection && source.isCard)
    guard takesIt else { throw .forwardTarget }
    try checkPosting(in: target.chat, call)
    var message = StoredMessage(
      id: ids.message(), chatID: target.chat.chatID, type: source.type, sender: call.caller.sender,
      createdAt: call.now, content: source.content, origin: "forward")
    if let thread = target.thread {
      message.threadID = thread.id
      message.rootID = thread.root
      message.parentID = thread.root
    } else if target.chat.mode == .topic {
      message.threadID = ids.thread()
    }
    return add(message, to: target.chat, uuid: uuid, call)
  }
}

extension MessageType {
  /// Whether a message of this type can be forwarded by itself (230061 otherwise).
  fileprivate var isForwardable: Bool {
    switch self {
    case .mergeForward, .system, .hongbao, .videoChat, .vote, .todo, .calendar, .location: false
    default: true
    }
  }
}
