import JSONText
import Screen

/// Columns beside each other, and one below the other where they would become too narrow.
enum Columns {
  /// Columns of text below which a column is not worth reading.
  private static let narrowest = 12

  static let set: Renderer = { node, context, width in
    guard let list = node["columns"], list.kind == .array else {
      return Trouble.block(context.say(.noColumns), context, width)
    }
    let columns = list.children.map { $0 }
    guard !columns.isEmpty else { return Block([.blank]) }
    let lead = background(node, context)
    let room = width - (lead == nil ? 0 : 2)
    var block = rows(columns, node, context.deeper, room)
    if let lead { block = block.indented(lead) }
    return block
  }

  /// A column by itself: its items below or beside each other.
  static let column: Renderer = { node, context, width in
    let lead = background(node, context)
    var block = Stack.children(of: node, context.deeper, width - (lead == nil ? 0 : 2))
    if block.isEmpty { block.lines = [.blank] }
    if let lead { block = block.indented(lead) }
    return block
  }

  /// A stroke at the left stands for a coloured background.
  private static func background(_ node: JSONNode, _ context: Context) -> Span? {
    guard let style = node["background_style"]?.string, style != "default", !style.hasSuffix("white") else {
      return nil
    }
    return Span(context.glyphs.tintBar + " ", Look(.box, tint: context.tint(style)))
  }

  /// Cuts the columns into rows as the set asks for, and each row into widths.
  private static func rows(_ columns: [JSONNode], _ node: JSONNode, _ context: Context, _ width: Int) -> Block {
    switch node["flex_mode"]?.string {
    case "bisect": return grid(columns, by: 2, context, width)
    case "trisect": return grid(columns, by: 3, context, width)
    case "flow": return flow(columns, context, width)
    case "stretch" where width < 60: return stacked(columns, context, width)
    default:
      guard let widths = widths(columns, context, width) else { return stacked(columns, context, width) }
      return joined(columns, widths, node, context)
    }
  }

  private static func joined(_ columns: [JSONNode], _ widths: [Int], _ node: JSONNode, _ context: Context) -> Block {
    let blocks = zip(columns, widths).map { (block: draw($0, context, $1), width: $1) }
    let total = widths.reduce(-SideBySide.gap) { $0 + $1 + SideBySide.gap }
    guard blocks.contains(where: { $0.block.width > $0.width }) else { return SideBySide.join(blocks) }
    return stacked(columns, context, total)
  }

  private static func draw(_ column: JSONNode, _ context: Context, _ width: Int) -> Block {
    // Whatever stands here is a column; its tag is often forgotten.
    guard column.kind == .object, column["tag"] == nil || column["tag"]?.string == "column" else {
      return Components.draw(column, context, width)
    }
    return Self.column(column, context, width).marked(column, tag: "column")
  }

  private static func stacked(_ columns: [JSONNode], _ context: Context, _ width: Int) -> Block {
    var whole = Block()
    var previous: Block.Air?
    var airs: [Block.Air] = []
    for column in columns {
      let block = draw(column, context, width)
      whole.append(block, after: previous)
      previous = block.air
      airs.append(block.air)
    }
    whole.air = Block.Air.together(airs)
    return whole
  }

  private static func grid(_ columns: [JSONNode], by count: Int, _ context: Context, _ width: Int) -> Block {
    let each = (width - SideBySide.gap * (count - 1)) / count
    guard each >= narrowest else { return stacked(columns, context, width) }
    var whole = Block()
    var previous: Block.Air?
    for start in stride(from: 0, to: columns.count, by: count) {
      let row = columns[start..<min(start + count, columns.count)].map { (block: draw($0, context, each), width: each) }
      let joined = SideBySide.join(row)
      whole.append(joined, after: previous)
      previous = joined.air
    }
    if let previous { whole.air = previous }
    return whole
  }

  /// As many in a row as fit with the width that each wants.
  private static func flow(_ columns: [JSONNode], _ context: Context, _ width: Int) -> Block {
    var whole = Block()
    var row: [(block: Block, width: Int)] = []
    var used = 0
    for column in columns {
      let wanted = min(width, max(Stack.narrowest, Measure.width(of: column, context)))
      if !row.isEmpty, used + SideBySide.gap + wanted > width {
        whole.append(SideBySide.join(row))
        (row, used) = ([], 0)
      }
      used += (row.isEmpty ? 0 : SideBySide.gap) + wanted
      row.append((draw(column, context, wanted), wanted))
    }
    let last = SideBySide.join(row)
    whole.append(last)
    whole.air = last.air
    return whole
  }

  /// The width of each column: what its content wants for `auto`, a share by weight for the others. Nil when one would
  /// become too narrow.
  private static func widths(_ columns: [JSONNode], _ context: Context, _ width: Int) -> [Int]? {
    let room = width - SideBySide.gap * (columns.count - 1)
    guard room >= columns.count * Stack.narrowest else { return nil }
    let weights = columns.map { column -> Int? in
      guard column["width"]?.string == "weighted" || column["width"]?.kind == .number || column["weight"] != nil else {
        return nil
      }
      return min(5, max(1, column["weight"]?.int ?? 1))
    }
    let natural = columns.map { max(Stack.narrowest, Measure.width(of: $0, context)) }
    let total = weights.reduce(0) { $0 + ($1 ?? 0) }
    var widths = natural
    if total == 0 {
      widths = TableLayout.fit(natural, into: room)
    } else {
      // Columns that are as wide as their content leave at least half of the room to the weighted ones.
      let fixed = zip(natural, weights).map { $1 == nil ? $0 : 0 }
      let share = TableLayout.fit(fixed, into: room / 2)
      let left = room - zip(share, weights).reduce(0) { $0 + ($1.1 == nil ? $1.0 : 0) }
      for index in columns.indices {
        widths[index] = weights[index].map { left * $0 / total } ?? share[index]
      }
    }
    let isReadable = columns.indices.allSatisfy { widths[$0] >= min(narrowest, natural[$0]) }
    return isReadable ? widths : nil
  }
}
