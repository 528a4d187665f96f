import JSONText
import Screen

/// Cards in the forms that the service gives back and never takes (card-json.md 17).
enum ReadBack {
  /// The simplified form: a title and rows of small nodes.
  static func rendered(_ root: JSONNode, _ context: Context, _ width: Int) -> Block {
    var block = note(context, width)
    var body = Block()
    if let title = root["title"], let string = title.string, !string.isEmpty {
      let words = InlineText(string, Look(.cardTitle, .bold))
      body.append(Block(words.lines(width: width, ellipsis: context.glyphs.ellipsis)).marked(title, tag: "title"))
    }
    body.append(PostMessage.paragraphs(root["elements"], context, width))
    block.append(body, after: .loose)
    return block
  }

  /// The internal form: its texts in reading order. They stand inside a JSON text in a string, so all lines come from
  /// that string.
  static func raw(_ root: JSONNode, _ context: Context, _ width: Int) -> Block {
    var block = note(context, width)
    guard let node = root["json_card"], let string = node.string else { return block }
    let inner = JSONDocument(string)
    var text = InlineText()
    if let card = inner.root {
      text = TextFinder.inline(in: card, context)
    }
    if text.isEmpty { text = InlineText(context.say(.noTextFound), Look(.dim)) }
    block.append(
      Block(text.lines(width: width, ellipsis: context.glyphs.ellipsis)).marked(node, tag: "json_card"), after: .loose)
    return block
  }

  private static func note(_ context: Context, _ width: Int) -> Block {
    Block(InlineText(context.glyphs.warning + " " + context.say(.readBack), Look(.warning)).lines(width: width))
  }
}
