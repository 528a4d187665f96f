import Messages
import Phrase
import Screen
import TextBuffer
import Workbench

/// A workbench with a few messages, and what tests need to drive it.
struct Bench {
  static let appID = "cli_ours"
  static let now = Timestamp(milliseconds: 1_790_000_000_000)
  var workbench = Workbench(
    surroundings: Surroundings(
      profile: "test", host: Phrase(verbatim: "sandbox"), appID: appID, isRehearsal: true, utcOffset: 0),
    language: .english, size: Size(columns: 160, rows: 40), now: now)
  /// Every effect so far.
  var effects: [Effect] = []

  init(messages: [MessageSummary] = [message("om_1", "Disk alert"), message("om_2", "Release 1.4", ageDays: 20)]) {
    effects += workbench.start()
    apply(.listLoaded(messages, chats: [Chat(id: "oc_1", name: "值班告警")]))
    apply(.listRefreshed(nil))
    effects = []
  }

  static func message(
    _ id: String, _ title: String, kind: MessageKind = .card2, ageDays: Int64 = 0, sender: String = appID,
    isRecalled: Bool = false
  ) -> MessageSummary {
    let sentAt = now - ageDays * 86_400 - 600
    return MessageSummary(
      message: Message(
        id: id, chatID: "oc_1", kind: kind, createdAt: sentAt, updatedAt: sentAt,
        sender: Sender(id: sender, kind: .app), isRecalled: isRecalled, title: title), versions: 1)
  }

  @discardableResult
  mutating func apply(_ action: Action) -> [Effect] {
    let new = workbench.apply(action)
    effects += new
    return new
  }

  /// Opens the message on the row and answers with a content.
  mutating func open(_ content: String, draft: Draft? = nil, readOnly: Failure? = nil) {
    guard let summary = workbench.list.current else { return }
    for case .open(let ticket, _) in apply(.command(.open)) {
      apply(
        .opened(
          ticket,
          .success(
            OpenedContent(
              summary: summary, version: Version(number: 1, origin: .fetched, content: content, createdAt: Self.now),
              content: content, readOnly: readOnly, draft: draft))))
    }
    effects = []
  }

  mutating func type(_ text: String) {
    for character in text { apply(.typed(String(character))) }
  }

  var text: String { workbench.editor?.buffer.text ?? "" }
}
