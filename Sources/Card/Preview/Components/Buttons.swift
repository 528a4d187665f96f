import JSONText
import Screen

/// Buttons and the menu of further buttons.
enum Buttons {
  static let button: Renderer = { node, context, width in
    let shown = context.shownString(of: node["text"])
    let label = label(node, shown, context)
    return Block(label.lines(width: width), air: .control, editable: shown)
  }

  /// The button's words between brackets, then marks for what a press does. A dangerous one has a mark before its words,
  /// too, and the main one is bold, so that colour is not the only difference.
  static func label(_ node: JSONNode, _ shown: JSONNode?, _ context: Context) -> InlineText {
    let type = node["type"]?.string ?? "default"
    let isOff = node["disabled"]?.bool == true
    var look = look(type)
    if isOff { look = Look(.dim) }
    let isText = type == "text" || type.hasSuffix("_text")
    var label = InlineText(isText ? "‹".plain(context, "<") : "[", look)
    label.append(type.hasPrefix("danger") ? "! " : isText ? "" : " ", look)
    let icon = node["icon"].flatMap { $0.kind == .object ? $0 : nil }
    let isWordless = shown?.string?.isEmpty ?? true
    if let icon {
      label.append(context.glyphs.square + " ", look)
      if isWordless { label.append(Media.name(of: icon), look) }
    }
    if let text = node["text"], !isWordless {
      label.append(Texts.inline(text, context.with(base: look)).restyled { $0.role = look.role }.onOneLine)
    } else if icon == nil {
      label.append(context.glyphs.warning, Look(.warning))
    }
    let marks = marks(node, context)
    if !marks.isEmpty { label.append(" " + marks, look) }
    label.append(isText ? "›".plain(context, ">") : " ]", look)
    return label
  }

  private static func look(_ type: String) -> Look {
    switch type {
    case "primary", "primary_text", "primary_filled", "laser": Look(.buttonPrimary, .bold)
    case "danger", "danger_text", "danger_filled": Look(.buttonDanger)
    default: Look(.button)
    }
  }

  /// Link, submit, reset, confirmation and disabled, as signs.
  static func marks(_ node: JSONNode, _ context: Context) -> String {
    let glyphs = context.glyphs
    var marks = ""
    if node["disabled"]?.bool == true { marks += glyphs.off }
    if Links.target(of: node) != nil { marks += glyphs.link }
    switch node["form_action_type"]?.string ?? node["action_type"]?.string {
    case "submit", "form_submit": marks += glyphs.submit
    case "reset", "form_reset": marks += glyphs.reset
    default: break
    }
    if let confirm = node["confirm"], confirm.kind == .object { marks += glyphs.asks }
    return marks
  }

  /// `⋯` and the options' words.
  static let overflow: Renderer = { node, context, width in
    var text = InlineText("[ \(context.glyphs.more) ]", Look(.button))
    for (number, option) in node.items("options").enumerated() {
      text.append(number == 0 ? " " : ", ", Look(.dim))
      let words = context.shownString(of: option["text"])?.string ?? option["value"]?.string ?? context.glyphs.warning
      text.append(words + (Links.target(of: option) == nil ? "" : context.glyphs.link), Look(.dim))
    }
    return Block(text.onOneLine.lines(width: width), air: .control)
  }
}

/// Where things lead to.
enum Links {
  /// The address that a press opens: `url`, `multi_url`, or a behaviour; nil when it opens none.
  static func target(of node: JSONNode) -> JSONNode? {
    if let url = node["url"], url.kind == .string { return url }
    for holder in [node["multi_url"], node["action"]?["multi_url"]] {
      if let url = holder?["url"] ?? holder?["pc_url"] { return url }
    }
    for behavior in node.items("behaviors") where behavior["type"]?.string == "open_url" {
      if let url = behavior["default_url"] ?? behavior["pc_url"] { return url }
    }
    return nil
  }

  /// An address as people recognise it: host and the start of the path.
  static func short(_ url: String, to columns: Int, _ context: Context) -> String {
    var rest = url[...]
    for scheme in ["https://", "http://"] where rest.hasPrefix(scheme) {
      rest = rest.dropFirst(scheme.count)
    }
    return Clip.text(Printable.text(rest), to: columns, ellipsis: context.glyphs.ellipsis)
  }
}

extension String {
  /// This sign, or the plain one when only ASCII may be drawn.
  func plain(_ context: Context, _ ascii: String) -> String {
    context.options.ascii ? ascii : self
  }
}

/// Rows of controls of schema 1.0.
enum Rows {
  static let action: Renderer = { node, context, width in
    guard let actions = node["actions"], actions.kind == .array else {
      return Trouble.block(context.say(.noActions), context, width)
    }
    var row = Flow.row(actions.children.map { Components.draw($0, context, width) }, width: width)
    row.air = .control
    return row
  }
}
