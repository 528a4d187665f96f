import JSONText
import Screen

/// Notes of schema 1.0.
enum Notes {
  /// A note: small texts, icons and pictures on one running line.
  static let note: Renderer = { node, context, width in
    let inner = context.with(base: Look(.dim))
    var text = InlineText()
    var pieces: [Piece] = []
    for element in node.items("elements") {
      let piece: InlineText
      var string: JSONNode?
      switch element["tag"]?.string {
      case "plain_text", "lark_md":
        piece = Texts.inline(element, inner)
        string = context.shownString(of: element)
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
      let start = text.bytes.count
      text.append(piece)
      if let string { pieces.append(Piece(node: element, string: string, bytes: start..<text.bytes.count)) }
    }
    let lines = text.lines(width: width, ellipsis: context.glyphs.ellipsis)
    var block = Block(lines.isEmpty ? [.blank] : lines, editable: pieces.count == 1 ? pieces[0].string : nil)
    if pieces.count > 1 { block.mark(pieces, of: text, width: width) }
    return block
  }
}
