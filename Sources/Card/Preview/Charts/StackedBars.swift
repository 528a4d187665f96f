import JSONText
import Screen

/// Bars whose series stand on each other, each with its own pattern.
struct StackedBars {
  private let spec: ChartSpec
  private let data: ChartSeries
  private let context: Context
  private let width: Int

  init(_ spec: ChartSpec, _ data: ChartSeries, _ context: Context, _ width: Int) {
    (self.spec, self.data, self.context, self.width) = (spec, data, context, width)
  }

  func draw(rows: Int) -> Block {
    let legend = SeriesMarks.legend(data.series.map(\.name), context, width, mark: mark)
    let shown = data.rows(max(1, rows - legend.count))
    let totals = shown.map { $0.reduce(0) { $0 + max(0, $1.point.value ?? 0) } }
    let highest = totals.reduce(0, max)
    let names = data.names.prefix(shown.count).map { InlineText($0, context.base).onOneLine }
    let nameWidth = min(max(4, width / 4), names.reduce(0) { max($0, $1.naturalWidth) })
    let words = zip(shown, totals).map { self.words($0, total: $1) }
    let wordsWidth = words.reduce(0) { max($0, Width.of($1)) }
    let columns = min(60, width - nameWidth - 2 - wordsWidth)
    let isShare = spec.node["percent"]?.bool == true
    var block = Block()
    for (number, points) in shown.enumerated() {
      var line = LineWriter()
      line.write(names[number].line(width: max(2, nameWidth), ellipsis: context.glyphs.ellipsis))
      line.skip(to: nameWidth + 1)
      if columns >= 4 {
        write(points, of: isShare ? totals[number] : highest, columns, to: &line)
        line.write(" ")
      }
      line.write(words[number], context.base)
      let drawn = Block([line.line(upTo: width)])
      block.append(points.first.map { drawn.marked($0.point.row, tag: "row") } ?? drawn)
    }
    block.append(Charts.more(data.names.count - shown.count, context, width))
    block.append(Block(legend))
    return block
  }

  private func mark(_ number: Int) -> String {
    SeriesMarks.fill(number, of: data.series.count, context)
  }

  /// Parts end where the sum up to them does, so that the whole bar is as long as its sum.
  private func write(
    _ points: [(series: Int, point: ChartSeries.Point)], of highest: Double, _ columns: Int, to line: inout LineWriter
  ) {
    guard highest > 0, highest.isFinite else { return }
    var sum = 0.0
    var done = 0
    for (series, point) in points {
      sum += max(0, point.value ?? 0)
      let end = min(columns, Int((sum / highest * Double(columns)).rounded()))
      line.write(mark(series), times: end - done, SeriesMarks.look(series))
      done = max(done, end)
    }
  }

  /// The sum, and the parts where there is room for them.
  private func words(_ points: [(series: Int, point: ChartSeries.Point)], total: Double) -> String {
    let sum = spec.format.text(total)
    guard points.count > 1 else { return sum }
    let parts = points.map { $0.point.value.map(spec.format.text) ?? context.glyphs.rule }.joined(separator: " + ")
    let all = "\(sum) = \(parts)"
    return Width.of(all) <= width / 2 ? all : sum
  }
}
