import GRDB

/// The tables, and the way from every earlier form of them.
enum Schema {
  /// The number of the newest form.
  static let newest = 2

  /// Brings a file to the newest form; one of a newer program, or an old one that must not be changed, is refused.
  static func bring(upToDate queue: DatabaseQueue, path: String, mayChange: Bool) throws {
    let found = try form(of: queue)
    guard found <= newest else { throw HistoryFailure.newerSchema(path: path, found: found, known: newest) }
    guard found < newest else { return }
    guard mayChange else { throw HistoryFailure.readOnly(path: path) }
    do {
      try migrator.migrate(queue)
    } catch {
      // Another process that started at the same moment may have done it.
      guard try form(of: queue) == newest else { throw error }
    }
  }

  private static func form(of queue: DatabaseQueue) throws -> Int {
    try queue.read { try migrator.appliedIdentifiers($0) }.compactMap { Int($0.dropFirst()) }.max() ?? 0
  }

  /// Forms are named `v1`, `v2`, …; one that was ever shipped is never changed again.
  private static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("v1") { try $0.execute(sql: version1) }
    migrator.registerMigration("v2") { try $0.execute(sql: version2) }
    return migrator
  }

  /// Times are milliseconds since 1970 in UTC. A content is kept once, as bytes, however often it was seen or sent.
  private static let version1 = """
    CREATE TABLE chat (
      app_id TEXT NOT NULL,
      id TEXT NOT NULL,
      name TEXT NOT NULL,
      PRIMARY KEY (app_id, id)
    ) WITHOUT ROWID;

    CREATE TABLE message (
      app_id TEXT NOT NULL,
      id TEXT NOT NULL,
      chat_id TEXT NOT NULL,
      kind TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      updated_at INTEGER NOT NULL,
      sender_id TEXT NOT NULL,
      sender_kind TEXT NOT NULL,
      is_recalled INTEGER NOT NULL,
      title TEXT NOT NULL,
      mentions TEXT NOT NULL,
      PRIMARY KEY (app_id, id)
    ) WITHOUT ROWID;
    CREATE INDEX message_by_time ON message (app_id, created_at);
    CREATE INDEX message_by_chat ON message (app_id, chat_id, created_at);

    CREATE TABLE content (
      id INTEGER PRIMARY KEY,
      sha256 TEXT NOT NULL UNIQUE,
      bytes BLOB NOT NULL
    );

    CREATE TABLE version (
      id INTEGER PRIMARY KEY,
      app_id TEXT NOT NULL,
      message_id TEXT NOT NULL,
      number INTEGER NOT NULL,
      content_id INTEGER NOT NULL REFERENCES content (id),
      origin TEXT NOT NULL,
      note TEXT,
      parent INTEGER,
      created_at INTEGER NOT NULL,
      is_proven INTEGER NOT NULL,
      UNIQUE (app_id, message_id, number)
    );

    CREATE TABLE send (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      app_id TEXT NOT NULL,
      message_id TEXT NOT NULL,
      action TEXT NOT NULL,
      receiver TEXT,
      version INTEGER,
      lost_version INTEGER,
      content_id INTEGER REFERENCES content (id),
      origin TEXT NOT NULL,
      note TEXT,
      parent INTEGER,
      uuid TEXT,
      session INTEGER NOT NULL,
      updated_before INTEGER,
      started_at INTEGER NOT NULL,
      finished_at INTEGER,
      outcome TEXT NOT NULL,
      is_settled INTEGER NOT NULL,
      code INTEGER,
      sub_code INTEGER,
      reason TEXT,
      log_id TEXT,
      proof TEXT NOT NULL,
      proof_detail TEXT,
      read_back_hash TEXT
    );
    CREATE INDEX send_by_message ON send (app_id, message_id);
    CREATE INDEX send_undecided ON send (app_id, id) WHERE is_settled = 0;

    CREATE TABLE draft (
      app_id TEXT NOT NULL,
      message_id TEXT NOT NULL,
      content BLOB NOT NULL,
      base INTEGER NOT NULL,
      caret INTEGER NOT NULL,
      saved_at INTEGER NOT NULL,
      PRIMARY KEY (app_id, message_id)
    );

    CREATE TABLE journal (
      id INTEGER PRIMARY KEY,
      app_id TEXT NOT NULL,
      message_id TEXT NOT NULL,
      at INTEGER NOT NULL,
      edit BLOB NOT NULL
    );
    CREATE INDEX journal_by_message ON journal (app_id, message_id, id);
    """
}
