import GRDB
public import Messages

extension History {
  /// Keeps what is written for a message, in place of what was kept before.
  public func save(_ draft: Draft) throws(HistoryFailure) {
    try write { database in
      try database.run(
        sql: """
          INSERT INTO draft (app_id, message_id, content, base, caret, saved_at) VALUES (?, ?, ?, ?, ?, ?)
          ON CONFLICT (app_id, message_id) DO UPDATE SET
            content = excluded.content, base = excluded.base, caret = excluded.caret, saved_at = excluded.saved_at
          """,
        arguments: [
          appID, draft.messageID, Contents.bytes(of: draft.content), draft.base, draft.caret,
          draft.savedAt.milliseconds,
        ])
    }
  }

  public func draft(of messageID: String) throws(HistoryFailure) -> Draft? {
    try read { database in
      try Row.fetchOne(
        database.cachedStatement(sql: "SELECT * FROM draft WHERE app_id = ? AND message_id = ?"),
        arguments: [appID, messageID]
      ).map(Self.draft)
    }
  }

  /// Every draft, the last one saved first.
  public func drafts() throws(HistoryFailure) -> [Draft] {
    try read { database in
      try Row.fetchAll(
        database.cachedStatement(sql: "SELECT * FROM draft WHERE app_id = ? ORDER BY saved_at DESC, message_id"),
        arguments: [appID]
      ).map(Self.draft)
    }
  }

  /// Forgets what is written for a message: it was sent, or is not wanted.
  public func dropDraft(of messageID: String) throws(HistoryFailure) {
    try write { database in
      try database.run(
        sql: "DELETE FROM draft WHERE app_id = ? AND message_id = ?", arguments: [appID, messageID])
    }
  }

  private static func draft(_ row: Row) -> Draft {
    Draft(
      messageID: row["message_id"], content: Contents.text(row, "content") ?? "", base: row["base"],
      caret: row["caret"], savedAt: Timestamp(milliseconds: row["saved_at"]))
  }
}
