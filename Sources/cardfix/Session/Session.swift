import Delivery
import FeishuClient
import History
import JSONText
import Messages
import Phrase

/// One profile opened: its app at its host, and its history.
struct Session: Sendable {
  let profileName: String
  let appID: String
  let baseURL: String
  /// The person whose login is used; nil where the bot itself acts.
  let person: UserLogin?
  /// The theme that was asked for; nil = the usual one.
  let theme: String?
  let language: Language
  /// Reads, checks and sends; also holds the client and the history.
  let delivery: Delivery

  /// Opens the profile of `settings`: asks for the secret, opens the store.
  static func open(_ settings: Settings, _ context: CommandContext) async throws(CommandFailure) -> Session {
    try open(
      settings.credentials(), profile: settings.profileName, store: settings.store, theme: settings.theme, context)
  }

  /// Opens an app with a store at a given place.
  static func open(
    _ credentials: Credentials, profile: String, store: String, theme: String?, _ context: CommandContext
  ) throws(CommandFailure) -> Session {
    let person = try context.person(of: credentials)
    let history = try Archive.open(store, appID: credentials.appID)
    let client = FeishuClient(credentials)
    return Session(
      profileName: profile, appID: credentials.appID, baseURL: credentials.baseURL, person: person,
      theme: theme, language: context.console.language,
      delivery: Delivery(
        client: client, history: history, appID: credentials.appID, senderID: person?.openID, now: LocalSystem.now,
        afterStep: TestHook.afterStep(in: context.environment)))
  }

  var history: History { delivery.history }

  func close() async {
    await delivery.client.shutdown()
    history.close()
  }

  /// Has something sent, and tells a failure in the command line's words.
  ///
  /// - Parameter ours: the content that is sent, to tell lines and columns in it.
  func send(
    _ ours: JSONDocument? = nil, _ body: (Delivery) async throws(DeliveryFailure) -> Delivered
  ) async throws(CommandFailure) -> DeliveryReport {
    do {
      return DeliveryReport(try await body(delivery))
    } catch {
      throw CommandFailure(error, ours: ours)
    }
  }

  /// Does something with the session and closes it, however that ends.
  func closing<Value: Sendable>(
    _ body: (Session) async throws(CommandFailure) -> Value
  ) async throws(CommandFailure) -> Value {
    do {
      let value = try await body(self)
      await close()
      return value
    } catch {
      await close()
      throw error
    }
  }
}

extension CommandContext {
  /// Opens the session of the profile, tells what became of sends that an earlier run left open, does `body`, closes.
  func withSession<Value: Sendable>(
    _ body: (Session) async throws(CommandFailure) -> Value
  ) async throws(CommandFailure) -> Value {
    let session = try await Session.open(settings(), self)
    return try await session.closing { session throws(CommandFailure) in
      let watch = tellWaits(of: session.delivery.client)
      defer { watch.cancel() }
      await settle(session)
      return try await body(session)
    }
  }

  /// Says on standard error what is being waited for, when that takes a second or more: else a pause looks like a failure.
  private func tellWaits(of client: FeishuClient) -> Task<Void, Never> {
    Task.detached { [console] in
      guard !console.json else { return }
      var report = WaitReport()
      await client.watchBudget(every: WaitReport.interval) { status in
        if let wait = report.news(in: status) { console.remark(wait.phrase) }
        return true
      }
    }
  }

  /// Resolves what an earlier run left open, and says what became of it.
  func settle(_ session: Session) async {
    for settled in await session.delivery.settle() { console.remark(settled.phrase) }
  }
}

extension FeishuClient {
  /// A client for an app, as every command uses it.
  convenience init(_ credentials: Credentials) {
    self.init(
      ClientConfiguration(
        baseURL: credentials.baseURL, appID: credentials.appID, appSecret: credentials.secret,
        accountsURL: credentials.accountsURL, network: credentials.network, identity: credentials.identity,
        login: credentials.login), logger: nil)
  }
}
