import Phrase

// feishu-api.md 3.14: messages. Codes with two meanings stand in ErrorTable+Edits.swift.
extension ErrorCatalogue {
  static let messageRows: [ErrorEntry] = [
    ErrorEntry(
      230_002, .askAdministrator, on: .lettered("CRGLUDFS"), text: "The bot can not be outside the group.",
      meaning: Phrase(en: "The bot is not in this chat.", zh: "机器人不在该会话中。"),
      remedy: Remedy.addBot),
    ErrorEntry(
      230_006, .askAdministrator, text: "Bot ability is not activated.",
      meaning: Phrase(en: "The app's bot ability is off.", zh: "应用没有开启机器人能力。"),
      remedy: Remedy.enableBot),
    ErrorEntry(
      230_009, .hopeless, on: [.recallMessage], text: "Message has expired when recall message.",
      meaning: Phrase(en: "The time in which this message could be recalled is over.", zh: "已超过可撤回的时限。"),
      remedy: Phrase(en: "Correct the message instead of recalling it.", zh: "无法撤回，请改为修正消息内容。")),
    ErrorEntry(
      230_011, .hopeless, on: .lettered("RUP"), text: "The message is recalled.",
      meaning: Phrase(en: "This message was recalled.", zh: "该消息已被撤回。"),
      remedy: Remedy.sendNewMessage),
    ErrorEntry(
      230_012, .hopeless, on: [.readUsers], text: "Bot is NOT the sender of the message.",
      meaning: Phrase(en: "The bot did not send this message.", zh: "该消息不是本机器人发送的。"),
      remedy: Phrase(en: "Use the app that sent it.", zh: "请使用发送该消息的应用。")),
    ErrorEntry(
      230_013, .askAdministrator, on: .lettered("CRGLUDFSP"), text: "Bot has NO availability to this user.",
      meaning: Phrase(
        en: "The person is outside the app's availability, or has left the company.", zh: "对方不在应用可用范围内，或已离职。"),
      remedy: Phrase(en: "Ask an administrator to add the person to the app's availability.", zh: "请管理员把对方加入应用的可用范围。")),
    ErrorEntry(
      230_015, .fixRequest, on: .lettered("CR"), text: "P2P chat can NOT be shared.",
      meaning: Phrase(en: "A one-to-one chat cannot be shared.", zh: "单聊不能分享。"),
      remedy: Phrase(en: "Share a group instead.", zh: "请改为分享群聊。")),
    ErrorEntry(
      230_017, .fixRequest, on: .lettered("CR"), text: "Bot is NOT the owner of the resource.",
      meaning: Phrase(en: "The picture or file was uploaded by another app.", zh: "图片或文件不是本应用上传的。"),
      remedy: Remedy.uploadWithApp),
    ErrorEntry(
      230_018, .askAdministrator, on: .lettered("CRUF"),
      text: "These operations are NOT allowed at current group settings.",
      meaning: Phrase(en: "The group's settings do not allow this.", zh: "群设置不允许此操作。"),
      remedy: Remedy.askGroupOwner),
    ErrorEntry(
      230_019, .hopeless, on: .lettered("CRF"), text: "The topic does NOT exist.",
      meaning: Phrase(en: "The topic does not exist.", zh: "话题不存在。"),
      remedy: Remedy.checkID),
    ErrorEntry(
      230_020, .wait, text: "This operation triggers the frequency limit.",
      meaning: Phrase(en: "This is done too often.", zh: "操作过于频繁，触发限流。"),
      remedy: Remedy.paced),
    ErrorEntry(
      230_020, .wait, on: .lettered("CRF"), text: "This operation triggers the frequency limit, ext=chat rate limit",
      meaning: Phrase(
        en: "This chat or person is written to too often: 5 a second is the limit, all bots of a group together.",
        zh: "向该会话或用户发送过于频繁：上限为每秒 5 次，群内所有机器人合并计算。"),
      remedy: Remedy.paced),
    ErrorEntry(
      230_020, .wait, on: .lettered("UP"), text: "This operation triggers the frequency limit, ext=…",
      meaning: Phrase(
        en: "This message is changed too often: 5 a second is the limit.", zh: "修改该消息过于频繁：上限为每秒 5 次。"),
      remedy: Remedy.paced),
    ErrorEntry(
      230_020, .wait, on: Endpoint.cardEntities, text: "This operation triggers the frequency limit, ext=…",
      meaning: Phrase(
        en: "This card entity is changed too often: 10 a second is the limit.", zh: "修改该卡片实体过于频繁：上限为每秒 10 次。"),
      remedy: Remedy.paced),
    ErrorEntry(
      230_022, .fixRequest, on: .lettered("CRU"), text: "The content of the message contains sensitive information.",
      meaning: Phrase(en: "The content holds words that are not allowed.", zh: "内容包含敏感信息。"),
      remedy: Phrase(en: "Change the words, then send again.", zh: "请修改用词后重新发送。")),
    ErrorEntry(
      230_025, .fixRequest, on: .lettered("CRUP"), text: "The length of the message content reaches its limit.",
      meaning: Phrase(en: "The content is too long.", zh: "内容超过长度限制。"),
      remedy: Phrase(
        en: "Shorten it: 30 KB for a card or post, 150 KB for a text, counted in UTF-8 bytes.",
        zh: "请缩短内容：卡片和富文本 30 KB，文本 150 KB（按 UTF-8 字节计）。")),
    ErrorEntry(
      230_026, .askAdministrator, on: [.recallMessage], text: "No permission to recall this message.",
      meaning: Phrase(en: "The bot may not recall this message.", zh: "机器人无权撤回该消息。"),
      remedy: Phrase(en: "Ask its sender or the group's owner to recall it.", zh: "请由发送者或群主撤回。")),
    ErrorEntry(
      230_027, .askAdministrator, text: "Lack of necessary permissions.",
      meaning: Phrase(en: "A permission is missing.", zh: "缺少必要的权限。"),
      remedy: Phrase(
        en: "Ask the app's developer for the scope named in the message; in an outside group, sharing must be allowed.",
        zh: "请应用的开发者开通消息中提到的权限；外部群还需允许对外共享。")),
    ErrorEntry(
      230_028, .fixRequest, on: .lettered("CRUP"), text: "The messages do NOT pass the audit.",
      meaning: Phrase(
        en: "The content did not pass the company's audit, for example because of a phone number or mail address.",
        zh: "内容未通过企业审计，例如包含明文电话或邮箱。"),
      remedy: Phrase(en: "Remove or hide such data, then send again.", zh: "请去掉或遮盖此类信息后重新发送。")),
    ErrorEntry(
      230_029, .hopeless, on: .lettered("CF"), text: "User has resigned.",
      meaning: Phrase(en: "The receiver has left the company.", zh: "接收人已离职。"),
      remedy: Remedy.nothing),
    ErrorEntry(
      230_031, .hopeless, on: [.patchMessage], text: "Message can only be modified within 14 days after sending.",
      meaning: Phrase(
        en: "The message is older than 14 days and cannot be changed any more.", zh: "消息发送已超过 14 天，不能再修改。"),
      remedy: Remedy.sendNewCard),
    ErrorEntry(
      230_033, .hopeless, on: [.readUsers], text: "read status only within 7 days",
      meaning: Phrase(en: "Who has read a message can be asked for 7 days only.", zh: "只能查询 7 天内消息的已读状态。"),
      remedy: Remedy.nothing),
    ErrorEntry(
      230_034, .fixRequest, on: .lettered("CF"), text: "The receive_id is invalid.",
      meaning: Phrase(en: "The receiver is not known.", zh: "接收者 ID 无效。"),
      remedy: Remedy.checkID),
    ErrorEntry(
      230_035, .askAdministrator, on: .lettered("CRUF"), text: "Send Message Permission deny.",
      meaning: Phrase(
        en: "The bot may not write here: it is muted or blocked, or a policy forbids it.", zh: "机器人被禁言、被屏蔽，或企业策略不允许发送。"),
      remedy: Remedy.askAdministrator),
    ErrorEntry(
      230_036, .askAdministrator, on: .lettered("CF"), text: "Tenant crypt key has been deleted.",
      meaning: Phrase(en: "The company's encryption key was deleted.", zh: "企业密钥已被删除。"),
      remedy: Remedy.askAdministrator),
    ErrorEntry(
      230_038, .hopeless, on: .lettered("CRUF"), text: "Cross tenant p2p chat operate forbid.",
      meaning: Phrase(en: "One-to-one chats with another company cannot be written to.", zh: "不能操作跨企业的单聊。"),
      remedy: Remedy.nothing),
    ErrorEntry(
      230_049, .wait, on: .lettered("CRF"), text: "The message is being sent.",
      meaning: Phrase(en: "The same message is being sent right now.", zh: "该消息正在发送中。"),
      remedy: Remedy.waitAndRetry),
    ErrorEntry(
      230_050, .hopeless, on: .lettered("RGUDFP"), text: "The message is invisible to the operator.",
      meaning: Phrase(en: "The message is not visible to the bot.", zh: "机器人看不到该消息。"),
      remedy: Phrase(en: "Only those who were in the chat at that time can use it.", zh: "只有当时在会话中的成员可以操作。")),
    ErrorEntry(
      230_053, .askAdministrator, on: .lettered("CF"), text: "The user has stopped the bot from sending messages.",
      meaning: Phrase(en: "The person has stopped this bot from writing.", zh: "对方已停止接收该机器人的消息。"),
      remedy: Phrase(en: "Ask the person to allow the bot again.", zh: "请对方重新允许该机器人发消息。")),
    ErrorEntry(
      230_055, .clientBug, on: .lettered("CRU"),
      text: "The type of file upload does not match the type of message being sent.",
      meaning: Phrase(en: "The file's type does not fit the message type.", zh: "文件类型与消息类型不匹配。"),
      remedy: Remedy.reportBug),
    ErrorEntry(
      230_061, .hopeless, on: [.forwardMessage], text: "message type cannot be forwarded",
      meaning: Phrase(en: "Messages of this type cannot be forwarded.", zh: "该类型消息不支持转发。"),
      remedy: Remedy.sendNewMessage),
    ErrorEntry(
      230_062, .hopeless, on: [.forwardMessage], text: "encrypted group",
      meaning: Phrase(en: "Messages of an encrypted group cannot be forwarded.", zh: "密聊消息不支持转发。"),
      remedy: Remedy.nothing),
    ErrorEntry(
      230_063, .fixRequest, on: [.forwardMessage], text: "invalid forward target",
      meaning: Phrase(en: "The message cannot be forwarded to this receiver.", zh: "转发目标无效。"),
      remedy: Remedy.checkID),
    ErrorEntry(
      230_064, .fixRequest, on: [.forwardMessage], text: "invalid message",
      meaning: Phrase(en: "The message to forward is not valid.", zh: "要转发的消息无效。"),
      remedy: Remedy.checkID),
    ErrorEntry(
      230_065, .hopeless, on: [.forwardMessage], text: "recalled message",
      meaning: Phrase(en: "The message to forward was recalled.", zh: "要转发的消息已被撤回。"),
      remedy: Remedy.sendNewMessage),
    ErrorEntry(
      230_066, .hopeless, on: [.forwardMessage], text: "secret group",
      meaning: Phrase(en: "Messages of a secret group cannot be forwarded.", zh: "保密群消息不支持转发。"),
      remedy: Remedy.nothing),
    ErrorEntry(
      230_070, .hopeless, on: [.forwardMessage], text: "restricted mode",
      meaning: Phrase(en: "The chat is in restricted mode: nothing can be forwarded.", zh: "会话开启了防泄密模式，不能转发。"),
      remedy: Remedy.askGroupOwner),
    ErrorEntry(
      230_110, .hopeless, on: .lettered("GLUDFPS"), text: "Action unavailable as the message has been deleted.",
      meaning: Phrase(en: "The message was deleted.", zh: "该消息已被删除。"),
      remedy: Remedy.sendNewMessage),
    ErrorEntry(
      230_111, .hopeless, on: [.replyMessage], text: "Action unavailable as the message will be self-destructed soon.",
      meaning: Phrase(en: "The message will delete itself soon.", zh: "该消息即将自动销毁。"),
      remedy: Remedy.sendNewMessage),
    ErrorEntry(
      231_003, .hopeless, text: "message not found",
      meaning: Phrase(en: "The message is not there, or was deleted.", zh: "消息不存在或已被删除。"),
      remedy: Remedy.checkID),
    ErrorEntry(
      231_203, .hopeless, on: [.listMessages], text: "chat type not supported",
      meaning: Phrase(en: "The history of a secret chat cannot be read.", zh: "不支持读取密聊的历史消息。"),
      remedy: Remedy.nothing),
    ErrorEntry(
      231_204, .hopeless, on: [.listMessages], text: "app type not supported",
      meaning: Phrase(en: "Apps of this type cannot read this history.", zh: "该类型应用不能读取历史消息。"),
      remedy: Remedy.nothing),
    ErrorEntry(
      232_009, .hopeless, on: .lettered("CRUDFP"),
      text: "Your request specifies a chat which has already been dissolved.",
      meaning: Phrase(en: "The chat was dissolved.", zh: "会话已解散。"),
      remedy: Remedy.nothing),
  ]
}
