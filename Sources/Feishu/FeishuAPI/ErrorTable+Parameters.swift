import Phrase

// feishu-api.md 3.15: 230001, told apart by its ext. What is said about contents stands in ErrorTable+Contents.swift.
extension ErrorCatalogue {
  static let parameterRows: [ErrorEntry] = [
    ErrorEntry(
      230_001, .fixRequest, text: "Your request contains an invalid request parameter, ext=…",
      meaning: Phrase(en: "A parameter of the request is not valid; the message says which.", zh: "请求参数无效，具体见返回信息。"),
      remedy: Phrase(
        en: "Correct what the message names. Without a detail, report it with the log id.",
        zh: "请按返回信息修正；没有细节时请附上 log id 反馈。")),
    ErrorEntry(
      230_001, .wait, marker: "Internal error", text: "Internal error",
      meaning: Phrase(en: "The service failed inside.", zh: "服务端内部错误。"),
      remedy: Remedy.retryOrSupport, retry: .afterPauseWhenReading),
    ErrorEntry(
      230_001, .fixRequest, marker: "invalid message_id", text: "invalid message_id",
      meaning: Phrase(en: "The message id is not valid.", zh: "消息 ID 无效。"),
      remedy: Remedy.checkID),
    ErrorEntry(
      230_001, .askAdministrator, marker: "invalid app_id", text: "invalid app_id",
      meaning: Phrase(en: "The app id is not valid.", zh: "应用 ID 无效。"),
      remedy: Remedy.checkCredentials),
    ErrorEntry(
      230_001, .fixRequest, marker: "invalid container_id", text: "invalid container_id",
      meaning: Phrase(en: "The chat or thread id is not known.", zh: "会话或话题 ID 无效。"),
      remedy: Remedy.checkID),
    ErrorEntry(
      230_001, .clientBug, marker: "invalid container_id_type", text: "invalid container_id_type",
      meaning: Phrase(en: "The kind of container is not valid.", zh: "容器类型无效。"),
      remedy: Remedy.reportBug),
    ErrorEntry(
      230_001, .fixRequest, marker: "invalid receive_id", text: "invalid receive_id",
      meaning: Phrase(en: "The receiver's id has a wrong form.", zh: "接收者 ID 格式不对。"),
      remedy: Remedy.checkID),
    ErrorEntry(
      230_001, .fixRequest, marker: "invalid receive_id_type", text: "invalid receive_id_type",
      meaning: Phrase(en: "The kind of the receiver's id is not valid.", zh: "接收者 ID 类型无效。"),
      remedy: Phrase(
        en: "Use open_id, union_id, user_id, email or chat_id.", zh: "请使用 open_id、union_id、user_id、email 或 chat_id。")),
    ErrorEntry(
      230_001, .fixRequest, marker: "invalid start_time", text: "invalid start_time",
      meaning: Phrase(en: "The start time is not valid.", zh: "开始时间无效。"),
      remedy: Phrase(en: "Give seconds since 1970, and none for a thread.", zh: "请使用秒级时间戳；话题不支持时间范围。")),
    ErrorEntry(
      230_001, .fixRequest, marker: "invalid end_time", text: "invalid end_time",
      meaning: Phrase(en: "The end time is not valid.", zh: "结束时间无效。"),
      remedy: Phrase(en: "Give seconds since 1970, and none for a thread.", zh: "请使用秒级时间戳；话题不支持时间范围。")),
    ErrorEntry(
      230_001, .fixRequest, marker: "The end_time is earlier than the start_time",
      text: "The end_time is earlier than the start_time",
      meaning: Phrase(en: "The end is earlier than the start.", zh: "结束时间早于开始时间。"),
      remedy: Phrase(en: "Swap the two times.", zh: "请交换两个时间。")),
    ErrorEntry(
      230_001, .fixRequest, marker: "invalid chat_id", text: "invalid chat_id",
      meaning: Phrase(en: "The chat id is not valid.", zh: "会话 ID 无效。"),
      remedy: Remedy.checkID),
    ErrorEntry(
      230_001, .fixRequest, marker: "invalid msg_type", text: "invalid msg_type",
      meaning: Phrase(
        en: "The message type is not valid here: PUT takes text and post, cards need PATCH.",
        zh: "消息类型无效：PUT 只支持文本和富文本，卡片请用 PATCH。"),
      remedy: Phrase(en: "Choose the update that fits the message's type.", zh: "请使用与消息类型相符的更新方式。")),
    ErrorEntry(
      230_001, .fixRequest, on: .lettered("CR"), marker: "invalid msg_type", text: "invalid msg_type",
      meaning: Phrase(en: "Messages of this type cannot be sent.", zh: "不支持发送该类型的消息。"),
      remedy: Phrase(en: "Send a text, a post or a card (interactive).", zh: "请发送 text、post 或 interactive（卡片）。")),
    ErrorEntry(
      230_001, .clientBug, marker: "invalid auth", text: "invalid auth",
      meaning: Phrase(en: "The authorisation is not valid.", zh: "鉴权信息无效。"),
      remedy: Remedy.reportBug),
    ErrorEntry(
      230_001, .clientBug, marker: "invalid auth_type", text: "invalid auth_type",
      meaning: Phrase(en: "The kind of authorisation is not valid.", zh: "鉴权类型无效。"),
      remedy: Remedy.reportBug),
    ErrorEntry(
      230_001, .fixRequest, marker: "invalid user_id", text: "invalid user_id",
      meaning: Phrase(en: "The person's id is not valid.", zh: "用户 ID 无效。"),
      remedy: Remedy.checkID),
    ErrorEntry(
      230_001, .fixRequest, marker: "invalid message_id_list", text: "invalid message_id_list",
      meaning: Phrase(en: "A message id of the list is not valid.", zh: "消息 ID 列表无效。"),
      remedy: Remedy.checkID),
    ErrorEntry(
      230_001, .fixRequest, marker: "no valid message to forward", text: "no valid message to forward",
      meaning: Phrase(en: "None of the messages can be forwarded.", zh: "没有可转发的消息。"),
      remedy: Remedy.checkID),
    ErrorEntry(
      230_001, .clientBug, marker: "invalid page_token", text: "invalid page_token",
      meaning: Phrase(en: "The page token is not valid.", zh: "分页标记无效。"),
      remedy: Phrase(en: "Start the list again from its first page.", zh: "请从第一页重新获取。")),
    ErrorEntry(
      230_001, .clientBug, marker: "the request parameters have changed, page_token is invalid",
      text: "the request parameters have changed, page_token is invalid",
      meaning: Phrase(en: "The list was asked for in another way than its first page.", zh: "翻页时请求参数发生了变化。"),
      remedy: Phrase(en: "Start the list again from its first page.", zh: "请从第一页重新获取。")),
    ErrorEntry(
      230_001, .clientBug, marker: "The page_size exceeds the limit", text: "The page_size exceeds the limit",
      meaning: Phrase(en: "The page is too long: 50 is the limit.", zh: "每页条数过多，上限为 50。"),
      remedy: Phrase(en: "Ask for at most 50 messages a page.", zh: "每页最多 50 条。")),
    ErrorEntry(
      230_001, .clientBug, marker: "invalid sort_type", text: "invalid sort_type",
      meaning: Phrase(en: "The order of the list is not valid.", zh: "排序方式无效。"),
      remedy: Remedy.reportBug),
    ErrorEntry(
      230_001, .fixRequest, marker: "invalid thread_id", text: "invalid thread_id",
      meaning: Phrase(en: "The thread id is not valid.", zh: "话题 ID 无效。"),
      remedy: Remedy.checkID),
    ErrorEntry(
      230_001, .fixRequest, marker: "invalid file_key", text: "invalid file_key",
      meaning: Phrase(en: "The file key is not valid.", zh: "file_key 无效。"),
      remedy: Remedy.uploadWithApp),
    ErrorEntry(
      230_001, .fixRequest, marker: "invalid image_key", text: "invalid image_key",
      meaning: Phrase(en: "The image key is not valid.", zh: "image_key 无效。"),
      remedy: Remedy.uploadWithApp),
    ErrorEntry(
      230_001, .hopeless, marker: "this operation to bots is currently not supported",
      text: "this operation to bots is currently not supported",
      meaning: Phrase(en: "This cannot be done to bots.", zh: "暂不支持对机器人执行此操作。"),
      remedy: Remedy.nothing),
    ErrorEntry(
      230_001, .fixRequest, marker: "sending system messages in group chats is not supported",
      text: "sending system messages in group chats is not supported",
      meaning: Phrase(en: "System messages cannot be sent to groups.", zh: "群聊不支持发送系统消息。"),
      remedy: Phrase(en: "Send a text or a card.", zh: "请发送文本或卡片。")),
    ErrorEntry(
      230_001, .hopeless, marker: "bot or user is not the message`s sender",
      text: "bot or user is not the message`s sender",
      meaning: Phrase(en: "Somebody else sent this message; only its sender can change it.", zh: "该消息由他人发送，只有发送者可以修改。"),
      remedy: Phrase(en: "Use the app or the login that sent it.", zh: "请使用发送该消息的应用或用户身份。")),
    ErrorEntry(
      230_001, .clientBug, marker: "bot_id and user_id cannot be empty at the same time",
      text: "bot_id and user_id cannot be empty at the same time",
      meaning: Phrase(en: "The request names neither a bot nor a person.", zh: "机器人 ID 和用户 ID 不能同时为空。"),
      remedy: Remedy.reportBug),
    ErrorEntry(
      230_001, .fixRequest, marker: "content cannot be empty", text: "content cannot be empty",
      meaning: Phrase(en: "The content is empty.", zh: "内容不能为空。"),
      remedy: Remedy.fixContent),
    ErrorEntry(
      230_001, .hopeless, marker: "This message is NOT a card", text: "This message is NOT a card",
      meaning: Phrase(en: "The message is not a card.", zh: "该消息不是卡片。"),
      remedy: Phrase(
        en: "Text and post messages are edited with PUT, other types cannot be changed.", zh: "文本和富文本用 PUT 编辑，其他类型不能修改。"
      )),
    ErrorEntry(
      230_001, .fixRequest, marker: "This message is NOT an urgent message",
      text: "This message is NOT an urgent message",
      meaning: Phrase(en: "The message is not an urgent message.", zh: "该消息不是加急消息。"),
      remedy: Remedy.nothing),
    ErrorEntry(
      230_001, .fixRequest, marker: "batch_message_id length is less than 4",
      text: "batch_message_id length is less than 4",
      meaning: Phrase(en: "The id of the batch message is too short.", zh: "批量消息 ID 过短。"),
      remedy: Remedy.checkID),
  ]
}
