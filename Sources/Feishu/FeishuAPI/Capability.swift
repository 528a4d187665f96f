public import Phrase

/// Something that an app must be allowed to do for cardfix, with the scopes that allow it (feishu-api.md 3.4 to 3.13,
/// appendix C). `doctor` asks the service about every one of them.
public enum Capability: String, CaseIterable, Hashable, Sendable {
  /// Reading single messages and the history of one-to-one chats.
  case read
  /// Reading the messages of groups, for which an administrator must agree.
  case readGroups = "read-groups"
  /// The names of the chats that the bot is in.
  case chats
  /// New messages and replies.
  case send
  /// PATCH of cards, PUT of texts and posts.
  case update
  case recall
  case people
  case images
  case entities
  case readStatus = "read-status"

  /// Any one of these is enough, the narrowest first.
  public var scopes: [String] {
    switch self {
    case .read: ["im:message:readonly", "im:message"]
    case .readGroups: ["im:message.group_msg"]
    case .chats: ["im:chat:readonly", "im:chat:read", "im:chat"]
    case .send: ["im:message:send_as_bot", "im:message:send", "im:message"]
    case .update: ["im:message:update", "im:message:send_as_bot", "im:message"]
    case .recall: ["im:message:recall", "im:message:send_as_bot", "im:message"]
    case .people: ["contact:user.basic_profile:readonly"]
    case .images: ["im:resource:upload", "im:resource"]
    case .entities: ["cardkit:card:write"]
    case .readStatus: ["im:message:readonly", "im:message:basic", "im:message"]
    }
  }

  /// Whether finding, correcting, sending and recalling need it; the others make more possible.
  public var isRequired: Bool {
    switch self {
    case .read, .readGroups, .chats, .send, .update, .recall: true
    case .people, .images, .entities, .readStatus: false
    }
  }

  /// What it is for, in a few words.
  public var name: Phrase {
    switch self {
    case .read: Phrase(en: "read messages", zh: "读取消息")
    case .readGroups: Phrase(en: "read the messages of groups", zh: "读取群消息")
    case .chats: Phrase(en: "list chats by name", zh: "获取会话列表和名称")
    case .send: Phrase(en: "send messages", zh: "发送消息")
    case .update: Phrase(en: "correct cards, texts and posts", zh: "更新卡片、编辑文本和富文本")
    case .recall: Phrase(en: "recall messages", zh: "撤回消息")
    case .people: Phrase(en: "show people's names", zh: "显示用户姓名")
    case .images: Phrase(en: "upload pictures", zh: "上传图片")
    case .entities: Phrase(en: "change card entities", zh: "更新卡片实体")
    case .readStatus: Phrase(en: "see who has read a message", zh: "查看消息已读状态")
    }
  }
}

extension Capability {
  /// A call that tells whether the scope is there and does nothing else.
  public struct Probe: Hashable, Sendable {
    public let route: Route
    /// Whether it carries an empty object.
    public let hasBody: Bool
  }

  /// The probe; nil where only a real group can tell.
  ///
  /// The service looks at the scope before it looks at the id or the fields (feishu-api.md 1.3 and the end of section 10).
  /// So a call on a message that cannot exist, or one that lacks every field, is refused for the scope or for that: in
  /// neither case is there anything that could be written.
  public var probe: Probe? {
    switch self {
    case .read: Probe(route: .getMessage(Self.nowhere), hasBody: false)
    case .readGroups: nil
    case .chats: Probe(route: .listChats(pageSize: 1), hasBody: false)
    case .send: Probe(route: .createMessage(to: .chatID), hasBody: true)
    case .update: Probe(route: .patchMessage(Self.nowhere), hasBody: true)
    case .recall: Probe(route: .recallMessage(Self.nowhere), hasBody: false)
    case .people: Probe(route: Route(.basicUsers), hasBody: true)
    case .images: Probe(route: Route(.uploadImage), hasBody: true)
    case .entities: Probe(route: Route(.createEntity), hasBody: true)
    case .readStatus:
      Probe(
        route: Route(.readUsers, [Self.nowhere], query: [.init(.userIDType, ReceiverIDType.openID.rawValue)]),
        hasBody: false)
    }
  }

  /// Whether what is probed would change something if it were asked in earnest.
  public var isWrite: Bool {
    switch self {
    case .send, .update, .recall, .images, .entities: true
    case .read, .readGroups, .chats, .people, .readStatus: false
    }
  }

  /// Not the form of any id of the service (feishu-api.md, appendix B).
  private static let nowhere = "om_cardfix_doctor_probe"
}
