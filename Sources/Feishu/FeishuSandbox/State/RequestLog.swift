/// Every call of the service's own routes since the start, for `GET /_sandbox/requests`.
struct RequestLog: Hashable, Sendable {
  struct Entry: Hashable, Sendable {
    var number: Int
    var at: Int64
    var method: String
    var path: String
    var appID: String?
    /// 0 when the connection was closed without an answer.
    var status: Int
    var code: Int?
    var logID: String

    /// One line of the answer.
    var line: WireValue {
      .present([
        "n": .integer(Int64(number)), "at": .text(Timestamps.iso(at)), "method": .text(method), "path": .text(path),
        "app_id": .optional(appID), "status": .integer(Int64(status)), "code": code.map { .integer(Int64($0)) },
        "log_id": .text(logID),
      ])
    }
  }

  private(set) var entries: [Entry] = []
  /// How many were dropped from the front; numbers go on counting.
  private var dropped = 0
  private static let most = 200_000

  mutating func add(_ entry: Entry) {
    var entry = entry
    if entries.count >= Self.most {
      entries.removeFirst(Self.most / 2)
      dropped += Self.most / 2
    }
    entry.number = dropped + entries.count + 1
    entries.append(entry)
  }

  /// The entries after number `since`.
  func entries(after since: Int) -> ArraySlice<Entry> {
    entries.dropFirst(max(0, since - dropped))
  }
}
