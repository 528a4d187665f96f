public import FeishuAPI

extension FeishuClient {
  /// The messages of a chat or thread, fetched page by page while they are read.
  public func messages(_ query: HistoryQuery) -> MessageList {
    MessageList(pages: MessagePages(client: self, query: query))
  }

  /// The messages of a chat; `since` and `until` are Unix seconds.
  public func messages(
    in chatID: String, since: Int64? = nil, until: Int64? = nil, newestFirst: Bool = true,
    pageSize: Int = Limits.pageSize, as content: CardContentType? = nil
  ) -> MessageList {
    messages(
      HistoryQuery(
        .chat, chatID, start: since, end: until, newestFirst: newestFirst, pageSize: pageSize, content: content))
  }

  /// One page of a history; nil as `pageToken` is the first.
  public func page(
    of query: HistoryQuery, token pageToken: String? = nil
  ) async throws(FeishuFailure) -> Answer<Page<WireMessage>> {
    try await data(CallPlan(query.route(pageToken: pageToken)))
  }

  /// Every chat that the bot is in, but one-to-one chats, which the service does not list (feishu-api.md 3.12).
  public func chats() async throws(FeishuFailure) -> [WireChat] {
    var chats: [WireChat] = []
    var walk = PageWalk()
    while walk.goesOn {
      let page = try await chatPage(size: Limits.chatPageSize, token: walk.token)
      chats += page.items
      walk.advance(hasMore: page.hasMore, token: page.pageToken)
    }
    return chats
  }

  /// One page of those chats; nil as `token` is the first.
  public func chatPage(size: Int, token: String? = nil) async throws(FeishuFailure) -> Page<WireChat> {
    try await data(CallPlan(.listChats(pageSize: size, pageToken: token)), as: Page<WireChat>.self).value
  }

  /// One chat.
  public func chat(_ id: String) async throws(FeishuFailure) -> WireChat {
    var chat = try await data(CallPlan(.getChat(id)), as: WireChat.self).value
    chat.chatID = chat.chatID ?? id
    return chat
  }

  /// The bot that the app is (feishu-api.md 2.6).
  public func bot() async throws(FeishuFailure) -> WireBot {
    try await whoAmI().value
  }
}
