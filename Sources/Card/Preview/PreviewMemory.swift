public import Card
import JSONText

/// Draws a card that is being typed: what did not change is taken from the last drawing.
///
/// The result is always that of ``Preview/card(_:options:)``. What is kept are the elements of the body; one of them is drawn
/// anew when its bytes changed, all are when anything else did that they depend on.
///
///     var memory = PreviewMemory()
///     memory.card(card, options: options)     // draws everything
///     memory.card(typed, options: options)    // draws the element that was typed in
public struct PreviewMemory: Sendable {
  private var elements = ElementMemory()

  public init() {}

  public mutating func card(_ card: Card, options: PreviewOptions) -> PreviewDocument {
    Preview.card(card, options: options, &elements)
  }
}

/// The elements of a body as they were drawn last.
struct ElementMemory: Sendable {
  /// All that a drawing depends on besides the element itself.
  struct Circumstances: Hashable {
    var list: JSONPath
    var width: Int
    var context: Context
  }

  private struct Kept {
    var range: Range<Int>
    var block: Block
  }

  private var document: JSONDocument?
  private var circumstances: Circumstances?
  /// By their numbers in the list.
  private var kept: [Kept] = []

  /// The elements of a list, each drawn by `draw` or taken from before.
  ///
  /// Only between texts that are JSON: in others, what an element is may depend on what follows it.
  mutating func blocks(
    of list: JSONNode, _ context: Context, _ width: Int, draw: (JSONNode) -> Block
  ) -> [Block] {
    let now = Circumstances(list: list.path, width: width, context: context)
    let canReuse = list.document.isWellFormed && document?.isWellFormed == true && circumstances == now
    let change = canReuse ? document.flatMap { ChangedBytes(from: $0, to: list.document) } : nil
    let isSame = canReuse && change == nil
    var fresh: [Kept] = []
    fresh.reserveCapacity(list.children.count)
    var blocks: [Block] = []
    blocks.reserveCapacity(list.children.count)
    for (number, node) in list.children.enumerated() {
      let range = node.range
      var block: Block
      if canReuse, kept.indices.contains(number),
        (isSame ? kept[number].range : change?.moved(kept[number].range)) == range
      {
        let old = kept[number]
        block = old.block.moved(bytes: range.lowerBound - old.range.lowerBound)
      } else {
        block = draw(node)
        // A node holds its whole document, and nobody asks for the one string of an element of the body.
        block.editable = nil
      }
      fresh.append(Kept(range: range, block: block))
      blocks.append(block)
    }
    (document, circumstances, kept) = (list.document, now, fresh)
    return blocks
  }
}

extension Block {
  /// The block of the same bytes at another place of the text.
  fileprivate func moved(bytes offset: Int) -> Block {
    guard offset != 0 else { return self }
    var block = self
    for index in block.lines.indices {
      if let source = block.lines[index].source { block.lines[index].source = source.moved(by: offset) }
    }
    for index in block.parts.indices { block.parts[index].source = block.parts[index].source.moved(by: offset) }
    return block
  }
}

extension Range<Int> {
  fileprivate func moved(by offset: Int) -> Range<Int> {
    lowerBound + offset..<upperBound + offset
  }
}
