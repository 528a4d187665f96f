/// Everything the sandbox knows. A value: a request and a time go in, an answer comes out.
///
/// The handlers stand in extensions, one family a file. Nothing here reads a clock: the time of each call is an argument,
/// in milliseconds since 1970, and ``clockOffset`` is already in it.
struct SandboxState: Hashable, Sendable {
  /// What the sandbox began with, and goes back to when it is reset.
  let origin: SandboxOrigin
  var ids: IdentifierSource
  var logIDs: IdentifierSource
  var chance: SeededGenerator
  let tenantKey: String
  /// How far the sandbox's clock runs before the machine's, in milliseconds.
  var clockOffset: Int64 = 0

  var apps: [AppRecord] = []
  var people: [Person] = []
  var pictures = Ledger<String, PictureRecord>()
  /// Files that were declared here: sounds for cards.
  var files: [String: FileRecord] = [:]
  var templates: [String: TemplateRecord] = [:]
  var chats = ChatBook()
  var messages = MessageStore()
  var tokens = TokenBook()
  var logins = LoginBook()
  var switches = Switches()
  var faults: [Fault] = []
  /// First messages of each app's `uuid`s (item 31).
  var sends = Ledger<SendKey, SendRecord>()
  /// Tokens of callbacks (item 82).
  var callbacks = Ledger<String, CallbackRecord>()
  /// Card entities by their `card_id` (item 83).
  var entities = Ledger<String, EntityRecord>()

  /// Nothing of this state was ever kept: it has just begun, or begun again.
  var isFresh = true

  // Of this run only.
  var rates = RateWindows()
  var log = RequestLog()
  var counters = CallCounters()
  var events = EventLog()

  /// The sandbox as it begins, with the messages of the demo at times before `now`, or with one app and nothing else.
  init(_ origin: SandboxOrigin = SandboxOrigin(), at now: Int64 = 0) {
    self.init(empty: origin)
    switch origin.seed {
    case .demo: DemoSeed.fill(&self, at: now)
    case .none:
      apps = [
        AppRecord(
          appID: ids.app(), appSecret: ids.secret(), name: "Sandbox bot", openID: ids.person(), tenantKey: tenantKey)
      ]
    }
  }

  /// A sandbox without apps, people, chats or messages, as one is before it is filled or read from a file.
  init(empty origin: SandboxOrigin) {
    self.origin = origin
    ids = IdentifierSource(seed: origin.number)
    logIDs = IdentifierSource(seed: origin.number ^ 0x5eed_106d)
    chance = SeededGenerator(seed: origin.number ^ 0xc4a7_ce00)
    tenantKey = IdentifierSource.fixed("", label: "tenant \(origin.number)", digits: 16)
  }

  /// What identifies a send that may be repeated.
  struct SendKey: Codable, Hashable, Sendable {
    var appID: String
    var uuid: String
  }

  /// What a repeated send answers with.
  struct SendRecord: Codable, Hashable, Sendable {
    var messageID: String
    var at: Int64
  }
}

/// What a sandbox begins with.
struct SandboxOrigin: Codable, Hashable, Sendable {
  var seed = SandboxConfiguration.Seed.none
  /// Ids are made from it: the same number gives the same ids.
  var number: UInt64 = 1
}

extension SandboxState {
  func app(_ id: String) -> AppRecord? { apps.first { $0.appID == id } }

  func chat(_ id: String) -> ChatRecord? { chats[id: id] }

  /// The person behind any kind of id.
  func person(_ id: String) -> Person? { people.first { $0.isNamed(id) } }

  /// Changes an app that is there.
  mutating func changeApp(_ id: String, _ body: (inout AppRecord) -> Void) {
    guard let index = apps.firstIndex(where: { $0.appID == id }) else { return }
    body(&apps[index])
  }

  /// Changes a chat that is there.
  mutating func changeChat(_ id: String, _ body: (inout ChatRecord) -> Void) {
    guard let index = chats.index(of: id) else { return }
    body(&chats[index])
  }
}
