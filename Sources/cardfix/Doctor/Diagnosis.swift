import FeishuAPI
import FeishuClient
import Phrase
import Screen

/// What one look showed.
struct Diagnosis: Sendable {
  /// How it is.
  enum State: String, Sendable {
    case good
    /// It works, but something should be known.
    case advice
    case bad
    /// Not to be found out without writing, or not asked because something else failed.
    case unknown
  }

  var name: String
  var state: State
  var phrase: Phrase
  var remedy: Phrase?
  /// The gate at the service that was looked at, or that is shut.
  var gate: Gate?
  var code: Int?
  var logID: String?
  /// The scopes of which one is missing.
  var scopes: [String] = []
  /// The page of the developer console that helps.
  var link: String?
  /// How the process ends because of it.
  var exit: Exit?

  init(_ name: String, _ state: State, _ phrase: Phrase, remedy: Phrase? = nil, gate: Gate? = nil) {
    self.name = name
    self.state = state
    self.phrase = phrase
    self.remedy = remedy
    self.gate = gate
    if state == .bad { exit = .refused }
  }

  init(_ name: String, _ failure: CommandFailure) {
    self.init(name, .bad, failure.message, remedy: failure.remedy)
    exit = failure.exit
    (code, logID) = (failure.code, failure.logID)
  }

  /// What the service has said no to; without an answer of it, nothing is known.
  ///
  /// - Parameter isRequired: whether cardfix is of no use without it.
  init(_ name: String, _ failure: FeishuFailure, isRequired: Bool = true) {
    self.init(name, CommandFailure(failure))
    if case .refused(let refusal) = failure {
      gate = Gate(code: refusal.code, message: refusal.message)
      scopes = refusal.missingScopes
      link = refusal.helpLink
      if let gate { phrase = Phrase(en: "Shut: \(gate.name.english).", zh: "未通过：\(gate.name.chinese)。") + phrase }
    }
    guard !isRequired else { return }
    (state, exit) = (.advice, nil)
  }

  func json(in language: Language) -> JSONValue {
    .object([
      ("name", .string(name)),
      ("state", .string(state.rawValue)),
      ("gate", JSONValue(gate?.rawValue)),
      ("message", .string(phrase.text(in: language))),
      ("remedy", JSONValue(remedy?.text(in: language))),
      ("code", JSONValue(code)),
      ("scopes", .array(scopes.map { .string($0) })),
      ("link", JSONValue(link)),
      ("log_id", JSONValue(logID)),
    ])
  }

  func lines(in language: Language) -> [String] {
    let mark =
      switch state {
      case .good: "[ok]"
      case .advice: "[! ]"
      case .bad: "[X ]"
      case .unknown: "[? ]"
      }
    let first = "\(mark) \(Clip.pad(name, to: 11)) \(phrase.text(in: language))"
    let number = logID.flatMap { state == .good ? nil : Phrase(en: "log id \($0)", zh: "日志号 \($0)") }
    let rest = [remedy.map { "     → \($0.text(in: language))" }, number.map { "     \($0.text(in: language))" }]
    return ([first] + rest.compactMap(\.self)).map { Printable.text($0) }
  }
}
