extension SandboxState {
  private static let chatMembers: Set<String> = [
    "name", "description", "mode", "members", "owner", "dissolved", "secret", "muted", "restricted", "connection",
    "external", "public", "encrypted", "restricted_mode", "thread_replies",
  ]

  /// `POST /_sandbox/chats`. Without `members`, every app and every person of the sandbox is in it.
  mutating func controlNewChat(_ request: SandboxRequest, at now: Int64) throws(ControlRefusal) -> SandboxAnswer {
    let body = try ControlBody(request.body, knows: Self.chatMembers.union(["chat_id"]))
    let id = try body.text("chat_id") ?? ids.chat()
    guard chat(id) == nil else { throw ControlRefusal("chat \(id) is there already") }
    var chat = ChatRecord(chatID: id, name: "")
    chat.createdAt = now
    chat.apps = apps.map(\.appID)
    chat.people = people.map(\.openID)
    try change(&chat, body)
    chats.append(chat)
    return .json(["chat_id": .text(id)])
  }

  /// `PATCH /_sandbox/chats/:chat_id`
  mutating func controlChat(_ id: String, _ request: SandboxRequest, at now: Int64) throws(ControlRefusal)
    -> SandboxAnswer
  {
    let body = try ControlBody(request.body, knows: Self.chatMembers)
    guard let index = chats.index(of: id) else {
      throw ControlRefusal("no such chat: \(id)", status: 404)
    }
    let old = chats[index]
    var chat = old
    try change(&chat, body)
    chats[index] = chat
    tellChanges(of: chat, since: old, at: now)
    return .json(["chat_id": .text(id)])
  }

  private func change(_ chat: inout ChatRecord, _ body: ControlBody) throws(ControlRefusal) {
    if let mode = try body.text("mode") {
      guard let mode = ChatRecord.Mode(rawValue: mode) else {
        throw ControlRefusal("mode must be group, topic or p2p")
      }
      chat.mode = mode
    }
    if let members = try body.texts("members") {
      chat.apps = members.filter { app($0) != nil }
      chat.people = members.compactMap { person($0)?.openID }
      guard chat.apps.count + chat.people.count == members.count else {
        throw ControlRefusal("members must be app ids and people of this sandbox")
      }
    }
    chat.name = try body.text("name") ?? chat.name
    chat.description = try body.text("description") ?? chat.description
    chat.owner = try body.text("owner") ?? chat.owner
    chat.isDissolved = try body.flag("dissolved") ?? chat.isDissolved
    chat.isSecret = try body.flag("secret") ?? chat.isSecret
    chat.isMuted = try body.flag("muted") ?? chat.isMuted
    chat.isRestricted = try body.flag("restricted") ?? chat.isRestricted
    chat.isConnection = try body.flag("connection") ?? chat.isConnection
    chat.isExternal = try body.flag("external") ?? chat.isExternal
    chat.isPublic = try body.flag("public") ?? chat.isPublic
    chat.isEncrypted = try body.flag("encrypted") ?? chat.isEncrypted
    chat.isGuarded = try body.flag("restricted_mode") ?? chat.isGuarded
    chat.takesThreadReplies = try body.flag("thread_replies") ?? chat.takesThreadReplies
  }

  /// `POST /_sandbox/users`; one with a known `open_id` is replaced.
  mutating func controlNewPerson(_ request: SandboxRequest) throws(ControlRefusal) -> SandboxAnswer {
    let body = try ControlBody(
      request.body,
      knows: [
        "open_id", "name", "en_name", "email", "user_id", "union_id", "resigned", "stopped_apps", "other_tenant",
      ])
    let id = try body.text("open_id") ?? ids.person()
    guard id.hasPrefix("ou_") else { throw ControlRefusal("open_id must begin with ou_") }
    var person = Person(
      openID: id, name: try body.text("name") ?? "Person \(people.count + 1)", englishName: try body.text("en_name"),
      email: try body.text("email"))
    person.userID = try body.text("user_id") ?? person.userID
    person.unionID = try body.text("union_id") ?? person.unionID
    person.isForeign = try body.flag("other_tenant") ?? false
    person.hasResigned = try body.flag("resigned") ?? false
    person.stoppedApps = try body.texts("stopped_apps") ?? []
    people.removeAll { $0.openID == id }
    people.append(person)
    return .json(["open_id": .text(id), "union_id": .text(person.unionID), "user_id": .text(person.userID)])
  }

  /// `POST /_sandbox/files`: a file that messages may name.
  mutating func controlNewFile(_ request: SandboxRequest) throws(ControlRefusal) -> SandboxAnswer {
    let body = try ControlBody(request.body, knows: ["file_key", "file_type", "app_id"])
    let key = try body.text("file_key") ?? ids.file()
    files[key] = FileRecord(type: try body.text("file_type") ?? "stream", appID: try body.text("app_id"))
    return .json(["file_key": .text(key)])
  }

  /// `POST /_sandbox/images`: a picture that cards may name. With `bytes` it is there and has that size; else it can be named,
  /// but not fetched.
  mutating func controlNewPicture(_ request: SandboxRequest) throws(ControlRefusal) -> SandboxAnswer {
    let body = try ControlBody(request.body, knows: ["image_key", "width", "height", "app_id", "bytes"])
    let key = try body.text("image_key") ?? ids.image()
    pictures[key] = PictureRecord(
      key: key, width: try body.integer("width") ?? 600, height: try body.integer("height") ?? 400,
      appID: try body.text("app_id"), declaredBytes: try body.integer("bytes"))
    return .json(["image_key": .text(key)])
  }
}
