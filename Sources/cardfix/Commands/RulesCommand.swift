import ArgumentParser
import Card
import JSONText
import Phrase
import Screen

/// Every rule of lint, with an example; needs no network.
struct RulesCommand: CardfixCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rules",
      abstract: words("List what lint looks for, with examples.", "列出检查规则及示例。"))
  }

  @OptionGroup var shared: SharedFlags

  @Argument(help: help("Rules to show; all without it.", "要显示的规则；不写则列出全部。", valueName: "name"))
  var names: [String] = []

  func act(_ context: CommandContext) async throws(CommandFailure) -> Exit {
    var rules: [Rule] = []
    for name in names {
      guard let rule = Rule.named(name) else { throw Self.unknown(name) }
      rules.append(rule)
    }
    RuleReport(names.isEmpty ? Rule.all : rules).print(context.console)
    return .ok
  }

  private static func unknown(_ name: String) -> CommandFailure {
    .usage(
      Phrase(en: "There is no rule \(Printable.text(name)).", zh: "没有名为 \(Printable.text(name)) 的规则。"),
      remedy: Phrase(en: "List them all with `cardfix rules`.", zh: "用 `cardfix rules` 列出全部规则。"))
  }
}
