public import Phrase

/// Whether the service will still take a change of a message, told from facts that are already known.
public enum Fixability: Hashable, Sendable {
  /// It may be changed; whole days left, where there is an end.
  case fixable(daysLeft: Int?)
  case recalled
  /// Older than the 14 days in which a card may be patched.
  case expired
  /// Sent by somebody else; only the sender may change it.
  case notOurs
  /// The 20 edits are used up.
  case noEditsLeft
  /// A text or post of a person: only bots can change theirs (feishu-api.md 3.9).
  case botOnly
  /// A kind of message that nothing can change.
  case notEditable
  /// The time that an administrator allows for editing is over; a refusal has told so.
  case editWindowOver
  /// The chat was dissolved; a refusal has told so.
  case dissolved
  /// The bot was put out of the chat; a refusal has told so.
  case botOutside
  /// A secret or encrypted group, whose messages stay as they are; a refusal has told so.
  case closedGroup

  /// How long after sending a card may be patched, in seconds: 14 days (feishu-api.md 3.8).
  public static let cardWindowSeconds: Int64 = 14 * 86_400

  /// - Parameters:
  ///   - obstacle: what an earlier refusal has told.
  ///   - appID: who asks, by the id with which messages name their sender: an app, or a person who has logged in. Only the
  ///     sender may change a message.
  ///   - now: the present moment, by the service's clock as far as known.
  public init(of message: Message, edits: EditCount, obstacle: Obstacle? = nil, appID: String, now: Timestamp) {
    self =
      if message.isRecalled {
        .recalled
      } else if !message.kind.isEditable {
        .notEditable
      } else if message.sender.id != appID {
        .notOurs
      } else if let obstacle {
        Fixability(obstacle)
      } else if message.kind.isCard {
        Self.ofCard(ageSeconds: now.seconds(since: message.createdAt))
      } else if message.sender.kind == .user {
        .botOnly
      } else if edits.isUsedUp {
        .noEditsLeft
      } else {
        .fixable(daysLeft: nil)
      }
  }

  private static func ofCard(ageSeconds: Int64) -> Fixability {
    let left = cardWindowSeconds - ageSeconds
    return left < 0 ? .expired : .fixable(daysLeft: Int(left / 86_400))
  }

  private init(_ obstacle: Obstacle) {
    self =
      switch obstacle {
      case .expired: .expired
      case .editWindowOver: .editWindowOver
      case .notSender: .notOurs
      case .dissolved: .dissolved
      case .botOutside: .botOutside
      case .recalled: .recalled
      case .closedGroup: .closedGroup
      case .wrongType: .notEditable
      }
  }

  public var isFixable: Bool {
    if case .fixable = self { true } else { false }
  }

  /// Why it can't be changed, and what to do instead; nothing for what can be.
  public var whyNot: Phrase? {
    switch self {
    case .fixable: nil
    case .recalled:
      Phrase(en: "It was recalled. Send a new message instead.", zh: "消息已撤回，请重新发送一条。")
    case .expired:
      Phrase(
        en: "It is older than 14 days; the service takes no change. Send a new card instead.",
        zh: "发送已超过 14 天，服务端不再接受修改，请发送新卡片。")
    case .notOurs:
      Phrase(
        en:
          "Another app or a person sent it; only the sender can change it. Use that app's profile, or that person's login"
          + " (--as user).",
        zh: "由其他应用或个人发送，只有发送者能修改，请使用对应应用的配置，或以该用户登录（--as user）。")
    case .botOnly:
      Phrase(
        en: "A person sent it as text; the service lets only bots change texts and posts. Send a new message instead.",
        zh: "该文本由个人发送；服务端只允许机器人修改文本和富文本消息，请重新发送一条。")
    case .noEditsLeft:
      Phrase(en: "Its 20 edits are used up. Send a new message instead.", zh: "20 次编辑机会已用完，请重新发送一条。")
    case .notEditable:
      Phrase(en: "The service cannot change messages of this type.", zh: "该类型的消息无法修改。")
    case .editWindowOver:
      Phrase(
        en: "The time in which it could be edited is over; an administrator sets it. Send a new message instead.",
        zh: "已超过管理员设置的可编辑时限，请重新发送一条。")
    case .dissolved:
      Phrase(en: "Its chat was dissolved; nothing in it can be changed.", zh: "所在会话已解散，其中的消息不能再修改。")
    case .botOutside:
      Phrase(
        en: "The bot is not in its chat any more. Add it to the chat, then refresh.", zh: "机器人已不在该会话中，请把机器人加回会话后刷新。")
    case .closedGroup:
      Phrase(
        en: "Messages of this secret or encrypted group cannot be edited. Send a new message instead.",
        zh: "该保密或加密群的消息不能编辑，请重新发送一条。")
    }
  }

  /// A few columns for a list or the status line.
  public var label: Phrase {
    switch self {
    case .fixable(0): Phrase(en: "<1d left", zh: "剩不足 1 天")
    case .fixable(let days?): Phrase(en: "\(days)d left", zh: "剩 \(days) 天")
    case .fixable(nil): Phrase(en: "fixable", zh: "可修改")
    case .recalled: Phrase(en: "recalled", zh: "已撤回")
    case .expired: Phrase(en: "expired", zh: "已过期")
    case .notOurs: Phrase(en: "not ours", zh: "非本应用")
    case .botOnly: Phrase(en: "bots only", zh: "仅限机器人")
    case .noEditsLeft: Phrase(en: "0 edits left", zh: "编辑次数已满")
    case .notEditable: Phrase(en: "read-only", zh: "不可修改")
    case .editWindowOver: Phrase(en: "too late", zh: "编辑超时")
    case .dissolved: Phrase(en: "dissolved", zh: "会话已解散")
    case .botOutside: Phrase(en: "bot is out", zh: "机器人不在群")
    case .closedGroup: Phrase(en: "closed group", zh: "群禁止编辑")
    }
  }
}
