import Glibc
import Messages
import Phrase
import Screen

/// Prints a list of messages part by part: the first rows are there while the last ones are still being fetched.
///
/// With `--json` too. When something fails in the middle, the object stays unfinished: what is no JSON is not taken for a list.
struct MessagePrinter {
  private let console: Console
  private let limit: Int
  /// Who asks, which decides what can be changed.
  private let senderID: String
  private let now: Timestamp
  private var table = Table([.left, .left, .left, .right, .right, .left, .left])
  private var printed = 0
  private var hasMore = false
  private var isRead = true
  /// The last message that was printed.
  private(set) var last: Message?

  init(_ console: Console, limit: Int, senderID: String, now: Timestamp) {
    self.console = console
    self.limit = limit
    self.senderID = senderID
    self.now = now
  }

  /// Whether more messages would change nothing: it is known that there are more than were asked for, or nobody reads on.
  var isDone: Bool { hasMore || !isRead }

  /// Prints messages that come behind those printed before.
  mutating func print(_ messages: [MessageSummary]) {
    let shown = messages.prefix(limit - printed)
    hasMore = hasMore || messages.count > shown.count
    guard let last = shown.last else { return }
    isRead = console.json ? printJSON(shown) : printTable(shown)
    printed += shown.count
    self.last = last.message
  }

  /// Prints what stands at the end.
  func finish() {
    if console.json {
      if printed == 0 { console.write(Self.head, to: STDOUT_FILENO) }
      console.write(#"],"has_more":\#(hasMore)}}"# + "\n", to: STDOUT_FILENO)
    } else if hasMore {
      console.remark(Phrase(en: "There are more; ask for them with --limit.", zh: "还有更多，可用 --limit 指定条数。"))
    }
  }

  private static let head = #"{"ok":true,"data":{"messages":["#

  private func printJSON(_ messages: ArraySlice<MessageSummary>) -> Bool {
    let rows = messages.map { json($0).text }.joined(separator: ",")
    return console.write((printed == 0 ? Self.head : ",") + rows, to: STDOUT_FILENO)
  }

  private func json(_ summary: MessageSummary) -> JSONValue {
    let fixability = summary.fixability(appID: senderID, now: now)
    return .object(
      [
        ("message_id", .string(summary.message.id)),
        ("chat_id", .string(summary.message.chatID)),
        ("kind", .string(summary.message.kind.rawValue)),
        ("created_at", .string(summary.message.createdAt.local)),
        ("versions", .int(summary.versions)),
      ] + summary.edits.members + [
        ("fixable", .bool(fixability.isFixable)),
        ("why_not", JSONValue(fixability.whyNot?.text(in: console.language))),
      ])
  }

  private mutating func printTable(_ messages: ArraySlice<MessageSummary>) -> Bool {
    for summary in messages {
      let message = summary.message
      table.add([
        message.id,
        message.createdAt.short(now: now, utcOffset: LocalSystem.utcOffset(at: message.createdAt)),
        message.kind.rawValue,
        summary.versions == 0 ? "-" : "v\(summary.versions)",
        summary.edits.text,
        summary.fixability(appID: senderID, now: now).label.text(in: console.language),
        message.title,
      ])
    }
    let columns = console.isTerminal ? LocalSystem.terminalColumns() : nil
    return console.say(table.takeLines().map { line in columns.map { Clip.text(line, to: $0) } ?? line })
  }
}
