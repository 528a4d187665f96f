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

  @Flag(help: help("Every code that is known, as a table.", "以表格列出所有已收录的错误码。"))
  var all = false

  @Argument(help: help("The number, such as 230031.", "错误码，例如 230031。"))
  var code: Int?

  func act(_ context: CommandContext) async throws(CommandFailure) -> Exit {
    let console = context.console
    switch (code, all) {
    case (let code?, false): try explain(code, console)
    case (nil, true): ErrorReport(ErrorCatalogue.all).printTable(console)
    case (nil, false):
      throw .usage(
        Phrase(en: "Which code?", zh: "请给出错误码。"),
        remedy: Phrase(
          en: "Name one, as in `cardfix explain 230031`, or list them with --all.",
          zh: "例如 `cardfix explain 230031`，或用 --all 列出全部。"))
    case (_?, true):
      throw .usage(
        Phrase(en: "--all lists every code and takes none.", zh: "--all 会列出全部错误码，不能再指定错误码。"))
    }
    return .ok
  }

  private func explain(_ code: Int, _ console: Console) throws(CommandFailure) {
    let rows = ErrorCatalogue.entries(about: code)
    guard let first = Self.main(code) ?? rows.first else {
      throw .usage(
        Phrase(en: "No code \(code) is known.", zh: "没有收录错误码 \(code)。"),
        remedy: Phrase(
          en: "Check the number; the log id of the answer lets the service's support look it up.",
          zh: "请核对数字；可凭返回中的日志号向服务端支持查询。"))
    }
    ErrorReport([first] + rows.filter { $0 != first }).print(about: code, console)
  }

  /// The row that most likely is meant: one about what this program mostly does.
  private static func main(_ code: Int) -> ErrorEntry? {
    let rows = ErrorCatalogue.entries(about: code)
    return [.patchMessage, .editMessage, .createMessage].lazy.compactMap { endpoint in
      ErrorCatalogue.entry(code: code, on: endpoint).flatMap { $0.number == code && rows.contains($0) ? $0 : nil }
    }.first ?? ErrorCatalogue.entry(code: code)
  }
}
