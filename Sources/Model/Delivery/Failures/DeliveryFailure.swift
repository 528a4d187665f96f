public import FeishuClient
public import History
public import JSONText
public import Messages
public import Phrase

/// Why something was not delivered, by what can be done about it. Nothing was changed at the service.
///
/// An outcome that nobody knows is no failure: it is ``Delivered`` with the outcome `unknown`.
public enum DeliveryFailure: Error, Hashable, Sendable {
  /// The service holds something else than what the change was made from. Both contents are kept.
  case conflict(Conflict)
  /// These checks say that the service will refuse it; with `force` it decides.
  case objection([Check])
  /// The message can't be changed, or its content can't be the start of a change.
  case notEditable(Phrase)
  /// The service knows no such message; with the refusal that says so, where it was asked.
  case unknownMessage(String, Refusal?)
  case noSuchVersion(Int, of: String)
  /// The service has said no; the refusal is recorded. With the place in the content that it is about, if it named one.
  case refused(Refusal, place: RefusalPlace?)
  /// The service could not be asked, or gave no answer of its own.
  case service(FeishuFailure)
  /// The store failed; nothing is sent that can't be recorded first.
  case store(HistoryFailure)
  /// The content is not JSON, here.
  case syntax(JSONProblem, at: TextPosition)
}

extension DeliveryFailure {
  /// A failure of a call that changes nothing.
  init(_ failure: FeishuFailure) {
    if case .refused(let refusal) = failure {
      self = .refused(refusal, place: nil)
    } else {
      self = .service(failure)
    }
  }

  /// A failure to read a message.
  init(reading messageID: String, _ failure: FeishuFailure) {
    if case .refused(let refusal) = failure, refusal.code == Delivery.unknownMessageCode {
      self = .unknownMessage(messageID, refusal)
    } else {
      self.init(failure)
    }
  }

  /// What happened.
  public var phrase: Phrase {
    switch self {
    case .conflict(let conflict): .conflict(conflict)
    case .objection(let checks): checks.first { $0.verdict == .impossible }?.phrase ?? .objection
    case .notEditable(let phrase): phrase
    case .unknownMessage(let id, _): .unknownMessage(id)
    case .noSuchVersion(let number, let id): .noSuchVersion(number, id)
    case .refused(let refusal, _): FeishuFailure.refused(refusal).phrase
    case .service(let failure): failure.phrase
    case .store(let failure): failure.phrase
    case .syntax(let problem, let position): .syntax(problem, position)
    }
  }

  /// What happened and what to do next, in one.
  public var sentence: Phrase { remedy.map { phrase + $0 } ?? phrase }

  /// What to do next, where the sentence itself does not say it.
  public var remedy: Phrase? {
    switch self {
    case .conflict(let conflict): .bringTogether(conflict)
    case .objection: .sendAllTheSame
    case .refused(let refusal, _): FeishuFailure.refused(refusal).remedy
    case .service(let failure): failure.mayHaveHappened ? .tryAgainNothingChanged : failure.remedy
    case .notEditable, .unknownMessage, .noSuchVersion, .store, .syntax: nil
    }
  }
}
