import FeishuAPI
import FeishuClient
import History
import JSONText
import Messages

/// What a fresh look at a message gave.
struct Reading {
  /// What the service told; nil when it would not tell.
  var copy: ServiceCopy?
  /// Why it would not.
  var refusal: Refusal?
  /// The version that is what the service holds; nil when that can't be told.
  var current: Version?
}

extension Delivery {
  /// Asks the service for one message.
  func ask(_ messageID: String) async throws(FeishuFailure) -> ServiceCopy {
    let language = (try? history.newestVersion(of: messageID)).flatMap(postLanguage) ?? "zh_cn"
    do {
      return ServiceCopy(try await client.get(messageID, as: .userCard).value, postLanguage: language)
    } catch {
      // With a card form asked for, a merged forward fails inside (feishu-api.md 3.3).
      guard error.isInternalFailure else { throw error }
      let bare = try await client.get(messageID, as: nil).value
      guard bare.msgType != MessageType.interactive.rawValue else { throw error }
      return ServiceCopy(bare, postLanguage: language)
    }
  }

  /// Looks at the message and keeps what is there: the steps `read` and `saved`.
  ///
  /// A service that says no is no hindrance here: it may let write what it does not let read (feishu-api.md, appendix C).
  func look(
    at messageID: String, progress: (DeliveryStep) -> Void = { _ in }
  ) async throws(DeliveryFailure) -> Reading {
    let reading: Reading
    do {
      let copy = try await ask(messageID)
      progress(.read)
      reading = Reading(copy: copy, current: try keep(copy))
    } catch let failure as FeishuFailure {
      guard case .refused(let refusal) = failure else { throw .service(failure) }
      guard refusal.code != Self.unknownMessageCode else { throw .unknownMessage(messageID, refusal) }
      progress(.read)
      learn(from: refusal, of: messageID)
      reading = Reading(refusal: refusal)
    } catch let failure as HistoryFailure {
      throw .store(failure)
    } catch {
      throw .service(.cancelled)
    }
    progress(.saved)
    return reading
  }

  /// Remembers what the refusal of a look tells about the message; what can't be remembered is told again at the next look.
  func learn(from refusal: Refusal, of messageID: String) {
    guard let obstacle = Obstacle(readingRefusedWith: refusal.code) else { return }
    try? history.learn(obstacle, of: messageID)
  }

  /// Keeps what the service told: the message, its content if it is not known yet, and what it shows of sends that were
  /// left open. Returns the version that the service holds.
  func keep(_ copy: ServiceCopy) throws(HistoryFailure) -> Version? {
    for record in try history.undecidedSends(of: copy.message.id) where record.mayBeDecided {
      try decide(record, by: copy)
    }
    let (message, known) = try recognize(copy)
    if var known {
      try history.remember([message])
      if !known.isProven { known.isProven = try prove(known, by: copy) }
      return known
    }
    guard copy.isComparable, let content = copy.content else {
      try history.remember([message])
      return nil
    }
    try history.remember([message], contents: [message.id: content], at: now())
    return try history.newestVersion(of: message.id)
  }

  /// Notes that a version was seen at the service as it was sent; false where it reads back differently.
  private func prove(_ version: Version, by copy: ServiceCopy) throws(HistoryFailure) -> Bool {
    guard let essence = copy.essence, Essence(version.content, essence.kind).isSame(as: essence) else { return false }
    if let send = try history.lastSend(ofVersion: version.number, of: copy.message.id)?.send, send.outcome == .accepted
    {
      try history.record(.proven, of: send.id, readBackHash: essence.hash)
    } else {
      try history.prove(version.number, of: copy.message.id)
    }
    return true
  }

  /// The message with all that is known of its kind, and the version that the service holds if it is known here.
  func recognize(_ copy: ServiceCopy) throws(HistoryFailure) -> (Message, Version?) {
    var message = copy.message
    guard copy.isComparable, let known = try knownVersion(copy) else { return (message, nil) }
    let own = ContentShape.cardKind(of: JSONDocument(known.content))
    // A template that is read back as the card behind it stays a template.
    if message.kind.isCard, own != .unreadCard { message.kind = own }
    return (message, known)
  }

  /// The version that a read-back shows: the newest one if it has the same content, or was read back just so after it was
  /// sent; or the one before a send that is not decided.
  ///
  /// Our own bytes are preferred over those of the service: it may drop what equals its defaults (feishu-api.md 3.3).
  private func knownVersion(_ copy: ServiceCopy) throws(HistoryFailure) -> Version? {
    let messageID = copy.message.id
    guard let newest = try history.newestVersion(of: messageID) else { return nil }
    // Byte for byte the same needs no reading.
    if let content = copy.content, content.utf8.elementsEqual(newest.content.utf8) { return newest }
    guard let essence = copy.essence else { return nil }
    if try holds(newest, of: messageID, essence) { return newest }
    let undecided = try history.undecidedSends(of: messageID).compactMap(\.send.version)
    guard undecided.contains(newest.number) else { return nil }
    for version in try history.versions(of: messageID).reversed() where !undecided.contains(version.number) {
      return try holds(version, of: messageID, essence) ? version : nil
    }
    return nil
  }

  /// Whether a read-back shows this version.
  func holds(_ version: Version, of messageID: String, _ essence: Essence) throws(HistoryFailure) -> Bool {
    if Essence(version.content, essence.kind).isSame(as: essence) { return true }
    guard let send = try history.lastSend(ofVersion: version.number, of: messageID) else { return false }
    return send.readBackHash == essence.hash
  }

  /// The code for an id that is no message, or one of another tenant (feishu-api.md 3.8).
  static let unknownMessageCode = 99_992_354

  /// The language that a post of ours was written in, when it was written in one only.
  private func postLanguage(_ version: Version) -> String? {
    let languages = PostContent.languages(version.content).map(\.name)
    return languages.count == 1 ? languages[0] : nil
  }
}

extension FeishuFailure {
  /// The service failed inside, as it does on forms that it can't give.
  var isInternalFailure: Bool {
    switch self {
    case .unknown(let outcome): outcome.reason == .serverFailed
    case .refused(let refusal): refusal.code == 2200
    case .unreachable, .strange, .noToken, .cancelled: false
    }
  }
}
