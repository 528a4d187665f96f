import JSONText
import Screen

/// The chart component: its title, and its data as bars or small lines of characters (card-json.md 18).
enum Charts {
  /// Rows that a chart takes at most, without its title.
  static let mostRows = 12

  static let chart: Renderer = { node, context, width in
    guard let spec = node["chart_spec"], spec.kind == .object else {
      return Trouble.block(context.say(.noChart), context, width)
    }
    let title = context.shownString(of: spec["title"]?["text"]) ?? context.shownString(of: spec["title"])
    var block = Block(editable: title)
    block.append(Block(heading(spec, title, context).lines(width: width, ellipsis: context.glyphs.ellipsis)))
    let inside = width - 2 >= Stack.narrowest ? width - 2 : width
    let body = body(spec, context, inside)
    block.append(inside < width ? body.indented(Span("  ")) : body)
    block.editable = title
    block.air = .loose
    return block
  }

  private static func heading(_ spec: JSONNode, _ title: JSONNode?, _ context: Context) -> InlineText {
    var text = InlineText(title?.string ?? context.say(.chart), Look(context.base.role, .bold))
    text.append("  " + (spec["type"]?.string ?? "?"), Look(.dim))
    return text
  }

  private static func body(_ spec: JSONNode, _ context: Context, _ width: Int) -> Block {
    guard spec["type"]?.string == "common", let series = spec["series"], series.kind == .array else {
      return drawing(ChartData(spec, spec["data"]), context, width)
    }
    var block = Block()
    for (number, one) in series.children.prefix(4).enumerated() {
      block.append(drawing(ChartData(one, data(of: one, number, in: spec)), context, width))
    }
    return block
  }

  /// The data that a series of a combined chart names by index or id.
  private static func data(of series: JSONNode, _ number: Int, in spec: JSONNode) -> JSONNode? {
    if let own = series["data"] { return own }
    guard let data = spec["data"], data.kind == .array else { return spec["data"] }
    if let id = series["dataId"]?.string { return data.children.first { $0["id"]?.string == id } }
    return data[series["dataIndex"]?.int ?? 0] ?? data[0]
  }

  private static func drawing(_ data: ChartData, _ context: Context, _ width: Int) -> Block {
    guard !data.rows.isEmpty else {
      return Block(InlineText(context.say(.noData), Look(.dim)).lines(width: width))
    }
    if let missing = data.missingField {
      var block = Trouble.block(context.say(.noField(missing)), context, width)
      block.append(list(data, context, width))
      return block
    }
    switch data.type {
    case "line", "area": return ChartLines.draw(data, context, width)
    case "bar", "pie", "funnel", "radar", "rose", "wordCloud", "linearProgress", "circularProgress", "waterfall",
      "treemap":
      return ChartBars.draw(data, context, width)
    default: return list(data, context, width)
    }
  }

  /// The first rows as they are, for kinds that characters can't draw.
  private static func list(_ data: ChartData, _ context: Context, _ width: Int) -> Block {
    var block = Block()
    for row in data.rows.prefix(5) {
      var text = InlineText()
      for member in row.children.prefix(8) {
        if !text.isEmpty { text.append("  ", context.base) }
        text.append((member.key ?? "") + " ", Look(.dim))
        text.append(member.string ?? String(member.source.prefix(40)), context.base)
      }
      block.append(
        Block([text.line(width: width, ellipsis: context.glyphs.ellipsis)]).marked(row, tag: "row"))
    }
    block.append(more(data.rows.count - 5, context, width))
    return block
  }

  /// A last line that says how much is not shown.
  static func more(_ count: Int, _ context: Context, _ width: Int) -> Block {
    guard count > 0 else { return Block() }
    return Block(InlineText(context.say(.moreRows(count)), Look(.dim)).lines(width: width))
  }
}
