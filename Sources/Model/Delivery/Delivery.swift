public import FeishuClient
public import History
public import Messages

/// The one careful way to change a message; the screen and every command go through it.
///
/// Save what was there, compare, record, send, record the answer, read back, record the proof: each step is on disk before
/// the next begins, so that whatever happens in between, the next start can tell the truth (``settle()``).
///
///     let delivery = Delivery(client: client, history: history, appID: "cli_demo", now: clock)
///     let opened = try await delivery.open("om_1")
///     let change = Change(messageID: "om_1", content: edited, base: opened.version.number)
///     let delivered = try await delivery.deliver(change)   // delivered.proof == .proven
public struct Delivery: Sendable {
  public let client: FeishuClient
  public let history: History
  public let appID: String
  /// Who asks, by the id with which messages name their sender: the app, or the person who has logged in. Only the sender of
  /// a message may change it.
  public let senderID: String
  let now: @Sendable () -> Timestamp
  let afterStep: @Sendable (DeliveryStep) -> Void
  let patience: [Duration]

  /// - Parameters:
  ///   - senderID: the person's id inside the app, where the client works as a person; nil for the app itself.
  ///   - now: the present moment.
  ///   - afterStep: called after every step of every send; tests end the process there.
  ///   - patience: how long to wait before each further look, when a send has no answer or is not to be seen yet.
  public init(
    client: FeishuClient, history: History, appID: String, senderID: String? = nil,
    now: @escaping @Sendable () -> Timestamp,
    afterStep: @escaping @Sendable (DeliveryStep) -> Void = { _ in },
    patience: [Duration] = [.milliseconds(300), .seconds(1), .seconds(2)]
  ) {
    self.client = client
    self.history = history
    self.appID = appID
    self.senderID = senderID ?? appID
    self.now = now
    self.afterStep = afterStep
    self.patience = patience
  }

  /// Does something with the store, in the words of a delivery.
  func store<Value>(_ body: () throws(HistoryFailure) -> Value) throws(DeliveryFailure) -> Value {
    do {
      return try body()
    } catch {
      throw .store(error)
    }
  }
}
