import JSONText

/// How far something has come: bars of progress, rings of progress, gauges.
enum ChartMeters {
  static func draw(_ spec: ChartSpec, whole: JSONNode, _ context: Context, _ width: Int, rows: Int) -> Block {
    let isGauge = spec.type == "gauge"
    let low = isGauge ? ChartAxis("angle", of: whole)?.limit("min") ?? 0 : 0
    let high = isGauge ? top(of: spec, whole, above: low) : 1
    let shown = spec.rows.prefix(rows).map { row -> BarRow in
      let value = spec.value(of: row)
      let words =
        switch value {
        case nil: context.glyphs.rule
        case let value? where isGauge:
          spec.format.text(value) + "  (\(spec.format.text(low))"
            + "–".plain(context, "..") + "\(spec.format.text(high)))"
        case let value?: ChartFormat.plain(value * 100) + " %"
        }
      // The part of the way, by halves: the way may be as long as numbers go.
      let part = value.map { ($0 / 2 - low / 2) / (high / 2 - low / 2) }
      return BarRow(
        name: spec.name(of: row), series: nil, value: part.map { min(1, max(0, $0)) }, words: words, node: row, top: 1)
    }
    var block = BarRows(context, width).draw(shown)
    block.append(Charts.more(spec.rows.count - shown.count, context, width))
    return block
  }

  /// The end of a gauge's scale: what the axis says, else 1, 100 or the number itself.
  private static func top(of spec: ChartSpec, _ whole: JSONNode, above low: Double) -> Double {
    if let end = ChartAxis("angle", of: whole)?.limit("max"), end > low { return end }
    let highest = spec.rows.reduce(low) { max($0, spec.value(of: $1) ?? low) }
    if highest <= 1, low < 1 { return 1 }
    return highest <= 100 && low < 100 ? 100 : max(highest, low.nextUp)
  }
}
