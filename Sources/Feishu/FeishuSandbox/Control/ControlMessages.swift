extension SandboxState {
  /// `POST /_sandbox/messages`: a message as it is given, unchecked, since an old message may hold what is refused today.
  ///
  /// The sender is `open_id` if that is given, else `app_id`, else the first app.
  mutating func controlNewMessage(_ request: SandboxRequest, at now: Int64) throws(ControlRefusal) -> SandboxAnswer {
    let body = try ControlBody(
      request.body,
      knows: [
        "message_id", "chat_id", "app_id", "open_id", "msg_type", "content", "age_seconds", "batch", "ephemeral",
        "root_id", "parent_id", "thread_id", "upper_message_id", "edit_count", "recalled", "deleted", "hidden_from",
        "aggregated", "short_lived",
      ])
    guard let chatID = try body.text("chat_id") ?? chats.first?.chatID, chat(chatID) != nil else {
      throw ControlRefusal("no such chat")
    }
    let sender: StoredMessage.Sender
    if let person = try body.text("open_id") {
      sender = .person(person)
    } else {
      guard let app = try body.text("app_id") ?? apps.first?.appID else { throw ControlRefusal("there is no app") }
      sender = .app(app)
    }
    let isBatch = try body.flag("batch") ?? false
    let id = try body.text("message_id") ?? (isBatch ? ids.batchMessage() : ids.message())
    guard messages[id] == nil else { throw ControlRefusal("message \(id) is there already") }
    var message = StoredMessage(
      id: id, chatID: chatID, type: try body.text("msg_type") ?? "interactive", sender: sender,
      createdAt: now - Int64((try body.number("age_seconds") ?? 0) * 1000), content: try body.text("content") ?? "{}",
      origin: "control")
    message.isEphemeral = try body.flag("ephemeral") ?? false
    message.rootID = try body.text("root_id")
    message.parentID = try body.text("parent_id")
    message.threadID = try body.text("thread_id")
    message.upperID = try body.text("upper_message_id")
    message.editCount = try body.integer("edit_count") ?? 0
    message.isRecalled = try body.flag("recalled") ?? false
    message.isDeleted = try body.flag("deleted") ?? false
    message.hiddenFrom = try body.texts("hidden_from") ?? []
    message.isAggregated = try body.flag("aggregated") ?? false
    message.isShortLived = try body.flag("short_lived") ?? false
    messages.add(message)
    // What is older was received long ago.
    if message.createdAt == now { tellReceived(message, at: now) }
    return .json(["message_id": .text(id)])
  }

  /// `GET /_sandbox/messages/:id`: whole state with every content it ever had.
  func controlMessage(_ id: String) throws(ControlRefusal) -> SandboxAnswer {
    guard let message = messages[id] else { throw ControlRefusal("no such message: \(id)", status: 404) }
    return .json(message.wholeState)
  }

  /// `PATCH /_sandbox/messages/:id`; new content counts as a revision, unchecked, and changes no edit count.
  /// `read_by` adds people who have seen the message now.
  mutating func controlMessage(_ id: String, _ request: SandboxRequest, at now: Int64) throws(ControlRefusal)
    -> SandboxAnswer
  {
    guard let old = messages[id] else { throw ControlRefusal("no such message: \(id)", status: 404) }
    var message = old
    let body = try ControlBody(
      request.body,
      knows: [
        "recalled", "deleted", "ephemeral", "edit_count", "content", "age_seconds", "app_id", "open_id", "read_by",
        "hidden_from",
      ])
    message.isRecalled = try body.flag("recalled") ?? message.isRecalled
    message.isDeleted = try body.flag("deleted") ?? message.isDeleted
    message.isEphemeral = try body.flag("ephemeral") ?? message.isEphemeral
    message.editCount = try body.integer("edit_count") ?? message.editCount
    message.hiddenFrom = try body.texts("hidden_from") ?? message.hiddenFrom
    if let app = try body.text("app_id") { message.sender = .app(app) }
    if let person = try body.text("open_id") { message.sender = .person(person) }
    if let age = try body.number("age_seconds") { message.createdAt = now - Int64(age * 1000) }
    if let content = try body.text("content") { message.replaceContent(content, at: now, origin: "control") }
    var readers: [String] = []
    for id in try body.texts("read_by") ?? [] {
      guard let reader = person(id)?.openID else { throw ControlRefusal("no such person: \(id)") }
      readers.append(reader)
      message.readers.append(StoredMessage.Reader(openID: reader, at: now))
    }
    if message.isRecalled && !old.isRecalled { tellRecalled(message, by: .sender, at: now) }
    if message.isDeleted && !old.isDeleted { tellRecalled(message, by: .administrator, at: now) }
    for reader in readers { tellRead(message, by: reader, at: now) }
    messages.change(id) { $0 = message }
    return .json(message.wholeState)
  }
}

extension StoredMessage {
  fileprivate var wholeState: WireValue {
    .present([
      "message_id": .text(id), "chat_id": .text(chatID), "msg_type": .text(type),
      "sender": ["id": .text(sender.id), "id_type": sender.isApp ? "app_id" : "open_id"],
      "create_time": .time(createdAt), "update_time": .time(updatedAt), "recalled": .bool(isRecalled),
      "deleted": .bool(isDeleted), "updated": .bool(isUpdated), "ephemeral": .bool(isEphemeral),
      "not_shared": .bool(isNotShared), "hidden_from": .texts(hiddenFrom), "edit_count": .integer(Int64(editCount)),
      "root_id": .optional(rootID),
      "parent_id": .optional(parentID), "thread_id": .optional(threadID), "upper_message_id": .optional(upperID),
      "content": .text(content),
      "personal_contents": .object(
        personalContents.sorted { $0.key < $1.key }.map { .init($0.key, .text($0.value)) }),
      "readers": .array(readers.map { ["open_id": .text($0.openID), "at": .text(Timestamps.iso($0.at))] }),
      "revisions": .array(
        revisions.enumerated().map { index, revision in
          [
            "number": .integer(Int64(index + 1)), "at": .text(Timestamps.iso(revision.at)),
            "origin": .text(revision.origin), "content": .text(revision.content),
          ]
        }),
    ])
  }
}
