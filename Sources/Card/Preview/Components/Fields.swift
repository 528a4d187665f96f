import JSONText
import Screen

/// Fields that take typing or a date.
enum Fields {
  static let input: Renderer = { node, context, width in
    let label = context.shownString(of: node["label"])
    let value = context.shownString(node["default_value"], node["i18n_default_value"])
    let placeholder = context.shownString(of: node["placeholder"])
    let shown = value?.string.flatMap { $0.isEmpty ? nil : value } ?? placeholder
    let isTyped = shown != nil && shown == value
    var text = InlineText(shown?.string ?? "", Look(isTyped ? .text : .dim))
    if isTyped, node["input_type"]?.string == "password" {
      text = InlineText(String(repeating: "•".plain(context, "*"), count: min(12, shown?.string?.count ?? 0)))
    }
    var block = Block(editable: shown ?? label)
    let head = head(node, label?.string, context)
    let isTall = node["input_type"]?.string == "multiline_text"
    let rows = isTall ? min(3, max(1, node["rows"]?.int ?? 3)) : 1
    let isAlone = label?.string?.isEmpty ?? true
    let lead = isAlone && !head.isEmpty ? head.naturalWidth + 1 : 0
    if !isAlone, let object = node["label"] {
      block.append(Block(head.lines(width: width), editable: label).marked(object, tag: "label"))
    }
    let slot = field(text, rows: rows, columns: min(width - lead, 48), context)
    block.append(
      lead == 0 ? slot : SideBySide.join([(Block(head.lines(width: lead)), lead - 1), (slot, slot.width)], gap: 1))
    return block
  }

  /// A field drawn as a slot: `[ text______ ]`, of several lines if it is tall.
  private static func field(_ text: InlineText, rows: Int, columns: Int, _ context: Context) -> Block {
    let inner = max(4, columns - 4)
    let lines =
      (rows == 1 ? [text.line(width: inner, ellipsis: context.glyphs.ellipsis)] : [])
      + (rows > 1 ? text.lines(width: inner, mostLines: rows, ellipsis: context.glyphs.ellipsis) : [])
    var block = Block()
    for number in 0..<rows {
      let line = number < lines.count ? lines[number] : .blank
      let fill = Span(String(repeating: "_", count: inner - line.width), Look(.dim))
      block.lines.append(
        PreviewLine(
          [Span("[ ", Look(.button))] + line.spans + [fill, Span(" ]", Look(.button))], width: inner + 4))
    }
    return block
  }

  /// The label of a field with its marks: required, disabled.
  static func head(_ node: JSONNode, _ label: String?, _ context: Context) -> InlineText {
    var head = InlineText(label ?? "", context.base)
    if node["required"]?.bool == true { head.append(head.isEmpty ? "*" : " *", Look(.warning)) }
    if node["disabled"]?.bool == true { head.append((head.isEmpty ? "" : " ") + context.glyphs.off, Look(.dim)) }
    return head
  }

  static let date: Renderer = { picker($0, "initial_date", .date, $1, $2) }
  static let time: Renderer = { picker($0, "initial_time", .time, $1, $2) }
  static let datetime: Renderer = { picker($0, "initial_datetime", .dateAndTime, $1, $2) }

  private enum Sort {
    case date, time, dateAndTime
  }

  private static func picker(
    _ node: JSONNode, _ key: String, _ sort: Sort, _ context: Context, _ width: Int
  ) -> Block {
    let initial = node[key]?.kind == .string ? node[key] : nil
    let placeholder = context.shownString(of: node["placeholder"])
    let shown = initial ?? placeholder
    let words: String =
      switch sort {
      case .date: context.say(.chooseDate)
      case .time: context.say(.chooseTime)
      case .dateAndTime: context.say(.chooseDateAndTime)
      }
    var text = InlineText(context.options.ascii ? "" : sort == .time ? "🕐 " : "📅 ", Look(.dim))
    text.append(shown?.string ?? words, Look(initial == nil ? .dim : .text))
    return Selects.slot(node, text, sign: context.glyphs.choose, context, width, editable: shown)
  }
}
