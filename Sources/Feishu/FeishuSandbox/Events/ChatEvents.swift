/// Events about chats. Of what they hold only the chat's id is documented; name and whether it is external stand beside it.
extension SandboxState {
  /// Tells what is different about a chat from how it was.
  mutating func tellChanges(of chat: ChatRecord, since old: ChatRecord, at now: Int64) {
    let event: WireValue = [
      "chat_id": .text(chat.chatID), "external": .bool(chat.isExternal), "name": .text(chat.name),
    ]
    for app in chat.apps where !old.apps.contains(app) { emit(.botAdded, to: app, at: now, event) }
    for app in old.apps where !chat.apps.contains(app) { emit(.botDeleted, to: app, at: now, event) }
    let isDisbanded = chat.isDissolved && !old.isDissolved
    let isUpdated =
      (chat.name, chat.description, chat.owner, chat.isPublic) != (old.name, old.description, old.owner, old.isPublic)
    for app in chat.apps where old.apps.contains(app) {
      if isUpdated { emit(.chatUpdated, to: app, at: now, event) }
      if isDisbanded { emit(.disbanded, to: app, at: now, event) }
    }
  }
}
