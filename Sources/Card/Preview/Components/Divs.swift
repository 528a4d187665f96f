import JSONText
import Screen

/// Blocks of text with fields and something at their right.
enum Divs {
  static let div: Renderer = { node, context, width in
    let extra = node["extra"]
    let fields = node["fields"]
    guard node["text"] != nil || fields != nil || extra != nil else {
      return Trouble.block(context.say(.noText), context, width)
    }
    let extraBlock = extra.map { Components.draw($0, context, max(Stack.narrowest, min(width / 2, width - 12))) }
    let extraWidth = extraBlock?.width ?? 0
    let isBeside = extraBlock != nil && width - extraWidth - 2 >= 20
    let room = isBeside ? width - extraWidth - 2 : width
    let lead = Media.sign(node["icon"], context)
    var block = Texts.block(node["text"], context, room - (lead?.width ?? 0))
    let editable = block.editable
    if let lead { block = block.indented(lead.first, lead.rest) }
    if let fields { block.append(Self.fields(fields, context, room)) }
    if let extraBlock, isBeside {
      block = SideBySide.join([(block, room), (extraBlock, extraWidth)])
    } else if let extraBlock {
      block.append(extraBlock)
    }
    block.editable = editable
    if block.isEmpty { block.lines = [.blank] }
    return block
  }

  /// Fields: short ones two in a row where there is room, long ones alone.
  private static func fields(_ fields: JSONNode, _ context: Context, _ width: Int) -> Block {
    var whole = Block()
    var waiting: Block?
    let half = (width - 2) / 2
    let canPair = half >= 14
    for field in fields.children {
      let isShort = canPair && field["is_short"]?.bool == true
      var block = Texts.block(
        field["text"] ?? (field["tag"] == nil ? nil : field), context, isShort ? half : width)
      if block.isEmpty { block.lines = [.blank] }
      block.mark(field, tag: "field")
      guard isShort else {
        if let first = waiting.take() { whole.append(first) }
        whole.append(block)
        continue
      }
      if let first = waiting.take() {
        whole.append(SideBySide.join([(first, half), (block, half)]))
      } else {
        waiting = block
      }
    }
    if let waiting { whole.append(waiting) }
    return whole
  }
}
