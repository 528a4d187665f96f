public import Card
public import Messages
public import Phrase
public import Screen

/// What the program runs on, fixed from start to end.
public struct Surroundings: Hashable, Sendable {
  /// The profile's name, always on the screen.
  public var profile: String
  /// Where it leads, in a word: Feishu, Lark, the sandbox, or a host.
  public var host: Phrase
  /// `cli_…`.
  public var appID: String
  /// Who asks, by the id with which messages name their sender: the app, or the person who has logged in.
  public var senderID: String
  /// The name of the person whose login is used; nil where the bot itself acts. May hold anything.
  public var person: String?
  /// Whether what is sent reaches nobody: the sandbox.
  public var isRehearsal: Bool
  /// Seconds east of Greenwich of the operator's clock.
  public var utcOffset: Int

  public init(
    profile: String, host: Phrase, appID: String, senderID: String? = nil, person: String? = nil, isRehearsal: Bool,
    utcOffset: Int
  ) {
    self.profile = profile
    self.host = host
    self.appID = appID
    self.senderID = senderID ?? appID
    self.person = person
    self.isRehearsal = isRehearsal
    self.utcOffset = utcOffset
  }
}

/// How the preview is looked at.
public struct PreviewSettings: Hashable, Sendable {
  /// The width asked for; nothing is what the card itself asks for.
  public var width: CardWidth?
  /// The language asked for, of those the card has; nothing is the card's own.
  public var locale: String?
  public var showsFolded = false
  /// The parts of the open card that were opened or folded one by one.
  public internal(set) var folds = Folds()
  /// The first line that shows, where the operator scrolled; nothing follows the caret.
  public var top: Int?
}

/// The state of the whole program.
///
/// A value: ``apply(_:)`` takes what happened, moves the state one step and says what is to happen outside. It reads no clock,
/// file or environment; drawing is a function of it and nothing else.
public struct Workbench: Sendable {
  public let surroundings: Surroundings
  public let language: Language
  public internal(set) var size: Size
  public internal(set) var now: Timestamp
  public internal(set) var focus = Pane.messages
  public internal(set) var isFullScreen = false
  public internal(set) var list = MessageList()
  public internal(set) var editor: Editor?
  /// The content of the message that the operator is on in the list, while another or none is open.
  public internal(set) var peeked: PeekedContent?
  public internal(set) var preview = PreviewSettings()
  /// What lies over the panes; the last one is on top.
  public internal(set) var overlays: [Overlay] = []
  public internal(set) var prompt: Prompt?
  /// The text that is being changed in the preview.
  public internal(set) var textBox: TextBox?
  public internal(set) var notice: Notice?
  public internal(set) var budget: Budget?
  /// The message that is being opened.
  public internal(set) var opening: String?
  /// Set while the program waits for a send before it ends.
  public internal(set) var isQuitting = false

  var clipboard = ""
  var lastTicket: Ticket = 0
  var openTicket: Ticket = 0
  var peekTicket: Ticket = 0
  /// The send that is under way.
  var sendTicket: Ticket?

  public init(surroundings: Surroundings, language: Language, size: Size, now: Timestamp) {
    self.surroundings = surroundings
    self.language = language
    self.size = size
    self.now = now
  }

  /// What has to happen first.
  ///
  /// - Parameter messageID: a message to open at once, with the caret in the editor.
  public mutating func start(opening messageID: String? = nil) -> [Effect] {
    list.isRefreshing = true
    var effects: [Effect] = [.loadList, .refreshList]
    if let messageID { effects += open(messageID) }
    return effects
  }

  public var overlay: Overlay? { overlays.last }

  /// Where everything stands on the screen right now.
  public var layout: PaneLayout { PaneLayout(size: size, focus: focus, isFullScreen: isFullScreen) }

  /// How many messages have something written that was not sent.
  public var draftCount: Int { list.all.count { $0.hasDraft } }

  /// The verdict on a message, by the present clock.
  public func fixability(of summary: MessageSummary) -> Fixability {
    summary.fixability(appID: surroundings.senderID, now: now)
  }

  mutating func newTicket() -> Ticket {
    lastTicket += 1
    return lastTicket
  }
}

/// Which keys mean what: the part of the screen that takes them.
public enum KeyContext: Hashable, CaseIterable, Sendable {
  case messages, editor, preview, textBox, prompt, help, palette, review, versions, confirmation
}

extension Workbench {
  /// The part of the screen that takes the keys.
  public var context: KeyContext {
    if case .help = overlay { return .help }
    if prompt != nil { return .prompt }
    switch overlay {
    case .help: return .help
    case .palette: return .palette
    case .review: return .review
    case .versions: return .versions
    case .confirmation: return .confirmation
    case nil: break
    }
    if textBox != nil { return .textBox }
    switch focus {
    case .messages: return .messages
    case .editor: return .editor
    case .preview: return .preview
    }
  }

  /// What the preview shows: the row that the operator is on in the list, else the open message; with none open, the row.
  public var previewSubject: PreviewSubject {
    if focus == .messages || editor == nil, let current = list.current, current.message.id != editor?.messageID {
      guard let peeked, peeked.messageID == current.message.id else { return .waiting(current) }
      return peeked.content.map { .content($0, current) } ?? .unreadable(current, why: peeked.why)
    }
    return editor == nil ? .nothing : .editor
  }
}

/// What the preview shows.
public enum PreviewSubject: Sendable {
  case nothing
  /// The text in the editor, live.
  case editor
  /// A message that is not open.
  case content(String, MessageSummary)
  case waiting(MessageSummary)
  /// With the reason, where one is known.
  case unreadable(MessageSummary, why: Phrase?)
}
