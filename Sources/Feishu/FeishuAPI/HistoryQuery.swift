/// What to list of a chat or a thread (feishu-api.md 3.7).
public struct HistoryQuery: Hashable, Sendable {
  /// Where the messages are.
  public enum Container: String, Hashable, Sendable {
    case chat
    case thread
  }

  public var container: Container
  /// `oc_…` or `omt_…`.
  public var containerID: String
  /// Unix seconds; not allowed for a thread.
  public var start: Int64?
  /// Unix seconds; not allowed for a thread.
  public var end: Int64?
  public var newestFirst: Bool
  /// 1 to 50.
  public var pageSize: Int
  public var content: CardContentType?

  public init(
    _ container: Container = .chat, _ containerID: String, start: Int64? = nil, end: Int64? = nil,
    newestFirst: Bool = true, pageSize: Int = Limits.pageSize, content: CardContentType? = nil
  ) {
    self.container = container
    self.containerID = containerID
    self.start = start
    self.end = end
    self.newestFirst = newestFirst
    self.pageSize = pageSize
    self.content = content
  }

  /// The request for one page; every page must be asked for with the same parameters as the first.
  public func route(pageToken: String? = nil) -> Route {
    var query: [Route.QueryItem] = [
      .init(.containerIDType, container.rawValue), .init(.containerID, containerID),
      .init(.sortType, (newestFirst ? SortType.newestFirst : .oldestFirst).rawValue),
      .init(.pageSize, String(pageSize)),
    ]
    if let start { query.append(.init(.startTime, String(start))) }
    if let end { query.append(.init(.endTime, String(end))) }
    if let content { query.append(.init(.cardContentType, content.rawValue)) }
    if let pageToken { query.append(.init(.pageToken, pageToken)) }
    return Route(.listMessages, query: query)
  }
}
