import Card
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

  /// The internal form: the card that it can be written as, or where that is not possible its texts in reading order. All
  /// of it stands inside a JSON text in a string, so all lines come from that string.
  static func raw(_ root: JSONNode, _ options: PreviewOptions, _ context: Context, _ width: Int) -> Block {
    var block = note(context, width)
    guard let node = root["json_card"], let string = node.string else { return block }
    var inner: Block
    switch Unwrapping(of: root.document.bytes) {
    case .card(let card): inner = self.card(card, options, width) ?? texts(of: string, context, width)
    case .refused(let reason):
      block.append(Block(InlineText(context.say(reason), Look(.dim)).lines(width: width)))
      inner = texts(of: string, context, width)
    case .asIs: inner = texts(of: string, context, width)
    }
    // Places in the inner card mean nothing to who has the outer text before him.
    inner.parts = []
    for index in inner.lines.indices { inner.lines[index].source = nil }
    block.append(inner.marked(node, tag: "json_card"), after: .loose)
    return block
  }

  /// Nil when nothing of the internal form became a part of the card.
  private static func card(_ card: Unwrapped, _ options: PreviewOptions, _ width: Int) -> Block? {
    let document = JSONDocument(bytes: card.bytes)
    guard let root = document.root, !Card(document).components.isEmpty else { return nil }
    var options = options
    (options.expanded, options.collapsed) = ([], [])
    var memory = ElementMemory()
    let schema: CardSchema = root["schema"]?.string == "2.0" ? .v2 : .v1
    return CardBody.draw(root, options, schema: schema, width: width, &memory)
  }

  private static func texts(of string: String, _ context: Context, _ width: Int) -> Block {
    let text = JSONDocument(string).root.map { TextFinder.inline(in: $0, context) } ?? InlineText()
    let shown = text.isEmpty ? InlineText(context.say(.noTextFound), Look(.dim)) : text
    return Block(shown.lines(width: width, ellipsis: context.glyphs.ellipsis))
  }

  private static func note(_ context: Context, _ width: Int) -> Block {
    Block(InlineText(context.glyphs.warning + " " + context.say(.readBack), Look(.warning)).lines(width: width))
  }
}
