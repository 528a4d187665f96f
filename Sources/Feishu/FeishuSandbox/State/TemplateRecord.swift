/// A published card template: what the sandbox knows of it is whether it may be used and what its variables are.
struct TemplateRecord: Codable, Hashable, Sendable {
  /// The kinds of values a variable takes (card-json.md section 13).
  enum Kind: String, Codable, CaseIterable, Sendable {
    case text, number, boolean, image, link, list
  }

  var id: String
  /// The app it belongs to.
  var owner: String
  /// The person who made it; nil for somebody whom every app may reach.
  var maker: String?
  var isReleased = true
  /// Its own card cannot be made: 200220 for a card entity.
  var isBroken = false
  /// Further apps that may use it.
  var sharedWith: [String] = []
  var variables: [String: Kind] = [:]

  func isUsable(by appID: String) -> Bool {
    appID == owner || sharedWith.contains(appID)
  }
}
