import JSONText

/// Items 27 and 28: whether a post may be sent, by the texts of feishu-api.md 3.15.
struct PostCheck {
  /// Who may be mentioned in Markdown; nil when anybody may.
  let people: MentionDirectory?

  func check(_ root: JSONNode) throws(Refusal) {
    let languages = PostContent.languages(of: root)
    // A further wrapper `{"post":{…}}` and a post without a language are both refused (feishu-api.md 3.2).
    guard !languages.isEmpty else { throw .argument("invalid message content") }
    for (_, post) in languages {
      guard let paragraphs = post["content"], paragraphs.kind == .array else {
        throw .argument("invalid message content. content format of the post type is incorrect")
      }
      for paragraph in paragraphs.children {
        guard paragraph.kind == .array else {
          throw .argument("invalid message content. content format of the post type is incorrect")
        }
        for node in paragraph.children { try check(node: node) }
      }
    }
  }

  /// The members each kind of node must have.
  private static let required: [String: [String]] = [
    "text": ["text"], "a": ["text", "href"], "at": ["user_id"], "img": ["image_key"], "media": ["file_key"],
    "emotion": ["emoji_type"], "code_block": ["text"], "hr": [], "md": ["text"],
  ]

  private func check(node: JSONNode) throws(Refusal) {
    guard let tag = node["tag"]?.string, let members = Self.required[tag] else {
      throw .argument("invalid message content. message_content has wrong tag")
    }
    for member in members where node[member]?.string == nil {
      throw .argument("invalid message content. message_content_\(tag)_tag's \(member) field can't be nil")
    }
    switch tag {
    case "emotion": try check(emoji: node["emoji_type"]?.string ?? "")
    case "md": try check(markdown: node["text"]?.string ?? "")
    default: break
    }
  }

  /// Which emoji there are is not documented; all known ones are words.
  private func check(emoji type: String) throws(Refusal) {
    guard !type.isEmpty, type.utf8.allSatisfy({ Self.isWordByte($0) }) else {
      throw .argument("invalid message content. message_content_emotion_tag's emoji_type field is invalid")
    }
  }

  private func check(markdown text: String) throws(Refusal) {
    guard let people else { return }
    for case .mention(let ids) in InlineMarkdown.pieces(of: text) {
      for id in ids.split(separator: ",") where id != "all" && people.find(String(id)) == nil {
        throw .argument("invalid message content. message_content_md_tag's text field contains invalid user id")
      }
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte) || (0x30...0x39).contains(byte)
      || byte == UInt8(ascii: "_")
  }
}
