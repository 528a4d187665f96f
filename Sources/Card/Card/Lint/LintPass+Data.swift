import JSONText
import Phrase

/// Rows of tables and specifications of charts: JSON of the author's own that the service looks into all the same.
extension LintPass {
  /// 200914 and 200915; a missing or empty cell is blank.
  mutating func checkTable(_ table: JSONNode) {
    var columns: [String: String] = [:]
    if let list = table["columns"], list.kind == .array {
      for column in list.children {
        guard let name = column["name"]?.string else { continue }
        if columns.updateValue(column["data_type"]?.string ?? "text", forKey: name) != nil {
          report(.tableColumns, at: column["name"]?.range ?? column.range, .columnTwice(name))
        }
      }
    }
    guard let rows = table["rows"], rows.kind == .array else { return }
    for row in rows.children where !isFull {
      guard row.kind == .object else {
        report(.tableRows, at: row.range, .rowNotObject)
        continue
      }
      for cell in row.children {
        guard let key = cell.key, let range = cell.keyRange else { continue }
        guard let type = columns[key] else {
          reportRowName(key, cell, range, columns.keys)
          continue
        }
        check(cell, as: type)
      }
    }
  }

  private mutating func reportRowName(
    _ key: String, _ cell: JSONNode, _ range: Range<Int>, _ columns: some Sequence<String>
  ) {
    seen.counts.comparisons += 1
    let free = columns.filter { cell.parent?[$0] == nil }.sorted()
    let nearest = seen.counts.comparisons < Nearest.mostComparisons ? Nearest.word(to: key, among: free) : nil
    let edit = nearest.flatMap { cell.renamingKey(to: $0) }
    let fix = edit.map { QuickFix(title: .writeFix(nearest ?? ""), edits: [$0]) } ?? removal(of: cell)
    report(.rowName, at: range, .noSuchColumn(key), fix: fix)
  }

  private mutating func check(_ cell: JSONNode, as type: String) {
    if cell.isNull { return }
    var fix: QuickFix?
    switch type {
    case "number", "date":
      if cell.kind == .number { return }
      guard let text = cell.string else { break }
      if text.isEmpty || Placeholder.isIn(text) { return }
      fix = unquoting(cell)
    case "lark_md", "markdown":
      if cell.kind == .string { return }
      fix =
        cell.isNested ? nil : QuickFix(title: .quoteFix, edits: [cell.replacing(with: JSONString.quoted(cell.source))])
    case "options":
      if cell.kind == .string { return }
      if cell.kind == .array, cell.children.allSatisfy({ $0["text"]?.string != nil }) { return }
    case "persons":
      if cell.kind == .string { return }
      if cell.kind == .array, cell.children.allSatisfy({ $0.kind == .string }) { return }
    default: return
    }
    report(.tableRows, at: cell.range, .wrongCell(type), fix: fix)
  }

  // MARK: Charts

  /// 200550: the service holds the specification against a schema of its own.
  mutating func checkChart(_ chart: JSONNode) {
    guard let spec = chart["chart_spec"] else {
      return report(.chartSpec, at: chart.range, .chartWithoutSpec)
    }
    guard spec.kind == .object else {
      if let text = spec.string, Placeholder.isIn(text) { return }
      return report(.chartSpec, at: spec.range, .chartWithoutSpec)
    }
    for name in ["type", "data"] where spec[name] == nil {
      report(.chartSpec, at: spec.range, .chartLacks(name))
    }
    if let axes = spec["axes"], axes.kind != .array {
      let fix = axes.kind == .object ? listing(axes) : nil
      report(.chartSpec, at: axes.range, .wantsArray("axes"), fix: fix)
    }
    if let data = spec["data"], data.kind != .object, data.kind != .array {
      report(.chartSpec, at: data.range, .wantsObject("data"))
    }
    if let type = spec["type"] {
      guard let name = type.string else { return report(.chartSpec, at: type.range, .chartLacks("type")) }
      checkChartType(name, type)
    }
    checkFields(of: spec)
  }

  /// The documents show some kinds of VChart; others may work.
  private mutating func checkChartType(_ name: String, _ node: JSONNode) {
    guard !ValueSet.chartType.contains(name), !Placeholder.isIn(name) else { return }
    let nearest = Nearest.word(to: name, among: ValueSet.chartType.names)
    report(
      .unknownValue, nearest == nil ? .hint : .warning, at: node.range, .chartType(name),
      fix: nearest.flatMap { rewriting(node, to: $0) })
  }

  private static let fields = ["xField", "yField", "seriesField", "categoryField", "valueField", "nameField"]

  private mutating func checkFields(of spec: JSONNode) {
    guard let data = spec["data"] else { return }
    let source = data.kind == .array ? data.children.first : data
    guard let first = source?["values"]?.children.first, first.kind == .object else { return }
    if data.kind == .array, data.children.count > 1 { return }
    for field in Self.fields {
      guard let named = spec[field] else { continue }
      for node in named.kind == .array ? named.children.map({ $0 }) : [named] {
        guard let name = node.string, first[name] == nil, !name.isEmpty, !Placeholder.isIn(name) else { continue }
        let nearest = Nearest.word(to: name, among: first.children.compactMap(\.key))
        report(.chartField, at: node.range, .noSuchField(name), fix: nearest.flatMap { rewriting(node, to: $0) })
      }
    }
  }
}
