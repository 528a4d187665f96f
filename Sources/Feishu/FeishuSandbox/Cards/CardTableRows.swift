import JSONText

/// Item 76: the rows of a table are objects, name only declared columns, and hold values that fit the column's type
/// (card-json.md section 6, "Table"). A missing or empty cell is blank.
///
/// The references disagree about a name that no column declares: refused with 200915, or unused. A switch decides.
struct CardTableRows {
  let checksNames: Bool

  func check(_ body: JSONNode) throws(Refusal) {
    for table in TaggedObjects(part: body) where table["tag"]?.string == "table" {
      try check(table: table)
    }
  }

  private func check(table: JSONNode) throws(Refusal) {
    guard let rows = table["rows"], !rows.isNull else { return }
    guard rows.kind == .array else { throw .tableRows("rows is not an array", path: CardPath.text(of: table)) }
    var columns: [String: (index: Int, type: String)] = [:]
    for (index, column) in table["columns"].items.enumerated() {
      columns[column["name"]?.string ?? ""] = (index, column["data_type"]?.string ?? "text")
    }
    for (number, row) in rows.children.enumerated() {
      guard row.kind == .object else {
        throw .tableRows("row: \(number), it is not an object", path: CardPath.text(of: table))
      }
      for cell in row.children {
        guard let column = columns[cell.key ?? ""] else {
          guard checksNames else { continue }
          throw .tableRowName(cell.key ?? "", row: number, path: CardPath.text(of: table))
        }
        guard Self.fits(cell, column.type) else {
          throw .tableRows(
            "row: \(number), column: \(column.index), value does not match data_type \(column.type)",
            path: CardPath.text(of: table))
        }
      }
    }
  }

  private static func fits(_ cell: JSONNode, _ type: String) -> Bool {
    if cell.isNull || cell.string?.isEmpty == true { return true }
    switch type {
    case "number", "date": return cell.kind == .number
    case "lark_md", "markdown": return cell.kind == .string
    case "options":
      return cell.kind == .string || cell.kind == .array && cell.children.allSatisfy { $0["text"]?.string != nil }
    case "persons":
      return cell.kind == .string || cell.kind == .array && cell.children.allSatisfy { $0.kind == .string }
    // A text column shows anything as text, and a type nobody knows says nothing about its cells.
    default: return true
    }
  }
}
