public import Messages

/// The list of messages: what is known, what passes the filter, and where the operator is in it.
public struct MessageList: Sendable {
  /// Everything known, newest first.
  public private(set) var all: [MessageSummary] = []
  public private(set) var chatNames: [String: String] = [:]
  public private(set) var filter = MessageFilter("")
  /// What passes the filter, in the same order.
  public private(set) var rows: [MessageSummary] = []
  /// Index into `rows` of the row the operator is on; 0 when there are none.
  public private(set) var cursor = 0
  /// Index into `rows` of the first row that shows.
  public private(set) var top = 0
  /// Whether the service is being asked right now.
  public var isRefreshing = false
  /// Whether the store has answered at least once.
  public private(set) var isLoaded = false
  /// Set when the operator has moved, or the first reading has ended. Until then the list, which grows chat by chat, keeps to
  /// its top.
  var isSettled = false

  public init() {}

  /// The message the operator is on.
  public var current: MessageSummary? { rows.indices.contains(cursor) ? rows[cursor] : nil }

  public func chatName(of message: Message) -> String {
    chatNames[message.chatID].flatMap { $0.isEmpty ? nil : $0 } ?? message.chatID
  }

  /// Takes what the store holds now; the operator stays on the same message where it is still there.
  mutating func load(_ summaries: [MessageSummary], chats: [Chat], appID: String, now: Timestamp) {
    all = summaries
    chatNames = Dictionary(chats.map { ($0.id, $0.name) }, uniquingKeysWith: { $1 })
    isLoaded = true
    refilter(appID: appID, now: now)
  }

  mutating func setFilter(_ text: String, appID: String, now: Timestamp) {
    filter = MessageFilter(text)
    refilter(appID: appID, now: now)
  }

  /// Replaces what is known of one message.
  mutating func update(_ summary: MessageSummary, appID: String, now: Timestamp) {
    if let index = all.firstIndex(where: { $0.message.id == summary.message.id }) {
      all[index] = summary
    } else {
      let index = all.firstIndex { $0.message.createdAt < summary.message.createdAt } ?? all.count
      all.insert(summary, at: index)
    }
    refilter(appID: appID, now: now)
  }

  mutating func setDraft(_ hasDraft: Bool, of messageID: String) {
    if let index = all.firstIndex(where: { $0.message.id == messageID }) { all[index].hasDraft = hasDraft }
    if let index = rows.firstIndex(where: { $0.message.id == messageID }) { rows[index].hasDraft = hasDraft }
  }

  mutating func select(_ messageID: String) {
    isSettled = true
    if let index = rows.firstIndex(where: { $0.message.id == messageID }) { cursor = index }
  }

  /// Moves the operator to a row, the nearest there is, and keeps it in a window of `height` rows.
  mutating func move(to index: Int, height: Int) {
    isSettled = true
    cursor = max(0, min(index, rows.count - 1))
    show(height: height)
  }

  /// Moves the window so that the current row is in it.
  mutating func show(height: Int) {
    top = max(0, min(top, rows.count - height))
    if cursor < top { top = cursor }
    if cursor >= top + height { top = cursor - height + 1 }
    top = max(0, top)
  }

  private mutating func refilter(appID: String, now: Timestamp) {
    let selected = current?.message.id
    rows =
      filter.isEmpty
      ? all : all.filter { filter.lets($0, chatName: chatName(of: $0.message), appID: appID, now: now) }
    cursor = isSettled ? rows.firstIndex { $0.message.id == selected } ?? max(0, min(cursor, rows.count - 1)) : 0
  }
}
