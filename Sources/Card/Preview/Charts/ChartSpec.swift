import JSONText

/// What a chart's spec says about its rows: which field is the name, which the number, which the series (card-json.md 18).
struct ChartSpec {
  let node: JSONNode
  let type: String
  /// As it stands in the spec.
  let data: JSONNode?
  /// The objects of the data.
  let rows: [JSONNode]
  /// The field of the names; numbers in a scatter plot.
  let name: ChartField
  /// The field of the numbers.
  let value: ChartField
  /// Nil where there is one series only, or where each name is its own.
  let series: String?
  /// Bars from left to right, with their names at the left axis.
  let isLying: Bool
  let format: ChartFormat

  /// - Parameters:
  ///   - spec: of the chart, or of one series of a combined one.
  ///   - whole: of the chart, which has the axes.
  init(_ spec: JSONNode, _ data: JSONNode?, whole: JSONNode) {
    node = spec
    let type = spec["type"]?.string ?? "?"
    self.type = type
    self.data = data
    rows = Self.rows(data)
    let isLying = type == "linearProgress" || spec["direction"]?.string == "horizontal"
    self.isLying = isLying
    (name, value) = ChartField.pair(of: type, isLying: isLying, in: spec)
    let grouping = spec[isLying ? "yField" : "xField"]?[1]?.string
    let series = Self.text(spec["seriesField"]) ?? grouping
    self.series = series == name.name ? nil : series
    format = ChartFormat(spec, axis: ChartAxis(isLying ? "bottom" : "left", of: whole))
  }

  /// A field's name: a string, or the first of a list.
  static func text(_ node: JSONNode?) -> String? { node?.string ?? node?[0]?.string }

  private static func rows(_ data: JSONNode?) -> [JSONNode] {
    guard let values = values(of: data) else { return [] }
    // Flows between places come as one row with the lists of both.
    if values.children.count == 1, let links = values[0]?["links"], links.kind == .array { return objects(in: links) }
    return objects(in: values)
  }

  /// The list of rows: `{values}`, the first of several `[{id, values}]`, or the list itself.
  private static func values(of data: JSONNode?) -> JSONNode? {
    guard let data else { return nil }
    let list = data.kind == .array ? data.children.first { $0["values"] != nil }?["values"] ?? data : data["values"]
    return list?.kind == .array ? list : nil
  }

  private static func objects(in list: JSONNode) -> [JSONNode] {
    list.children.filter { $0.kind == .object }
  }

  func name(of row: JSONNode) -> String { text(of: name.name, in: row) ?? "" }

  func series(of row: JSONNode) -> String? { series.map { text(of: $0, in: row) ?? "" } }

  /// The number that is drawn; nil where there is none, or none that can be drawn.
  func value(of row: JSONNode) -> Double? { Self.number(value.name.flatMap { row[$0] }) }

  func text(of field: String?, in row: JSONNode) -> String? {
    guard let node = field.flatMap({ row[$0] }) else { return nil }
    return node.string ?? (node.kind == .number ? ChartFormat.plain(node) : String(node.source.prefix(40)))
  }

  /// A number, or a string that is one.
  static func number(_ node: JSONNode?) -> Double? {
    guard let node else { return nil }
    if let number = node.double { return number }
    guard node.range.count < 40, let number = node.string.flatMap(Double.init), number.isFinite else { return nil }
    return number
  }

}

/// A member of a spec that names a field of the rows.
struct ChartField {
  /// The member: `xField`.
  let key: String
  /// What it says; nil when the spec does not have it.
  let name: String?
  let isNeeded: Bool

  /// The fields of the names and of the numbers, by the kind of chart.
  static func pair(of type: String, isLying: Bool, in spec: JSONNode) -> (name: ChartField, value: ChartField) {
    func field(_ keys: [String], isNeeded: Bool = true) -> ChartField {
      let key = keys.first { spec[$0] != nil } ?? keys[0]
      return ChartField(key: key, name: ChartSpec.text(spec[key]), isNeeded: isNeeded)
    }
    switch type {
    case "pie", "rose", "funnel", "radar", "gauge", "circularProgress":
      return (field(["categoryField", "xField"], isNeeded: type != "gauge"), field(["valueField", "yField"]))
    case "wordCloud": return (field(["nameField", "categoryField"]), field(["valueField"], isNeeded: false))
    case _ where isLying: return (field(["yField"]), field(["xField"]))
    default: return (field(["xField"]), field(["yField"]))
    }
  }
}

/// One axis of a chart.
struct ChartAxis {
  private let node: JSONNode

  /// The axis at a side; nil when the spec says nothing about it.
  init?(_ side: String, of spec: JSONNode) {
    guard let node = spec["axes"]?.children.first(where: { $0["orient"]?.string == side }) else { return nil }
    self.node = node
  }

  /// What stands beside it.
  var title: JSONNode? {
    guard let title = node["title"], title["visible"]?.bool != false, let text = title["text"] else { return nil }
    return text.kind == .string ? text : nil
  }

  var formatter: String? { node["label"]?["formatter"]?.string }

  /// Whether places on it are numbers, not names.
  var isContinuous: Bool { ["linear", "time", "log"].contains(node["type"]?.string ?? "") }

  /// `min` or `max`, by itself or in `range`.
  func limit(_ key: String) -> Double? { ChartSpec.number(node[key] ?? node["range"]?[key]) }
}
