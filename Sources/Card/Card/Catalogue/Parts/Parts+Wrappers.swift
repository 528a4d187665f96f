/// Messages whose card lives at the service (card-json.md section 13).
extension CardPart {
  static let wrappers: [CardPart] = [templateCard, templateData, entityCard, entityData]

  private static let templateCard = CardPart(
    .templateCard, "a card made from a template", "模板卡片",
    [
      row("type", .oneOf("template"), "what the message is", "内容类型", .required),
      row("data", .object(.templateData), "which template, and what goes into it", "模板与变量", .required),
    ])

  private static let templateData = CardPart(
    .templateData, "a template and its variables", "模板与变量",
    [
      row("template_id", .string, "id of a published template: AAq…", "已发布模板的 ID，以 AAq 开头", .required),
      row("template_version_name", .string, "version such as 1.0.0; without it the newest", "模板版本，如 1.0.0，不写则用最新版"),
      row("template_variable", .named(.anything), "a value for each variable", "模板变量的值"),
    ])

  private static let entityCard = CardPart(
    .entityCard, "a card that was made before", "卡片实体",
    [
      row("type", .oneOf("card"), "what the message is", "内容类型", .required),
      row("data", .object(.entityData), "which card", "卡片实体", .required),
    ])

  private static let entityData = CardPart(
    .entityData, "the id of a card", "卡片实体 ID",
    [row("card_id", .string, "id of the card; it can be sent once, within 14 days", "卡片实体 ID，14 天内可发送一次", .required)]
  )
}
