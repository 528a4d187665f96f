import JSONText

/// The lossy rows that a 1.0 card is read back as when nothing else is asked for (feishu-api.md 3.3, "simplified
/// projection"): no colours, no values, no config.
struct CardProjection {
  private(set) var mentions: MentionList

  init(mentions: MentionList) {
    self.mentions = mentions
  }

  /// The rows of a card's body, each an array of nodes.
  mutating func rows(of root: JSONNode) -> [[WireValue]] {
    let localized = root["i18n_elements"]
    let body = root["elements"] ?? localized?["zh_cn"] ?? localized?.children.first
    return rows(ofElements: body)
  }

  private mutating func rows(ofElements elements: JSONNode?) -> [[WireValue]] {
    var rows: [[WireValue]] = []
    for element in elements.items { rows += self.rows(ofElement: element) }
    return rows
  }

  private mutating func rows(ofElement element: JSONNode) -> [[WireValue]] {
    switch element["tag"]?.string {
    case "div":
      var row = texts(element["text"])
      for field in element["fields"].items { row += texts(field["text"]) }
      if let extra = element["extra"] { row.append(node(extra)) }
      return row.isEmpty ? [] : [row]
    case "markdown": return [markdown(element["content"]?.string ?? "")]
    case "action": return [element["actions"].items.map { node($0) }]
    case "note":
      var pieces: [WireValue] = []
      for piece in element["elements"].items {
        pieces += piece["tag"]?.string == "img" ? [node(piece)] : texts(piece)
      }
      return [[["tag": "note", "elements": .array(pieces)]]]
    case "column_set":
      var rows: [[WireValue]] = []
      for column in element["columns"].items {
        rows += self.rows(ofElements: column["elements"])
      }
      return rows
    case "interactive_container": return rows(ofElements: element["elements"])
    default: return [[node(element)]]
    }
  }

  private mutating func texts(_ text: JSONNode?) -> [WireValue] {
    guard let content = text?["content"]?.string else { return [] }
    return text?["tag"]?.string == "lark_md" ? markdown(content) : [["tag": "text", "text": .text(content)]]
  }

  private mutating func markdown(_ content: String) -> [WireValue] {
    InlineMarkdown.pieces(of: content).reduce(into: [WireValue]()) { row, piece in
      let value: WireValue =
        switch piece {
        case .text(let text, _): ["tag": "text", "text": .text(text)]
        case .link(let text, let href): ["tag": "a", "href": .text(href), "text": .text(text)]
        case .image(let key): ["tag": "img", "image_key": .text(key)]
        case .mention(let id): ["tag": "at", "user_id": .text(mentions.key(for: id)), "user_name": ""]
        }
      // Emphasis is dropped, so what stood on both sides of it is one text.
      if case .text(let before)? = row.last?["text"], row.last?["tag"] == "text", case .text(let text, _) = piece {
        row[row.count - 1] = ["tag": "text", "text": .text(before + text)]
      } else {
        row.append(value)
      }
    }
  }

  /// A single element; what has no place in a projection becomes the upgrade sentence.
  private func node(_ element: JSONNode) -> WireValue {
    let placeholder = WireValue.optional(element["placeholder"]?["content"]?.string)
    let options = element["options"].items
      .compactMap { WireValue.optional($0["text"]?["content"]?.string) }
    switch element["tag"]?.string {
    case "hr": return ["tag": "hr"]
    case "img": return ["tag": "img", "image_key": .text(element["img_key"]?.string ?? "")]
    case "button":
      return [
        "tag": "button", "text": .text(element["text"]?["content"]?.string ?? ""),
        "type": .text(element["type"]?.string ?? "default"),
      ]
    case "select_static":
      return .present(["tag": "select_static", "options": .array(options), "placeholder": placeholder])
    case "overflow": return ["tag": "overflow", "options": .array(options)]
    case "date_picker":
      return .present([
        "tag": "date_picker", "placeholder": placeholder,
        "initial_date": .optional(element["initial_date"]?.string),
      ])
    default: return ["tag": "text", "text": .text(CardReadBack.upgrade)]
    }
  }
}

extension JSONNode? {
  /// The items of an array or the members of an object; none for anything else, and for nothing.
  var items: [JSONNode] { map { Array($0.children) } ?? [] }
}
