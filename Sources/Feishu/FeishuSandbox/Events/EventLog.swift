/// Every event that an app would have been sent since the start, for `GET /_sandbox/events` (feishu-api.md 8).
struct EventLog: Hashable, Sendable {
  struct Entry: Hashable, Sendable {
    var number: Int
    var at: Int64
    var appID: String
    var type: String
    /// The whole event, envelope included.
    var body: WireValue

    /// One line of the answer.
    var line: WireValue {
      [
        "n": WireValue(number), "at": .text(Timestamps.iso(at)), "app_id": .text(appID), "event_type": .text(type),
        "body": body,
      ]
    }
  }

  private var entries: [Entry] = []
  /// The number of the next event; the oldest ones go when there are too many.
  private(set) var next = 1
  private static let most = 20_000

  mutating func add(to appID: String, type: String, at now: Int64, _ body: WireValue) {
    if entries.count >= Self.most { entries.removeFirst(Self.most / 2) }
    entries.append(Entry(number: next, at: now, appID: appID, type: type, body: body))
    next += 1
  }

  /// The events after number `since`.
  func entries(after since: Int) -> ArraySlice<Entry> {
    entries.drop { $0.number <= since }
  }
}
