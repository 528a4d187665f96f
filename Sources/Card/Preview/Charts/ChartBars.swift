import JSONText
import Screen

/// Charts whose rows are a name and a number: a bar for each.
enum ChartBars {
  private struct Bar {
    var name: InlineText
    var value: Double
    var words: String
    var node: JSONNode
  }

  static func draw(_ data: ChartData, _ context: Context, _ width: Int) -> Block {
    let isShare = data.type == "linearProgress" || data.type == "circularProgress"
    let total = data.rows.reduce(0) { $0 + max(0, data.value(of: $1) ?? 0) }
    var bars = data.rows.prefix(Charts.mostRows).map { row -> Bar in
      let value = data.value(of: row) ?? 0
      return Bar(
        name: name(of: row, data, context), value: value, words: words(value, of: total, data.type), node: row)
    }
    if data.type == "wordCloud" { bars.sort { $0.value > $1.value } }
    let highest = isShare ? 1 : bars.reduce(0) { max($0, $1.value) }
    let nameWidth = min(max(4, width / 3), bars.reduce(0) { max($0, $1.name.naturalWidth) })
    let wordsWidth = bars.reduce(0) { max($0, Width.of($1.words)) }
    let barWidth = min(40, width - nameWidth - wordsWidth - 2)
    var block = Block()
    for bar in bars {
      let name = bar.name.line(width: max(2, nameWidth), ellipsis: context.glyphs.ellipsis)
      let drawn = line(name.padded(to: nameWidth), bar, highest, barWidth, wordsWidth, isShare, context)
      block.append(Block([drawn.clipped(to: width)]).marked(bar.node, tag: "row"))
    }
    block.append(Charts.more(data.rows.count - bars.count, context, width))
    return block
  }

  private static func line(
    _ name: PreviewLine, _ bar: Bar, _ highest: Double, _ width: Int, _ wordsWidth: Int, _ isShare: Bool,
    _ context: Context
  ) -> PreviewLine {
    var spans = name.spans
    var used = name.width
    if width >= 4 {
      let part = highest > 0 && bar.value.isFinite ? max(0, min(1, bar.value / highest)) : 0
      let filled = part > 0 ? max(1, Int((part * Double(width)).rounded())) : 0
      spans.append(Span(" " + String(repeating: context.glyphs.fill, count: filled), Look(.box, tint: .blue)))
      let rest = isShare ? context.glyphs.rest : ""
      spans.append(Span(String(repeating: rest, count: width - filled), Look(.dim)))
      used += 1 + (isShare ? width : filled)
    }
    spans.append(Span(" " + bar.words, context.base))
    return PreviewLine(spans, width: used + 1 + Width.of(bar.words))
  }

  private static func name(of row: JSONNode, _ data: ChartData, _ context: Context) -> InlineText {
    var name = InlineText(data.name(of: row), context.base)
    if let series = data.series(of: row) {
      if !name.isEmpty { name.append(" " + context.glyphs.dot + " ", Look(.dim)) }
      name.append(series, Look(.dim))
    }
    return name.onOneLine
  }

  private static func words(_ value: Double, of total: Double, _ type: String) -> String {
    switch type {
    case "linearProgress", "circularProgress": "\(Numbers.short(value * 100)) %"
    case "pie", "rose": "\(Numbers.short(value)) (\(percent(value, of: total)) %)"
    default: Numbers.short(value)
    }
  }

  private static func percent(_ value: Double, of total: Double) -> String {
    total > 0 ? Numbers.text(value / total * 100, digits: 0, grouped: false) : "0"
  }
}
