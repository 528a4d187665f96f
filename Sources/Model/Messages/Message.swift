/// One sent message, as far as it is known here.
public struct Message: Hashable, Sendable {
  /// `om_…`.
  public var id: String
  /// `oc_…`, of a group or a one-to-one chat.
  public var chatID: String
  public var kind: MessageKind
  public var createdAt: Timestamp
  /// When the service last changed it; equal to `createdAt` before the first update.
  public var updatedAt: Timestamp
  public var sender: Sender
  /// Recalled, or deleted by an administrator: nothing can be changed any more.
  public var isRecalled: Bool
  /// What a list shows: the header title of a card, the first line of a text. May hold anything; show it through `Printable`.
  public var title: String
  /// Who is named in it; a text read back has only the keys.
  public var mentions: [Mention]

  public init(
    id: String, chatID: String, kind: MessageKind, createdAt: Timestamp, updatedAt: Timestamp, sender: Sender,
    isRecalled: Bool = false, title: String = "", mentions: [Mention] = []
  ) {
    self.id = id
    self.chatID = chatID
    self.kind = kind
    self.createdAt = createdAt
    self.updatedAt = updatedAt
    self.sender = sender
    self.isRecalled = isRecalled
    self.title = title
    self.mentions = mentions
  }
}

/// What a message is, by what can be done with it.
public enum MessageKind: Hashable, Sendable, RawRepresentable {
  /// A card in JSON 1.0, a card in JSON 2.0, a call of a template, a card entity.
  case card1, card2, template, entity
  /// Edited with PUT, 20 times at most.
  case text, post
  /// Any other type of the service (`image`, `file`, …); shown, never edited. `interactive` is a card of which nothing else is known.
  case other(String)

  /// The card that was never readable: it is replaced like any other, but what it holds cannot be told.
  public static let unreadCard = MessageKind.other("interactive")

  public init(rawValue: String) {
    self = Self.editable.first { $0.rawValue == rawValue } ?? .other(rawValue)
  }

  /// The word that commands and the store use: `card1`, `card2`, `template`, `entity`, `text`, `post`, or the service's `msg_type`.
  public var rawValue: String {
    switch self {
    case .card1: "card1"
    case .card2: "card2"
    case .template: "template"
    case .entity: "entity"
    case .text: "text"
    case .post: "post"
    case .other(let type): type
    }
  }

  /// The kinds whose content can be replaced.
  public static let editable: [MessageKind] = [.card1, .card2, .template, .entity, .text, .post, .unreadCard]

  /// Whether the message is a card of any kind: replaced with PATCH, without a limit on how often.
  public var isCard: Bool {
    switch self {
    case .card1, .card2, .template, .entity: true
    case .text, .post: false
    case .other: self == .unreadCard
    }
  }

  /// Whether the service takes another content for messages of this kind.
  public var isEditable: Bool { Self.editable.contains(self) }

  /// The service's `msg_type`.
  public var messageType: String { isCard ? "interactive" : rawValue }
}

/// Who sent a message.
public struct Sender: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable { case app, user, anonymous, unknown }

  /// `cli_…` of a bot, else an id of a person.
  public var id: String
  public var kind: Kind

  public init(id: String, kind: Kind) {
    self.id = id
    self.kind = kind
  }
}

/// A person named in a message.
public struct Mention: Hashable, Codable, Sendable {
  /// `@_user_1`: what stands in the text that is read back.
  public var key: String
  /// The open id, or `all`.
  public var id: String
  public var name: String

  public init(key: String, id: String, name: String) {
    self.key = key
    self.id = id
    self.name = name
  }
}

/// A place where messages are.
public struct Chat: Hashable, Sendable {
  /// `oc_…`.
  public var id: String
  public var name: String

  public init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}
