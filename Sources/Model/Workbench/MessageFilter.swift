public import Messages

/// What the operator typed into the list's filter: words to find and `key:value` conditions, all of which must hold.
///
///     disk kind:card is:fixable since:3d
public struct MessageFilter: Hashable, Sendable {
  /// A condition beside plain words.
  public enum Condition: Hashable, Sendable {
    case kind(String)
    case chat(String)
    case fixable
    case draft
    case ours
    case recalled
    /// Not older than so many seconds.
    case since(seconds: Int64)
  }

  public let text: String
  let words: [String]
  let conditions: [Condition]

  public init(_ text: String) {
    self.text = text
    var words: [String] = []
    var conditions: [Condition] = []
    for word in text.lowercased().split(separator: " ").map(String.init) {
      if let condition = Self.condition(word) {
        conditions.append(condition)
      } else {
        words.append(word)
      }
    }
    self.words = words
    self.conditions = conditions
  }

  /// Whether it lets everything through.
  public var isEmpty: Bool { words.isEmpty && conditions.isEmpty }

  /// Seconds in `3d`, `12h`, `30m`, `2w`; nothing for other texts.
  public static func seconds(_ text: some StringProtocol) -> Int64? {
    let units: [Character: Int64] = ["m": 60, "h": 3600, "d": 86_400, "w": 604_800]
    guard let last = text.last, let unit = units[last], let count = Int64(text.dropLast()), count >= 0 else {
      return nil
    }
    return count.multipliedReportingOverflow(by: unit).overflow ? nil : count * unit
  }

  private static func condition(_ word: String) -> Condition? {
    guard let colon = word.firstIndex(of: ":") else { return nil }
    let value = String(word[word.index(after: colon)...])
    switch (word[..<colon], value) {
    case ("kind", _): return .kind(value)
    case ("chat", _): return .chat(value)
    case ("since", _): return seconds(value).map(Condition.since(seconds:))
    case ("is", "fixable"): return .fixable
    case ("is", "draft"): return .draft
    case ("is", "ours"): return .ours
    case ("is", "recalled"): return .recalled
    default: return nil
    }
  }

  /// Whether a message passes.
  ///
  /// - Parameter chatName: of the chat the message is in, for words and `chat:`.
  public func lets(_ summary: MessageSummary, chatName: String, appID: String, now: Timestamp) -> Bool {
    let message = summary.message
    for condition in conditions {
      let holds =
        switch condition {
        case .kind("card"): message.kind.isCard
        case .kind(let kind): message.kind.rawValue == kind
        case .chat(let name): message.chatID == name || chatName.lowercased().contains(name)
        case .fixable: summary.fixability(appID: appID, now: now).isFixable
        case .draft: summary.hasDraft
        case .ours: message.sender.id == appID
        case .recalled: message.isRecalled
        case .since(let seconds): message.createdAt >= now - seconds
        }
      guard holds else { return false }
    }
    guard !words.isEmpty else { return true }
    let haystack = "\(message.title)\n\(message.id)\n\(chatName)\n\(message.kind.rawValue)".lowercased()
    return words.allSatisfy { haystack.contains($0) }
  }
}
