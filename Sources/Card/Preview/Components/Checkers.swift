import JSONText
import Screen

/// Boxes to tick.
enum Checkers {
  static let checker: Renderer = { node, context, width in
    let isTicked = node["checked"]?.bool == true
    let mark = isTicked ? context.glyphs.ticked : context.glyphs.unticked
    var base = context.base
    if isTicked, node["checked_style"]?["show_strikethrough"]?.bool == true { base.attributes.insert(.strike) }
    let lead = Width.of(mark) + 1
    var words = Texts.block(node["text"], context.with(base: base), width - lead)
    let editable = words.editable
    if words.isEmpty { words.lines = [.blank] }
    var block = words.indented(Span(mark + " ", Look(.button)), Span(String(repeating: " ", count: lead)))
    let buttons = node["button_area"]?["buttons"]?.children.map { Components.draw($0, context, width - lead) } ?? []
    if !buttons.isEmpty {
      let row = Flow.row(buttons, width: width - lead)
      let last = block.lines.count - 1
      if block.lines.count == 1, row.lines.count == 1, block.lines[0].width + 2 + row.width <= width {
        block = SideBySide.join([(block, block.lines[last].width), (row, row.width)])
      } else {
        block.append(row.indented(Span(String(repeating: " ", count: lead))))
      }
    }
    block.editable = editable
    return block
  }
}
