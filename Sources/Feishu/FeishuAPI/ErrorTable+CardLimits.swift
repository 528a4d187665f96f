import Phrase

// feishu-api.md 6.3: sub-code 11310, told apart by its message.
extension ErrorCatalogue {
  static let cardLimitRows: [ErrorEntry] = [
    ErrorEntry(
      230_099, sub: 11_310, .fixRequest, text: "",
      meaning: Phrase(en: "The card breaks a rule; the message says which.", zh: "卡片不符合规则，具体见返回信息。"),
      remedy: Remedy.fixCard),
    ErrorEntry(
      230_099, sub: 11_310, .fixRequest, marker: "element exceeds the limit", text: "element exceeds the limit",
      meaning: Phrase(en: "The card has more than 200 elements.", zh: "卡片组件超过 200 个。"),
      remedy: Phrase(en: "Remove elements or make two cards.", zh: "请减少组件或拆成两张卡片。")),
    ErrorEntry(
      230_099, sub: 11_310, .wait, marker: "card action is lock", text: "card action is lock",
      meaning: Phrase(en: "Somebody is using the card at this moment.", zh: "有人正在操作该卡片。"),
      remedy: Remedy.waitAndRetry),
    ErrorEntry(
      230_099, sub: 11_310, .askAdministrator, marker: "template is not visible",
      text: "template is not visible to app, please confirm whether the app is allowed to use this template",
      meaning: Phrase(en: "The owner of the template is outside the app's availability.", zh: "模板所有者不在应用的可用范围内。"),
      remedy: Phrase(
        en: "Ask an administrator to add the template's owner to the app's availability.", zh: "请管理员把模板所有者加入应用的可用范围。")),
    ErrorEntry(
      230_099, sub: 11_310, .fixRequest, marker: "table number over limit", text: "card table number over limit",
      meaning: Phrase(
        en: "The card has more than 5 tables, Markdown tables and folded ones included.",
        zh: "卡片中的表格超过 5 个（含 Markdown 表格和折叠内容）。"),
      remedy: Phrase(en: "Remove tables or make two cards.", zh: "请减少表格或拆成两张卡片。")),
    // Only a new message may come too early for an entity; a message that is there will never take it.
    ErrorEntry(
      230_099, sub: 11_310, .fixRequest, marker: "cardid is invalid", text: "cardid is invalid",
      meaning: Phrase(en: "The card entity does not exist, or belongs to another message.", zh: "卡片实体不存在，或属于另一条消息。"),
      remedy: Phrase(
        en: "Write the card itself instead of the entity, or send a new message.", zh: "请直接写卡片内容，或发送新消息。")),
    ErrorEntry(
      230_099, sub: 11_310, .wait, on: [.createMessage, .replyMessage], marker: "cardid is invalid",
      text: "cardid is invalid",
      meaning: Phrase(en: "The card entity is not usable yet, or was sent before.", zh: "卡片实体尚不可用，或已被发送过。"),
      remedy: Phrase(en: "Wait a moment and try again; an entity can be sent only once.", zh: "请稍等再试；每个实体只能发送一次。")),
    ErrorEntry(
      230_099, sub: 11_310, .fixRequest, marker: "name is required",
      text: "form's name is required and can not be empty string",
      meaning: Phrase(en: "A form has no name.", zh: "表单缺少 name。"),
      remedy: Phrase(en: "Give the form a name.", zh: "请为表单设置 name。")),
    ErrorEntry(
      230_099, sub: 11_310, .fixRequest, marker: "duplicate", text: "name(<x>) duplicate",
      meaning: Phrase(en: "Two parts of the card's forms have the same name.", zh: "表单内的 name 重复。"),
      remedy: Phrase(en: "Use each name only once in the card.", zh: "请确保 name 在整张卡片中唯一。")),
    ErrorEntry(
      230_099, sub: 11_310, .fixRequest, marker: "no submit button",
      text: "there is no submit button in the form container, at least one",
      meaning: Phrase(en: "A form has no submit button.", zh: "表单缺少提交按钮。"),
      remedy: Phrase(en: "Add a button that submits the form.", zh: "请添加一个提交按钮。")),
  ]
}
