import Phrase

// feishu-api.md 3.14: numbers that mean one thing here and another there; and the codes of chats (3.12).
extension ErrorCatalogue {
  static let messageEditRows: [ErrorEntry] = [
    ErrorEntry(
      230_054, .hopeless, on: [.createMessage], text: "This type of message is unavailable in the connection group.",
      meaning: Phrase(en: "Private connection groups take no cards.", zh: "该类群不支持此类型消息。"),
      remedy: Phrase(en: "Send a text instead.", zh: "请改为发送文本消息。")),
    ErrorEntry(
      230_054, .hopeless, on: [.replyMessage, .editMessage, .recallMessage],
      text: "This operation is not supported for this message type.",
      meaning: Phrase(en: "This cannot be done with a message of this type.", zh: "该类型消息不支持此操作。"),
      remedy: Phrase(
        en: "Cards are changed with PATCH, text and post messages with PUT.", zh: "卡片用 PATCH 更新，文本和富文本用 PUT 编辑。")),
    ErrorEntry(
      230_071, .fixRequest, on: [.replyMessage], text: "the group does not support thread replies",
      meaning: Phrase(en: "This group has no thread replies.", zh: "该群不支持以话题形式回复。"),
      remedy: Phrase(en: "Reply without a thread.", zh: "请使用普通回复。")),
    ErrorEntry(
      230_071, .hopeless, on: [.editMessage, .patchMessage], text: "The operator is not the sender of the message.",
      meaning: Phrase(en: "Only the sender can edit this message.", zh: "只有发送者可以编辑该消息。"),
      remedy: Phrase(en: "Use the app that sent it.", zh: "请使用发送该消息的应用。")),
    ErrorEntry(
      230_072, .fixRequest, on: [.replyMessage], text: "aggregated message, no thread reply",
      meaning: Phrase(en: "An aggregated message takes no thread reply.", zh: "聚合消息不支持以话题形式回复。"),
      remedy: Phrase(en: "Reply without a thread.", zh: "请使用普通回复。")),
    ErrorEntry(
      230_072, .hopeless, on: [.editMessage], text: "The message has reached the number of times it can be edited.",
      meaning: Phrase(en: "All 20 edits of this message are used up.", zh: "该消息的 20 次编辑已用完。"),
      remedy: Remedy.sendNewMessage),
    ErrorEntry(
      230_073, .hopeless, on: [.listMessages], text: "The thread is invisible to the operator.",
      meaning: Phrase(en: "The thread is not visible to the bot.", zh: "机器人看不到该话题。"),
      remedy: Remedy.nothing),
    ErrorEntry(
      230_073, .hopeless, on: [.editMessage], text: "secret group, no editing",
      meaning: Phrase(en: "Messages of a secret group cannot be edited.", zh: "保密群的消息不能编辑。"),
      remedy: Remedy.sendNewMessage),
    ErrorEntry(
      230_074, .fixRequest, on: [.forwardMessage], text: "target thread invisible",
      meaning: Phrase(en: "The thread to forward to is not visible to the bot.", zh: "机器人看不到转发目标话题。"),
      remedy: Remedy.checkID),
    ErrorEntry(
      230_074, .hopeless, on: [.editMessage], text: "third-party encrypted group, no editing",
      meaning: Phrase(en: "Messages of this encrypted group cannot be edited.", zh: "第三方加密群的消息不能编辑。"),
      remedy: Remedy.sendNewMessage),
    ErrorEntry(
      230_075, .hopeless, on: [.createMessage, .replyMessage], text: "encrypted chats not supported",
      meaning: Phrase(en: "Bots cannot write to encrypted chats.", zh: "不支持向加密会话发送消息。"),
      remedy: Remedy.nothing),
    ErrorEntry(
      230_075, .hopeless, on: [.editMessage], text: "The message has exceeded the time that can be edited.",
      meaning: Phrase(
        en: "The time in which this message could be edited is over; an administrator sets it.", zh: "已超过管理员设置的可编辑时限。"),
      remedy: Remedy.sendNewMessage),
    ErrorEntry(
      232_001, .clientBug, on: [.listChats, .getChat, .searchChats], text: "invalid parameter",
      meaning: Phrase(en: "A parameter of the chat request is not valid.", zh: "会话请求的参数无效。"),
      remedy: Remedy.reportBug),
    ErrorEntry(
      232_004, .askAdministrator, on: [.listChats, .getChat, .searchChats], text: "app type not supported",
      meaning: Phrase(en: "Apps of this type cannot read chats.", zh: "该类型应用不能读取会话。"),
      remedy: Remedy.askAdministrator),
    ErrorEntry(
      232_006, .fixRequest, on: [.getChat], text: "invalid chat_id",
      meaning: Phrase(en: "The chat id is not valid.", zh: "会话 ID 无效。"),
      remedy: Remedy.checkID),
    ErrorEntry(
      232_010, .hopeless, text: "operator and chat belong to different tenants",
      meaning: Phrase(en: "The chat or message belongs to another company.", zh: "会话或消息属于其他企业。"),
      remedy: Remedy.nothing),
    ErrorEntry(
      232_011, .askAdministrator, on: [.getChat], text: "operator is not in the chat",
      meaning: Phrase(en: "The bot is not in this chat.", zh: "机器人不在该会话中。"),
      remedy: Remedy.addBot),
    ErrorEntry(
      232_025, .askAdministrator, on: [.listChats, .getChat, .searchChats], text: "Bot ability is not activated.",
      meaning: Phrase(en: "The app's bot ability is off.", zh: "应用没有开启机器人能力。"),
      remedy: Remedy.enableBot),
    ErrorEntry(
      232_033, .hopeless, on: [.getChat], text: "the chat is in restricted mode or its data is closed",
      meaning: Phrase(en: "The data of this chat is closed to the app.", zh: "应用不能读取该会话的数据。"),
      remedy: Remedy.askAdministrator),
    ErrorEntry(
      232_034, .askAdministrator, on: [.listChats, .getChat, .searchChats],
      text: "the app is not usable in this tenant",
      meaning: Phrase(en: "The app may not be used in this company.", zh: "该企业不可使用此应用。"),
      remedy: Remedy.enableApp),
  ]
}
