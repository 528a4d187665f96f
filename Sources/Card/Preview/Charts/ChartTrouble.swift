import JSONText
import Phrase

/// Why a chart can't be drawn from what its spec says.
enum ChartTrouble {
  /// Kinds of charts that are drawn; the rows of others are listed as they are.
  private static let drawn: Set<String> = [
    "area", "bar", "circularProgress", "funnel", "gauge", "line", "linearProgress", "pie", "radar", "rose", "scatter",
    "waterfall", "wordCloud",
  ]

  /// Nil when there is nothing to say, or no data yet.
  static func of(_ spec: ChartSpec) -> Phrase? {
    guard drawn.contains(spec.type) else { return nil }
    guard !spec.rows.isEmpty else { return isNoList(spec) ? .dataNotAList : nil }
    for field in [spec.name, spec.value] {
      guard let name = field.name else {
        if field.isNeeded { return .noFieldNamed(field.key) }
        continue
      }
      if !spec.rows.contains(where: { $0[name] != nil }) { return .noField(name) }
    }
    if let name = spec.value.name, !spec.rows.contains(where: { spec.value(of: $0) != nil }) { return .noNumbers(name) }
    return nil
  }

  /// Whether there is something in the data's place that holds no rows.
  private static func isNoList(_ spec: ChartSpec) -> Bool {
    guard let data = spec.data else { return true }
    let list = data.kind == .array ? data[0]?["values"] ?? data : data["values"]
    guard let list, list.kind == .array else { return true }
    return !list.children.isEmpty
  }
}
