import JSONText
import Screen

/// The numbers of a chart by series, in the order in which names and series come up.
///
/// Sparse, so that it stays as small as the data whatever the names are.
struct ChartSeries {
  struct Point {
    /// The place of the name on its axis.
    var place: Int
    var value: Double?
    var row: JSONNode
  }

  private(set) var names: [String] = []
  private(set) var series: [(name: String, points: [Point])] = []

  init(_ spec: ChartSpec) {
    var places: [String: Int] = [:]
    var numbers: [String: Int] = [:]
    for row in spec.rows {
      let name = spec.name(of: row)
      let place = places[name] ?? names.count
      if place == names.count {
        places[name] = place
        names.append(name)
      }
      let title = spec.series(of: row) ?? ""
      let number = numbers[title] ?? series.count
      if number == series.count {
        numbers[title] = number
        series.append((title, []))
      }
      series[number].points.append(Point(place: place, value: spec.value(of: row), row: row))
    }
  }

  /// Whether there is something to tell apart.
  var isMany: Bool { series.count > 1 }

  /// Whether any number is below zero.
  var hasNegative: Bool { series.contains { $0.points.contains { ($0.value ?? 0) < 0 } } }

  /// The points of each of the first places, by series.
  func rows(_ count: Int) -> [[(series: Int, point: Point)]] {
    var rows: [[(series: Int, point: Point)]] = Array(repeating: [], count: min(count, names.count))
    for (number, one) in series.enumerated() {
      for point in one.points where point.place < rows.count { rows[point.place].append((number, point)) }
    }
    return rows
  }
}

/// How series are told apart: by a letter or a pattern first, by colour besides.
enum SeriesMarks {
  static let tints: [Tint] = [.blue, .orange, .green, .violet, .red, .turquoise, .sunflower, .grey]
  /// Series that are drawn; of the others only the number is told.
  static let most = 8

  static func letter(_ number: Int) -> String {
    String(Unicode.Scalar(UInt8(ascii: "A") + UInt8(min(max(number, 0), 25))))
  }

  static func look(_ number: Int) -> Look {
    Look(.box, tint: tints[number % tints.count])
  }

  /// Patterns while there are few, letters for more.
  static func fill(_ number: Int, of count: Int, _ context: Context) -> String {
    count <= context.glyphs.fills.count ? context.glyphs.fills[number] : letter(number)
  }

  /// `A north  B south`: what each mark stands for.
  static func legend(
    _ series: [String], _ context: Context, _ width: Int, longest: Int? = nil, mostLines: Int = 2,
    mark: (Int) -> String
  ) -> [PreviewLine] {
    var items = series.prefix(most).enumerated().map { number, name -> InlineText in
      var text = InlineText(mark(number), look(number))
      text.append(" ", Look(.dim))
      text.append(InlineText(name, Look(.dim)).onOneLine.shortened(to: longest ?? max(8, width / 3), context))
      return text
    }
    if series.count > most { items.append(InlineText(context.say(.moreSeries(series.count - most)), Look(.dim))) }
    return Packing.lines(items, gap: 3, width, context, mostLines: mostLines)
  }
}

/// Short texts beside each other, none of them broken.
enum Packing {
  /// As many texts a line as fit; the last line says when there are more.
  static func lines(
    _ items: [InlineText], gap: Int, _ width: Int, _ context: Context, mostLines: Int
  ) -> [PreviewLine] {
    var lines: [PreviewLine] = []
    var line = LineWriter()
    for item in items {
      let text = item.line(width: width, ellipsis: context.glyphs.ellipsis)
      if line.width > 0, line.width + gap + text.width > width {
        if lines.count == mostLines - 1 {
          return lines + [line.line(upTo: width).cut(to: width, ellipsis: " " + context.glyphs.ellipsis)]
        }
        lines.append(line.line(upTo: width))
        line = LineWriter()
      }
      if line.width > 0 { line.write(" ", times: gap) }
      line.write(text)
    }
    return line.width > 0 ? lines + [line.line(upTo: width)] : lines
  }
}
