import FoundationEssentials
import GRDB
import Messages

/// Messages as rows.
enum MessageRow {
  /// Writes what is newly known of a message.
  ///
  /// What the service no longer tells (the title of a recalled message, the kind of a card that can't be read) stays as it
  /// was; a recall is never taken back, and an older look does not turn the update time back.
  static func keep(_ message: Message, of appID: String, in database: Database) throws {
    try database.run(
      sql: """
        INSERT INTO message (app_id, id, chat_id, kind, created_at, updated_at, sender_id, sender_kind, is_recalled, title,
          mentions)
        VALUES (:app, :id, :chat, :kind, :created, :updated, :sender, :senderKind, :recalled, :title, :mentions)
        ON CONFLICT (app_id, id) DO UPDATE SET
          chat_id = iif(excluded.chat_id = '', chat_id, excluded.chat_id),
          kind = iif(excluded.kind = :unread, kind, excluded.kind),
          created_at = excluded.created_at,
          updated_at = max(updated_at, excluded.updated_at),
          sender_id = excluded.sender_id,
          sender_kind = excluded.sender_kind,
          is_recalled = max(is_recalled, excluded.is_recalled),
          title = iif(excluded.title = '', title, excluded.title),
          mentions = iif(excluded.is_recalled, mentions, excluded.mentions),
          obstacle = nullif(obstacle, :outside)
        """,
      arguments: [
        "app": appID, "id": message.id, "chat": message.chatID, "kind": message.kind.rawValue,
        "created": message.createdAt.milliseconds, "updated": message.updatedAt.milliseconds,
        "sender": message.sender.id, "senderKind": message.sender.kind.rawValue, "recalled": message.isRecalled,
        "title": message.title, "mentions": try text(of: message.mentions),
        "unread": MessageKind.unreadCard.rawValue,
        // Who can read it is in the chat again.
        "outside": Obstacle.botOutside.rawValue,
      ])
  }

  /// The columns of a ``MessageSummary``, for a `message` table that is called `m`.
  ///
  /// A refusal "no edits left" tells more than was counted here: somebody else edited the message too.
  static let summaryColumns = """
    m.*,
    (SELECT count(*) FROM version v WHERE v.app_id = m.app_id AND v.message_id = m.id) AS versions,
    (SELECT count(*) FROM send s WHERE s.app_id = m.app_id AND s.message_id = m.id
      AND s.action IN ('patch', 'edit') AND s.outcome = 'accepted') AS accepted,
    (SELECT count(*) FROM send s WHERE s.app_id = m.app_id AND s.message_id = m.id
      AND s.action IN ('patch', 'edit') AND s.outcome IN ('under-way', 'unknown')) AS uncertain,
    EXISTS (SELECT 1 FROM send s WHERE s.app_id = m.app_id AND s.message_id = m.id
      AND s.action = 'edit' AND s.outcome = 'refused' AND s.code = \(EditCount.usedUpCode)) AS is_used_up,
    EXISTS (SELECT 1 FROM draft d WHERE d.app_id = m.app_id AND d.message_id = m.id) AS has_draft
    """

  static func summary(_ row: Row) -> MessageSummary {
    let message = message(row)
    let limit = message.kind == .text || message.kind == .post ? EditCount.textLimit : nil
    var accepted: Int = row["accepted"]
    if let limit, row["is_used_up"] { accepted = max(accepted, limit) }
    return MessageSummary(
      message: message, versions: row["versions"],
      edits: EditCount(accepted: accepted, uncertain: row["uncertain"], limit: limit), hasDraft: row["has_draft"],
      obstacle: (row["obstacle"] as String?).flatMap(Obstacle.init))
  }

  static func message(_ row: Row) -> Message {
    Message(
      id: row["id"], chatID: row["chat_id"], kind: MessageKind(rawValue: row["kind"]),
      createdAt: Timestamp(milliseconds: row["created_at"]), updatedAt: Timestamp(milliseconds: row["updated_at"]),
      sender: Sender(id: row["sender_id"], kind: Sender.Kind(rawValue: row["sender_kind"]) ?? .unknown),
      isRecalled: row["is_recalled"], title: row["title"], mentions: mentions(row["mentions"]))
  }

  private static func text(of mentions: [Mention]) throws -> String {
    mentions.isEmpty ? "[]" : String(decoding: try JSONEncoder().encode(mentions), as: UTF8.self)
  }

  /// A list that can't be read is taken as empty: it only serves to restore names in an old read-back.
  private static func mentions(_ text: String) -> [Mention] {
    text == "[]" ? [] : (try? JSONDecoder().decode([Mention].self, from: Data(text.utf8))) ?? []
  }
}
