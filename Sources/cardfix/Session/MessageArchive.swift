import Delivery
import History
import Messages
import Phrase

/// What is known here about one message.
struct MessageArchive {
  let id: String
  let history: History

  init(id: String, in history: History) {
    self.id = id
    self.history = history
  }

  /// Every version, oldest first; empty for a message that was never seen here.
  func versions() throws(CommandFailure) -> [Version] {
    do { return try history.versions(of: id) } catch { throw CommandFailure(error) }
  }

  /// Every attempt to change it, oldest first.
  func sends() throws(CommandFailure) -> [Send] {
    do { return try history.sends(of: id) } catch { throw CommandFailure(error) }
  }

  /// How often it was edited.
  func edits() throws(CommandFailure) -> EditCount {
    do { return try history.message(id)?.edits ?? EditCount() } catch { throw CommandFailure(error) }
  }

  func version(_ number: Int) throws(CommandFailure) -> Version {
    let known = try versions()
    if let version = known.first(where: { $0.number == number }) { return version }
    throw known.isEmpty ? unknownMessage : noVersion(number, known: known)
  }

  /// The service's copy, kept as a version when it is new; the newest known one where it can't be read.
  static func open(_ id: String, _ session: Session) async throws(CommandFailure) -> OpenedMessage {
    do {
      return try await session.delivery.open(id)
    } catch {
      throw CommandFailure(error, ours: nil)
    }
  }

  private var unknownMessage: CommandFailure {
    .usage(
      Phrase(en: "Nothing is known here about \(id).", zh: "本机没有 \(id) 的记录。"),
      remedy: Phrase(
        en: "`cardfix get \(id)` fetches it; check the profile if it should be known.",
        zh: "可用 `cardfix get \(id)` 获取；若应有记录，请检查所用配置。"))
  }

  private func noVersion(_ number: Int, known: [Version]) -> CommandFailure {
    let numbers = known.map { "\($0.number)" }.joined(separator: ", ")
    return .usage(
      Phrase(en: "\(id) has no version \(number).", zh: "\(id) 没有版本 \(number)。"),
      remedy: Phrase(en: "Known versions: \(numbers).", zh: "已知版本：\(numbers)。"))
  }
}
