import FeishuAPI

extension SandboxState {
  /// Item 64: `GET …/messages`, a page of a chat's or a thread's history.
  func listMessages(_ call: Call) throws(Refusal) -> WireValue {
    let query = try HistoryPage(call)
    let places: [MessageStore.Place]
    let chat: ChatRecord
    if query.isThread {
      places = messages.history(ofThread: query.containerID)
      guard let root = places.first.map({ messages[$0] }) else { throw .argument("invalid container_id") }
      chat = try openChat(root.chatID, for: call.caller, evenDissolved: true)
      guard !root.isHidden(from: call.caller) else { throw .threadInvisible }
      guard !root.isDeleted else { throw .deleted }
    } else {
      guard self.chat(query.containerID) != nil else { throw .argument("invalid container_id") }
      chat = try openChat(query.containerID, for: call.caller, evenDissolved: true)
      places = messages.history(ofChat: query.containerID)
    }
    try checkGroupScope(chat, for: call.caller)
    guard !chat.isSecret else { throw .historyOfSecretChat }
    guard call.caller.app.readsChats else { throw .historyNotForApp }

    // One more than a page is looked for: it tells whether there is more.
    var found: [MessageStore.Place] = []
    for place in query.sequence(in: places) {
      let message = messages[place]
      // In a chat the replies of a thread are not listed, only its first message (feishu-api.md 3.7).
      let isInside = !query.isThread && message.threadID != nil && message.rootID != nil
      if message.isDeleted || message.isEphemeral || isInside || message.isHidden(from: call.caller) { continue }
      found.append(place)
      if found.count > query.size { break }
    }
    let hasMore = found.count > query.size
    let page = found.prefix(query.size)
    return .present([
      "has_more": .bool(hasMore),
      "items": .array(page.map { wire(messages[$0], for: call, isListed: true) }),
      "page_token": hasMore ? page.last.map { .text(query.token(after: $0)) } : nil,
    ])
  }
}

/// The query of a page, checked (item 64).
private struct HistoryPage {
  var containerID: String
  var isThread: Bool
  var size: Int
  private var start: Int64?
  private var end: Int64?
  private var newestFirst: Bool
  private var after: MessageStore.Place?
  private var binding: PageToken.Binding

  init(_ call: Call) throws(Refusal) {
    guard let type = call.query(.containerIDType) else {
      throw .field("container_id_type", "container_id_type is required")
    }
    guard let container = HistoryQuery.Container(rawValue: type) else { throw .argument("invalid container_id_type") }
    guard let id = call.query(.containerID) else { throw .field("container_id", "container_id is required") }
    isThread = container == .thread
    containerID = id
    size = try call.pageSize(standard: Limits.defaultPageSize, most: Limits.pageSize)
    start = try Self.time(call, .startTime)
    end = try Self.time(call, .endTime)
    if isThread && (start != nil || end != nil) {
      throw .argument(start != nil ? "invalid start_time" : "invalid end_time")
    }
    if let start, let end, end < start { throw .argument("The end_time is earlier than the start_time") }
    guard let sort = SortType(rawValue: call.query(.sortType) ?? SortType.oldestFirst.rawValue) else {
      throw .argument("invalid sort_type")
    }
    newestFirst = sort == .newestFirst
    binding = PageToken.Binding(call.request)
    after = try call.query(.pageToken).map { text throws(Refusal) in
      let values = try PageToken.read(text, boundTo: binding, count: 2)
      return MessageStore.Place(createdAt: values[0], ordinal: Int(values[1]))
    }
  }

  /// The places in the asked-for order, from the page token on, inside the times. Both times count as inside.
  func sequence(in places: [MessageStore.Place]) -> AnySequence<MessageStore.Place> {
    var low = start.map { places.firstIndex(notBefore: .init(createdAt: $0 * 1000, ordinal: .min)) } ?? 0
    var high =
      end.map { places.firstIndex(notBefore: .init(createdAt: ($0 + 1) * 1000, ordinal: .min)) } ?? places.count
    if let after {
      let place = places.firstIndex(notBefore: after)
      if newestFirst {
        high = min(high, place)
      } else {
        low = max(low, place < places.count && places[place] == after ? place + 1 : place)
      }
    }
    guard low < high else { return AnySequence([]) }
    return newestFirst ? AnySequence(places[low..<high].reversed()) : AnySequence(places[low..<high])
  }

  func token(after place: MessageStore.Place) -> String {
    PageToken.make([place.createdAt, Int64(place.ordinal)], boundTo: binding)
  }

  private static func time(_ call: Call, _ name: QueryName) throws(Refusal) -> Int64? {
    guard let text = call.query(name) else { return nil }
    // Far enough for every date, near enough for milliseconds not to overflow.
    guard let seconds = Int64(text), (0...100_000_000_000_000).contains(seconds) else {
      throw .argument("invalid \(name.rawValue): \(text)")
    }
    return seconds
  }
}
