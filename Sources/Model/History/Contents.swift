import FoundationEssentials
import GRDB
import Messages

/// The contents themselves: bytes, each kept once, found by their hash.
///
/// Bytes and not text, since SQLite ends a text at its first NUL.
enum Contents {
  /// Keeps `content`, and says under which number.
  static func keep(_ content: String, in database: Database) throws -> Int64 {
    let hash = ContentHash.hex(of: content)
    let known = try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT id FROM content WHERE sha256 = ?"), arguments: [hash])
    if let known { return known }
    try database.run(
      sql: "INSERT INTO content (sha256, bytes) VALUES (?, ?)", arguments: [hash, Data(content.utf8)])
    return database.lastInsertedRowID
  }

  static func text(_ row: Row, _ column: String) -> String? {
    (row[column] as Data?).map { String(decoding: $0, as: UTF8.self) }
  }

  static func bytes(of content: String) -> Data { Data(content.utf8) }
}
