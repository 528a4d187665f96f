public import Card
public import JSONText
import Phrase
import Screen

/// Turns contents of messages into lines as readers see them.
///
/// Nothing here fails: a broken part is marked in place, an unknown one is shown as a box with its text, and the rest goes
/// on. The lines are safe to show and no wider than asked.
///
///     let card = Card(JSONDocument(text))
///     let preview = Preview.card(card, options: PreviewOptions(width: 60))
///     preview.lines.map(\.text)
public enum Preview {
  /// The narrowest and the widest drawing; beyond, lines are cut or stay shorter.
  private static let widths = 12...2000

  /// A card of any kind.
  public static func card(_ card: Card, options: PreviewOptions) -> PreviewDocument {
    var nothing = ElementMemory()
    return Self.card(card, options: options, &nothing)
  }

  /// The same, with what is known from the last drawing.
  static func card(_ card: Card, options: PreviewOptions, _ memory: inout ElementMemory) -> PreviewDocument {
    let width = drawnWidth(options)
    guard let root = card.document.root else { return nothing(options) }
    guard root.kind == .object else { return finish(loose(root, options, width), options) }
    return finish(block(of: card.kind, root, options, width, &memory), options)
  }

  /// The content of a text or post message; of any other kind its members as a tree.
  public static func text(_ content: JSONDocument, options: PreviewOptions) -> PreviewDocument {
    let width = drawnWidth(options)
    guard let root = content.root else { return nothing(options) }
    guard root.kind == .object else { return finish(loose(root, options, width), options) }
    let context = Context(options, schema: .v1)
    let block =
      root["text"]?.kind == .string
      ? TextMessage.draw(root, context, width)
      : PostMessage.draw(root, context, width) ?? Tree.draw(root, context, width)
    return finish(block, options)
  }

  private static func block(
    of kind: CardKind, _ root: JSONNode, _ options: PreviewOptions, _ width: Int, _ memory: inout ElementMemory
  ) -> Block {
    let context = Context(options, schema: .v2)
    switch kind {
    case .template: return Wrappers.template(root, context, width)
    case .entity: return Wrappers.entity(root, context, width)
    case .rawReadBack: return ReadBack.raw(root, options, context, width)
    case .renderedReadBack: return ReadBack.rendered(root, context, width)
    case .card2: return CardBody.draw(root, options, schema: .v2, width: width, &memory)
    case .card1:
      guard let inner = root["card"], inner.kind == .object, root["elements"] == nil, root["body"] == nil else {
        return CardBody.draw(root, options, schema: root["body"] == nil ? .v1 : .v2, width: width, &memory)
      }
      var block = Block(InlineText(context.say(.wrapped), Look(.warning)).lines(width: width))
      let schema: CardSchema = inner["schema"]?.string == "2.0" ? .v2 : .v1
      block.append(CardBody.draw(inner, options, schema: schema, width: width, &memory), after: .loose)
      return block
    }
  }

  /// A content that is no object: a string with JSON in it, or no JSON at all.
  private static func loose(_ root: JSONNode, _ options: PreviewOptions, _ width: Int) -> Block {
    let context = Context(options, schema: .v1)
    let isString = root.kind == .string
    var block = Block(
      InlineText(context.say(isString ? .insideString : .unreadable), Look(.warning)).lines(width: width))
    let text = root.string ?? String(decoding: root.document.bytes.prefix(20_000), as: UTF8.self)
    block.append(
      Block(
        InlineText(text, Look(.code)).lines(width: width, mostLines: 200, ellipsis: context.glyphs.ellipsis)),
      after: .loose)
    block.mark(root, tag: "?")
    return block
  }

  private static func nothing(_ options: PreviewOptions) -> PreviewDocument {
    let context = Context(options, schema: .v1)
    return finish(Block(InlineText(context.say(.nothing), Look(.dim)).lines(width: drawnWidth(options))), options)
  }

  private static func drawnWidth(_ options: PreviewOptions) -> Int {
    min(max(options.width, widths.lowerBound), widths.upperBound)
  }

  private static func finish(_ block: Block, _ options: PreviewOptions) -> PreviewDocument {
    var lines = block.lines
    if options.width < widths.lowerBound {
      lines = lines.map { $0.clipped(to: max(0, options.width)) }
    }
    return PreviewDocument(lines: lines, components: block.parts)
  }
}
