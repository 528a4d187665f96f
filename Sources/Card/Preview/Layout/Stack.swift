import JSONText
import Screen

/// Components one below the other, or one beside the other.
enum Stack {
  /// Nothing is drawn narrower than this; containers give up their frames before.
  static let narrowest = 8

  /// Draws all items of `elements` below each other.
  static func vertical(_ elements: JSONNode?, _ context: Context, _ width: Int) -> Block {
    guard let elements else { return Block() }
    guard elements.kind == .array else {
      return Trouble.block(context.say(.notAList), context, width).marked(elements, tag: "?")
    }
    return vertical(elements.children, context, width)
  }

  static func vertical(_ nodes: some Sequence<JSONNode>, _ context: Context, _ width: Int) -> Block {
    below(nodes.lazy.filter { !$0.isMissing }.map { Components.draw($0, context, width) })
  }

  /// Blocks below each other, with the air they want.
  static func below(_ blocks: some Sequence<Block>) -> Block {
    var whole = Block()
    var previous: Block.Air?
    var isUniform = true
    for block in blocks where !block.isEmpty {
      whole.append(block, after: previous)
      if let previous, previous != block.air { isUniform = false }
      previous = block.air
    }
    if isUniform, let previous { whole.air = previous }
    return whole
  }

  /// The children of a container in the direction it asks for.
  static func children(of node: JSONNode, _ context: Context, _ width: Int) -> Block {
    guard node["direction"]?.string == "horizontal", let elements = node["elements"], elements.kind == .array else {
      return vertical(node["elements"], context, width)
    }
    return Flow.row(
      elements.children.map { Components.draw($0, context, width) }, width: width,
      align: Alignment(node["horizontal_align"]?.string))
  }
}

/// Blocks in a row that goes on in the next line when it is full.
enum Flow {
  private static let gap = 2

  /// Blocks of one line stand beside each other; a taller one has its lines for itself.
  static func row(_ blocks: [Block], width: Int, align: Alignment = .left) -> Block {
    var whole = Block()
    var line: [Block] = []
    var used = 0
    func finish() {
      whole.append(join(line, width: width, align: align))
      line = []
      used = 0
    }
    whole.air = Block.Air.together(blocks.lazy.map(\.air))
    for block in blocks where !block.isEmpty {
      let blockWidth = block.width
      if block.lines.count > 1 || (!line.isEmpty && used + gap + blockWidth > width) {
        if !line.isEmpty { finish() }
      }
      if block.lines.count > 1 {
        whole.append(block)
      } else {
        used += (line.isEmpty ? 0 : gap) + blockWidth
        line.append(block)
      }
    }
    if !line.isEmpty { finish() }
    return whole
  }

  private static func join(_ blocks: [Block], width: Int, align: Alignment) -> Block {
    let total = blocks.reduce(-gap) { $0 + gap + $1.width }
    var at = align.lead(total, in: width)
    var spans = at > 0 ? [Span(String(repeating: " ", count: at))] : []
    var row = Block()
    for (number, block) in blocks.enumerated() {
      if number > 0 {
        spans.append(Span("  "))
        at += gap
      }
      row.parts += block.parts.map { $0.moved(lines: 0, columns: at) }
      spans += block.lines.first?.spans ?? []
      at += block.width
    }
    row.lines = [PreviewLine(spans, width: at, source: blocks.count == 1 ? blocks.first?.lines.first?.source : nil)]
    return row
  }
}
