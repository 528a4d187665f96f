import Crypto

/// One known content of a message.
public struct Version: Hashable, Sendable {
  /// Counts from 1 within its message.
  public var number: Int
  public var origin: VersionOrigin
  /// The exact content: the text that stood, or will stand, in the service's `content` field.
  public var content: String
  public var createdAt: Timestamp
  /// Why it was made, in the operator's words.
  public var note: String?
  /// The version it was made from, where that is known.
  public var parent: Int?
  /// Whether the service was seen to hold it.
  public var isProven: Bool

  public init(
    number: Int, origin: VersionOrigin, content: String, createdAt: Timestamp, note: String? = nil, parent: Int? = nil,
    isProven: Bool = false
  ) {
    self.number = number
    self.origin = origin
    self.content = content
    self.createdAt = createdAt
    self.note = note
    self.parent = parent
    self.isProven = isProven
  }

  /// Lower-case hex SHA-256 of the content's UTF-8 bytes.
  public var sha256: String { ContentHash.hex(of: content) }
}

/// Where a version came from.
public enum VersionOrigin: String, CaseIterable, Hashable, Sendable {
  /// Written and sent from here.
  case sent
  /// Read from the service.
  case fetched
  /// Taken from a bot's own log.
  case imported
  /// An older version, sent again.
  case rolledBack = "rolled-back"
}

/// SHA-256 of contents, to tell versions apart without comparing them whole.
public enum ContentHash {
  /// Lower-case hex of the SHA-256 of the text's UTF-8 bytes: 64 characters.
  public static func hex(of content: String) -> String {
    var content = content
    let digits = Array("0123456789abcdef".utf8)
    let digest = content.withUTF8 { SHA256.hash(data: UnsafeRawBufferPointer($0)) }
    return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
