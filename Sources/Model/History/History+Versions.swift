import GRDB
public import Messages

/// A content on its way to become a version.
struct NewVersion {
  var content: String
  var messageID: String
  var origin: VersionOrigin
  var note: String?
  var parent: Int?
  var createdAt: Timestamp
  var isProven: Bool
}

extension History {
  /// Keeps a content of a message.
  ///
  /// A fetched content with the same bytes as the newest version makes no new one: that version is returned, and is proven
  /// if this one is.
  @discardableResult
  public func addVersion(
    _ content: String, of messageID: String, origin: VersionOrigin, note: String? = nil, parent: Int? = nil,
    at moment: Timestamp, proven: Bool = false
  ) throws(HistoryFailure) -> Version {
    try write { database in
      try addVersion(
        NewVersion(
          content: content, messageID: messageID, origin: origin, note: note, parent: parent, createdAt: moment,
          isProven: proven), in: database)
    }
  }

  /// Every content that the message is known to have had, or may have had, oldest first.
  public func versions(of messageID: String) throws(HistoryFailure) -> [Version] {
    try read { database in
      try Row.fetchAll(
        database.cachedStatement(sql: "\(Self.selectVersion) ORDER BY v.number"), arguments: [appID, messageID]
      ).map(Self.version)
    }
  }

  public func version(_ number: Int, of messageID: String) throws(HistoryFailure) -> Version? {
    try read { database in
      try Row.fetchOne(
        database.cachedStatement(sql: "\(Self.selectVersion) AND v.number = ?"), arguments: [appID, messageID, number]
      ).map(Self.version)
    }
  }

  /// The version with that number; for one that turned out never to have been there, the one that it was made from.
  public func lastingVersion(_ number: Int, of messageID: String) throws(HistoryFailure) -> Version? {
    try read { database in
      var number = number
      while true {
        let found = try Row.fetchOne(
          database.cachedStatement(sql: "\(Self.selectVersion) AND v.number = ?"),
          arguments: [appID, messageID, number])
        if let found { return Self.version(found) }
        let parent = try Int.fetchOne(
          database.cachedStatement(
            sql: "SELECT parent FROM send WHERE app_id = ? AND message_id = ? AND lost_version = ?"),
          arguments: [appID, messageID, number])
        // A parent is older; this ends.
        guard let parent, parent < number else { return nil }
        number = parent
      }
    }
  }

  /// Notes that the service was seen to hold a version.
  public func prove(_ number: Int, of messageID: String) throws(HistoryFailure) {
    try write { try prove(version: number, of: messageID, in: $0) }
  }

  public func newestVersion(of messageID: String) throws(HistoryFailure) -> Version? {
    try read { try newestVersion(of: messageID, in: $0) }
  }
}

extension History {
  @discardableResult
  func addVersion(_ new: NewVersion, in database: Database) throws -> Version {
    let newest = try newestVersion(of: new.messageID, in: database)
    if let newest, new.origin == .fetched, newest.content.utf8.elementsEqual(new.content.utf8) {
      if new.isProven, !newest.isProven { try prove(version: newest.number, of: new.messageID, in: database) }
      var known = newest
      known.isProven = newest.isProven || new.isProven
      return known
    }
    let lost = try Int.fetchOne(
      database.cachedStatement(sql: "SELECT max(lost_version) FROM send WHERE app_id = ? AND message_id = ?"),
      arguments: [appID, new.messageID])
    let number = max(newest?.number ?? 0, lost ?? 0) + 1
    try database.run(
      sql: """
        INSERT INTO version (app_id, message_id, number, content_id, origin, note, parent, created_at, is_proven)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        appID, new.messageID, number, try Contents.keep(new.content, in: database), new.origin.rawValue, new.note,
        new.parent, new.createdAt.milliseconds, new.isProven,
      ])
    return Version(
      number: number, origin: new.origin, content: new.content, createdAt: new.createdAt, note: new.note,
      parent: new.parent, isProven: new.isProven)
  }

  func prove(version number: Int, of messageID: String, in database: Database) throws {
    try database.run(
      sql: "UPDATE version SET is_proven = 1 WHERE app_id = ? AND message_id = ? AND number = ?",
      arguments: [appID, messageID, number])
  }

  private func newestVersion(of messageID: String, in database: Database) throws -> Version? {
    try Row.fetchOne(
      database.cachedStatement(sql: "\(Self.selectVersion) ORDER BY v.number DESC LIMIT 1"),
      arguments: [appID, messageID]
    ).map(Self.version)
  }

  private static let selectVersion = """
    SELECT v.number, v.origin, v.note, v.parent, v.created_at, v.is_proven, c.bytes
    FROM version v JOIN content c ON c.id = v.content_id WHERE v.app_id = ? AND v.message_id = ?
    """

  private static func version(_ row: Row) -> Version {
    Version(
      number: row["number"], origin: VersionOrigin(rawValue: row["origin"]) ?? .fetched,
      content: Contents.text(row, "bytes") ?? "", createdAt: Timestamp(milliseconds: row["created_at"]),
      note: row["note"], parent: row["parent"], isProven: row["is_proven"])
  }
}
