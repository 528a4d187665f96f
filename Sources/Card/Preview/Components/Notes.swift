import JSONText
import Screen

/// Notes of schema 1.0.
enum Notes {
  /// A note: small texts, icons and pictures on one running line.
  static let note: Renderer = { node, context, width in
    let inner = context.with(base: Look(.dim))
    var text = InlineText()
    var shown: [JSONNode] = []
    for element in node.items("elements") {
      let piece: InlineText
      switch element["tag"]?.string {
      case "plain_text", "lark_md":
        piece = Texts.inline(element, inner)
        if let string = context.shownString(of: element) { shown.append(string) }
      case "img":
        piece = InlineText(context.glyphs.picture, Look(.dim))
      case "standard_icon", "custom_icon":
        piece = InlineText(
          IconSigns.sign(of: element, context), Look(.dim, tint: context.tint(element["color"]?.string)))
      default:
        piece = InlineText(TextFinder.text(in: element, context), Look(.dim))
      }
      guard !piece.isEmpty else { continue }
      if !text.isEmpty { text.append(" ", Look(.dim)) }
      text.append(piece)
    }
    let lines = text.lines(width: width, ellipsis: context.glyphs.ellipsis)
    return Block(lines.isEmpty ? [.blank] : lines, editable: shown.count == 1 ? shown[0] : nil)
  }
}
