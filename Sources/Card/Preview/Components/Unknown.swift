import JSONText
import Screen

/// What has no renderer: a tag of a later schema, of another product, a slip. It is shown as a box with its name and all
/// the text found in it, and the components it holds are drawn as ever.
enum Unknown {
  private static let childKeys = ["elements", "columns", "actions"]

  static func draw(_ node: JSONNode, _ context: Context, _ width: Int) -> Block {
    let tag = node["tag"]?.string ?? ""
    let room = Box.inside(width)
    var inside = Block()
    let text = TextFinder.inline(in: node, leaving: Set(childKeys), context)
    inside.append(Block(text.lines(width: room, mostLines: 40, ellipsis: context.glyphs.ellipsis)))
    for key in childKeys {
      if let children = node[key], children.kind == .array {
        inside.append(Stack.vertical(children, context.deeper, room))
      }
    }
    var title = InlineText(context.glyphs.warning + " ", Look(.warning))
    title.append(tag.isEmpty ? context.say(.noTag) : tag + "?", Look(.warning))
    if inside.isEmpty { inside.lines = [PreviewLine(context.say(.noTextFound), Look(.dim)).clipped(to: room)] }
    let framed = Box.around(inside, context, width: width, title: title, fills: false)
    guard framed.lines.count == inside.lines.count else { return framed }
    // No room for a frame: the name stands above.
    var block = Block(title.lines(width: width))
    block.append(inside)
    return block
  }
}

/// Finds what may be text for readers in any part of a card.
enum TextFinder {
  /// Members that say how, not what.
  private static let technical: Set<String> = [
    "tag", "type", "size", "color", "style", "width", "height", "margin", "padding", "token", "layout", "element_id",
    "text_size", "text_align", "text_color", "background_style", "flex_mode", "weight", "id", "template",
    "horizontal_align", "vertical_align", "horizontal_spacing", "vertical_spacing", "direction", "value", "schema",
    "androidURL", "iosURL", "pcURL", "harmonyURL", "contentType", "dataType",
  ]
  private static let words: Set<String> = [
    "content", "text", "title", "label", "placeholder", "alt", "name", "desc", "description", "subtitle",
    "display_name", "summary", "tips", "url", "href", "default_value",
  ]
  private static let mostTexts = 200

  /// All texts in the node, one a line; members named in `leaving` are not looked into.
  static func inline(in node: JSONNode, leaving: Set<String> = [], _ context: Context) -> InlineText {
    var text = InlineText()
    for string in strings(in: node, leaving: leaving) {
      if !text.isEmpty { text.breakLine(context.base) }
      let isKey = string.key.map { !words.contains($0) } ?? false
      text.append(string.string ?? "", isKey ? Look(.dim) : context.base)
    }
    return text
  }

  static func text(in node: JSONNode, _ context: Context) -> String {
    strings(in: node, leaving: []).compactMap(\.string).joined(separator: " ")
  }

  /// The strings that look like text, in order. No recursion: cards may be nested without end.
  static func strings(in node: JSONNode, leaving: Set<String>) -> [JSONNode] {
    var found: [JSONNode] = []
    var skipped = 0
    if node.kind == .string { return [node] }
    for inner in node.descendants {
      guard inner.range.lowerBound >= skipped else { continue }
      let key = inner.key
      if let key, leaving.contains(key), inner.kind == .array {
        skipped = inner.range.upperBound
      } else if inner.kind == .string, isText(inner, key) {
        found.append(inner)
        if found.count == mostTexts { break }
      }
    }
    return found
  }

  private static func isText(_ node: JSONNode, _ key: String?) -> Bool {
    guard node.range.count > 2 else { return false }
    guard let key else { return node.parent?.key != "attributes" }
    if words.contains(key) { return true }
    if technical.contains(key) { return false }
    return node.sourceBytes.contains { $0 >= 0x80 || $0 == UInt8(ascii: " ") }
  }
}
