import Phrase

// feishu-api.md 1.5: what the gateway refuses before an endpoint sees the call.
extension ErrorCatalogue {
  static let gatewayRows: [ErrorEntry] = [
    ErrorEntry(
      99_991_400, .wait, text: "request trigger frequency limit",
      meaning: Phrase(en: "The app makes too many calls.", zh: "应用调用过于频繁，触发限流。"),
      remedy: Phrase(
        en: "cardfix waits as long as Feishu says. If it stays, let other programs of this app pause.",
        zh: "cardfix 会按飞书要求等待；若持续出现，请让使用该应用的其他程序暂停。"),
      retry: .afterReset),
    ErrorEntry(
      99_991_401, .askAdministrator, text: "ip %s is denied by app setting",
      meaning: Phrase(
        en: "This computer's address is not on the app's allow-list.", zh: "本机 IP 不在应用的 IP 白名单中。"),
      remedy: Phrase(
        en: "Ask the app's developer to add the address in the message to the IP allow-list.",
        zh: "请应用的开发者把消息中的 IP 加入白名单。")),
    ErrorEntry(
      99_991_403, .askAdministrator, text: "This month's API call quota has been exceeded",
      meaning: Phrase(
        en: "The company's calls of this month are used up.", zh: "企业本月的 API 调用额度已用完。"),
      remedy: Phrase(
        en: "Wait for the next month or ask an administrator for a larger plan; trying again is useless.",
        zh: "请等到下个月，或请企业管理员升级套餐；重试没有作用。")),
    ErrorEntry(
      99_991_201, .clientBug, text: "path not found",
      meaning: Phrase(en: "The service does not know this path.", zh: "服务端没有这个路径。"),
      remedy: Phrase(en: "Check the base URL of the profile.", zh: "请检查配置中的服务地址。")),
    ErrorEntry(
      99_991_301, .clientBug, text: "method not allowed",
      meaning: Phrase(en: "The path does not take this verb.", zh: "该路径不支持此请求方法。"), remedy: Remedy.reportBug),
    ErrorEntry(
      99_992_402, .clientBug, text: "field validation failed",
      meaning: Phrase(
        en: "A field of the request is missing, too long or of the wrong type.", zh: "请求字段缺失、过长或类型不对。"),
      remedy: Remedy.reportBug),
    ErrorEntry(
      99_992_402, .fixRequest, on: Endpoint.cardEntities, text: "field validation failed",
      meaning: Phrase(
        en: "A field of the card entity's request is missing, empty, too long or of the wrong type.",
        zh: "卡片实体请求的字段缺失、为空、过长或类型不对。"),
      remedy: Phrase(
        en: "Correct the field that the message names; a card_id has at most 20 characters.",
        zh: "请修正返回信息指出的字段；card_id 最长 20 个字符。")),
    ErrorEntry(
      9499, .clientBug, text: "Bad Request",
      meaning: Phrase(en: "The service could not read the request.", zh: "服务端无法解析请求。"),
      remedy: Remedy.reportBug),
    ErrorEntry(
      2200, .wait, text: "internal error",
      meaning: Phrase(
        en: "The service failed inside. It also says so when a card makes no sense to it.",
        zh: "服务端内部错误；卡片内容无法理解时也会这样返回。"),
      remedy: Remedy.retryOrSupport, retry: .afterPauseWhenReading),
    ErrorEntry(
      2200, .fixRequest, on: [.delayedUpdate], text: "internal error",
      meaning: Phrase(
        en: "The service could make nothing of the card, as of one that was read back in its short form.",
        zh: "服务端无法理解该卡片，例如把读取到的简化内容发了回去。"),
      remedy: Phrase(en: "Send a complete card in its own JSON.", zh: "请发送完整的卡片 JSON。")),
    ErrorEntry(
      1500, .wait, text: "internal error",
      meaning: Phrase(en: "The service failed inside.", zh: "服务端内部错误。"), remedy: Remedy.retryOrSupport,
      retry: .afterPauseWhenReading),
    ErrorEntry(
      5000, .wait, text: "internal error",
      meaning: Phrase(en: "The service failed inside.", zh: "服务端内部错误。"), remedy: Remedy.retryOrSupport,
      retry: .afterPauseWhenReading),
    ErrorEntry(
      99_992_351, .fixRequest, text: "The request you send is not a valid {open_id} or not exists.",
      meaning: Phrase(en: "No such person: the open id is not known.", zh: "open_id 不存在。"), remedy: Remedy.checkID),
    ErrorEntry(
      99_992_352, .fixRequest, text: "these lark ids not existed: %v",
      meaning: Phrase(en: "No such person: the id is not known.", zh: "该用户 ID 不存在。"), remedy: Remedy.checkID),
    ErrorEntry(
      99_992_353, .fixRequest, text: "these lark ids not existed: %v",
      meaning: Phrase(en: "No such person: the id is not known.", zh: "该用户 ID 不存在。"), remedy: Remedy.checkID),
    ErrorEntry(
      99_992_354, .hopeless, text: "The request you send is not a valid open_message_id or not exists.",
      meaning: Phrase(
        en: "This app does not know a message with this id.", zh: "本应用找不到该 ID 的消息。"),
      remedy: Phrase(
        en: "Check the message id; a message of another company or a callback token cannot be used.",
        zh: "请检查消息 ID；其他企业的消息或回调 token 不能使用。")),
    ErrorEntry(
      99_992_355, .fixRequest, text: "these open_chat ids not existed: %v",
      meaning: Phrase(en: "No such chat: the id is not known.", zh: "会话 ID 不存在。"), remedy: Remedy.checkID),
    ErrorEntry(
      99_992_356, .fixRequest, text: "id not exist",
      meaning: Phrase(en: "No such chat: the id is not known.", zh: "会话 ID 不存在。"), remedy: Remedy.checkID),
    ErrorEntry(
      99_992_360, .fixRequest, text: "these ids not existed: %v",
      meaning: Phrase(en: "No such person: the id is not known.", zh: "用户 ID 不存在。"), remedy: Remedy.checkID),
    ErrorEntry(
      99_992_361, .fixRequest, text: "open_id cross app",
      meaning: Phrase(
        en: "This open id was given to another app.", zh: "该 open_id 属于其他应用。"),
      remedy: Phrase(en: "Use the open id that this bot knows.", zh: "请使用本机器人获得的 open_id。")),
    ErrorEntry(
      99_992_363, .fixRequest, text: "these ids not existed: %v",
      meaning: Phrase(en: "No such person: the id is not known.", zh: "用户 ID 不存在。"), remedy: Remedy.checkID),
    ErrorEntry(
      99_992_364, .fixRequest, text: "user id cross tenant",
      meaning: Phrase(en: "The person belongs to another company.", zh: "该用户属于其他企业。"), remedy: Remedy.checkID),
  ]
}
