import ArgumentParser
import Card
import JSONText
import Phrase
import Screen

/// Looks through files for what the service refuses or readers stumble over.
struct LintCommand: CardfixCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "lint",
      abstract: words("Check card files; ends with 2 if there is an error.", "检查卡片文件；有错误时以 2 结束。"))
  }

  @OptionGroup var shared: SharedFlags

  @Argument(help: help("Files to check; - is standard input.", "要检查的文件；- 表示标准输入。", valueName: "file"))
  var files: [String]

  func act(_ context: CommandContext) async throws(CommandFailure) -> Exit {
    var places: [Place] = []
    for name in files {
      var file = try ContentFile.read(name)
      // A wrapper that is JSON is a finding of its own.
      if !file.document.isWellFormed { file = file.unwrapped(context.console) }
      places += Lint.findings(in: Card(file.document)).map { Place(file: file, finding: $0) }
    }
    let language = context.console.language
    if context.console.json {
      context.console.answer(.object([("findings", .array(places.map { $0.json(in: language) }))]))
    } else {
      context.console.say(places.map { $0.line(in: language) })
    }
    return places.contains { $0.finding.severity == .error } ? .usage : .ok
  }
}

/// A finding in its file.
private struct Place {
  let file: ContentFile
  let finding: Finding

  func line(in language: Language) -> String {
    let start = file.document.position(shownFor: finding.range.lowerBound)
    let text = finding.phrase.text(in: language)
    return Printable.text(
      "\(file.name):\(start.line):\(start.column): \(finding.severity.word): \(text) [\(finding.rule.name)]")
  }

  func json(in language: Language) -> JSONValue {
    let start = file.document.position(shownFor: finding.range.lowerBound)
    let end = file.document.position(shownFor: finding.range.upperBound)
    return .object([
      ("file", .string(file.name)),
      ("line", .int(start.line)),
      ("column", .int(start.column)),
      ("end_line", .int(end.line)),
      ("end_column", .int(end.column)),
      ("severity", .string(finding.severity.word)),
      ("rule", .string(finding.rule.name)),
      ("code", JSONValue(finding.rule.code)),
      ("message", .string(finding.phrase.text(in: language))),
      ("fix", JSONValue(finding.fix?.title.text(in: language))),
      ("link", .string(finding.rule.link)),
    ])
  }
}

extension Severity {
  /// The word that scripts get, in every language.
  fileprivate var word: String { "\(self)" }
}
