import FeishuAPI

extension SandboxState {
  /// Item 65: `GET …/im/v1/chats`, without one-to-one chats.
  func listChats(_ call: Call) throws(Refusal) -> WireValue {
    try checkChatAccess(of: call.caller)
    var mine = visibleGroups(of: call.caller)
    switch call.query(.sortType) {
    case nil, "ByCreateTimeAsc": break
    case "ByActiveTimeDesc":
      let active = Dictionary(uniqueKeysWithValues: mine.map { ($0.chatID, lastActivity(in: $0)) })
      mine.sort { active[$0.chatID, default: 0] > active[$1.chatID, default: 0] }
    default: throw .chatParameter
    }
    return try chatPage(mine, call)
  }

  /// 3.12: `GET …/im/v1/chats/search`, by a part of the name.
  func searchChats(_ call: Call) throws(Refusal) -> WireValue {
    try checkChatAccess(of: call.caller)
    let needle = (call.query(.query) ?? "").lowercased()
    return try chatPage(visibleGroups(of: call.caller).filter { $0.name.lowercased().contains(needle) }, call)
  }

  /// 3.12: `GET …/im/v1/chats/:chat_id`; counts are strings (item 65).
  func getChat(_ call: Call) throws(Refusal) -> WireValue {
    try checkChatAccess(of: call.caller)
    guard let chat = chat(call.ids[0]) else { throw .unknownChat }
    guard call.caller.app.tenantKey == tenantKey else { throw .chatOfAnotherTenant }
    guard call.caller.isMember(of: chat) else { throw .outsideThatChat }
    guard !chat.isGuarded else { throw .chatGuarded }
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

  /// What all chat endpoints ask of the app.
  private func checkChatAccess(of caller: Caller) throws(Refusal) {
    guard caller.person != nil || caller.app.isBotEnabled else { throw .chatBotOff }
    guard !caller.app.isBarred else { throw .chatAppBarred }
    guard caller.app.readsChats else { throw .chatAppType }
  }

  private func visibleGroups(of caller: Caller) -> [ChatRecord] {
    guard caller.app.tenantKey == tenantKey else { return [] }
    return chats.filter { !$0.isPrivateTalk && !$0.isDissolved && caller.isMember(of: $0) }
  }

  private func lastActivity(in chat: ChatRecord) -> Int64 {
    messages.history(ofChat: chat.chatID).last?.createdAt ?? chat.createdAt
  }

  private func chatPage(_ chats: [ChatRecord], _ call: Call) throws(Refusal) -> WireValue {
    let size: Int
    let binding = PageToken.Binding(call.request)
    let first: Int?
    do throws(Refusal) {
      size = try call.pageSize(standard: Limits.defaultPageSize, most: Limits.chatPageSize)
      first = try call.query(.pageToken).map { text throws(Refusal) in
        Int(try PageToken.read(text, boundTo: binding, count: 1)[0])
      }
    } catch {
      // Chats have a number of their own for what messages call 230001.
      throw error.code == 230_001 ? .chatParameter : error
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
