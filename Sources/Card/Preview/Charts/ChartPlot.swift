import JSONText
import Screen

/// Lines, areas and clouds of points on a field of dots, with the ends of both axes.
struct ChartPlot {
  /// One point where it is to be drawn.
  struct Spot {
    /// Along the axis: a place of a name, or a number.
    var x: Double
    /// What the point says.
    var value: Double
    /// How high it is drawn: above others where series stand on each other.
    var height: Double
  }

  let spec: ChartSpec
  let context: Context
  let width: Int
  /// Names along the axis; empty where there are numbers.
  private(set) var names: [String] = []
  /// Nil stands for a gap.
  private(set) var series: [(name: String, spots: [Spot?])] = []
  /// Series that are not drawn.
  private(set) var hidden = 0
  let plotRows: Int
  private let xAxis: ChartAxis?
  private let yAxis: ChartAxis?

  /// Below this no dots are drawn, only what they would say.
  private static let narrowest = 24
  private static let widest = 100

  init(_ spec: ChartSpec, whole: JSONNode, _ context: Context, _ width: Int, rows: Int) {
    (self.spec, self.context, self.width) = (spec, context, width)
    // Two rows for the axis, up to two for what stands below it.
    plotRows = max(3, min(8, rows - 4))
    xAxis = ChartAxis("bottom", of: whole)
    yAxis = ChartAxis("left", of: whole)
    read()
  }

  var isScatter: Bool { spec.type == "scatter" }
  var isArea: Bool { spec.type == "area" }
  /// Whether points are told apart by letters.
  var hasLetters: Bool { series.count > 1 }

  private mutating func read() {
    let data = ChartSeries(spec)
    let isContinuous = isScatter || xAxis?.isContinuous == true
    let numbers = isContinuous ? numbers(data) : nil
    if numbers == nil { names = data.names }
    hidden = max(0, data.series.count - SeriesMarks.most)
    series = data.series.prefix(SeriesMarks.most).map { one in
      let spots = one.points.map { point -> Spot? in
        guard let value = point.value else { return nil }
        return Spot(x: numbers?[point.place] ?? Double(point.place), value: value, height: value)
      }
      return (one.name, spots)
    }
    if isArea, series.count > 1, spec.node["stack"]?.bool != false { stack() }
  }

  /// The names as numbers; nil when one of them is none.
  private func numbers(_ data: ChartSeries) -> [Double]? {
    var numbers: [Double] = []
    for name in data.names {
      guard name.utf8.count < 40, let number = Double(name), number.isFinite else { return nil }
      numbers.append(number)
    }
    return numbers
  }

  /// Puts the series on each other, place by place.
  private mutating func stack() {
    var tops: [Double: Double] = [:]
    for number in series.indices {
      for place in series[number].spots.indices {
        guard let spot = series[number].spots[place] else { continue }
        let height = (tops[spot.x] ?? 0) + spot.value
        guard height.isFinite else { continue }
        tops[spot.x] = height
        series[number].spots[place]?.height = height
      }
    }
  }

  func draw() -> Block {
    let spots = series.lazy.flatMap(\.spots).compactMap(\.self)
    guard let first = spots.first else {
      return Block(InlineText(context.say(.noData), Look(.dim)).lines(width: width))
    }
    var (x, y) = (PlotScale(first.x), PlotScale(first.height))
    for spot in spots {
      x.take(spot.x)
      y.take(spot.height)
    }
    // An area begins at zero, as its height is what it says.
    if isArea { y.take(0) }
    y.limit(yAxis?.limit("min"), yAxis?.limit("max"))
    if names.isEmpty { x.limit(xAxis?.limit("min"), xAxis?.limit("max")) }
    guard width >= Self.narrowest else { return Block(words(x, y).lines(width: width)) }
    return PlotDrawing(self, x, y, columns: min(Self.widest, width)).block(xTitle: xAxis?.title, yTitle: yAxis?.title)
  }

  /// What a drawing would show: `12 points, 1–9, 3–40`.
  private func words(_ x: PlotScale, _ y: PlotScale) -> InlineText {
    let dash = "–".plain(context, "..")
    func ends(_ scale: PlotScale) -> String { spec.format.text(scale.low) + dash + spec.format.text(scale.high) }
    let across = names.isEmpty ? ends(x) : (names.first ?? "") + dash + (names.last ?? "")
    let count = series.reduce(0) { $0 + $1.spots.count }
    var text = InlineText(context.say(.points(count)) + ", \(spec.name.name ?? "x") ", Look(.dim))
    text.append("\(across), \(spec.value.name ?? "y") \(ends(y))", Look(.dim))
    return text.onOneLine
  }
}

/// From numbers to a part of a way, whatever the numbers are.
struct PlotScale {
  private(set) var low: Double
  private(set) var high: Double

  init(_ first: Double) {
    (low, high) = (first, first)
  }

  mutating func take(_ number: Double) {
    low = min(low, number)
    high = max(high, number)
  }

  /// Widens or narrows it to what an axis says; ends that leave nothing between them are not taken.
  mutating func limit(_ least: Double?, _ most: Double?) {
    let (newLow, newHigh) = (least ?? low, most ?? high)
    if newLow < newHigh { (low, high) = (newLow, newHigh) }
  }

  /// 0 at the low end, 1 at the high one; outside of both beyond them. By halves, so that no difference is too large.
  func part(_ number: Double) -> Double {
    let length = high / 2 - low / 2
    guard length > 0 else { return 0.5 }
    return (number / 2 - low / 2) / length
  }

  /// The nearest of `count` places; nil outside.
  func place(_ number: Double, of count: Int) -> Int? {
    let part = part(number)
    guard part >= 0, part <= 1 else { return nil }
    return Int((part * Double(count - 1)).rounded())
  }

  var middle: Double { low / 2 + high / 2 }
}
