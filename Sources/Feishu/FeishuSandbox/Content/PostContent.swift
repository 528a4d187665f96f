import JSONText

/// What becomes of a post on its way through the service: no language wrapper, Markdown taken apart, mentions as keys
/// (feishu-api.md 3.3).
enum PostContent {
  /// The languages of a post as it was sent: members named like `zh_cn` that hold an object.
  static func languages(of root: JSONNode) -> [(name: String, post: JSONNode)] {
    root.children.compactMap { member in
      guard let name = member.key, member.kind == .object else { return nil }
      let parts = name.split(separator: "_", omittingEmptySubsequences: false)
      guard parts.count == 2, parts.allSatisfy({ $0.count == 2 }) else { return nil }
      return (name, member)
    }
  }

  /// The content as it is read back; nil when it is no post at all.
  static func readBack(_ root: JSONNode, withV2: Bool, _ mentions: inout MentionList) -> WireValue? {
    let languages = languages(of: root)
    let chosen = ["zh_cn", "en_us"].lazy.compactMap { name in languages.first { $0.name == name }?.post }.first
    guard let post = chosen ?? languages.first?.post, let paragraphs = post["content"] else { return nil }
    var lines: [WireValue] = []
    var hasMarkdown = false
    for paragraph in paragraphs.children {
      var line: [WireValue] = []
      for node in paragraph.children {
        if node["tag"]?.string == "md" {
          hasMarkdown = true
          let markdown = node["text"]?.string ?? ""
          for (index, part) in markdown.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if index > 0 {
              lines.append(.array(line))
              line = []
            }
            line += InlineMarkdown.pieces(of: String(part)).map { wire($0, &mentions) }
          }
        } else {
          line.append(wire(node, &mentions))
        }
      }
      lines.append(.array(line))
    }
    let title = WireValue.text(post["title"]?.string ?? "")
    return .present([
      "title": title, "content": .array(lines),
      "content_v2": withV2 && hasMarkdown ? WireValue(post["content"] ?? paragraphs) : nil,
    ])
  }

  private static func wire(_ node: JSONNode, _ mentions: inout MentionList) -> WireValue {
    let styles = node["style"].map { WireValue($0) } ?? []
    switch node["tag"]?.string {
    case "text": return ["tag": "text", "text": .text(node["text"]?.string ?? ""), "style": styles]
    case "a":
      return [
        "tag": "a", "href": .text(node["href"]?.string ?? ""), "text": .text(node["text"]?.string ?? ""),
        "style": styles,
      ]
    case "at":
      let key = mentions.key(for: node["user_id"]?.string ?? "")
      return ["tag": "at", "user_id": .text(key), "user_name": "", "style": styles]
    default: return WireValue(node)
    }
  }

  private static func wire(_ piece: InlineMarkdown.Piece, _ mentions: inout MentionList) -> WireValue {
    switch piece {
    case .text(let text, let styles):
      ["tag": "text", "text": .text(text), "style": .array(styles.map { .text($0) })]
    case .link(let text, let href): ["tag": "a", "href": .text(href), "text": .text(text), "style": []]
    case .image(let key): ["tag": "img", "image_key": .text(key)]
    case .mention(let id):
      ["tag": "at", "user_id": .text(mentions.key(for: id)), "user_name": "", "style": []]
    }
  }
}

extension WireValue {
  /// A part of a JSON text, with the spelling of its numbers.
  init(_ node: JSONNode) {
    switch node.kind {
    case .object: self = .object(node.children.map { Member($0.key ?? "", WireValue($0)) })
    case .array: self = .array(node.children.map { WireValue($0) })
    case .string: self = .text(node.string ?? "")
    case .bool: self = .bool(node.bool ?? false)
    case .number: self = .verbatim(node.source)
    case .null, .invalid: self = .null
    }
  }
}
