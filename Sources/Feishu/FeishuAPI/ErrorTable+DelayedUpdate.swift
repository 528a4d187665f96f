import Phrase

// feishu-api.md 4.1: updating the card that somebody has just clicked on.
extension ErrorCatalogue {
  static let delayedUpdateRows: [ErrorEntry] = [
    ErrorEntry(
      10_002, .fixRequest, on: [.delayedUpdate], text: "card parameter check failed",
      meaning: Phrase(en: "The card of the update did not pass the check.", zh: "卡片参数校验失败。"),
      remedy: Remedy.fixCard),
    ErrorEntry(
      11_311, .fixRequest, on: [.delayedUpdate], text: "card format wrong",
      meaning: Phrase(en: "The card's format is wrong.", zh: "卡片格式错误。"),
      remedy: Remedy.fixCard),
    ErrorEntry(
      100_000, .fixRequest, on: [.delayedUpdate], text: "converted card > 100 KB",
      meaning: Phrase(en: "The card is too big: converted, it passes 100 KB.", zh: "卡片过大：转换后超过 100 KB。"),
      remedy: Phrase(en: "Shorten the card.", zh: "请缩短卡片内容。")),
    ErrorEntry(
      100_030, .clientBug, on: [.delayedUpdate], text: "body is not JSON",
      meaning: Phrase(en: "The request is not JSON.", zh: "请求体不是 JSON。"),
      remedy: Remedy.reportBug),
    ErrorEntry(
      200_000, .hopeless, on: [.delayedUpdate], text: "card was recalled",
      meaning: Phrase(en: "The card was recalled.", zh: "卡片已被撤回。"),
      remedy: Remedy.sendNewCard),
    ErrorEntry(
      200_310, .hopeless, on: [.delayedUpdate], text: "card belongs to another app",
      meaning: Phrase(en: "The card belongs to another app.", zh: "卡片属于其他应用。"),
      remedy: Phrase(en: "Use the app that sent it.", zh: "请使用发送该卡片的应用。")),
    ErrorEntry(
      200_320, .fixRequest, on: [.delayedUpdate], text: "open_ids wrong",
      meaning: Phrase(en: "The list of people to update for is wrong.", zh: "open_ids 列表有误。"),
      remedy: Remedy.checkID),
    ErrorEntry(
      200_830, .fixRequest, on: [.delayedUpdate], text: "schemaV2 card can not change schemaV1",
      meaning: Phrase(en: "A card of schema 2.0 cannot become one of schema 1.0.", zh: "2.0 卡片不能改为 1.0 卡片。"),
      remedy: Phrase(en: "Write the new card in schema 2.0.", zh: "请使用 2.0 结构编写新卡片。")),
    ErrorEntry(
      300_020, .clientBug, on: [.delayedUpdate], text: "token format",
      meaning: Phrase(en: "The callback token has a wrong form: it starts with c-.", zh: "回调 token 格式不对，应以 c- 开头。"),
      remedy: Remedy.reportBug),
    ErrorEntry(
      300_030, .hopeless, on: [.delayedUpdate], text: "token expired",
      meaning: Phrase(en: "The callback token has ended after its 30 minutes.", zh: "回调 token 已过期（有效期 30 分钟）。"),
      remedy: Phrase(en: "Correct the message itself instead.", zh: "请改为直接更新该消息。")),
    ErrorEntry(
      300_040, .hopeless, on: [.delayedUpdate], text: "token used twice already",
      meaning: Phrase(en: "The callback token was used twice already.", zh: "回调 token 已使用两次。"),
      remedy: Phrase(en: "Correct the message itself instead.", zh: "请改为直接更新该消息。")),
    ErrorEntry(
      300_090, .fixRequest, on: [.delayedUpdate], text: "open_ids required for a non-shared card",
      meaning: Phrase(
        en: "A card that is not shared needs the list of people to update for.", zh: "非共享卡片必须指定 open_ids。"),
      remedy: Phrase(en: "Name the people, or set update_multi to true.", zh: "请指定 open_ids，或将 update_multi 设为 true。")),
  ]
}
