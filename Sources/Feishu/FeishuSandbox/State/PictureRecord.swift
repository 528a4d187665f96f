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
}
