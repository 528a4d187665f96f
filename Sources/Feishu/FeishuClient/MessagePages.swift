public import FeishuAPI

/// Where a list is: a service that hands out the same page token again must not be followed for ever.
struct PageWalk: Sendable {
  private(set) var token: String?
  private(set) var goesOn = true
  private var seen: Set<String> = []

  mutating func advance(hasMore: Bool, token next: String?) {
    guard hasMore, let next, seen.insert(next).inserted else {
      goesOn = false
      return
    }
    token = next
  }
}

/// A history, page by page. The next page is fetched when it is asked for.
public struct MessagePages: AsyncSequence, Sendable {
  public typealias Element = Answer<Page<WireMessage>>
  public typealias Failure = FeishuFailure

  let client: FeishuClient
  let query: HistoryQuery

  public func makeAsyncIterator() -> Iterator {
    Iterator(client: client, query: query)
  }

  public struct Iterator: AsyncIteratorProtocol, Sendable {
    let client: FeishuClient
    let query: HistoryQuery
    private var walk = PageWalk()

    init(client: FeishuClient, query: HistoryQuery) {
      self.client = client
      self.query = query
    }

    public mutating func next() async throws(FeishuFailure) -> Element? {
      try await next(isolation: nil)
    }

    public mutating func next(
      isolation actor: isolated (any Actor)?
    ) async throws(FeishuFailure) -> Element? {
      guard walk.goesOn else { return nil }
      let page = try await client.page(of: query, token: walk.token)
      walk.advance(hasMore: page.value.hasMore, token: page.value.pageToken)
      return page
    }
  }
}

/// A history, message by message: at most one page is held.
public struct MessageList: AsyncSequence, Sendable {
  public typealias Element = WireMessage
  public typealias Failure = FeishuFailure

  /// The same history by pages, with their log ids.
  public let pages: MessagePages

  public func makeAsyncIterator() -> Iterator {
    Iterator(pages: pages.makeAsyncIterator())
  }

  public struct Iterator: AsyncIteratorProtocol {
    private var pages: MessagePages.Iterator
    private var items: ArraySlice<WireMessage> = []

    init(pages: MessagePages.Iterator) {
      self.pages = pages
    }

    public mutating func next() async throws(FeishuFailure) -> WireMessage? {
      try await next(isolation: nil)
    }

    public mutating func next(
      isolation actor: isolated (any Actor)?
    ) async throws(FeishuFailure) -> WireMessage? {
      while items.isEmpty {
        guard let page = try await pages.next(isolation: actor) else { return nil }
        items = page.value.items[...]
      }
      return items.removeFirst()
    }
  }
}
