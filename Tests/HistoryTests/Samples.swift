import Foundation
import History
import Messages

/// A folder of its own for one test, gone afterwards.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("history-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String = "store.sqlite") -> String { url.appendingPathComponent(name).path }
}

extension Timestamp {
  /// Some moment, `seconds` after the others' beginning.
  static func at(_ seconds: Int64) -> Timestamp { Timestamp(milliseconds: 1_790_000_000_000) + seconds }
}

extension Message {
  static func sample(
    _ id: String = "om_1", in chatID: String = "oc_1", kind: MessageKind = .card2, at seconds: Int64 = 0,
    title: String = "Disk alert"
  ) -> Message {
    Message(
      id: id, chatID: chatID, kind: kind, createdAt: .at(seconds), updatedAt: .at(seconds),
      sender: Sender(id: "cli_us", kind: .app), title: title,
      mentions: [Mention(key: "@_user_1", id: "ou_ann", name: "Ann 安")])
  }
}

extension History {
  /// A store in memory that knows one card with one fetched version.
  static func withOneCard(_ content: String = #"{"v":1}"#) throws -> History {
    let history = try History.inMemory(appID: "cli_us")
    try history.remember([.sample()])
    try history.addVersion(content, of: "om_1", origin: .fetched, at: .at(1), proven: true)
    return history
  }

  func beginPatch(_ content: String, of messageID: String = "om_1", action: Send.Action = .patch) throws -> Send {
    try begin(action, messageID: messageID, content: content, parent: 1, at: .at(2))
  }
}
