import Phrase

// feishu-api.md 3.15: what 230001 says about the content of a message.
extension ErrorCatalogue {
  static let contentRows: [ErrorEntry] = [
    ErrorEntry(
      230_001, .fixRequest, marker: "invalid message content", text: "invalid message content",
      meaning: Phrase(en: "The content does not have the form of its message type.", zh: "内容格式与消息类型不符。"),
      remedy: Remedy.fixContent),
    ErrorEntry(
      230_001, .fixRequest, marker: "validate content fail", text: "validate content fail",
      meaning: Phrase(en: "The content does not have the form of its message type.", zh: "内容校验失败。"),
      remedy: Remedy.fixContent),
    ErrorEntry(
      230_001, .fixRequest, marker: "content is not a string in json format",
      text: "content is not a string in json format",
      meaning: Phrase(en: "The content is not JSON.", zh: "内容不是 JSON。"),
      remedy: Remedy.fixContent),
    ErrorEntry(
      230_001, .fixRequest, marker: "type is incorrect", text: "content format of the {type} type is incorrect",
      meaning: Phrase(en: "The content does not have the form of its message type.", zh: "内容格式与消息类型不符。"),
      remedy: Phrase(
        en: "A post needs a language key such as zh_cn and no other wrapper.", zh: "富文本最外层应为语言键（如 zh_cn），不能再包一层。")),
    ErrorEntry(
      230_001, .fixRequest, marker: "message_content_at_tag's user_id field can't be nil",
      text: "message_content_at_tag's user_id field can't be nil",
      meaning: Phrase(en: "A mention lacks its user_id.", zh: "@ 节点缺少 user_id。"),
      remedy: Remedy.fixContent),
    ErrorEntry(
      230_001, .fixRequest, marker: "message_content_a_tag's href field can't be nil",
      text: "message_content_a_tag's href field can't be nil",
      meaning: Phrase(en: "A link lacks its href.", zh: "链接节点缺少 href。"),
      remedy: Remedy.fixContent),
    ErrorEntry(
      230_001, .fixRequest, marker: "message_content_a_tag's text field can't be nil",
      text: "message_content_a_tag's text field can't be nil",
      meaning: Phrase(en: "A link lacks its text.", zh: "链接节点缺少 text。"),
      remedy: Remedy.fixContent),
    ErrorEntry(
      230_001, .fixRequest, marker: "message_content_img_tag's image_key field can't be nil",
      text: "message_content_img_tag's image_key field can't be nil",
      meaning: Phrase(en: "A picture lacks its image_key.", zh: "图片节点缺少 image_key。"),
      remedy: Remedy.fixContent),
    ErrorEntry(
      230_001, .fixRequest, marker: "message_content_text_tag's text field can't be nil",
      text: "message_content_text_tag's text field can't be nil",
      meaning: Phrase(en: "A text node lacks its text.", zh: "文本节点缺少 text。"),
      remedy: Remedy.fixContent),
    ErrorEntry(
      230_001, .fixRequest, marker: "message_content_media_tag's file_key field can't be nil",
      text: "message_content_media_tag's file_key field can't be nil",
      meaning: Phrase(en: "A video lacks its file_key.", zh: "视频节点缺少 file_key。"),
      remedy: Remedy.fixContent),
    ErrorEntry(
      230_001, .fixRequest, marker: "message_content_emotion_tag's emoji_type field can't be nil",
      text: "message_content_emotion_tag's emoji_type field can't be nil",
      meaning: Phrase(en: "An emoji lacks its emoji_type.", zh: "表情节点缺少 emoji_type。"),
      remedy: Remedy.fixContent),
    ErrorEntry(
      230_001, .fixRequest, marker: "message_content_md_tag's text field can't be nil",
      text: "message_content_md_tag's text field can't be nil",
      meaning: Phrase(en: "A Markdown node lacks its text.", zh: "Markdown 节点缺少 text。"),
      remedy: Remedy.fixContent),
    ErrorEntry(
      230_001, .fixRequest, marker: "emoji_type field is invalid",
      text: "message_content_emotion_tag's emoji_type field is invalid",
      meaning: Phrase(en: "The emoji is not known.", zh: "表情类型无效。"),
      remedy: Remedy.fixContent),
    ErrorEntry(
      230_001, .fixRequest, marker: "contains invalid user id",
      text: "message_content_md_tag's text field contains invalid user id",
      meaning: Phrase(en: "A Markdown node mentions somebody who is not known.", zh: "Markdown 节点中的用户 ID 无效。"),
      remedy: Remedy.checkID),
    ErrorEntry(
      230_001, .fixRequest, marker: "message_content has wrong tag", text: "message_content has wrong tag",
      meaning: Phrase(en: "A node has a tag that posts do not know.", zh: "富文本中有未知的标签。"),
      remedy: Remedy.fixContent),
  ]
}
