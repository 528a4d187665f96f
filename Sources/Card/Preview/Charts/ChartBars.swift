import JSONText
import Screen

/// Bars from left to right, one for each number: by name, then by series; or stacked, one for each name.
enum ChartBars {
  static func draw(_ spec: ChartSpec, whole: JSONNode, _ context: Context, _ width: Int, rows: Int) -> Block {
    let data = ChartSeries(spec)
    var block = Block()
    if isStacked(spec, data) {
      block.append(StackedBars(spec, data, context, width).draw(rows: rows))
    } else {
      let bars = bars(spec, data, whole, context, rows)
      block.append(BarRows(context, width).draw(bars.shown))
      block.append(Charts.more(bars.more, context, width))
    }
    block.append(axisTitles(spec, whole, context, width))
    return block
  }

  /// Several series at one name stand on each other, unless the names are `[name, series]` or it is said that they don't.
  private static func isStacked(_ spec: ChartSpec, _ data: ChartSeries) -> Bool {
    guard spec.type == "bar", data.isMany, data.series.count <= SeriesMarks.most, !data.hasNegative else {
      return false
    }
    if spec.node["stack"]?.bool == false { return false }
    return spec.node[spec.isLying ? "yField" : "xField"]?[1] == nil
  }

  private static func bars(
    _ spec: ChartSpec, _ data: ChartSeries, _ whole: JSONNode, _ context: Context, _ rows: Int
  ) -> (shown: [BarRow], more: Int) {
    var shown: [BarRow] = []
    var left = 0
    let top = spec.type == "radar" ? ChartAxis("radius", of: whole)?.limit("max") : nil
    let count = data.series.reduce(0) { $0 + $1.points.count }
    for (place, points) in data.rows(rows).enumerated() {
      for (number, entry) in points.enumerated() {
        guard shown.count < rows else { break }
        left += 1
        let series = data.isMany ? (name: data.series[entry.series].name, number: entry.series) : nil
        shown.append(
          BarRow(
            name: number == 0 ? data.names[place] : "", series: series, value: entry.point.value,
            words: entry.point.value.map(spec.format.text) ?? context.glyphs.rule, node: entry.point.row, top: top))
      }
    }
    if spec.type == "radar" {
      let highest = top ?? shown.reduce(0) { max($0, $1.value ?? 0) }
      for number in shown.indices where highest > 0 {
        shown[number].top = highest
        shown[number].words += " / " + spec.format.text(highest)
      }
    }
    return (shown, count - left)
  }

  /// What the axes say beside the bars: names first, numbers after.
  private static func axisTitles(_ spec: ChartSpec, _ whole: JSONNode, _ context: Context, _ width: Int) -> Block {
    let sides = spec.isLying ? ["left", "bottom"] : ["bottom", "left"]
    let titles = sides.compactMap { ChartAxis($0, of: whole)?.title?.string }
    guard !titles.isEmpty else { return Block() }
    let text = InlineText(titles.joined(separator: " \(context.glyphs.dot) "), Look(.dim))
    return Block([text.line(width: width, ellipsis: context.glyphs.ellipsis)])
  }
}

/// One bar with what stands around it.
struct BarRow {
  var name: String
  var series: (name: String, number: Int)?
  var value: Double?
  /// What stands after the bar.
  var words: String
  var node: JSONNode
  /// Where the scale ends; nil ends it at the highest number of all rows.
  var top: Double?
}

/// Draws bars below each other, on one scale.
struct BarRows {
  private let context: Context
  private let width: Int

  init(_ context: Context, _ width: Int) {
    (self.context, self.width) = (context, width)
  }

  func draw(_ rows: [BarRow]) -> Block {
    let names = rows.map { InlineText($0.name, context.base).onOneLine }
    let series = rows.map { InlineText($0.series?.name ?? "", Look(.dim)).onOneLine }
    let words = rows.reduce(0) { max($0, Width.of($1.words)) }
    let nameWidth = min(max(4, width / 4), names.reduce(0) { max($0, $1.naturalWidth) })
    let hasSeries = rows.contains { $0.series != nil }
    let seriesWidth = hasSeries ? min(max(3, width / 5), series.reduce(0) { max($0, $1.naturalWidth) }) : 0
    let lead = nameWidth + (hasSeries ? 1 + seriesWidth : 0) + 1
    let scale = BarScale(rows, columns: min(60, width - lead - 1 - words))
    var block = Block()
    for (number, row) in rows.enumerated() {
      var line = LineWriter()
      line.write(names[number].line(width: max(2, nameWidth), ellipsis: context.glyphs.ellipsis))
      if hasSeries {
        line.skip(to: nameWidth + 1)
        line.write(series[number].line(width: max(2, seriesWidth), ellipsis: context.glyphs.ellipsis))
      }
      line.skip(to: lead)
      if scale.columns >= 4 {
        scale.write(row, SeriesMarks.look(row.series?.number ?? 0), context, to: &line)
        if line.width > lead { line.write(" ") }
      }
      line.write(row.words, row.value == nil ? Look(.dim) : context.base)
      block.append(Block([line.line(upTo: width)]).marked(row.node, tag: "row"))
    }
    return block
  }
}

/// From numbers to columns: zero stands where both sides have room.
struct BarScale {
  let columns: Int
  /// Columns left of zero.
  let zero: Int
  private let high: Double
  private let low: Double

  init(_ rows: [BarRow], columns: Int) {
    self.columns = columns
    high = rows.reduce(0) { max($0, $1.top ?? $1.value ?? 0) }
    low = rows.reduce(0) { min($0, $1.value ?? 0) }
    if low < 0, columns > 0 {
      // Halves, so that the distance of the largest numbers is still one.
      let part = (-low / 2) / (high / 2 - low / 2)
      zero = min(columns, max(1, Int((part * Double(columns)).rounded())))
    } else {
      zero = 0
    }
  }

  /// Eighths of a column that a number takes at its side of zero.
  func eighths(_ value: Double) -> Int {
    let room = value < 0 ? zero : columns - zero
    let end = value < 0 ? low : high
    guard end != 0, room > 0 else { return 0 }
    let part = min(1, max(0, value / end))
    return part > 0 ? max(1, Int((part * Double(room * 8)).rounded())) : 0
  }

  func write(_ row: BarRow, _ look: Look, _ context: Context, to line: inout LineWriter) {
    let start = line.width
    let value = row.value ?? 0
    let count = eighths(value)
    if value < 0 {
      let cells = max(1, (count + 4) / 8)
      line.skip(to: start + zero - cells)
      line.write(context.glyphs.fill, times: cells, look)
    } else {
      line.skip(to: start + zero)
      Self.write(eighths: count, look, context, to: &line)
    }
    if row.top != nil { line.write(context.glyphs.rest, times: start + columns - line.width, Look(.dim)) }
    if low < 0 { line.skip(to: start + columns) }
  }

  static func write(eighths count: Int, _ look: Look, _ context: Context, to line: inout LineWriter) {
    let forms = context.glyphs.eighths
    if forms.count < 8 {
      line.write(context.glyphs.fill, times: count == 0 ? 0 : max(1, (count + 4) / 8), look)
    } else {
      line.write(context.glyphs.fill, times: count / 8, look)
      if count % 8 > 0 { line.write(forms[count % 8 - 1], look) }
    }
  }
}
