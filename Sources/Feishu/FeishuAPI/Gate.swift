public import Phrase

/// A gate that a call has to pass at the service; a refusal is the word of one that is shut.
public enum Gate: String, CaseIterable, Hashable, Sendable {
  /// The app's id or secret, or the token made with them.
  case secret
  /// The app is not one of this host: Feishu and Lark are two worlds.
  case host
  /// The app is switched off, not installed, or not allowed in this company.
  case app
  case scope = "app_scope"
  /// The person who logged in has not granted it.
  case grant
  case bot = "bot_ability"
  case address = "ip_address"
  case quota
  case rate
  case botInChat = "bot_in_chat"
  case dissolved = "chat_dissolved"
  case chat
  /// The person is outside the app's availability.
  case availability
  case sender = "sender_identity"
  case window
  case edits
  case recalled
  case message = "message_id"
  case visibility
  /// What the group lets its members do.
  case groupSettings = "group_settings"

  /// The codes by which the service says that it is shut (feishu-api.md 1.5, 2.2, 3.12, 3.14).
  public var codes: Set<Int> {
    switch self {
    case .secret:
      [
        10_003, 10_005, 10_012, 10_013, 10_015, 99_991_543, 99_991_661, 99_991_663, 99_991_664, 99_991_665, 99_991_668,
        99_991_671, 99_991_677, 4001,
      ]
    case .host: [10_014]
    case .app: [99_991_662, 99_991_673, 232_034]
    case .scope: [99_991_672, 99_991_676, 230_027, 234_002]
    case .grant: [99_991_679]
    case .bot: [230_006, 232_025, 234_007]
    case .address: [99_991_401]
    case .quota: [99_991_403]
    case .rate: [99_991_400, 230_020]
    case .botInChat: [230_002, 232_011, 234_004]
    case .dissolved: [232_009]
    case .chat: [232_006, 99_992_355, 99_992_356]
    case .availability: [230_013]
    case .sender: [230_012, 230_026, 230_071]
    case .window: [230_009, 230_031, 230_075]
    case .edits: [230_072]
    case .recalled: [230_011, 230_110, 231_003]
    case .message: [99_992_354]
    case .visibility: [230_050, 230_073, 232_010, 232_033]
    case .groupSettings: [230_018, 230_035, 230_053]
    }
  }

  /// The gate that a refusal is about; nil when it is about something else, such as a parameter.
  public init?(code: Int, message: String) {
    if code == 10_014, message.lowercased().contains("unauthorized") {
      self = .app
    } else if code == 230_001, message.contains("is not the message`s sender") {
      self = .sender
    } else if let gate = Gate.allCases.first(where: { $0.codes.contains(code) }) {
      self = gate
    } else {
      return nil
    }
  }

  /// What is shut, in a few words.
  public var name: Phrase {
    switch self {
    case .secret: Phrase(en: "app id and secret", zh: "App ID 和 App Secret")
    case .host: Phrase(en: "host: Feishu or Lark", zh: "服务地址：飞书或 Lark")
    case .app: Phrase(en: "app in use", zh: "应用启用状态")
    case .scope: Phrase(en: "app scope", zh: "应用权限")
    case .grant: Phrase(en: "user's grant", zh: "用户授权")
    case .bot: Phrase(en: "bot ability", zh: "机器人能力")
    case .address: Phrase(en: "IP allow-list", zh: "IP 白名单")
    case .quota: Phrase(en: "monthly quota", zh: "月度额度")
    case .rate: Phrase(en: "rate limit", zh: "频率限制")
    case .botInChat: Phrase(en: "bot in the chat", zh: "机器人在会话中")
    case .dissolved: Phrase(en: "chat still there", zh: "会话未解散")
    case .chat: Phrase(en: "chat id", zh: "会话 ID")
    case .availability: Phrase(en: "app's availability to the person", zh: "应用对用户的可用范围")
    case .sender: Phrase(en: "sender's identity", zh: "发送者身份")
    case .window: Phrase(en: "time in which it may be changed", zh: "可修改时限")
    case .edits: Phrase(en: "number of edits", zh: "编辑次数")
    case .recalled: Phrase(en: "message not recalled", zh: "消息未撤回")
    case .message: Phrase(en: "message id", zh: "消息 ID")
    case .visibility: Phrase(en: "visible to the bot", zh: "机器人可见")
    case .groupSettings: Phrase(en: "group's settings", zh: "群设置")
    }
  }
}
