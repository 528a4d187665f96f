public import Phrase

/// How often a message was edited, and how often it may still be.
///
/// The service counts the edits of a text or post message and refuses the one after the twentieth (feishu-api.md 3.9); it does
/// not tell the count, so what was recorded here is all that is known. An edit whose answer was lost may have been counted:
/// until it is resolved the count is a range.
public struct EditCount: Hashable, Sendable {
  /// Edits that the service is known to have accepted.
  public var accepted: Int
  /// Edits that may have been counted although no answer came.
  public var uncertain: Int
  /// The most the service takes: 20 for text and post, none for cards.
  public var limit: Int?

  public init(accepted: Int = 0, uncertain: Int = 0, limit: Int? = nil) {
    self.accepted = accepted
    self.uncertain = uncertain
    self.limit = limit
  }

  /// The edits that a text or post message takes (feishu-api.md 3.9).
  public static let textLimit = 20
  /// The code with which the service refuses the edit after the last one (feishu-api.md 3.9).
  public static let usedUpCode = 230_072

  /// Whether another edit is surely refused.
  public var isUsedUp: Bool { limit.map { accepted >= $0 } ?? false }

  /// The most that may have been counted; the service never counts beyond its limit.
  public var most: Int {
    let most = accepted + uncertain
    return limit.map { max(accepted, min(most, $0)) } ?? most
  }

  /// `7/20`, `7–8/20` while one is uncertain, `2` where there is no limit.
  public var text: String {
    let used = most == accepted ? "\(accepted)" : "\(accepted)–\(most)"
    return limit.map { "\(used)/\($0)" } ?? used
  }

  /// The count with its name, for a list or a title; nothing where the service sets no limit.
  public var label: Phrase? {
    limit == nil ? nil : Phrase(en: "edits \(text)", zh: "已编辑 \(text)")
  }
}
