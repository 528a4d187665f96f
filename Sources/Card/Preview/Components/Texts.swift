import JSONText
import Screen

/// Texts: `div`, `markdown`, bare text objects, notes, rules.
enum Texts {
  // MARK: Text objects

  /// A text object as running text: the markup of its kind, the colour and size it asks for.
  static func inline(_ text: JSONNode?, _ context: Context) -> InlineText {
    guard let text, let string = context.shownString(of: text)?.string else { return InlineText() }
    let look = look(of: text, context)
    guard text["tag"]?.string == "lark_md" else { return InlineText(string, look) }
    return Markdown.inline(string, .small, context.with(base: look))
  }

  /// A text object as lines, at most as many as it allows.
  static func block(_ text: JSONNode?, _ context: Context, _ width: Int) -> Block {
    guard let text else { return Block() }
    guard let shown = context.shownString(of: text) else {
      return Trouble.block(context.say(.noContent), context, width)
    }
    let lines = inline(text, context).lines(
      width: width, align: Alignment(text["text_align"]?.string), mostLines: mostLines(text),
      ellipsis: context.glyphs.ellipsis)
    return Block(lines, editable: shown)
  }

  /// `plain_text` and `lark_md` where a component stands.
  static let text: Renderer = { node, context, width in
    let block = block(node, context, width)
    return block.isEmpty ? Block([.blank], editable: block.editable) : block
  }

  private static func mostLines(_ text: JSONNode) -> Int {
    guard let lines = text["lines"]?.int, lines > 0 else { return .max }
    return lines
  }

  /// The look that size and colour make: headings bold, notation dim.
  static func look(of text: JSONNode, _ context: Context) -> Look {
    var look = context.base
    if let tint = context.tint(text["text_color"]?.string) {
      look.tint = tint
      if tint == .grey { look.attributes.insert(.dim) }
    }
    return sized(look, text["text_size"]?.string)
  }

  private static func sized(_ look: Look, _ size: String?) -> Look {
    var look = look
    switch size {
    case "notation", "small", "x-small": look.attributes.insert(.dim)
    case "heading", "heading-0", "heading-1", "heading-2", "heading-3", "heading-4", "large", "x-large", "xx-large",
      "xxx-large", "xxxx-large":
      look.attributes.insert(.bold)
    default: break
    }
    return look
  }

  // MARK: Components

  static let markdown: Renderer = { node, context, width in
    guard let shown = context.shownString(of: node), let string = shown.string else {
      return Trouble.block(context.say(.noContent), context, width)
    }
    let setting = Markdown.Setting(align: Alignment(node["text_align"]?.string))
    let dialect: Dialect = context.markdownDialect
    let lead = Media.sign(node["icon"], context)
    let inner = context.with(base: sized(context.base, node["text_size"]?.string))
    var block = Markdown.draw(string, dialect, inner, width - (lead?.width ?? 0), setting)
    if let lead { block = block.indented(lead.first, lead.rest) }
    if block.isEmpty { block.lines = [.blank] }
    block.editable = shown
    return block
  }

  static let rule: Renderer = { node, context, width in
    var block = Block([
      PreviewLine([Span(String(repeating: context.glyphs.rule, count: width), Look(.box))], width: width)
    ])
    block.air = .rule
    return block
  }

  static let tag: Renderer = { node, context, width in
    let label = label(node, context)
    return Block(label.lines(width: width), editable: context.shownString(of: node["text"]))
  }

  /// A coloured label in brackets.
  static func label(_ node: JSONNode, _ context: Context) -> InlineText {
    let look = Look(.tag, tint: context.tint(node["color"]?.string) ?? .blue)
    var label = InlineText("[", look)
    label.append(context.shownString(of: node["text"])?.string ?? context.glyphs.warning, look)
    label.append("]", look)
    return label.onOneLine
  }

  static let fallback: Renderer = { node, context, width in
    block(node["text"], context.with(base: Look(.dim)), width)
  }
}
