/// Numbers that the service sets (feishu-api.md 1.4, 3, 7).
public enum Limits {
  /// Accepted edits of one text or post message (3.9).
  public static let editsPerMessage = 20
  /// How long after sending a card can be changed, in seconds (3.8).
  public static let fixableSeconds = 14 * 86_400
  /// The documented size of a card or post, in UTF-8 bytes of `content` (7.1).
  public static let cardBytes = 30_720
  /// From here on a card is close to ``cardBytes`` (7.1).
  public static let cardWarningBytes = 28_000
  /// The size of a text, and the measured size of a card that is surely refused, in UTF-8 bytes of `content` (7.1).
  public static let textBytes = 153_600
  /// From here on a text is close to ``textBytes`` (7.1).
  public static let textWarningBytes = 150_000
  /// PATCHes of one message in a second (1.4).
  public static let patchesPerSecondPerMessage = 5
  /// Messages sent to one person or one group in a second (1.4).
  public static let sendsPerSecondPerChat = 5
  /// Calls of one app in a second (1.4).
  public static let callsPerSecond = 50
  /// Calls of one app in a minute (1.4).
  public static let callsPerMinute = 1000
  /// Characters of a `uuid` of create, reply and forward (3.4).
  public static let uuidCharacters = 50
  /// How long a `uuid` is remembered, in seconds (3.4).
  public static let uuidSeconds = 3600
  /// The longest page of a history (3.7).
  public static let pageSize = 50
  /// A page of a history when nothing is said (3.7).
  public static let defaultPageSize = 20
  /// The longest page of chats (3.12).
  public static let chatPageSize = 100
  /// The life of a tenant token, in seconds (2.1).
  public static let tokenSeconds = 7200
  /// With fewer seconds of life left than this, the service hands out a new token (2.2).
  public static let tokenRenewalSeconds = 1800
  /// Objects with a `tag` in a card of schema 2.0 (7.2).
  public static let elementsPerCard = 200
  /// Tables in a card, Markdown tables included (7.2).
  public static let tablesPerCard = 5
}
