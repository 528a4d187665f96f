import ArgumentParser
import FeishuAPI
import Phrase
import Screen

/// What an error code means and what to do about it; needs no network.
struct ExplainCommand: CardfixCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "explain",
      abstract: words("Explain a code or sub-code of the service.", "解释服务端的错误码或子错误码。"))
  }

  @OptionGroup var shared: SharedFlags

  @Argument(help: help("The number, such as 230031.", "错误码，例如 230031。"))
  var code: Int

  func act(_ context: CommandContext) async throws(CommandFailure) -> Exit {
    let rows = ErrorCatalogue.entries(about: code)
    guard let first = Self.main(code) ?? rows.first else {
      throw .usage(
        Phrase(en: "No code \(code) is known.", zh: "没有收录错误码 \(code)。"),
        remedy: Phrase(
          en: "Check the number; the log id of the answer lets the service's support look it up.",
          zh: "请核对数字；可凭返回中的日志号向服务端支持查询。"))
    }
    if context.console.json {
      context.console.answer(json(first, in: context.console.language))
    } else {
      context.console.say(text(of: [first] + rows.filter { $0 != first }, in: context.console.language))
    }
    return .ok
  }

  /// The row that most likely is meant: one about what this program mostly does.
  private static func main(_ code: Int) -> ErrorEntry? {
    [.patchMessage, .editMessage, .createMessage, nil].lazy.compactMap { ErrorCatalogue.entry(code: code, on: $0) }
      .first
  }

  private func json(_ entry: ErrorEntry, in language: Language) -> JSONValue {
    .object([
      ("code", .int(code)),
      ("meaning", .string(entry.meaning.text(in: language))),
      ("remedy", .string(entry.remedy.text(in: language))),
      ("permanent", .bool(entry.isPermanent)),
      ("class", .string(entry.errorClass.rawValue)),
    ])
  }

  /// Each meaning once, with the part of the service's text by which it is told from the others.
  private func text(of entries: [ErrorEntry], in language: Language) -> [String] {
    var lines: [String] = []
    for entry in entries {
      let number = entry.subCode.map { "\(entry.code)/\($0)" } ?? "\(entry.code)"
      let marker = entry.marker.map { " (“\($0)”)" } ?? ""
      lines += [
        "\(number)\(marker): \(entry.meaning.text(in: language))",
        "  → \(entry.remedy.text(in: language))",
        "  \(lasting(entry).text(in: language))",
      ]
    }
    return lines.map { Printable.text($0) }
  }

  private func lasting(_ entry: ErrorEntry) -> Phrase {
    entry.isPermanent
      ? Phrase(en: "Permanent: the same request is refused again.", zh: "永久：同样的请求会再次被拒绝。")
      : Phrase(en: "Passing: it may work later.", zh: "暂时：稍后可能成功。")
  }
}
