import JSONText
import Screen

/// The table component.
enum Tables {
  /// Columns the service shows (card-json.md 6).
  private static let mostColumns = 50

  static let table: Renderer = { node, context, width in
    let columns = node.items("columns").filter { $0.kind == .object }.prefix(mostColumns)
    guard !columns.isEmpty else {
      return Trouble.block(context.say(.noColumns), context, width)
    }
    let rows = node.items("rows")
    let pageSize = min(10, max(1, node["page_size"]?.int ?? 5))
    let isWhole = context.isOpen(node, byCard: false)
    let shown = isWhole ? rows.count : min(pageSize, rows.count)
    var layout = TableLayout(columns: columns.count)
    layout.header = columns.map { heading($0, context) }
    layout.alignments = columns.map { alignment($0, context) }
    layout.rows = rows.prefix(shown).map { row in
      columns.map { column in
        guard let name = column["name"]?.string, let value = row[name] else {
          return TableLayout.Cell(text: InlineText())
        }
        return cell(value, column, context)
      }
    }
    var block = layout.draw(context, width)
    if rows.isEmpty {
      block.append(Block(InlineText(context.say(.noRows), Look(.dim)).lines(width: width)))
    }
    if rows.count > pageSize {
      block.isFolded = !isWhole
      let note = context.say(.rows(shown: shown, of: rows.count))
      block.append(Block(InlineText(note, Look(.dim)).lines(width: width)))
    }
    return block
  }

  private static func heading(_ column: JSONNode, _ context: Context) -> TableLayout.Cell {
    let name = context.shownString(of: column["display_name"])
    let text = name?.string ?? column["name"]?.string ?? context.glyphs.warning
    return TableLayout.Cell(
      text: InlineText(text, Look(context.base.role, .bold)).onOneLine, node: column, tag: "heading", editable: name)
  }

  private static func alignment(_ column: JSONNode, _ context: Context) -> Alignment {
    if let name = column["horizontal_align"]?.string { return Alignment(name) }
    return column["data_type"]?.string == "number" && context.isVersion2 ? .right : .left
  }

  private static func cell(_ value: JSONNode, _ column: JSONNode, _ context: Context) -> TableLayout.Cell {
    var text: InlineText
    switch column["data_type"]?.string {
    case "options": text = options(value, context)
    case "number": text = InlineText(number(value, column["format"]), context.base)
    case "persons": text = persons(value, context)
    case "date":
      text = InlineText(date(value, column["date_format"]?.string, context), context.base)
    case "lark_md": text = Markdown.inline(value.string ?? value.source, .small, context)
    case "markdown": text = Markdown.inline(value.string ?? value.source, .second, context)
    default: text = InlineText(value.string ?? value.source, context.base)
    }
    let only = value.kind == .array && value.children.count == 1 ? value[0]?["text"] : nil
    return TableLayout.Cell(
      text: text, node: value, editable: [value, only].lazy.compactMap { $0 }.first { $0.kind == .string })
  }

  private static func options(_ value: JSONNode, _ context: Context) -> InlineText {
    var text = InlineText()
    for option in value.kind == .array ? value.children.map({ $0 }) : [value] {
      if !text.isEmpty { text.append(" ", context.base) }
      let look = Look(.tag, tint: context.tint(option["color"]?.string) ?? .blue)
      text.append("[\(option["text"]?.string ?? option.string ?? option.source)]", look)
    }
    return text
  }

  private static func persons(_ value: JSONNode, _ context: Context) -> InlineText {
    let ids = value.kind == .array ? value.children.map { $0 } : [value]
    let names = ids.map { id in
      (id.string ?? id["id"]?.string).map { People.sign(context) + context.name(of: $0) } ?? context.glyphs.warning
    }
    return InlineText(names.joined(separator: " "), Look(.mention))
  }

  private static func number(_ value: JSONNode, _ format: JSONNode?) -> String {
    guard let number = value.double ?? value.string.flatMap({ Double($0) }) else {
      return value.string ?? value.source
    }
    let digits = format?["precision"]?.int
    let text = Numbers.text(
      number, digits: digits, grouped: format?["separator"]?.bool == true, spelled: value.string ?? value.source)
    return (format?["symbol"]?.string ?? "") + text
  }

  private static func date(_ value: JSONNode, _ pattern: String?, _ context: Context) -> String {
    guard let stamp = value.int ?? value.string.flatMap({ Int($0) }) else { return value.string ?? value.source }
    let moment = Moment(milliseconds: stamp, offset: context.options.utcOffset)
    return pattern.map { moment.text(pattern: $0) } ?? moment.rfc3339
  }
}
