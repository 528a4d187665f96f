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
  /// Messages that one app sends in batches in a day (1.4).
  public static let batchMessagesPerDay = 500_000
  /// How old somebody else's message may be for the owner of a group to recall it, in seconds (3.10).
  public static let ownerRecallSeconds = 365 * 86_400
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
  /// The longest page of people who have seen a message (3.10).
  public static let readersPageSize = 100
  /// How long after sending the service tells who has seen a message, in seconds (3.10).
  public static let readStatusSeconds = 7 * 86_400
  /// The largest picture that can be uploaded (3.13).
  public static let imageBytes = 10 << 20
  /// The largest picture or file that can be fetched from a message (3.13).
  public static let resourceBytes = 100 << 20
  /// How long the token of a card callback can be used, in seconds (4.1).
  public static let callbackSeconds = 1800
  /// How long the app has for its answer to a callback, in seconds; a later one does not count (4.2).
  public static let callbackAnswerSeconds = 3
  /// The largest card that a delayed update takes, as the service converts it (4.1).
  public static let convertedCardBytes = 100 << 10
  /// How often the token of a card callback can be used (4.1).
  public static let updatesPerCallback = 2
  /// The life of a tenant token, in seconds (2.1).
  public static let tokenSeconds = 7200
  /// The life of a refresh token, in seconds (2.1).
  public static let refreshTokenSeconds = 604_800
  /// How long a login can be renewed before the person must log in again, in seconds (2.4).
  public static let loginSeconds = 365 * 86_400
  /// The life of an authorization code, in seconds (2.4).
  public static let authorizationCodeSeconds = 300
  /// How long a person has to approve a login on a device, in seconds (2.5).
  public static let deviceSeconds = 240
  /// The pause between two questions whether a login was approved, in seconds (2.5).
  public static let devicePollSeconds = 5
  /// With fewer seconds of life left than this, the service hands out a new token (2.2).
  public static let tokenRenewalSeconds = 1800
  /// Changes of one card entity in a second, while it is not streaming (5).
  public static let entityChangesPerSecond = 10
  /// How long streaming stays on, in seconds (5).
  public static let streamingSeconds = 600
  /// Objects with a `tag` in a card of schema 2.0 (7.2).
  public static let elementsPerCard = 200
  /// Tables in a card, Markdown tables included (7.2).
  public static let tablesPerCard = 5
}
