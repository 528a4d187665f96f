import JSONText
import Screen

/// Parts of a whole: slices of a pie, steps of a funnel.
enum ChartShares {
  private struct Slice {
    var name: String
    var value: Double?
    var node: JSONNode?
  }

  static func draw(_ spec: ChartSpec, _ context: Context, _ width: Int, rows: Int) -> Block {
    let slices = slices(spec, context, rows)
    return spec.type == "funnel"
      ? funnel(slices, spec, context, width) : pie(slices, spec, context, width)
  }

  /// The first rows, and in a pie all others together, so that the parts make up the whole.
  private static func slices(_ spec: ChartSpec, _ context: Context, _ rows: Int) -> [Slice] {
    let isAll = spec.rows.count <= rows
    var slices = spec.rows.prefix(isAll ? rows : rows - 1).map {
      Slice(name: spec.name(of: $0), value: spec.value(of: $0), node: $0)
    }
    let rest = spec.rows.dropFirst(slices.count)
    if !rest.isEmpty {
      let sum = spec.type == "pie" ? rest.reduce(0) { $0 + max(0, spec.value(of: $1) ?? 0) } : nil
      slices.append(Slice(name: context.say(.others(rest.count)), value: sum.flatMap { $0.isFinite ? $0 : nil }))
    }
    return slices
  }

  private static func pie(_ slices: [Slice], _ spec: ChartSpec, _ context: Context, _ width: Int) -> Block {
    let shares = Shares.thousandths(of: slices.map { $0.value ?? 0 })
    var rows: [BarRow] = []
    for (slice, share) in zip(slices, shares) {
      let number = slice.value.map(spec.format.text) ?? context.glyphs.rule
      rows.append(
        BarRow(
          name: slice.name, series: nil, value: slice.value == nil ? nil : Double(share) / 1000,
          words: "\(Shares.words(share)) (\(number))", node: slice.node ?? spec.node, top: 1))
    }
    var block = BarRows(context, width).draw(rows)
    // What stands in the middle of a ring.
    if let middle = spec.node["indicator"]?["title"]?["style"]?["text"]?.string {
      block.append(
        Block([InlineText(middle, Look(.dim)).line(width: width, ellipsis: context.glyphs.ellipsis)]))
    }
    return block
  }

  /// Bars in the middle, each as wide as its share of the first.
  private static func funnel(_ slices: [Slice], _ spec: ChartSpec, _ context: Context, _ width: Int) -> Block {
    let first = slices.lazy.compactMap(\.value).first { $0 > 0 } ?? 0
    let highest = slices.reduce(first) { max($0, $1.value ?? 0) }
    let names = slices.map { InlineText($0.name, context.base).onOneLine }
    let nameWidth = min(max(4, width / 4), names.reduce(0) { max($0, $1.naturalWidth) })
    let words = slices.map { slice -> String in
      guard let value = slice.value else { return slice.node == nil ? "" : context.glyphs.rule }
      guard first > 0 else { return spec.format.text(value) }
      return "\(spec.format.text(value)) (\(ChartFormat.plain(value / first * 100)) %)"
    }
    let columns = min(48, width - nameWidth - 2 - words.reduce(0) { max($0, Width.of($1)) })
    var block = Block()
    for (number, slice) in slices.enumerated() {
      var line = LineWriter()
      line.write(names[number].line(width: max(2, nameWidth), ellipsis: context.glyphs.ellipsis))
      line.skip(to: nameWidth + 1)
      if columns >= 4 {
        let start = line.width
        let part = highest > 0 ? max(0, min(1, (slice.value ?? 0) / highest)) : 0
        let cells = part > 0 ? max(1, Int((part * Double(columns)).rounded())) : 0
        line.skip(to: start + (columns - cells) / 2)
        line.write(context.glyphs.fill, times: cells, SeriesMarks.look(0))
        line.skip(to: start + columns + 1)
      }
      line.write(words[number], context.base)
      let drawn = Block([line.line(upTo: width)])
      block.append(slice.node.map { drawn.marked($0, tag: "row") } ?? drawn)
    }
    return block
  }
}

/// Percents that add up to the whole.
enum Shares {
  /// The shares of numbers in thousandths: 1000 together, unless nothing is above zero. What rounding leaves goes to the
  /// largest remainders.
  static func thousandths(of values: [Double]) -> [Int] {
    // Divided by the highest first: a sum of the largest numbers is none.
    let highest = values.reduce(0, max)
    guard highest > 0 else { return values.map { _ in 0 } }
    let parts = values.map { max(0, $0) / highest }
    let sum = parts.reduce(0, +)
    let exact = parts.map { $0 / sum * 1000 }
    var shares = exact.map { Int($0) }
    let order = exact.indices.sorted { exact[$0] - Double(shares[$0]) > exact[$1] - Double(shares[$1]) }
    for place in order.prefix(max(0, 1000 - shares.reduce(0, +))) { shares[place] += 1 }
    return shares
  }

  /// `37.5 %`, `40 %`.
  static func words(_ thousandths: Int) -> String {
    let (whole, tenth) = thousandths.quotientAndRemainder(dividingBy: 10)
    return tenth == 0 ? "\(whole) %" : "\(whole).\(tenth) %"
  }
}
