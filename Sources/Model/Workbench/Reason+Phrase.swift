public import FeishuAPI
public import Messages
public import Phrase

extension Send {
  /// Why it was refused, did not arrive, is not known to have arrived, or could not be proven, and what to do about it; nil
  /// for one of which there is nothing to say.
  public var reason: Phrase? {
    guard let (reason, endpoint) = told else { return nil }
    let phrase = reason.phrase(on: endpoint)
    return outcome == .accepted ? Phrase(en: "It could not be read back.", zh: "无法回读。") + phrase : phrase
  }

  /// The same without the number and the remedy, for where there is little room.
  public var reasonInShort: Phrase? {
    guard let (reason, endpoint) = told else { return nil }
    return reason.entry(on: endpoint)?.meaning ?? reason.phrase(on: endpoint)
  }

  private var told: (Reason, Endpoint)? {
    switch outcome {
    case .refused(let code, let subCode, let message):
      return (Reason(.refused, code: code, subCode: subCode, text: message), endpoint)
    case .notSent(let reason), .unknown(let reason): return (reason, endpoint)
    case .accepted:
      guard case .unreadable(let reason) = proof else { return nil }
      return (reason, .getMessage)
    case .underWay: return nil
    }
  }

  private var endpoint: Endpoint {
    switch action {
    case .create: .createMessage
    case .patch: .patchMessage
    case .edit: .editMessage
    case .recall: .recallMessage
    }
  }
}

extension Reason {
  /// The reason as a sentence, with the meaning and the remedy that the error table has for a refusal.
  public func phrase(on endpoint: Endpoint) -> Phrase {
    phrase(explanation: entry(on: endpoint).map { $0.meaning + $0.remedy })
  }

  /// What the error table has about a refusal.
  func entry(on endpoint: Endpoint) -> ErrorEntry? {
    guard kind == .refused, let code else { return nil }
    return ErrorCatalogue.entry(code: code, subCode: subCode, message: text ?? "", on: endpoint)
  }
}
