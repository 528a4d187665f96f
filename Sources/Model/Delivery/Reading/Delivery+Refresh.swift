import FeishuAPI
import FeishuClient
import History
public import Messages

extension Delivery {
  /// Asks which chats the bot is in, and keeps them.
  public func refreshChats() async throws(DeliveryFailure) -> [Chat] {
    let chats: [Chat]
    do {
      chats = try await client.chats().compactMap { chat in chat.chatID.map { Chat(id: $0, name: chat.name ?? "") } }
    } catch {
      throw DeliveryFailure(error)
    }
    try store { () throws(HistoryFailure) in try history.remember([], chats: chats) }
    return chats
  }

  /// Asks for the messages of a chat, newest first, and keeps them page by page with the contents that are new.
  ///
  /// - Parameter onPage: gets every page when it is in the store.
  public func refreshMessages(
    in chatID: String, since: Timestamp?, onPage: @Sendable ([Message]) -> Void = { _ in }
  ) async throws(DeliveryFailure) {
    var walk = ChatWalk(self, chatID: chatID, since: since)
    while let page = try await walk.next() { onPage(page) }
  }

  /// Keeps what a list told, with the contents that are new, in one transaction.
  func keep(_ page: [ServiceCopy]) throws(DeliveryFailure) -> [Message] {
    try store { () throws(HistoryFailure) in try keepPage(page) }
  }

  private func keepPage(_ page: [ServiceCopy]) throws(HistoryFailure) -> [Message] {
    var messages: [Message] = []
    var contents: [String: String] = [:]
    for copy in page {
      let (message, known) = try recognize(copy)
      messages.append(message)
      if known == nil, copy.isComparable, let content = copy.content { contents[message.id] = content }
    }
    try history.remember(messages, contents: contents, at: now())
    return messages
  }
}
