import JSONText
import Screen

/// A text message: `{"text":"…"}` with mentions, links and four tags for styles (feishu-api.md 3.2).
enum TextMessage {
  static func draw(_ root: JSONNode, _ context: Context, _ width: Int) -> Block {
    guard let node = root["text"], let string = node.string else { return Block() }
    let text = Markdown.inline(string, .message, context)
    var block = Block(text.lines(width: width, ellipsis: context.glyphs.ellipsis), editable: node)
    if block.isEmpty { block.lines = [.blank] }
    block.mark(node, tag: "text")
    return block
  }
}
