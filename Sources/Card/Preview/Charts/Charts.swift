import JSONText
import Screen

/// The chart component: its title, and its data drawn with characters (card-json.md 18).
enum Charts {
  /// Rows that a chart takes at most, without its title and the words around it.
  static let mostRows = 12
  /// Charts of a combined chart that are drawn.
  private static let mostParts = 4

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
    if let more = spec["title"]?["subtext"]?.string { text.append("  " + more, context.base) }
    text.append("  " + (spec["type"]?.string ?? "?"), Look(.dim))
    return text
  }

  private static func body(_ spec: JSONNode, _ context: Context, _ width: Int) -> Block {
    guard spec["type"]?.string == "common", let series = spec["series"], series.kind == .array else {
      return drawing(ChartSpec(spec, spec["data"], whole: spec), whole: spec, context, width, rows: mostRows)
    }
    var block = Block()
    let shown = min(mostParts, series.children.count)
    for (number, one) in series.children.prefix(shown).enumerated() {
      let part = ChartSpec(one, data(of: one, in: spec), whole: spec)
      block.append(Block(subheading(part, number, spec, context).lines(width: width, mostLines: 1)))
      block.append(drawing(part, whole: spec, context, width, rows: max(4, mostRows / shown)))
    }
    block.append(more(series.children.count - shown, context, width))
    return block
  }

  /// What a part of a combined chart is: its kind, its field, and its axis when that is not the left one.
  private static func subheading(
    _ part: ChartSpec, _ number: Int, _ whole: JSONNode, _ context: Context
  ) -> InlineText {
    var text = InlineText(part.type, Look(.dim))
    if let field = part.value.name { text.append(" \(context.glyphs.dot) " + field, Look(.dim)) }
    let isRight =
      whole["axes"]?.children.contains { axis in
        axis["orient"]?.string == "right"
          && (axis["seriesIndex"]?.children.contains { $0.int == number } ?? false
            || axis["seriesId"]?.children.contains { $0.string != nil && $0.string == part.node["id"]?.string } ?? false)
      } ?? false
    if isRight { text.append(" \(context.glyphs.dot) " + context.say(.rightAxis), Look(.dim)) }
    return text.onOneLine
  }

  /// The data that a series of a combined chart names by index or id.
  private static func data(of series: JSONNode, in spec: JSONNode) -> JSONNode? {
    if let own = series["data"] { return own }
    guard let data = spec["data"], data.kind == .array else { return spec["data"] }
    if let id = (series["dataId"] ?? series["fromDataId"])?.string {
      return data.children.first { $0["id"]?.string == id }
    }
    return data[(series["dataIndex"] ?? series["fromDataIndex"])?.int ?? 0] ?? data[0]
  }

  private static func drawing(
    _ spec: ChartSpec, whole: JSONNode, _ context: Context, _ width: Int, rows: Int
  ) -> Block {
    if let trouble = ChartTrouble.of(spec) {
      var block = Trouble.block(context.say(trouble), context, width)
      block.append(ChartRows.draw(spec, context, width))
      return block
    }
    guard !spec.rows.isEmpty else {
      return Block(InlineText(context.say(.noData), Look(.dim)).lines(width: width))
    }
    switch spec.type {
    case "line", "area", "scatter": return ChartPlot(spec, whole: whole, context, width, rows: rows).draw()
    case "bar", "radar", "rose", "waterfall": return ChartBars.draw(spec, whole: whole, context, width, rows: rows)
    case "pie", "funnel": return ChartShares.draw(spec, context, width, rows: rows)
    case "linearProgress", "circularProgress", "gauge":
      return ChartMeters.draw(spec, whole: whole, context, width, rows: rows)
    case "wordCloud": return ChartWords.draw(spec, context, width)
    default: return ChartRows.draw(spec, context, width, counts: true)
    }
  }

  /// A last line that says how much is not shown.
  static func more(_ count: Int, _ context: Context, _ width: Int) -> Block {
    guard count > 0 else { return Block() }
    return Block(InlineText(context.say(.moreRows(count)), Look(.dim)).lines(width: width))
  }
}
