import Phrase

/// The advice that many rows of the error table share.
enum Remedy {
  static let nothing = Phrase(en: "Nothing to do.", zh: "无需处理。")
  static let reportBug = Phrase(
    en: "This looks like a fault in cardfix: please report it with the log id.",
    zh: "这可能是 cardfix 的问题，请附上 log id 反馈。")
  static let waitAndRetry = Phrase(en: "Wait a moment, then try again.", zh: "请稍等片刻再试。")
  static let retryOrSupport = Phrase(
    en: "Try again in a few minutes. If it stays, give Feishu support the log id.",
    zh: "请过几分钟再试；若仍然失败，请把 log id 提供给飞书客服。")
  static let paced = Phrase(
    en: "cardfix waits and tries again. If it stays, another program writes to the same place.",
    zh: "cardfix 会等待后重试；若持续出现，可能有其他程序在操作同一处。")
  static let sendNewCard = Phrase(en: "Send a new card instead.", zh: "请改为发送一张新卡片。")
  static let sendNewMessage = Phrase(en: "Send a new message instead.", zh: "请改为发送一条新消息。")
  static let checkCredentials = Phrase(
    en: "Compare the app id and app secret with the developer console, page Credentials & Basic Info.",
    zh: "请与开发者后台「凭证与基础信息」页核对 App ID 和 App Secret。")
  static let loginAgain = Phrase(en: "Run `cardfix login` again.", zh: "请重新执行 `cardfix login`。")
  static let enableBot = Phrase(
    en: "Ask the app's developer to switch the bot ability on and publish a version.",
    zh: "请应用的开发者开启机器人能力并发布新版本。")
  static let addScope = Phrase(
    en: "Ask the app's developer to enable the scope named in the message, then publish a version.",
    zh: "请应用的开发者开通消息中提到的权限，并发布新版本。")
  static let enableApp = Phrase(
    en: "Ask an administrator to enable or install the app.", zh: "请企业管理员启用或安装该应用。")
  static let addBot = Phrase(en: "Add the bot to the chat first.", zh: "请先把机器人加入该会话。")
  static let askGroupOwner = Phrase(
    en: "Ask the group's owner to allow it.", zh: "请群主放开相应设置。")
  static let askAdministrator = Phrase(en: "Ask an administrator of the company.", zh: "请联系企业管理员。")
  static let checkID = Phrase(
    en: "Check the id: it must be one that this bot itself has been given.",
    zh: "请检查该 ID：必须是本机器人自己获得的 ID。")
  static let fixCard = Phrase(
    en: "Correct the card where the message points, then send again.", zh: "请按提示位置修正卡片后重新发送。")
  static let fixContent = Phrase(en: "Correct the content, then send again.", zh: "请修正内容后重新发送。")
  static let uploadWithApp = Phrase(
    en: "Upload the file with this app and use the key it gives.", zh: "请用本应用上传该文件，并使用返回的 key。")
  static let otherImage = Phrase(en: "Use another image.", zh: "请换一张图片。")
  static let fixCallback = Phrase(
    en: "Ask the app's developer to look at its card callback; the card itself need not change.",
    zh: "请应用的开发者检查卡片回调服务；卡片本身无需修改。")
  static let useNewEntity = Phrase(en: "Create a new card entity.", zh: "请创建新的卡片实体。")
  static let switchStreamingOn = Phrase(
    en: "Switch streaming on again in the card's settings.", zh: "请在卡片配置中重新开启流式更新。")
}
