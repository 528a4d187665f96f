import FeishuAPI
import JSONText

extension SandboxState {
  /// Items 27, 28 and 66 to 78: whether a content of this type may be sent or edited in.
  func checkNewContent(_ content: String, type: String, for app: AppRecord, at now: Int64? = nil) throws(Refusal) {
    let document = JSONDocument(content)
    guard document.isWellFormed, let root = document.root else {
      throw .argument("invalid message content. content is not a string in json format")
    }
    if type == MessageType.interactive.rawValue {
      _ = try checkedCard(content, for: app, at: now)
      return
    }
    guard root.kind == .object else { throw .argument("invalid message content") }
    switch type {
    case "text": try require("text", in: root, type)
    case "post": try PostCheck(people: switches.flag(.checkPeople) ? MentionDirectory(self) : nil).check(root)
    case "image": try require("image_key", in: root, type)
    case "file", "audio", "media", "sticker": try require("file_key", in: root, type)
    case "share_chat": try require("chat_id", in: root, type)
    case "share_user": try require("user_id", in: root, type)
    default: break
    }
    try checkFileKinds(in: root, type: type)
  }

  private func require(_ member: String, in root: JSONNode, _ type: String) throws(Refusal) {
    guard root[member]?.string != nil else {
      throw .argument("invalid message content. content format of the \(type) type is incorrect")
    }
  }
}
