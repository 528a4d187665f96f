import FoundationEssentials

/// A picture that was uploaded here.
struct PictureRecord: Codable, Hashable, Sendable {
  /// What it was uploaded for (feishu-api.md 3.13).
  enum Purpose: String, Codable, Sendable {
    case message, avatar
  }

  var key: String
  /// In pixels; 0 when its format does not tell this sandbox.
  var width: Int
  var height: Int
  /// The app that uploaded it; nil when every app may use it.
  var appID: String?
  var purpose: Purpose? = .message
  /// The file; nil for a picture that was only declared.
  var file: Data?
  /// The size that a declared picture is said to have; nil for one that is no longer there.
  var declaredBytes: Int?
}

/// A file that was uploaded elsewhere and declared here: what counts of it is its kind.
struct FileRecord: Codable, Hashable, Sendable {
  /// `file_type` of its upload: `opus`, `mp4`, `pdf`, `stream`, …
  var type: String
  /// The app that uploaded it; nil when every app may use it.
  var appID: String?

  /// Whether a file of this kind can be what a message type or a node of a post shows (230055 otherwise).
  func fits(_ kind: String) -> Bool {
    switch kind {
    case "audio": type == "opus"
    case "media": type == "mp4"
    default: true
    }
  }
}
