import JSONText
import Screen

/// The first rows as they are, for kinds that characters can't draw.
enum ChartRows {
  private static let most = 5

  /// - Parameter counts: whether to say how many rows there are.
  static func draw(_ spec: ChartSpec, _ context: Context, _ width: Int, counts: Bool = false) -> Block {
    var block = Block()
    if counts { block.lines = InlineText(context.say(.rowCount(spec.rows.count)), Look(.dim)).lines(width: width) }
    for row in spec.rows.prefix(most) {
      var text = InlineText()
      for member in row.children.prefix(8) {
        if !text.isEmpty { text.append("  ", context.base) }
        text.append((member.key ?? "") + " ", Look(.dim))
        text.append(member.string ?? String(decoding: member.sourceBytes.prefix(40), as: UTF8.self), context.base)
      }
      block.append(Block([text.line(width: width, ellipsis: context.glyphs.ellipsis)]).marked(row, tag: "row"))
    }
    block.append(Charts.more(spec.rows.count - most, context, width))
    return block
  }
}
