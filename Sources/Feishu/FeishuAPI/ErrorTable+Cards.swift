import Phrase

// feishu-api.md 6.3: what 230099 says about a card. The many meanings of 11310 stand in ErrorTable+CardLimits.swift.
extension ErrorCatalogue {
  static let cardRows: [ErrorEntry] = [
    ErrorEntry(
      230_099, .fixRequest, text: "Failed to create card content, ext=…",
      meaning: Phrase(en: "The service refused the card; readers still see the old one.", zh: "卡片被拒绝，读者看到的仍是原来的卡片。"),
      remedy: Remedy.fixCard),
    ErrorEntry(
      230_099, sub: 100_290, .fixRequest, text: "There is an invalid user resource(at/person) in your card",
      meaning: Phrase(en: "The card names somebody whom this app does not know.", zh: "卡片中的用户 ID 对本应用无效。"),
      remedy: Remedy.checkID),
    ErrorEntry(
      230_099, sub: 200_380, .askAdministrator,
      text: "template does not exist, please confirm whether this template has been released",
      meaning: Phrase(en: "The card template does not exist or was not published.", zh: "卡片模板不存在或未发布。"),
      remedy: Phrase(en: "Publish the template in the card builder, or correct its id.", zh: "请在卡片搭建工具中发布模板，或修正模板 ID。")),
    ErrorEntry(
      230_099, sub: 200_381, .askAdministrator,
      text: "template is not visible to app, please confirm whether the app is allowed to use this template",
      meaning: Phrase(en: "The app may not use this card template.", zh: "应用没有该模板的使用权限。"),
      remedy: Phrase(en: "Give the app the right to use it in the card builder.", zh: "请在卡片搭建工具中授权该应用使用模板。")),
    ErrorEntry(
      230_099, sub: 200_550, .fixRequest, text: "chart spec is invalid",
      meaning: Phrase(
        en: "The chart's description is not valid; the message lists what is wrong.", zh: "图表配置无效，返回信息中列出了问题。"),
      remedy: Phrase(en: "Correct chart_spec as listed.", zh: "请按列出的问题修正 chart_spec。")),
    ErrorEntry(
      230_099, sub: 200_570, .fixRequest, text: "card contains invalid image keys",
      meaning: Phrase(en: "A picture of the card is not known to this app.", zh: "卡片中的图片 key 对本应用无效。"),
      remedy: Phrase(
        en: "Upload the picture with this app and use its key; addresses of the web cannot be used in Markdown.",
        zh: "请用本应用上传图片并使用其 key；Markdown 中不能使用网址图片。")),
    ErrorEntry(
      230_099, sub: 200_621, .fixRequest, text: "parse card json err, please check whether the card json is correct",
      meaning: Phrase(
        en: "The card's JSON is not as it should be: wrong types, or a property that schema 2.0 does not know.",
        zh: "卡片 JSON 不符合要求：类型错误，或 2.0 结构中有未知属性。"),
      remedy: Phrase(en: "Correct the property or the place that the message names.", zh: "请按返回信息修正对应属性或位置。")),
    ErrorEntry(
      230_099, sub: 200_621, .fixRequest, marker: "unknown property", text: "unknown property, property: …, path: …",
      meaning: Phrase(
        en: "The card has a property that schema 2.0 does not know at this place.", zh: "该位置存在 2.0 结构不支持的属性。"),
      remedy: Phrase(
        en: "Remove the property, or write what schema 2.0 has instead of it.", zh: "请删除该属性，或改用 2.0 结构中的对应写法。")),
    ErrorEntry(
      230_099, sub: 200_621, .fixRequest, marker: "invalid color", text: "invalid color: #999999",
      meaning: Phrase(en: "The card names a colour that cards do not have.", zh: "卡片使用了不支持的颜色。"),
      remedy: Phrase(
        en: "Use a name of the palette such as grey or blue-500, or declare an rgba colour in config.style.color.",
        zh: "请使用调色板中的颜色名（如 grey、blue-500），或在 config.style.color 中声明 rgba 颜色。")),
    ErrorEntry(
      230_099, sub: 200_621, .fixRequest, marker: "not supported tag",
      text: "type of element is not supported tag: …",
      meaning: Phrase(en: "The card uses a component that the service does not know.", zh: "卡片使用了服务端不支持的组件。"),
      remedy: Phrase(en: "Correct the tag, or use another component.", zh: "请修正 tag，或改用其他组件。")),
    ErrorEntry(
      230_099, sub: 200_732, .fixRequest,
      text:
        "the actual type of the variable is inconsistent with the specified type in the template. Please check the type of the variable",
      meaning: Phrase(en: "A variable of the template has the wrong type.", zh: "模板变量的类型不对。"),
      remedy: Phrase(en: "Give the variable the type that the template declares.", zh: "请按模板声明的类型填写变量。")),
    ErrorEntry(
      230_099, sub: 200_737, .fixRequest,
      text: "the format of the variable is incorrect. Please check the format of the variable",
      meaning: Phrase(en: "A variable of the template has the wrong format.", zh: "模板变量的格式不对。"),
      remedy: Phrase(en: "Give the variable the format that the template declares.", zh: "请按模板声明的格式填写变量。")),
    ErrorEntry(
      230_099, sub: 200_800, .fixRequest, text: "create universal card fail",
      meaning: Phrase(en: "The service could not make the card; it may have too many elements.", zh: "创建卡片失败，可能组件过多。"),
      remedy: Phrase(en: "Make the card smaller, then try again.", zh: "请精简卡片后重试。")),
    ErrorEntry(
      230_099, sub: 200_830, .fixRequest, text: "schemaV2 card can not change schemaV1",
      meaning: Phrase(en: "A card of schema 2.0 cannot become one of schema 1.0.", zh: "2.0 卡片不能改为 1.0 卡片。"),
      remedy: Phrase(
        en: "Write the new card in schema 2.0.", zh: "请使用 2.0 结构编写新卡片。")),
    ErrorEntry(
      230_099, sub: 200_861, .fixRequest, text: "cards of schema V2 no longer support this capability",
      meaning: Phrase(
        en: "The card uses a component that schema 2.0 does not have, such as action or note.",
        zh: "卡片使用了 2.0 结构不支持的组件，如 action 或 note。"),
      remedy: Phrase(
        en: "Put buttons directly among the elements, and replace a note by small grey text.",
        zh: "请把按钮直接放入元素列表，用灰色小字代替备注。")),
    ErrorEntry(
      230_099, sub: 200_914, .fixRequest, text: "table rows is invalid",
      meaning: Phrase(en: "A row of a table is not valid; rows and columns count from 0.", zh: "表格的行数据无效（行列从 0 计数）。"),
      remedy: Phrase(en: "Give each cell a value that fits its column's data_type.", zh: "请让单元格的值符合列的 data_type。")),
    ErrorEntry(
      230_099, sub: 200_915, .fixRequest, text: "table rows name is invalid",
      meaning: Phrase(en: "A row of a table uses a column that is not declared.", zh: "表格的行使用了未声明的列。"),
      remedy: Phrase(en: "Use the names of the columns.", zh: "请使用 columns 中声明的 name。")),
    ErrorEntry(
      230_099, sub: 300_220, .fixRequest, text: "audio elem don't support forward",
      meaning: Phrase(en: "A card with audio must not be forwarded.", zh: "含音频的卡片不能转发。"),
      remedy: Phrase(en: "Set config.enable_forward to false.", zh: "请将 config.enable_forward 设为 false。")),
    ErrorEntry(
      230_099, sub: 300_260, .fixRequest, text: "audio elem don't support forward",
      meaning: Phrase(en: "A card with audio must not be forwarded.", zh: "含音频的卡片不能转发。"),
      remedy: Phrase(en: "Set config.enable_forward to false.", zh: "请将 config.enable_forward 设为 false。")),
    ErrorEntry(
      230_099, sub: 300_230, .fixRequest, text: "duplicate audio id",
      meaning: Phrase(en: "Two audio elements have the same id.", zh: "音频 ID 重复。"),
      remedy: Phrase(en: "Give each its own audio_id.", zh: "请为每个音频设置不同的 audio_id。")),
    ErrorEntry(
      230_099, sub: 300_240, .fixRequest, text: "This application cannot retrieve audio information.",
      meaning: Phrase(en: "The audio file is not known to this app.", zh: "本应用无法读取该音频。"),
      remedy: Remedy.uploadWithApp),
    ErrorEntry(
      230_099, sub: 300_301, .fixRequest, text: "Duplicate element_id in card component.",
      meaning: Phrase(en: "An element_id is used twice or malformed.", zh: "element_id 重复或格式错误。"),
      remedy: Phrase(
        en: "Give every element its own id: a letter, then at most 19 letters, digits or _.",
        zh: "每个组件使用唯一的 id：字母开头，后接至多 19 个字母、数字或下划线。")),
    ErrorEntry(
      230_099, sub: 300_302, .fixRequest, text: "update_multi is false",
      meaning: Phrase(
        en: "update_multi is false, which schema 2.0 does not allow.", zh: "update_multi 为 false，2.0 结构不允许。"),
      remedy: Phrase(en: "Set config.update_multi to true.", zh: "请将 config.update_multi 设为 true。")),
  ]
}
