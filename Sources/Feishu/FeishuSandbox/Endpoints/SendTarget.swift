import FeishuAPI

/// Where a new message goes.
struct SendTarget {
  var chat: ChatRecord
  /// The thread it joins, and the message that opened that thread.
  var thread: (id: String, root: String)?
}

extension SandboxState {
  /// Items 23, 24, 25 and 33: the chat behind `receive_id`. A one-to-one chat that is not there yet is
  /// made, and opened when the message is taken.
  mutating func sendTarget(_ id: String, type: ReceiverIDType, _ call: Call) throws(Refusal) -> SendTarget {
    guard call.caller.person != nil || call.caller.app.isBotEnabled else { throw .botNotActivated }
    guard Self.looksLike(type, id) else { throw .argument("invalid receive_id") }
    guard !switches.flag(.tenantKeyDeleted) else { throw .tenantKeyDeleted }
    switch type {
    case .chatID:
      guard chat(id) != nil else { throw .unknownReceiver }
      return SendTarget(chat: try openChat(id, for: call.caller))
    case .threadID:
      let root = try checkTopic(id)
      return SendTarget(chat: try openChat(root.chatID, for: call.caller), thread: (id, root.id))
    case .openID, .unionID, .userID, .email:
      guard let person = person(id) else { throw .unknownReceiver }
      guard !person.hasResigned else { throw .userResigned }
      guard call.caller.app.reaches(person.openID) else { throw .unavailableUser }
      guard !person.stoppedApps.contains(call.caller.app.appID) else { throw .userStoppedBot }
      return SendTarget(chat: privateTalk(with: person, of: call.caller, at: call.now))
    }
  }

  /// The message that opened a thread; 230019 when there is no such thread, or nothing is left of it.
  @discardableResult
  func checkTopic(_ thread: String) throws(Refusal) -> StoredMessage {
    guard let root = messages.history(ofThread: thread).first.map({ messages[$0] }), !root.isDeleted else {
      throw .unknownTopic
    }
    return root
  }

  /// Item 30 and the conditions of feishu-api.md 3.14 that a chat may set for what is posted in it.
  mutating func checkPosting(in chat: ChatRecord, _ call: Call) throws(Refusal) {
    try checkTenants(of: chat)
    try checkPermission(in: chat)
    let limit = switches.number(.rateChat)
    guard rates.admits("chat \(chat.chatID)", limit: limit, windowMilliseconds: 1000, at: call.now) else {
      throw .chatRate
    }
  }

  /// Whether an id has the form of its kind (item 24).
  private static func looksLike(_ type: ReceiverIDType, _ id: String) -> Bool {
    switch type {
    case .chatID: id.hasPrefix("oc_")
    case .openID: id.hasPrefix("ou_")
    case .unionID: id.hasPrefix("on_")
    case .threadID: id.hasPrefix("omt_")
    case .email: id.contains("@")
    case .userID: !id.isEmpty
    }
  }

  /// A bot talks to a person; with a person's token, that person talks.
  private mutating func privateTalk(with person: Person, of caller: Caller, at now: Int64) -> ChatRecord {
    let apps = caller.person == nil ? [caller.app.appID] : []
    let people = [caller.person, person.openID].compactMap { $0 }
    if let chat = chats.first(where: {
      $0.isPrivateTalk && Set($0.people) == Set(people) && $0.apps == apps
    }) {
      return chat
    }
    var chat = ChatRecord(chatID: ids.chat(), name: "", mode: .p2p)
    chat.people = people
    chat.apps = apps
    chat.createdAt = now
    return chat
  }
}
