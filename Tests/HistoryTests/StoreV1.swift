/// A store as the first cardfix wrote it. Frozen: a newer form must be reachable from it, whatever it says today.
enum StoreV1 {
  static let sql = """
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

    CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
    INSERT INTO grdb_migrations VALUES ('v1');

    INSERT INTO chat VALUES ('cli_us', 'oc_1', '告警群');
    INSERT INTO message VALUES ('cli_us', 'om_1', 'oc_1', 'text', 1790000000000, 1790000005000, 'cli_us', 'app', 0,
      'Disk alert', '[{"key":"@_user_1","id":"ou_ann","name":"Ann 安"}]');
    INSERT INTO content VALUES
      (1, '4e5e2c11b4c3e0fa1e2c2b4ad8ef2b1e5e2c11b4c3e0fa1e2c2b4ad8ef2b1e11', CAST('{"text":"91 %"}' AS BLOB)),
      (2, '5e5e2c11b4c3e0fa1e2c2b4ad8ef2b1e5e2c11b4c3e0fa1e2c2b4ad8ef2b1e12', CAST('{"text":"97 %"}' AS BLOB)),
      (3, '6e5e2c11b4c3e0fa1e2c2b4ad8ef2b1e5e2c11b4c3e0fa1e2c2b4ad8ef2b1e13', CAST('{"text":"98 %"}' AS BLOB));
    INSERT INTO version VALUES
      (1, 'cli_us', 'om_1', 1, 1, 'fetched', NULL, NULL, 1790000001000, 1),
      (2, 'cli_us', 'om_1', 2, 2, 'sent', 'wrong number', 1, 1790000004000, 1);
    INSERT INTO send VALUES
      (1, 'cli_us', 'om_1', 'edit', NULL, 2, NULL, 2, 'sent', 'wrong number', 1, NULL, 42, 1790000000000, 1790000004000,
       1790000005000, 'accepted', 1, NULL, NULL, NULL, '20261120091200ABC', 'proven', NULL, 'f00d'),
      (2, 'cli_us', 'om_1', 'edit', NULL, NULL, NULL, 3, 'sent', NULL, 2, NULL, 42, 1790000005000, 1790000006000,
       1790000007000, 'refused', 1, 230028, NULL, 'no audit', '20261120091300ABC', 'none', NULL, NULL);
    INSERT INTO draft VALUES ('cli_us', 'om_1', CAST('{"text":"99' AS BLOB), 2, 11, 1790000009000);
    """
}
