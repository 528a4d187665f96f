import Phrase

// feishu-api.md 5: card entities.
extension ErrorCatalogue {
  static let entityRows: [ErrorEntry] = [
    ErrorEntry(
      10_002, .fixRequest, on: Endpoint.cardEntities, text: "Your request contains an invalid request parameter.",
      meaning: Phrase(en: "A parameter of the card entity is not valid.", zh: "卡片实体的参数无效。"),
      remedy: Remedy.fixCard),
    ErrorEntry(
      200_220, .fixRequest, on: Endpoint.cardEntities, text: "Failed to generate card content",
      meaning: Phrase(en: "The service could not make the card.", zh: "生成卡片内容失败。"),
      remedy: Remedy.fixCard),
    ErrorEntry(
      200_510, .wait, on: Endpoint.cardEntities, text: "Card streaming timeout",
      meaning: Phrase(en: "Streaming has ended by itself after 10 minutes.", zh: "流式更新已超时（10 分钟）。"),
      remedy: Remedy.switchStreamingOn, retry: .never),
    ErrorEntry(
      200_850, .wait, on: Endpoint.cardEntities, text: "Card streaming timeout",
      meaning: Phrase(en: "Streaming has ended by itself after 10 minutes.", zh: "流式更新已超时（10 分钟）。"),
      remedy: Remedy.switchStreamingOn, retry: .never),
    ErrorEntry(
      200_610, .fixRequest, on: Endpoint.cardEntities, text: "body is nil",
      meaning: Phrase(en: "Card entities take schema 2.0 only.", zh: "卡片实体只支持 2.0 结构。"),
      remedy: Phrase(en: "Write the card in schema 2.0, with a body.", zh: "请使用带 body 的 2.0 结构。")),
    ErrorEntry(
      200_740, .hopeless, on: Endpoint.cardEntities, text: "The card entity does not exist",
      meaning: Phrase(en: "There is no such card entity.", zh: "卡片实体不存在。"),
      remedy: Remedy.checkID),
    ErrorEntry(
      200_750, .hopeless, on: Endpoint.cardEntities, text: "The card entity has expired",
      meaning: Phrase(en: "The card entity has ended after its 14 days.", zh: "卡片实体已过期（有效期 14 天）。"),
      remedy: Remedy.useNewEntity),
    ErrorEntry(
      200_770, .clientBug, on: Endpoint.cardEntities, text: "UUID conflict",
      meaning: Phrase(en: "The same request id was used before.", zh: "请求的 uuid 重复。"),
      remedy: Remedy.reportBug),
    ErrorEntry(
      200_810, .wait, on: Endpoint.cardEntities, text: "The card is in an ongoing interaction and cannot be updated",
      meaning: Phrase(en: "Somebody is using the card at this moment.", zh: "卡片正在交互中，暂不能更新。"),
      remedy: Remedy.waitAndRetry),
    ErrorEntry(
      200_860, .fixRequest, on: Endpoint.cardEntities, text: "Card content exceeds limit.",
      meaning: Phrase(en: "The card is too big.", zh: "卡片内容超过限制。"),
      remedy: Phrase(en: "Shorten the card to 30 KB.", zh: "请把卡片缩短到 30 KB 以内。")),
    ErrorEntry(
      300_120, .wait, on: Endpoint.cardEntities, text: "Server Internal Error",
      meaning: Phrase(en: "The service failed inside.", zh: "服务端内部错误。"),
      remedy: Remedy.retryOrSupport, retry: .afterPauseWhenReading),
    ErrorEntry(
      300_121, .fixRequest, on: Endpoint.cardEntities, text: "Failed to replace element",
      meaning: Phrase(en: "The element could not be replaced.", zh: "替换组件失败。"),
      remedy: Remedy.fixCard),
    ErrorEntry(
      300_122, .fixRequest, on: Endpoint.cardEntities, text: "Failed to update card configuration",
      meaning: Phrase(en: "The card's settings could not be changed.", zh: "更新卡片配置失败。"),
      remedy: Remedy.fixCard),
    ErrorEntry(
      300_301, .fixRequest, on: Endpoint.cardEntities, text: "Duplicate element_id in card component.",
      meaning: Phrase(en: "An element_id is used twice or malformed.", zh: "element_id 重复或格式错误。"),
      remedy: Phrase(
        en: "Give every element its own id: a letter, then at most 19 letters, digits or _.",
        zh: "每个组件使用唯一的 id：字母开头，后接至多 19 个字母、数字或下划线。")),
    ErrorEntry(
      300_302, .fixRequest, on: Endpoint.cardEntities, text: "update_multi property is false",
      meaning: Phrase(
        en: "update_multi is false, which schema 2.0 does not allow.", zh: "update_multi 为 false，2.0 结构不允许。"),
      remedy: Phrase(en: "Set config.update_multi to true.", zh: "请将 config.update_multi 设为 true。")),
    ErrorEntry(
      300_303, .fixRequest, on: Endpoint.cardEntities, text: "Only schema 2.0 is supported",
      meaning: Phrase(en: "Card entities take schema 2.0 only.", zh: "只支持 2.0 结构。"),
      remedy: Phrase(en: "Write the card in schema 2.0.", zh: "请使用 2.0 结构。")),
    ErrorEntry(
      300_305, .fixRequest, on: Endpoint.cardEntities, text: "The number of card components exceeds 200",
      meaning: Phrase(en: "The card has more than 200 elements.", zh: "卡片组件超过 200 个。"),
      remedy: Phrase(en: "Remove elements or make two cards.", zh: "请减少组件或拆成两张卡片。")),
    ErrorEntry(
      300_307, .fixRequest, on: Endpoint.cardEntities, text: "The card DSL is empty",
      meaning: Phrase(en: "The card is empty.", zh: "卡片内容为空。"),
      remedy: Remedy.fixCard),
    ErrorEntry(
      300_309, .wait, on: Endpoint.cardEntities, text: "Card streaming closed",
      meaning: Phrase(en: "Streaming is off.", zh: "流式更新已关闭。"),
      remedy: Remedy.switchStreamingOn, retry: .never),
    ErrorEntry(
      300_310, .fixRequest, on: Endpoint.cardEntities, text: "Only update text",
      meaning: Phrase(en: "Only texts can be streamed.", zh: "只能流式更新文本组件。"),
      remedy: Remedy.fixCard),
    ErrorEntry(
      300_311, .hopeless, on: Endpoint.cardEntities,
      text: "The current application does not have permission to update/use this card",
      meaning: Phrase(en: "The card entity belongs to another app.", zh: "卡片实体属于其他应用。"),
      remedy: Phrase(en: "Use the app that made it.", zh: "请使用创建它的应用。")),
    ErrorEntry(
      300_312, .fixRequest, on: Endpoint.cardEntities, text: "Unable to update element tag",
      meaning: Phrase(en: "The tag of an element cannot change.", zh: "不能修改组件的 tag。"),
      remedy: Phrase(en: "Replace the whole element.", zh: "请整体替换该组件。")),
    ErrorEntry(
      300_313, .fixRequest, on: Endpoint.cardEntities, text: "Failed to update element",
      meaning: Phrase(en: "The element could not be changed.", zh: "更新组件失败。"),
      remedy: Remedy.fixCard),
    ErrorEntry(
      300_314, .fixRequest, on: Endpoint.cardEntities, text: "Failed to delete element",
      meaning: Phrase(en: "The element could not be removed.", zh: "删除组件失败。"),
      remedy: Remedy.fixCard),
    ErrorEntry(
      300_315, .fixRequest, on: Endpoint.cardEntities, text: "Failed to add element",
      meaning: Phrase(en: "The element could not be added.", zh: "新增组件失败。"),
      remedy: Remedy.fixCard),
    ErrorEntry(
      300_317, .clientBug, on: Endpoint.cardEntities,
      text: "The sequence number for operating on the card did not increment consecutively",
      meaning: Phrase(en: "The sequence number was not higher than the last one.", zh: "操作序号没有递增。"),
      remedy: Remedy.reportBug),
  ]
}
