import Foundation
import Messages
import Phrase
import Screen
import TerminalUI
import Testing
import TextBuffer
import Workbench

/// A whole program without terminal, network and store: keys go in by name, screens come out as text.
struct Stage {
  static let appID = "cli_a1b2c3d4e5f60718"
  static let now = Timestamp(milliseconds: 1_790_000_000_000)
  var bench: Workbench
  var scene: Scene

  init(size: Size, language: Language = .english, theme: String = "night", unicode: Bool = true) throws {
    bench = Workbench(
      surroundings: Surroundings(
        profile: "demo", host: Phrase(en: "sandbox", zh: "沙箱"), appID: Self.appID, isRehearsal: true, utcOffset: 28_800),
      language: language, size: size, now: Self.now)
    scene = Scene(theme: try Theme.named(theme), unicode: unicode)
    _ = bench.start()
    _ = bench.apply(.listLoaded(Self.messages, chats: [Chat(id: "oc_ops", name: "值班告警 On-call")]))
    _ = bench.apply(.listRefreshed(nil))
    _ = bench.apply(.budgetChanged(Budget(secondLeft: 50, minuteLeft: 996)))
  }

  static let alert = """
    {
      "schema": "2.0",
      "config": {"update_multi": true},
      "header": {
        "title": {"tag": "plain_text", "content": "告警：磁盘已满 Disk full"},
        "template": "red"
      },
      "body": {
        "elements": [
          {"tag": "markdown", "content": "db-3 的磁盘用量是 **97 %**，请看 [面板](https://example.org/d/7)"},
          {"tag": "hr"},
          {"tag": "button", "type": "primary", "text": {"tag": "plain_text", "content": "去处理"},
           "behaviors": [{"type": "open_url", "default_url": "https://example.org/old"}]}
        ]
      }
    }
    """

  static let minified =
    #"{"config":{"update_multi":true},"header":{"title":{"tag":"plain_text","content":"Release 1.4.2"},"template":"green"},"elements":[{"tag":"div","text":{"tag":"lark_md","content":"**api** is out. 42 tests, \u001b[31m0 failures"}},{"tag":"note","elements":[{"tag":"plain_text","content":"e\#u{301} 👩‍🚀 sent by the release bot"}]}]}"#

  private static func message(
    _ id: String, _ title: String, _ kind: MessageKind, hoursAgo: Int64, versions: Int = 1, sender: String = appID,
    edits: Int = 0, isRecalled: Bool = false, hasDraft: Bool = false
  ) -> MessageSummary {
    let sentAt = now - hoursAgo * 3600
    return MessageSummary(
      message: Message(
        id: id, chatID: "oc_ops", kind: kind, createdAt: sentAt, updatedAt: sentAt,
        sender: Sender(id: sender, kind: .app), isRecalled: isRecalled, title: title),
      versions: versions, edits: EditCount(accepted: edits, limit: kind.isCard ? nil : EditCount.textLimit),
      hasDraft: hasDraft)
  }

  static let messages = [
    message("om_alert", "告警：磁盘已满 Disk full", .card2, hoursAgo: 1, versions: 3),
    message("om_release", "Release 1.4.2", .card1, hoursAgo: 30, hasDraft: true),
    message("om_lunch", "今天谁值班？", .text, hoursAgo: 31, edits: 7),
    message("om_other", "周报 | Weekly report of the whole platform team", .card2, hoursAgo: 60, sender: "cli_other"),
    message("om_old", "Old alert", .card1, hoursAgo: 24 * 20),
    message("om_gone", "Recalled\u{1B}[2J\u{202E}", .card2, hoursAgo: 24 * 21, isRecalled: true),
  ]

  mutating func apply(_ action: Action) -> [Effect] { bench.apply(action) }

  /// Presses keys by their names, and answers what the workbench asks for from what the stage has.
  mutating func press(_ names: String...) throws {
    for name in names {
      let key = try #require(KeyPress(name), "no key is called \(name)")
      _ = scene.draw(bench)
      guard let action = scene.action(for: .key(key), in: bench) else { continue }
      answer(bench.apply(action))
    }
  }

  mutating func type(_ text: String) throws {
    for character in text {
      guard let action = scene.action(for: .key(KeyPress(.character(character))), in: bench) else { continue }
      answer(bench.apply(action))
    }
  }

  private mutating func answer(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .peek(let ticket, let id):
        answer(bench.apply(.peeked(ticket, PeekedContent(messageID: id, content: Self.content(of: id)))))
      case .open(let ticket, let id):
        guard let summary = Self.messages.first(where: { $0.message.id == id }), let content = Self.content(of: id)
        else { continue }
        answer(
          bench.apply(
            .opened(
              ticket,
              .success(
                OpenedContent(
                  summary: summary,
                  version: Version(number: summary.versions, origin: .fetched, content: content, createdAt: Self.now),
                  content: content)))))
      case .review(let ticket, let change):
        answer(
          bench.apply(
            .reviewed(
              ticket,
              Review(
                change: change, before: Self.content(of: change.messageID),
                checks: [
                  Check(.good, Phrase(en: "The message is as it was when you opened it.", zh: "消息与打开时一致。")),
                  Check(.good, Phrase(en: "13 days left.", zh: "还剩 13 天。")),
                  Check(.warning, Phrase(en: "A link goes to http, not https.", zh: "有一个链接不是 https。")),
                ]))))
      case .loadVersions(let ticket, let id):
        let content = Self.content(of: id) ?? ""
        answer(
          bench.apply(
            .versionsLoaded(
              ticket,
              [
                Version(number: 1, origin: .fetched, content: content, createdAt: Self.now - 7200),
                Version(
                  number: 2, origin: .sent, content: content.replacing("97", with: "79"), createdAt: Self.now - 3600,
                  note: "wrong number", isProven: true),
              ],
              [
                Send(
                  id: 1, action: .patch, messageID: id, version: nil, startedAt: Self.now - 3700,
                  outcome: .refused(code: 230_099, subCode: 200_861, message: "unsupported tag"), logID: "2026L1"),
                Send(
                  id: 2, action: .patch, messageID: id, version: 2, startedAt: Self.now - 3600, outcome: .accepted,
                  proof: .proven, logID: "2026L2"),
              ])))
      default: break
      }
    }
  }

  static func content(of messageID: String) -> String? {
    switch messageID {
    case "om_alert": alert
    case "om_release": minified
    case "om_lunch": #"{"text":"今天谁值班？ <at user_id=\"ou_tom\">Tom</at>"}"#
    default: nil
    }
  }

  /// The screen as people see it: letters, then a `▮` line that tells where the caret is.
  mutating func screen() -> String {
    let grid = scene.draw(bench)
    let caret = grid.caret.map { "caret \($0.row + 1):\($0.column + 1)" } ?? "no caret"
    return grid.text() + "\n== \(caret)\n"
  }
}
