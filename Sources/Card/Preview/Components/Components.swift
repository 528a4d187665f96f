import JSONText
import Screen

/// Draws one component in a width.
typealias Renderer = @Sendable (_ node: JSONNode, _ context: Context, _ width: Int) -> Block

/// Which tag is drawn how. A component of either schema is one line here and one function in its family's file.
enum Components {
  static let renderers: [String: Renderer] = [
    "action": Rows.action,
    "audio": Media.audio,
    "button": Buttons.button,
    "chart": Charts.chart,
    "checker": Checkers.checker,
    "collapsible_panel": Panels.panel,
    "column": Columns.column,
    "column_set": Columns.set,
    "date_picker": Fields.date,
    "div": Divs.div,
    "fallback_text": Texts.fallback,
    "form": Containers.form,
    "hr": Texts.rule,
    "img": Media.image,
    "img_combination": Media.combination,
    "input": Fields.input,
    "interactive_container": Containers.interactive,
    "lark_md": Texts.text,
    "markdown": Texts.markdown,
    "multi_select_person": Selects.people,
    "multi_select_static": Selects.options,
    "note": Notes.note,
    "overflow": Buttons.overflow,
    "person": People.person,
    "person_list": People.list,
    "picker_datetime": Fields.datetime,
    "picker_time": Fields.time,
    "plain_text": Texts.text,
    "select_img": Selects.images,
    "select_person": Selects.people,
    "select_static": Selects.options,
    "standard_icon": Media.icon,
    "custom_icon": Media.icon,
    "table": Tables.table,
    "text_tag": Texts.tag,
  ]

  /// Draws any node that stands where a component should.
  static func draw(_ node: JSONNode, _ context: Context, _ width: Int) -> Block {
    guard node.kind == .object else {
      return Trouble.block(context.say(.notAComponent), context, width, around: node).marked(node, tag: "?")
    }
    let tag = node["tag"]?.string ?? ""
    guard context.depth <= Context.mostDepth else {
      return Trouble.block(context.say(.tooDeep), context, width).marked(node, tag: tag)
    }
    let renderer = renderers[tag] ?? Unknown.draw
    var block = renderer(node, context, max(Stack.narrowest, width))
    if block.isEmpty {
      block = Trouble.block(context.say(.nothingToShow(tag)), context, width)
    }
    block.mark(node, tag: tag.isEmpty ? "?" : tag)
    return block
  }
}

/// A part that can't be drawn as it should: said in place, and the rest goes on.
enum Trouble {
  /// The reason, and the start of what is written there.
  static func block(_ reason: String, _ context: Context, _ width: Int, around node: JSONNode? = nil) -> Block {
    var text = InlineText(context.glyphs.warning + " ", Look(.warning))
    text.append(reason, Look(.warning))
    if let node {
      let start = String(decoding: node.sourceBytes.prefix(60), as: UTF8.self)
      text.append("  ", Look(.dim))
      text.append(InlineText(start, Look(.dim)).onOneLine.shortened(to: max(8, width / 2), context))
    }
    return Block(text.lines(width: width))
  }
}
