import GRDB
public import Messages

extension History {
  /// The sends of a message, or all of them, oldest first.
  public func sends(of messageID: String? = nil) throws(HistoryFailure) -> [Send] {
    var condition: SQL = "s.app_id = \(appID)"
    if let messageID { condition += " AND s.message_id = \(messageID)" }
    let request = SQLRequest<Row>(literal: "SELECT s.* FROM send s WHERE \(condition) ORDER BY s.id", cached: true)
    return try read { try request.fetchAll($0).map(SendRow.send) }
  }

  /// The sends of which nobody knows what became: under way, or without an answer. Oldest first.
  ///
  /// A send of a process that is still running is among them; ``undecidedSends(of:)`` tells which.
  public func unresolvedSends() throws(HistoryFailure) -> [Send] {
    try undecidedSends().map(\.send).filter(\.outcome.isOpen)
  }

  /// The same, and those that were accepted and not read back yet, with what is needed to find out.
  public func undecidedSends(of messageID: String? = nil) throws(HistoryFailure) -> [SendRecord] {
    var condition: SQL = "s.app_id = \(appID) AND s.is_settled = 0"
    if let messageID { condition += " AND s.message_id = \(messageID)" }
    let request = SQLRequest<Row>(literal: "\(sql: SendRow.select) WHERE \(condition) ORDER BY s.id", cached: true)
    return try read { try request.fetchAll($0).map { SendRow.record($0, isRunning: session.isRunning) } }
  }

  /// The number of the last send of a message; 0 when there is none.
  public func lastSendID(of messageID: String) throws(HistoryFailure) -> Int64 {
    try read { database in
      try Int64.fetchOne(
        database.cachedStatement(sql: "SELECT max(id) FROM send WHERE app_id = ? AND message_id = ?"),
        arguments: [appID, messageID]
      ) ?? 0
    }
  }

  /// One send with everything that is kept about it.
  public func sendRecord(_ id: Int64) throws(HistoryFailure) -> SendRecord? {
    try read { database in
      try Row.fetchOne(
        database.cachedStatement(sql: "\(SendRow.select) WHERE s.app_id = ? AND s.id = ?"), arguments: [appID, id]
      ).map { SendRow.record($0, isRunning: session.isRunning) }
    }
  }

  /// The last send that brought a version to the service, with what was read back after it.
  public func lastSend(ofVersion number: Int, of messageID: String) throws(HistoryFailure) -> SendRecord? {
    try read { database in
      try Row.fetchOne(
        database.cachedStatement(
          sql: "\(SendRow.select) WHERE s.app_id = ? AND s.message_id = ? AND s.version = ? ORDER BY s.id DESC LIMIT 1"),
        arguments: [appID, messageID, number]
      ).map { SendRow.record($0, isRunning: session.isRunning) }
    }
  }

  /// Ends the search for the truth about a send: it stays unknown for good, and its edit stays uncertain.
  public func leaveUnknown(_ sendID: Int64, reason: Reason, at moment: Timestamp) throws(HistoryFailure) {
    try write { database in
      try database.run(
        sql: """
          UPDATE send SET outcome = 'unknown', is_settled = 1, reason = ?, finished_at = coalesce(finished_at, ?)
          WHERE id = ? AND app_id = ? AND outcome IN ('under-way', 'unknown')
          """, arguments: [try SendRow.text(of: reason), moment.milliseconds, sendID, appID])
    }
  }
}
