import JSONText
import Screen

/// Frames with components in them: forms, interactive containers.
enum Containers {
  static let form: Renderer = { node, context, width in
    var inner = context.deeper
    inner.isInForm = true
    var title = InlineText(context.say(.form), Look(.dim))
    if let name = node["name"]?.string { title.append(" " + name, Look(.dim)) }
    let block = Stack.children(of: node, inner, Box.inside(width))
    return Box.around(
      block.isEmpty ? Block([.blank]) : block, context, width: width, title: title, look: Look(.box), round: true)
  }

  static let interactive: Renderer = { node, context, width in
    let inside = Stack.children(of: node, context.deeper, Box.inside(width))
    let block = inside.isEmpty ? Block([.blank]) : inside
    let tint = context.tint(node["border_color"]?.string ?? node["background_style"]?.string)
    return Box.around(
      block, context, width: width, corner: marks(node, context), look: Look(.box, tint: tint),
      round: node["corner_radius"] != nil)
  }

  /// What a press on the container does.
  private static func marks(_ node: JSONNode, _ context: Context) -> String {
    var marks = Buttons.marks(node, context)
    if node["behaviors"]?.children.contains(where: { $0["type"]?.string == "callback" }) == true {
      marks += context.glyphs.callback
    }
    return marks
  }
}

/// Panels that fold.
enum Panels {
  static let panel: Renderer = { node, context, width in
    let isOpen = context.isOpen(node, byCard: node["expanded"]?.bool == true)
    let header = node["header"]
    let shown = context.shownString(of: header?["title"])
    let sign = (isOpen ? context.glyphs.unfolded : context.glyphs.folded) + " "
    let tint = context.tint(header?["background_color"]?.string ?? node["background_color"]?.string)
    let title = title(header?["title"], shown, context)
    let lines = title.lines(width: width - 2, ellipsis: context.glyphs.ellipsis)
    var head = Block(lines.isEmpty ? [.blank] : lines, editable: shown)
      .indented(Span(sign, Look(.button, tint: tint)), Span("  "))
    let editable = head.editable
    if let header { head.mark(header, tag: "header") }
    var block = head
    if isOpen {
      let inner = Stack.vertical(node["elements"], context.deeper, width - 2)
      let lead = node["border"] != nil ? context.glyphs.quote + " " : "  "
      block.append(inner.indented(Span(lead, Look(.box, tint: context.tint(node["border"]?["color"]?.string)))))
    }
    block.isFolded = !isOpen
    block.editable = editable
    return block
  }

  private static func title(_ title: JSONNode?, _ shown: JSONNode?, _ context: Context) -> InlineText {
    guard let title, let string = shown?.string else {
      return InlineText(context.glyphs.warning + " " + context.say(.noTitle), Look(.warning))
    }
    let base = Look(context.base.role, context.base.attributes.union(.bold))
    let inner = context.with(base: base)
    switch title["tag"]?.string {
    case "markdown": return Markdown.inline(string, context.markdownDialect, inner)
    case "lark_md": return Markdown.inline(string, .small, inner)
    default: return InlineText(string, base)
    }
  }
}
