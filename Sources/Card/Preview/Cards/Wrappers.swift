import JSONText
import Screen

/// Contents that are no card themselves but name one that lives at the server.
enum Wrappers {
  /// A template card: its id and version, and the variables as a tree.
  static func template(_ root: JSONNode, _ context: Context, _ width: Int) -> Block {
    let data = root["data"]
    var text = InlineText(context.glyphs.diamond + " " + context.say(.templateCard) + " ", Look(.title))
    text.append(data?["template_id"]?.string ?? context.glyphs.warning, Look(.title, .bold))
    if let version = data?["template_version_name"]?.string {
      text.append("  v" + version, Look(.dim))
    } else {
      text.append("  " + context.say(.newestVersion), Look(.dim))
    }
    var block = Block(text.lines(width: width))
    block.mark(data?["template_id"] ?? root, tag: "template")
    guard let variables = data?["template_variable"], variables.kind == .object, !variables.children.isEmpty else {
      block.append(Block(InlineText(context.say(.noVariables), Look(.dim)).lines(width: width)), after: .loose)
      return block
    }
    block.append(Tree.draw(variables, context, width), after: .loose)
    return block
  }

  static func entity(_ root: JSONNode, _ context: Context, _ width: Int) -> Block {
    var text = InlineText(context.glyphs.diamond + " " + context.say(.entityCard) + " ", Look(.title))
    text.append(root["data"]?["card_id"]?.string ?? context.glyphs.warning, Look(.title, .bold))
    var block = Block(text.lines(width: width))
    block.mark(root["data"]?["card_id"] ?? root, tag: "entity")
    block.append(Block(InlineText(context.say(.livesAtServer), Look(.dim)).lines(width: width)), after: .loose)
    return block
  }
}

/// Any JSON value as an indented list of names and values.
enum Tree {
  private static let mostLines = 400
  private static let mostDepth = 12

  static func draw(_ node: JSONNode, _ context: Context, _ width: Int) -> Block {
    var block = Block()
    add(node, 0, context, width, to: &block)
    return block
  }

  private static func add(_ node: JSONNode, _ depth: Int, _ context: Context, _ width: Int, to block: inout Block) {
    let longest = node.children.prefix(200).reduce(0) { $1.isBranch ? $0 : max($0, $1.key?.utf8.count ?? 0) }
    for child in node.children {
      guard block.lines.count < mostLines else { return }
      let lead = String(repeating: " ", count: min(depth * 2, max(0, width - 16)))
      var name = InlineText(child.key ?? "\(child.ordinal + 1)", Look(.jsonKey)).onOneLine
      name = name.shortened(to: max(4, (width - lead.utf8.count) / 2), context)
      let isBranch = child.isBranch
      if !isBranch {
        name.append(String(repeating: " ", count: max(0, min(longest, 20, width / 3) - name.naturalWidth) + 2), Look())
        name.append(child.string ?? child.source, Look(child.kind == .string ? .text : .jsonNumber))
      } else if depth >= mostDepth {
        name.append("  " + context.glyphs.ellipsis, Look(.dim))
      }
      let lines = name.lines(width: max(4, width - lead.utf8.count), mostLines: 6, ellipsis: context.glyphs.ellipsis)
      let row = Block(lines, editable: child.kind == .string ? child : nil).indented(Span(lead))
      block.append(row.marked(child, tag: "variable"))
      if isBranch, depth < mostDepth { add(child, depth + 1, context, width, to: &block) }
    }
  }
}
