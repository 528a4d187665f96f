import GRDB
public import Messages

extension History {
  /// Keeps what the service told about messages and chats; versions, sends and drafts stay as they are.
  public func remember(_ messages: [Message], chats: [Chat] = []) throws(HistoryFailure) {
    try write { database in
      for chat in chats {
        try database.run(
          sql: """
            INSERT INTO chat (app_id, id, name) VALUES (?, ?, ?) ON CONFLICT (app_id, id) DO UPDATE SET name = excluded.name
            """, arguments: [appID, chat.id, chat.name])
      }
      for message in messages { try MessageRow.keep(message, of: appID, in: database) }
    }
  }

  /// Keeps a page of messages together with the contents that were seen for the first time, in one transaction.
  ///
  /// - Parameter contents: by message id; each becomes a fetched, proven version unless the newest one has the same bytes.
  public func remember(
    _ messages: [Message], contents: [String: String], at moment: Timestamp
  ) throws(HistoryFailure) {
    try write { database in
      for message in messages {
        try MessageRow.keep(message, of: appID, in: database)
        guard let content = contents[message.id] else { continue }
        try addVersion(
          NewVersion(content: content, messageID: message.id, origin: .fetched, createdAt: moment, isProven: true),
          in: database)
      }
    }
  }

  /// What is known of a message; nil for one that was never seen.
  public func message(_ id: String) throws(HistoryFailure) -> MessageSummary? {
    try read { database in
      try Row.fetchOne(
        database.cachedStatement(
          sql: "SELECT \(MessageRow.summaryColumns) FROM message m WHERE m.app_id = ? AND m.id = ?"),
        arguments: [appID, id]
      ).map(MessageRow.summary)
    }
  }

  /// The messages that are known, newest first; those of one chat, sent since a moment, of some kinds, where asked for.
  ///
  /// - Parameters:
  ///   - newerThan: only what was sent after this moment.
  ///   - last: the message that a part before this one ended with; this part goes on behind it.
  public func messages(
    chatID: String? = nil, since: Timestamp? = nil, newerThan: Timestamp? = nil, kinds: [MessageKind] = [],
    after last: Message? = nil, limit: Int = 500
  ) throws(HistoryFailure) -> [MessageSummary] {
    var condition: SQL = "m.app_id = \(appID)"
    if let chatID { condition += " AND m.chat_id = \(chatID)" }
    if let since { condition += " AND m.created_at >= \(since.milliseconds)" }
    if let newerThan { condition += " AND m.created_at > \(newerThan.milliseconds)" }
    if let last { condition += " AND (m.created_at, m.id) < (\(last.createdAt.milliseconds), \(last.id))" }
    if !kinds.isEmpty { condition += " AND m.kind IN \(kinds.map(\.rawValue))" }
    let request = SQLRequest<Row>(
      literal: """
        SELECT \(sql: MessageRow.summaryColumns) FROM message m WHERE \(condition)
        ORDER BY m.created_at DESC, m.id DESC LIMIT \(limit)
        """, cached: true)
    return try read { try request.fetchAll($0).map(MessageRow.summary) }
  }

  /// Every chat that is known, by name.
  public func chats() throws(HistoryFailure) -> [Chat] {
    try read { database in
      try Row.fetchAll(
        database.cachedStatement(sql: "SELECT id, name FROM chat WHERE app_id = ? ORDER BY name, id"),
        arguments: [appID]
      ).map { Chat(id: $0["id"], name: $0["name"]) }
    }
  }
}
