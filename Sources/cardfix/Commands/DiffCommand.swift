import ArgumentParser
import JSONText
import Messages
import Phrase
import Screen

/// Compares two versions line by line.
struct DiffCommand: CardfixCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "diff",
      abstract: words("Compare two versions of a message.", "比较消息的两个版本。"),
      discussion: words(
        "Without numbers the newest version with the one before; with one number that version with the newest.",
        "不带编号时比较最新两个版本；带一个编号时将其与最新版本比较。"))
  }

  @OptionGroup var shared: SharedFlags

  @Argument(help: help("The message, om_….", "消息 ID，om_…。", valueName: "message-id"))
  var id: String

  @Argument(help: help("The older version.", "较早的版本。", valueName: "a"))
  var older: Int?

  @Argument(help: help("The newer version.", "较新的版本。", valueName: "b"))
  var newer: Int?

  func act(_ context: CommandContext) async throws(CommandFailure) -> Exit {
    let archive = MessageArchive(
      id: try MessageID.checked(id), in: try Archive.openForReading(context.settings()))
    let numbers = try archive.versions().map(\.number)
    let after = try archive.version(newer ?? numbers.last ?? 1)
    let before = try archive.version(older ?? numbers.last { $0 < after.number } ?? after.number)
    let lines = LineDiff.between(Self.lines(of: before), Self.lines(of: after))
    if context.console.json {
      context.console.answer(json(before, after, lines))
    } else {
      context.console.say(text(before, after, lines, in: context.console.language))
    }
    return .ok
  }

  /// Laid out afresh, so that only what differs in meaning differs; a content that is no JSON as it is.
  private static func lines(of version: Version) -> [String] {
    let document = JSONDocument(version.content)
    let text = document.isWellFormed ? String(decoding: document.formatted(), as: UTF8.self) : version.content
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private func json(_ before: Version, _ after: Version, _ lines: [LineDiff.Line]) -> JSONValue {
    .object([
      ("a", .int(before.number)),
      ("b", .int(after.number)),
      ("equal", .bool(before.content == after.content)),
      (
        "lines",
        .array(
          lines.filter { $0.change != .none }.map {
            .object([("op", .string($0.change.mark)), ("text", .string($0.text))])
          })
      ),
    ])
  }

  private func text(
    _ before: Version, _ after: Version, _ lines: [LineDiff.Line], in language: Language
  ) -> [String] {
    var text = ["--- v\(before.number)", "+++ v\(after.number)"]
    if lines.allSatisfy({ $0.change == .none }) {
      let same =
        before.content == after.content
        ? Phrase(en: "The same, byte for byte.", zh: "逐字节相同。")
        : Phrase(en: "The same content, spelled or laid out differently.", zh: "内容相同，写法或排版不同。")
      return text + [same.text(in: language)]
    }
    for hunk in LineDiff.hunks(lines, around: 3) {
      text.append("@@")
      text += lines[hunk].map { $0.change.mark + Printable.text($0.text) }
    }
    return text
  }
}
