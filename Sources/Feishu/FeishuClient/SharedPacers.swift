import Synchronization

/// The pacers that are in use: one for an app on a host, however many clients of it this process has.
enum SharedPacers {
  private struct Key: Hashable {
    var baseURL: String
    var appID: String
    var pacing: Pacing
  }

  private struct Entry: Sendable {
    weak var pacer: Pacer?
  }

  private static let entries = Mutex<[Key: Entry]>([:])

  /// The pacer that all clients with this configuration wait for.
  static func pacer(for configuration: ClientConfiguration, _ pacing: Pacing) -> Pacer {
    let key = Key(baseURL: configuration.baseURL, appID: configuration.appID, pacing: pacing)
    return entries.withLock { entries in
      if let pacer = entries[key]?.pacer { return pacer }
      entries = entries.filter { $0.value.pacer != nil }
      let pacer = Pacer(pacing, .system)
      entries[key] = Entry(pacer: pacer)
      return pacer
    }
  }
}
