import FeishuAPI
import JSONText

/// What the state of a chat, of those in it and of the app allows (feishu-api.md 3.14). Each check names its codes; which
/// endpoint answers which code is the table there.
extension SandboxState {
  /// On every message endpoint: 230013 for a person whom the app may not reach, 230027 for an app that was not shared with
  /// other tenants.
  func checkReach(of chat: ChatRecord, for caller: Caller) throws(Refusal) {
    if chat.isPrivateTalk, caller.person == nil, !chat.people.allSatisfy(caller.app.reaches) { throw .unavailableUser }
    guard !chat.isExternal || caller.app.isSharedOutside else { throw .notSharedOutside }
  }

  /// Send, reply, edit, forward: 230038.
  func checkTenants(of chat: ChatRecord) throws(Refusal) {
    guard chat.isPrivateTalk else { return }
    let isForeign = chat.people.contains { person($0)?.isForeign == true }
    guard !chat.isExternal && !isForeign else { throw .otherTenantTalk }
  }

  /// Send, reply, edit, forward: 230035 and 230018.
  func checkPermission(in chat: ChatRecord) throws(Refusal) {
    if chat.isMuted { throw .sendDenied }
    if chat.isRestricted { throw .notAllowedHere }
  }

  /// Edit only: 230073, 230074, and what every writer needs.
  func checkEditing(in chat: ChatRecord) throws(Refusal) {
    if chat.isSecret { throw .secretGroup }
    if chat.isEncrypted { throw .encryptedGroup }
    try checkTenants(of: chat)
    try checkPermission(in: chat)
  }

  /// Send and reply: 230015 for a one-to-one chat that is shared, 230017 for what another app has uploaded.
  func checkOwnership(of root: JSONNode?, type: String, by app: AppRecord) throws(Refusal) {
    if type == MessageType.shareChat.rawValue, let id = root?["chat_id"]?.string, chat(id)?.isPrivateTalk == true {
      throw .privateTalkShared
    }
    guard type != MessageType.interactive.rawValue, let root else { return }
    for node in root.descendants {
      let owner: String?
      switch node.key {
      case "image_key": owner = node.string.flatMap { pictures[$0]?.appID }
      case "file_key": owner = node.string.flatMap { files[$0]?.appID }
      default: continue
      }
      guard owner == nil || owner == app.appID else { throw .resourceOfAnother }
    }
  }

  /// Send, reply, edit: 230055 for a file whose kind is not what the message type or the node shows.
  func checkFileKinds(in root: JSONNode, type: String) throws(Refusal) {
    for node in root.descendants where node.key == "file_key" {
      guard let file = node.string.flatMap({ files[$0] }) else { continue }
      guard file.fits(node.parent?["tag"]?.string ?? type) else { throw .fileTypeMismatch }
    }
  }

  /// Whether somebody has just used the card and the app's answer is still to come (feishu-api.md 4.2 and 6.3).
  func isInUse(_ messageID: String, at now: Int64) -> Bool {
    callbacks.contains { $0.value.messageID == messageID && ($0.value.openUntil ?? 0) > now }
  }
}

extension StoredMessage {
  func isHidden(from caller: Caller) -> Bool {
    hiddenFrom.contains(caller.person ?? caller.app.appID)
  }
}
