import FeishuAPI

extension SandboxState {
  /// Item 65: `GET …/im/v1/chats`, without one-to-one chats.
  func listChats(_ call: Call) throws(Refusal) -> WireValue {
    var mine = visibleGroups(of: call.caller)
    switch call.query(.sortType) {
    case nil, "ByCreateTimeAsc": break
    case "ByActiveTimeDesc":
      let active = Dictionary(uniqueKeysWithValues: mine.map { ($0.chatID, lastActivity(in: $0)) })
      mine.sort { active[$0.chatID, default: 0] > active[$1.chatID, default: 0] }
    default: throw .argument("invalid sort_type")
    }
    return try chatPage(mine, call)
  }

  /// 3.12: `GET …/im/v1/chats/search`, by a part of the name.
  func searchChats(_ call: Call) throws(Refusal) -> WireValue {
    let needle = (call.query(.query) ?? "").lowercased()
    return try chatPage(visibleGroups(of: call.caller).filter { $0.name.lowercased().contains(needle) }, call)
  }

  /// 3.12: `GET …/im/v1/chats/:chat_id`; counts are strings (item 65).
  func getChat(_ call: Call) throws(Refusal) -> WireValue {
    guard call.caller.person != nil || call.caller.app.isBotEnabled else {
      throw Refusal(232_025, "Bot ability is not activated.")
    }
    guard let chat = chat(call.ids[0]), call.caller.app.tenantKey == tenantKey else {
      throw Refusal(232_006, "Your request specifies a chat_id which is invalid.")
    }
    guard call.caller.isMember(of: chat) else { throw Refusal(232_011, "Operator can NOT be out of the chat.") }
    return .present([
      "avatar": .text(chat.avatar), "bot_count": .text(String(chat.apps.count)), "chat_mode": .text(chat.mode.rawValue),
      "chat_status": .text(chat.status), "chat_type": chat.isPublic ? "public" : "private",
      "description": .text(chat.description), "external": .bool(chat.isExternal),
      "group_message_type": chat.mode == .topic ? "thread" : "chat",
      "name": chat.name.isEmpty ? nil : .text(chat.name), "owner_id": .optional(chat.owner),
      "owner_id_type": chat.owner == nil ? nil : "open_id", "tenant_key": .text(tenantKey),
      "user_count": .text(String(chat.people.count)),
    ])
  }

  private func visibleGroups(of caller: Caller) -> [ChatRecord] {
    guard caller.app.tenantKey == tenantKey else { return [] }
    return chats.filter { !$0.isPrivateTalk && !$0.isDissolved && caller.isMember(of: $0) }
  }

  private func lastActivity(in chat: ChatRecord) -> Int64 {
    messages.history(ofChat: chat.chatID).last?.createdAt ?? chat.createdAt
  }

  private func chatPage(_ chats: [ChatRecord], _ call: Call) throws(Refusal) -> WireValue {
    let size = try call.pageSize(standard: Limits.defaultPageSize, most: Limits.chatPageSize)
    let binding = PageToken.Binding(call.request)
    let first = try call.query(.pageToken).map { text throws(Refusal) in
      Int(try PageToken.read(text, boundTo: binding, count: 1)[0])
    }
    let rest = chats.dropFirst(max(0, first ?? 0))
    let page = rest.prefix(size)
    let hasMore = rest.count > size
    return .present([
      "has_more": .bool(hasMore),
      "items": .array(
        page.map { chat in
          .present([
            "avatar": .text(chat.avatar), "chat_id": .text(chat.chatID), "chat_status": .text(chat.status),
            "description": .text(chat.description), "external": .bool(chat.isExternal), "name": .text(chat.name),
            "owner_id": .optional(chat.owner), "owner_id_type": chat.owner == nil ? nil : "open_id",
            "tenant_key": .text(tenantKey),
          ])
        }),
      "page_token": hasMore ? .text(PageToken.make([Int64(page.endIndex)], boundTo: binding)) : nil,
    ])
  }
}
