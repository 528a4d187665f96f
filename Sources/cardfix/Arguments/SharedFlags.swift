import ArgumentParser
import FeishuAPI
import Phrase

/// The flags that every command takes, before or after its name.
struct SharedFlags: ParsableArguments {
  @Option(help: help("Language of what is said.", "提示语言。"))
  var lang: LanguageChoice?

  @Option(
    help: help("Profile of the settings file to work with.", "使用设置文件中的哪个配置。", valueName: "name"))
  var profile: String?

  @Option(
    name: .customLong("as"),
    help: help("Work as the bot, or as the person who has logged in.", "以机器人身份，或以已登录用户的身份操作。"))
  var identity: IdentityChoice?

  @Flag(help: help("Print one JSON object instead of text.", "输出一个 JSON 对象，而不是文本。"))
  var json = false
}

/// What `--as` takes.
enum IdentityChoice: String, ExpressibleByArgument, CaseIterable {
  case bot, user

  var identity: Identity {
    switch self {
    case .bot: .bot
    case .user: .user
    }
  }
}

/// What `--lang` takes; ``Speech`` reads it.
enum LanguageChoice: String, ExpressibleByArgument, CaseIterable {
  case zh, en
}

/// The language of this run, known before the command line is parsed, since the help texts need it.
enum Speech {
  static let language: Language = language(
    arguments: Array(CommandLine.arguments.dropFirst()), environment: LocalSystem.environment)

  /// `--lang` wherever it stands, else the environment.
  static func language(arguments: [String], environment: [String: String]) -> Language {
    let own = arguments.prefix { $0 != "--" }
    for (index, argument) in own.enumerated().reversed() {
      if argument == "--lang", index + 1 < own.count, let asked = Language(rawValue: own[index + 1]) { return asked }
      if argument.hasPrefix("--lang="), let asked = Language(rawValue: String(argument.dropFirst(7))) { return asked }
    }
    return .preferred(in: environment)
  }
}

/// A help text in the language of this run.
func help(_ english: String, _ chinese: String, valueName: String? = nil) -> ArgumentHelp {
  ArgumentHelp(words(english, chinese), valueName: valueName)
}

/// A text of a command's help in the language of this run.
func words(_ english: String, _ chinese: String) -> String {
  Phrase(en: english, zh: chinese).text(in: Speech.language)
}
