import JSONText

/// What a chart's spec says about its rows: which field is the name, which the number, which the series.
struct ChartData {
  let type: String
  let rows: [JSONNode]
  let nameField: String?
  let valueField: String?
  let seriesField: String?

  init(_ spec: JSONNode, _ data: JSONNode?) {
    type = spec["type"]?.string ?? "?"
    let holder = data?.kind == .array ? data?[0] : data
    let values = holder?["values"] ?? (holder?.kind == .array ? holder : nil)
    if let values {
      rows = values.children.filter { $0.kind == .object }
    } else {
      rows = data?.children.filter { $0.kind == .object && $0["values"] == nil } ?? []
    }
    func field(_ key: String) -> String? {
      guard let node = spec[key] else { return nil }
      return node.string ?? node[0]?.string
    }
    let series = field("seriesField") ?? spec["xField"]?[1]?.string
    let isLying = spec["direction"]?.string == "horizontal" || type == "linearProgress"
    let (x, y) = (field("xField"), field("yField"))
    nameField = field("categoryField") ?? field("nameField") ?? (isLying ? y : x)
    valueField = field("valueField") ?? (isLying ? x : y)
    seriesField = series == nameField ? nil : series
  }

  /// A field that the spec names and the first row does not have.
  var missingField: String? {
    guard let first = rows.first else { return nil }
    return [nameField, valueField].compactMap { $0 }.first { first[$0] == nil }
  }

  func name(of row: JSONNode) -> String {
    nameField.flatMap { row[$0] }.map { $0.string ?? $0.source } ?? ""
  }

  func series(of row: JSONNode) -> String? {
    seriesField.flatMap { row[$0] }.map { $0.string ?? $0.source }
  }

  func value(of row: JSONNode) -> Double? {
    guard let node = valueField.flatMap({ row[$0] }) else { return nil }
    return node.double ?? node.string.flatMap { Double($0) }
  }
}
