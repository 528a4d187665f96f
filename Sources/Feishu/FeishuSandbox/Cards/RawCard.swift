import JSONText

/// Item 62: the service's inner form of a card, as far as it is known (feishu-api.md 3.3, card-json.md section 17).
///
/// Every node is `{id, tag, property:{…}}` with names in camelCase; pictures are numbers that point into the attachment. Not
/// sendable, which is the point: an editor must recognise it and leave it alone.
enum RawCard {
  static func content(_ card: String, people: [Mention], attachmentAsString: Bool) -> String {
    let document = JSONDocument(card)
    guard let root = document.root, root.kind == .object else { return card }
    var writer = Writer()
    let inner = WireValue.object(root.children.map { .init(camel($0.key ?? ""), writer.part($0)) })
    let mentioned = people.map { mention in
      WireValue.Member(
        mention.openID,
        ["content": .text(mention.name), "user_id": .text(mention.openID), "mention_key": .text(mention.key)])
    }
    let attachment: WireValue = ["images": .object(writer.images), "at_users": .object(mentioned)]
    return WireValue.object([
      .init("json_card", .text(inner.json)),
      .init("json_attachment", attachmentAsString ? .text(attachment.json) : attachment),
      .init("card_schema", .integer(StoredCard(document).kind == .schema1 ? 1 : 2)),
    ]).json
  }

  private struct Writer {
    var images: [WireValue.Member] = []
    private var nodes: Int64 = 0

    /// A member of the card itself. The header is a node like the others, though it has no tag where cards are written.
    mutating func part(_ node: JSONNode) -> WireValue {
      guard node.key == "header", node.kind == .object, node["tag"] == nil else { return value(node) }
      return self.node("card_header", node)
    }

    mutating func value(_ node: JSONNode) -> WireValue {
      switch node.kind {
      case .array: return .array(node.children.map { value($0) })
      case .object:
        guard let tag = node["tag"]?.string else {
          return .object(node.children.map { .init(camel($0.key ?? ""), value($0)) })
        }
        return self.node(tag, node)
      default: return WireValue(node)
      }
    }

    private mutating func node(_ tag: String, _ node: JSONNode) -> WireValue {
      nodes += 1
      let id = nodes
      var property: [WireValue.Member] = []
      for member in node.children where member.key != "tag" {
        if member.key == "img_key", let key = member.string {
          property.append(.init("imageID", picture(key)))
        } else {
          property.append(.init(camel(member.key ?? ""), value(member)))
        }
      }
      return ["id": .text(String(id)), "tag": .text(tag), "property": .object(property)]
    }

    private mutating func picture(_ key: String) -> WireValue {
      let number = String(images.count + 1)
      images.append(.init(number, ["origin_key": .text(key)]))
      return .text(number)
    }
  }

  /// `text_align` becomes `textAlign`.
  private static func camel(_ name: String) -> String {
    let words = name.split(separator: "_")
    guard words.count > 1 else { return name }
    return words[0] + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}
