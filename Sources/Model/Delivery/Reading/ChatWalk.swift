import FeishuAPI
import FeishuClient
import History
import Messages

/// One chat's messages on their way into the store, newest first, a page at a time.
struct ChatWalk: Sendable {
  private let delivery: Delivery
  private let chatID: String
  private let since: Timestamp?
  private var pages: MessagePages.Iterator
  /// Whether cards are asked for in a form in which they can be edited.
  private var asksForCards = true
  /// Everything of this chat that was sent after this moment is in the store; nil before the first page.
  private(set) var reached: Timestamp?
  private(set) var isDone = false

  init(_ delivery: Delivery, chatID: String, since: Timestamp?) {
    self.delivery = delivery
    self.chatID = chatID
    self.since = since
    pages = Self.pages(delivery, chatID, since, as: .userCard)
  }

  /// Keeps the next page, and gives it; nothing behind the last one.
  mutating func next() async throws(DeliveryFailure) -> [Message]? {
    let page: Page<WireMessage>?
    do throws(FeishuFailure) {
      page = try await fetch()
    } catch {
      throw DeliveryFailure(error)
    }
    guard let page else {
      isDone = true
      return nil
    }
    let oldest = page.items.map(\.createTimeMs).min().map(Timestamp.init(milliseconds:))
    isDone = !page.hasMore
    if let oldest { reached = min(reached ?? oldest, oldest) }
    return try delivery.keep(page.items.map { ServiceCopy($0) })
  }

  private mutating func fetch() async throws(FeishuFailure) -> Page<WireMessage>? {
    do throws(FeishuFailure) {
      return try await pages.next()?.value
    } catch {
      // A merged forward among them can't be given with a card form (feishu-api.md 3.3). What was kept already does no harm.
      guard asksForCards, error.isInternalFailure else { throw error }
      asksForCards = false
      pages = Self.pages(delivery, chatID, since, as: nil)
      return try await pages.next()?.value
    }
  }

  private static func pages(
    _ delivery: Delivery, _ chatID: String, _ since: Timestamp?, as form: CardContentType?
  ) -> MessagePages.Iterator {
    delivery.client.messages(in: chatID, since: since.map { $0.milliseconds / 1000 }, as: form).pages
      .makeAsyncIterator()
  }
}
