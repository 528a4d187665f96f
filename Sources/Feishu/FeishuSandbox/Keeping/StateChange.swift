/// A line of the state file: what has changed since the lines before it. A member that is missing has not changed.
///
/// A file begins with a line that holds everything but the messages. Then come batches: messages, one a line, and a line
/// with ``end`` that makes them count. Of a batch that a crash has cut off, nothing counts.
struct StateChange: Codable, Hashable, Sendable {
  /// Where ids and chance go on, and how far the clock was moved.
  struct Sources: Codable, Hashable, Sendable {
    var origin: SandboxOrigin
    var ids: IdentifierSource
    var logIDs: IdentifierSource
    var chance: SeededGenerator
    var clockOffset: Int64
  }

  /// The form of the file, in its first line.
  var format: Int?
  var sources: Sources?
  var apps: [AppRecord]?
  var people: [Person]?
  var templates: [String: TemplateRecord]?
  var files: [String: FileRecord]?
  var chats: ChatBook?
  var tokens: TokenBook?
  var logins: LoginBook?
  var switches: Switches?
  var faults: [Fault]?
  var pictures: [Ledger<String, PictureRecord>.Entry]?
  var sends: [Ledger<SandboxState.SendKey, SandboxState.SendRecord>.Entry]?
  var callbacks: [Ledger<String, CallbackRecord>.Entry]?
  var entities: [Ledger<String, EntityRecord>.Entry]?
  /// A message that has more to it than ``MessageLine`` can say.
  var message: StoredMessage?
  /// Everything since the last end counts.
  var end: Bool?

  /// Nothing.
  init() {}

  /// All parts that are kept as a whole.
  init(partsOf state: SandboxState) {
    sources = Sources(
      origin: state.origin, ids: state.ids, logIDs: state.logIDs, chance: state.chance, clockOffset: state.clockOffset)
    apps = state.apps
    people = state.people
    templates = state.templates
    files = state.files
    chats = state.chats
    tokens = state.tokens
    logins = state.logins
    switches = state.switches
    faults = state.faults
  }

  /// The parts that are not as they were. Parts that share their storage with the old ones are told at once.
  func changes(since old: StateChange) -> StateChange {
    var changes = StateChange()
    changes.sources = sources == old.sources ? nil : sources
    changes.apps = apps == old.apps ? nil : apps
    changes.people = people == old.people ? nil : people
    changes.templates = templates == old.templates ? nil : templates
    changes.files = files == old.files ? nil : files
    changes.chats = chats == old.chats ? nil : chats
    changes.tokens = tokens == old.tokens ? nil : tokens
    changes.logins = logins == old.logins ? nil : logins
    changes.switches = switches == old.switches ? nil : switches
    changes.faults = faults == old.faults ? nil : faults
    return changes
  }

  /// Puts what has changed into a state.
  func restore(_ state: inout SandboxState) {
    if let sources {
      state.ids = sources.ids
      state.logIDs = sources.logIDs
      state.chance = sources.chance
      state.clockOffset = sources.clockOffset
    }
    state.apps = apps ?? state.apps
    state.people = people ?? state.people
    state.templates = templates ?? state.templates
    state.files = files ?? state.files
    state.chats = chats ?? state.chats
    state.tokens = tokens ?? state.tokens
    state.logins = logins ?? state.logins
    state.switches = switches ?? state.switches
    state.faults = faults ?? state.faults
    state.pictures.restore(pictures ?? [])
    state.sends.restore(sends ?? [])
    state.callbacks.restore(callbacks ?? [])
    state.entities.restore(entities ?? [])
  }
}
