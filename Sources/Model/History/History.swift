import GRDB
import Synchronization

/// The memory that the service lacks: messages, every content they had, every send, and what is written but not sent.
///
/// One file a profile. Whole operations only: each is one transaction, on disk (`synchronous=FULL`) when it returns. Usable
/// from any thread; calls wait for each other. Several processes may have one file open. Rows belong to an app id; a
/// `History` sees those of its own.
///
///     let history = try History.open(path: "/home/ann/.local/share/cardfix/prod.sqlite", appID: "cli_demo")
///     let send = try history.begin(.patch, messageID: "om_1", content: card, origin: .sent, at: now)
///     // … the wire …
///     try history.finish(send.id, outcome: .accepted, logID: logID, at: later)
public final class History: Sendable {
  /// Whose messages are seen.
  public let appID: String
  /// The file, or `:memory:`.
  public let path: String
  let session: SessionLock
  /// None after closing: GRDB's own queue must not be asked then, it would follow a null pointer.
  private let queue: Mutex<DatabaseQueue?>

  private init(appID: String, path: String, queue: DatabaseQueue, session: SessionLock) {
    self.appID = appID
    self.path = path
    self.queue = Mutex(queue)
    self.session = session
  }

  /// What may be done with the file.
  public enum Access: Hashable, Sendable {
    /// Makes the file, its folder and what is missing in it.
    case readWrite
    /// Only looks into a file that is there; every write throws ``HistoryFailure/readOnly(path:)``.
    case readOnly
  }

  /// Opens the file, or makes it: folders 0700, file 0600, WAL; brings an older file up to date.
  public static func open(
    path: String, appID: String, access: Access = .readWrite
  ) throws(HistoryFailure) -> History {
    if access == .readWrite { try StoreFile.prepare(path) }
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration(access))
      try Schema.bring(upToDate: queue, path: path, mayChange: access == .readWrite)
      let session = access == .readWrite ? SessionLock(beside: path) : .none
      return History(appID: appID, path: path, queue: queue, session: session)
    } catch {
      throw HistoryFailure(error, path: path)
    }
  }

  /// A store that is gone when it is closed: for tests and for rehearsals.
  public static func inMemory(appID: String) throws(HistoryFailure) -> History {
    do {
      let queue = try DatabaseQueue(configuration: configuration(.readWrite))
      try Schema.bring(upToDate: queue, path: ":memory:", mayChange: true)
      return History(appID: appID, path: ":memory:", queue: queue, session: .none)
    } catch {
      throw HistoryFailure(error, path: ":memory:")
    }
  }

  /// Lets go of the file; every later call throws. Not needed before the process ends: what returned is on disk.
  public func close() {
    session.release()
    queue.withLock { queue in
      // What stays open on a failure is closed by the end of the process.
      try? queue?.close()
      queue = nil
    }
  }

  private static func configuration(_ access: Access) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = access == .readOnly
    // Another process holds the write lock for milliseconds; longer than this, something hangs.
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { database in
      guard access == .readWrite else { return }
      // Not GRDB's own WAL mode: that one leaves `synchronous` at NORMAL, which may lose the last commits with the power.
      try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
    }
    return configuration
  }
}

extension History {
  /// One look into the store: one `SELECT`, which SQLite keeps apart from what others write; a transaction around it would
  /// cost more than the look. Statements are compiled once and kept, here and when writing: that takes longer than to run them.
  func read<Value: Sendable>(_ body: (Database) throws -> Value) throws(HistoryFailure) -> Value {
    try withQueue { try $0.unsafeRead(body) }
  }

  /// One transaction, on disk when it returns.
  func write<Value: Sendable>(_ body: (Database) throws -> Value) throws(HistoryFailure) -> Value {
    try withQueue { try $0.write(body) }
  }

  private func withQueue<Value: Sendable>(
    _ body: (DatabaseQueue) throws -> Value
  ) throws(HistoryFailure) -> Value {
    do {
      return try queue.withLock { queue in
        guard let queue else { throw HistoryFailure.other(reason: "closed") }
        return try body(queue)
      }
    } catch {
      throw HistoryFailure(error, path: path)
    }
  }
}
