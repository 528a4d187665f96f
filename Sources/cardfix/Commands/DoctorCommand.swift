import ArgumentParser
import Phrase
import Screen

/// Looks at everything that cardfix needs, and says what to do about what is missing.
struct DoctorCommand: CardfixCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "doctor",
      abstract: words(
        "Check locale, terminal, settings, credentials and the way to the service.",
        "检查语言环境、终端、设置、凭证以及到服务端的连接。"))
  }

  @OptionGroup var shared: SharedFlags

  func act(_ context: CommandContext) async throws(CommandFailure) -> Exit {
    let diagnoses = await Examination(context: context).all()
    let language = context.console.language
    if context.console.json {
      context.console.answer(.object([("checks", .array(diagnoses.map { $0.json(in: language) }))]))
    } else {
      context.console.say(diagnoses.flatMap { $0.lines(in: language) })
    }
    return diagnoses.lazy.compactMap(\.exit).first ?? .ok
  }
}

/// What one look showed.
struct Diagnosis: Sendable {
  /// How it is.
  enum State: String, Sendable {
    case good
    /// It works, but something should be known.
    case advice
    case bad
  }

  var name: String
  var state: State
  var phrase: Phrase
  var remedy: Phrase?
  /// How the process ends because of it.
  var exit: Exit?

  init(_ name: String, _ state: State, _ phrase: Phrase, remedy: Phrase? = nil) {
    self.name = name
    self.state = state
    self.phrase = phrase
    self.remedy = remedy
  }

  init(_ name: String, _ failure: CommandFailure) {
    self.init(name, .bad, failure.message, remedy: failure.remedy)
    exit = failure.exit
  }

  func json(in language: Language) -> JSONValue {
    .object([
      ("name", .string(name)),
      ("state", .string(state.rawValue)),
      ("message", .string(phrase.text(in: language))),
      ("remedy", JSONValue(remedy?.text(in: language))),
    ])
  }

  func lines(in language: Language) -> [String] {
    let mark =
      switch state {
      case .good: "[ok]"
      case .advice: "[! ]"
      case .bad: "[X ]"
      }
    let first = "\(mark) \(Clip.pad(name, to: 11)) \(phrase.text(in: language))"
    return ([first] + (remedy.map { ["     → \($0.text(in: language))"] } ?? [])).map { Printable.text($0) }
  }
}
