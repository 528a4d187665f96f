import JSONText
import Screen

/// A plot as lines: dots, letters, numbers at the left, names below.
struct PlotDrawing {
  private let plot: ChartPlot
  private let (x, y): (PlotScale, PlotScale)
  private let columns: Int
  private let labels: [Int: String]
  private let labelWidth: Int
  private var context: Context { plot.context }

  init(_ plot: ChartPlot, _ x: PlotScale, _ y: PlotScale, columns: Int) {
    (self.plot, self.x, self.y, self.columns) = (plot, x, y, columns)
    let format = plot.spec.format
    if y.low == y.high {
      labels = [plot.plotRows / 2: format.text(y.low)]
    } else {
      // The middle row stands for the middle only where there is one.
      var labels = [0: format.text(y.high), plot.plotRows - 1: format.text(y.low)]
      if plot.plotRows % 2 == 1, plot.plotRows > 4 { labels[plot.plotRows / 2] = format.text(y.middle) }
      self.labels = labels
    }
    labelWidth = min(columns / 3, labels.values.reduce(0) { max($0, Width.of($1)) })
  }

  private var plotColumns: Int { columns - labelWidth - 2 }

  func block(xTitle: JSONNode?, yTitle: JSONNode?) -> Block {
    let grid = grid()
    var block = Block()
    if let title = yTitle?.string { block.lines.append(dim(title)) }
    for row in 0..<plot.plotRows {
      var line = LineWriter()
      let label = Clip.text(labels[row] ?? "", to: labelWidth, ellipsis: context.glyphs.ellipsis)
      line.skip(to: labelWidth - Width.of(label))
      line.write(label, Look(.dim))
      line.write(" " + (label.isEmpty ? context.glyphs.frame.down : context.glyphs.tick), Look(.box))
      grid.write(row, context, to: &line) { plot.hasLetters ? SeriesMarks.letter($0) : "*" }
      block.lines.append(line.line(upTo: plot.width))
    }
    var rule = LineWriter()
    rule.skip(to: labelWidth + 1)
    rule.write(context.glyphs.frame.bottomLeft, Look(.box))
    rule.write(context.glyphs.frame.across, times: plotColumns, Look(.box))
    block.lines.append(rule.line(upTo: plot.width))
    block.lines += AxisLabels(plot, x, columns: plotColumns, lead: labelWidth + 2, perCell: grid.across).lines()
    if let title = xTitle?.string { block.lines.append(dim(title)) }
    block.lines += legend(grid)
    return block
  }

  private func dim(_ text: String) -> PreviewLine {
    InlineText(text, Look(.dim)).line(width: plot.width, ellipsis: context.glyphs.ellipsis)
  }

  private func grid() -> DotGrid {
    var grid = DotGrid(columns: plotColumns, rows: plot.plotRows, hasDots: context.glyphs.hasDots)
    for (number, one) in plot.series.enumerated() {
      var last: (x: Int, y: Int)?
      var lastLetter = -8
      for spot in one.spots {
        guard let spot, let across = x.place(spot.x, of: grid.width), let up = y.place(spot.height, of: grid.height)
        else {
          last = nil
          continue
        }
        let place = (x: across, y: grid.height - 1 - up)
        if plot.isScatter {
          grid.dot(place.x, place.y, by: number)
        } else {
          let from = last ?? place
          grid.line(from: from, to: place, by: number)
          last = place
        }
        // Letters stand on points, but not so near that they hide the line between them.
        let column = place.x / grid.across
        if plot.hasLetters || !context.glyphs.hasDots, plot.isScatter || abs(column - lastLetter) >= 4 {
          grid.letter(place.x, place.y, of: number)
          lastLetter = column
        }
      }
    }
    if plot.isArea, !plot.hasLetters, let zero = y.place(min(max(0, y.low), y.high), of: grid.height) {
      grid.fill(to: grid.height - 1 - zero, by: 0)
    }
    return grid
  }

  private func legend(_ grid: DotGrid) -> [PreviewLine] {
    guard plot.hasLetters else { return [] }
    let names = plot.series.map { one -> String in
      let values = one.spots.compactMap { $0?.value }
      guard !plot.isScatter, let last = values.last, let low = values.min(), let high = values.max() else {
        return one.name
      }
      let format = plot.spec.format
      let numbers = context.say(.span(last: format.text(last), low: format.text(low), high: format.text(high)))
      return "\(Clip.text(InlineText(one.name).printable, to: 16, ellipsis: context.glyphs.ellipsis)) \(numbers)"
    }
    let all = names + Array(repeating: "", count: plot.hidden)
    var lines = SeriesMarks.legend(
      all, context, plot.width, longest: plot.width - 4, mostLines: 4, mark: SeriesMarks.letter)
    guard grid.hasSeveral, let last = lines.popLast() else { return lines }
    var line = LineWriter()
    line.write(last)
    line.write("   \(context.glyphs.several) \(context.say(.severalHere))", Look(.dim))
    lines.append(line.width <= plot.width ? line.line(upTo: plot.width) : last)
    return lines
  }
}

/// What stands below a plot: names or numbers where their points are, and the values where there is room for all.
struct AxisLabels {
  private let plot: ChartPlot
  private let x: PlotScale
  private let columns: Int
  private let lead: Int
  private let perCell: Int

  /// Points that may each have a name and a value.
  private static let mostValues = 12

  init(_ plot: ChartPlot, _ x: PlotScale, columns: Int, lead: Int, perCell: Int) {
    (self.plot, self.x, self.columns, self.lead, self.perCell) = (plot, x, columns, lead, perCell)
  }

  func lines() -> [PreviewLine] {
    let format = plot.spec.format
    let count = plot.names.count
    if count > 0, count <= Self.mostValues {
      let names = (0..<count).map { (place: Double($0), text: printable(plot.names[$0])) }
      if let line = line(names) {
        guard !plot.hasLetters, let spots = plot.series.first?.spots else { return [line] }
        let values = spots.compactMap { $0.map { (place: $0.x, text: format.text($0.value)) } }
        return [line] + [self.line(values)].compactMap(\.self)
      }
    }
    let ends =
      count > 0
      ? (printable(plot.names[0]), printable(plot.names[count - 1]))
      : (ChartFormat.plain(x.low), ChartFormat.plain(x.high))
    return [self.ends(ends.0, ends.1)]
  }

  private func printable(_ text: String) -> String {
    Clip.text(InlineText(text).printable, to: max(4, columns / 2 - 1), ellipsis: plot.context.glyphs.ellipsis)
  }

  /// Each text in the middle below its point; nil when they don't fit beside each other.
  private func line(_ texts: [(place: Double, text: String)]) -> PreviewLine? {
    var line = LineWriter()
    line.skip(to: lead)
    for (place, text) in texts {
      guard let dot = x.place(place, of: columns * perCell) else { continue }
      let width = Width.of(text)
      let start = lead + min(max(0, dot / perCell - width / 2), columns - width)
      guard start >= line.width + (line.width == lead ? 0 : 1) else { return nil }
      line.skip(to: start)
      line.write(text, Look(.dim))
    }
    return line.line(upTo: plot.width)
  }

  private func ends(_ first: String, _ last: String) -> PreviewLine {
    var line = LineWriter()
    line.skip(to: lead)
    line.write(first, Look(.dim))
    if x.low != x.high {
      line.skip(to: max(line.width + 1, lead + columns - Width.of(last)))
      line.write(last, Look(.dim))
    }
    return line.line(upTo: plot.width)
  }
}

extension InlineText {
  /// The text on one line, as it is drawn.
  var printable: String { String(decoding: onOneLine.bytes, as: UTF8.self) }
}
