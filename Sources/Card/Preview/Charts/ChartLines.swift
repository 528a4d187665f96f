import JSONText
import Screen

/// Line and area charts: a small line of characters for each series, with its ends.
enum ChartLines {
  private static let mostSeries = 5

  static func draw(_ data: ChartData, _ context: Context, _ width: Int) -> Block {
    var names: [String] = []
    var series: [String: [Double]] = [:]
    for row in data.rows {
      guard let value = data.value(of: row), value.isFinite else { continue }
      let name = data.series(of: row) ?? ""
      if series[name] == nil { names.append(name) }
      series[name, default: []].append(value)
    }
    guard !names.isEmpty else {
      return Block(InlineText(context.say(.noData), Look(.dim)).lines(width: width))
    }
    var block = Block()
    for name in names.prefix(mostSeries) {
      block.append(line(name, series[name] ?? [], context, width))
    }
    block.append(axis(data, context, width))
    if names.count > mostSeries {
      block.append(Charts.more(names.count - mostSeries, context, width))
    }
    return block
  }

  private static func line(_ name: String, _ values: [Double], _ context: Context, _ width: Int) -> Block {
    let low = values.min() ?? 0
    let high = values.max() ?? 0
    let ends = "  \(Numbers.short(low))–\(Numbers.short(high))".plain(
      context, "  \(Numbers.short(low))..\(Numbers.short(high))")
    var text = InlineText()
    if !name.isEmpty { text.append(name + " ", context.base) }
    let room = min(60, max(4, width - min(text.naturalWidth, width / 2) - Width.of(ends)))
    let sparks = context.glyphs.sparks
    let shown = min(room, values.count)
    let marks = (0..<shown).map { place -> String in
      let value = values[place * values.count / shown]
      let part = high > low ? (value - low) / (high - low) : 0.5
      return sparks[min(sparks.count - 1, max(0, Int(part * Double(sparks.count))))]
    }
    text.append(marks.joined(), Look(.box, tint: .blue))
    text.append(ends, Look(.dim))
    return Block(text.onOneLine.lines(width: width))
  }

  /// The first and the last name on the axis.
  private static func axis(_ data: ChartData, _ context: Context, _ width: Int) -> Block {
    guard let first = data.rows.first, let last = data.rows.last, data.nameField != nil else { return Block() }
    let text = InlineText(data.name(of: first) + " … ".plain(context, " .. ") + data.name(of: last), Look(.dim))
    return Block([text.line(width: width, ellipsis: context.glyphs.ellipsis)])
  }
}
