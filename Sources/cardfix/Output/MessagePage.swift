import Messages
import Phrase
import Screen

/// Messages to print.
struct MessagePage: Sendable {
  let messages: [MessageSummary]
  let hasMore: Bool
  let appID: String
  let now: Timestamp

  func json(in language: Language) -> JSONValue {
    .object([
      ("messages", .array(messages.map { json($0, in: language) })),
      ("has_more", .bool(hasMore)),
    ])
  }

  private func json(_ summary: MessageSummary, in language: Language) -> JSONValue {
    let fixability = summary.fixability(appID: appID, now: now)
    return .object([
      ("message_id", .string(summary.message.id)),
      ("chat_id", .string(summary.message.chatID)),
      ("kind", .string(summary.message.kind.rawValue)),
      ("created_at", .string(summary.message.createdAt.local)),
      ("versions", .int(summary.versions)),
      ("edits", .int(summary.edits.accepted)),
      ("edit_limit", JSONValue(summary.edits.limit)),
      ("fixable", .bool(fixability.isFixable)),
      ("why_not", JSONValue(fixability.whyNot?.text(in: language))),
    ])
  }

  func print(_ console: Console) {
    var table = Table([.left, .left, .left, .right, .right, .left, .left])
    for summary in messages {
      let message = summary.message
      let fixability = summary.fixability(appID: appID, now: now)
      table.add([
        message.id,
        message.createdAt.short(now: now, utcOffset: LocalSystem.utcOffset(at: message.createdAt)),
        message.kind.rawValue,
        summary.versions == 0 ? "-" : "v\(summary.versions)",
        summary.edits.text,
        fixability.label.text(in: console.language),
        message.title,
      ])
    }
    let columns = console.isTerminal ? LocalSystem.terminalColumns() : nil
    console.say(table.lines.map { line in columns.map { Clip.text(line, to: $0) } ?? line })
    if hasMore {
      console.remark(Phrase(en: "There are more; ask for them with --limit.", zh: "还有更多，可用 --limit 指定条数。"))
    }
  }
}
