import JSONText

/// Items 27 and 28: whether a post may be sent, by the texts of feishu-api.md 3.15.
enum PostCheck {
  static func check(_ root: JSONNode) throws(Refusal) {
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

  private static func check(node: JSONNode) throws(Refusal) {
    guard let tag = node["tag"]?.string, let members = required[tag] else {
      throw .argument("invalid message content. message_content has wrong tag")
    }
    for member in members where node[member]?.string == nil {
      throw .argument("invalid message content. message_content_\(tag)_tag's \(member) field can't be nil")
    }
  }
}
