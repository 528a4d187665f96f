/// A person of the tenant.
struct Person: Codable, Hashable, Sendable {
  var openID: String
  var unionID: String
  var userID: String
  var name: String
  var englishName: String?
  var email: String?
  /// Of another tenant: no bot of ours may write to this person alone (230038).
  var isForeign = false
  /// Left the company: 230029 for sends.
  var hasResigned = false
  /// The apps this person has stopped: 230053 for sends.
  var stoppedApps: [String] = []

  init(openID: String, name: String, englishName: String? = nil, email: String? = nil) {
    self.openID = openID
    self.name = name
    self.englishName = englishName
    self.email = email
    let tail = openID.dropFirst(3)
    unionID = "on_\(tail)"
    userID = "u\(tail.prefix(8))"
  }

  /// Whether `id` names this person, in any of the kinds of ids.
  func isNamed(_ id: String) -> Bool {
    id == openID || id == unionID || id == userID || id == email
  }

  /// The id of a `user_id_type`; the `open_id` for one that is not known.
  func id(ofKind kind: String) -> String {
    switch kind {
    case "union_id": unionID
    case "user_id": userID
    default: openID
    }
  }
}
