/// Somebody named in a message.
struct Mention: Hashable, Sendable {
  /// What stands for them in the content: `@_user_1`.
  var key: String
  var openID: String
  var name: String

  func wire(tenantKey: String) -> WireValue {
    [
      "id": .text(openID), "id_type": "open_id", "key": .text(key), "name": .text(name),
      "tenant_key": .text(tenantKey),
    ]
  }
}

/// Who stands behind an id that a message names.
struct MentionDirectory {
  private let people: [Person]
  private let apps: [AppRecord]

  init(_ state: SandboxState) {
    people = state.people
    apps = state.apps
  }

  /// The `open_id` and name of a person or bot; nil when nobody here has this id.
  func find(_ id: String) -> (openID: String, name: String)? {
    if let person = people.first(where: { $0.isNamed(id) }) { return (person.openID, person.name) }
    return apps.first { $0.openID == id || $0.appID == id }.map { ($0.openID, $0.name) }
  }
}

/// Gives out `@_user_N` in the order in which people are named; who is named twice keeps the key.
struct MentionList {
  private(set) var mentions: [Mention] = []
  private let directory: MentionDirectory

  init(_ directory: MentionDirectory) {
    self.directory = directory
  }

  /// The key for an id. Everybody at once has a key of its own and no entry.
  mutating func key(for id: String, name: String = "") -> String {
    if id == "all" { return "@_all" }
    let found = directory.find(id) ?? (id, name)
    if let known = mentions.first(where: { $0.openID == found.openID }) { return known.key }
    let key = "@_user_\(mentions.count + 1)"
    mentions.append(Mention(key: key, openID: found.openID, name: found.name))
    return key
  }
}
