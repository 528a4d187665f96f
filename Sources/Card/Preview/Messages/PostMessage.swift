import JSONText
import Screen

/// A post message: a title and paragraphs of small nodes, in one or several languages (feishu-api.md 3.2, 3.3).
enum PostMessage {
  /// Nil when the content is no post.
  static func draw(_ root: JSONNode, _ context: Context, _ width: Int) -> Block? {
    guard let post = post(in: root, context) else { return nil }
    var block = Block()
    if let title = post["title"], let string = title.string, !string.isEmpty {
      let words = InlineText(string, Look(.cardTitle, .bold))
      var lines = Block(words.lines(width: width, ellipsis: context.glyphs.ellipsis), editable: title)
      lines.mark(title, tag: "title")
      block.append(lines)
      block.lines.append(
        PreviewLine([Span(String(repeating: context.glyphs.rule, count: width), Look(.box))], width: width))
    }
    let content = post["content_v2"].flatMap { $0.kind == .array ? $0 : nil } ?? post["content"]
    block.append(paragraphs(content, context, width))
    if block.isEmpty { block.lines = [PreviewLine(context.say(.nothing), Look(.dim)).clipped(to: width)] }
    return block
  }

  /// The object with title and content: the root itself, one of its languages, or either inside a needless wrapper.
  private static func post(in root: JSONNode, _ context: Context) -> JSONNode? {
    if isPost(root) { return root }
    if let wrapped = root["post"], wrapped.kind == .object {
      return isPost(wrapped) ? wrapped : context.pick(wrapped, where: isPost)
    }
    return context.pick(root, where: isPost)
  }

  private static func isPost(_ node: JSONNode) -> Bool {
    node["content"]?.kind == .array || node["content_v2"]?.kind == .array
  }

  /// Rows of nodes, one paragraph each.
  static func paragraphs(_ content: JSONNode?, _ context: Context, _ width: Int) -> Block {
    var block = Block()
    var previous: Block.Air?
    for row in content?.children.map({ $0 }) ?? [] {
      let paragraph = PostParagraph.draw(row, context, width)
      block.append(paragraph, after: previous)
      previous = paragraph.air
    }
    return block
  }
}
