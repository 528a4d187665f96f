import JSONText
import Screen

/// Buttons and the menu of further buttons.
enum Buttons {
  static let button: Renderer = { node, context, width in
    let shown = context.shownString(of: node["text"])
    let label = label(node, shown, context, fills: node["width"]?.string == "fill" ? width : nil)
    var block = Block(label.lines(width: width), air: .control, editable: shown)
    let more = details(of: node, context, width)
    if !more.isEmpty {
      // The words alone are the button's own; what follows is marked by itself.
      block.append(more)
      block.air = .loose
      block.editable = shown
    }
    return block
  }

  /// The button's words between brackets, then marks for what a press does. A dangerous one has a mark before its words,
  /// too, and the main one is bold, so that colour is not the only difference. Small sizes have no air in the brackets,
  /// the large one more.
  ///
  /// - Parameter fills: the columns that the button is to take.
  static func label(
    _ node: JSONNode, _ shown: JSONNode?, _ context: Context, fills columns: Int? = nil
  ) -> InlineText {
    let type = node["type"]?.string ?? "default"
    let isText = type == "text" || type.hasSuffix("_text")
    let look = node["disabled"]?.bool == true ? Look(.dim) : look(type)
    var words = InlineText(type.hasPrefix("danger") ? "! " : "", look)
    let isWordless = shown?.string?.isEmpty ?? true
    let icon = node["icon"].flatMap { $0.kind == .object ? $0 : nil }
    if let icon {
      words.append(IconSigns.sign(of: icon, context) + (isWordless ? "" : " "), look)
      if isWordless, words.naturalWidth <= 1 { words.append(" " + Media.name(of: icon), look) }
    }
    if let text = node["text"], !isWordless {
      words.append(Texts.inline(text, context.with(base: look)).restyled { $0.role = look.role }.onOneLine)
    } else if icon == nil {
      words.append(context.glyphs.warning, Look(.warning))
    }
    let marks = marks(node, context)
    if !marks.isEmpty { words.append(" " + marks, look) }
    let (open, close) = isText ? ("‹".plain(context, "<"), "›".plain(context, ">")) : ("[", "]")
    let air = isText ? 0 : air(node["size"]?.string)
    let slack = max(0, (columns ?? 0) - words.naturalWidth - 2 - 2 * air)
    var label = InlineText(open + String(repeating: " ", count: air + slack / 2), look)
    label.append(words)
    label.append(String(repeating: " ", count: air + slack - slack / 2) + close, look)
    return label
  }

  /// Blanks beside the words, by the size.
  private static func air(_ size: String?) -> Int {
    switch size {
    case "tiny", "small": 0
    case "large": 2
    default: 1
    }
  }

  /// What a press shows and where it leads, when folded parts are open: the question it asks, its tip, its address.
  private static func details(of node: JSONNode, _ context: Context, _ width: Int) -> Block {
    guard context.options.expandsAll else { return Block() }
    var block = Block()
    func add(_ sign: String, _ text: JSONNode?, tag: String) {
      guard let text, let shown = context.shownString(of: text), shown.string?.isEmpty == false else { return }
      let lead = "  \(sign) "
      let room = width - Width.of(lead)
      let lines = InlineText(shown.string ?? "", Look(.dim))
        .lines(width: room, mostLines: 4, ellipsis: context.glyphs.ellipsis)
      let rest = Span(String(repeating: " ", count: Width.of(lead)))
      block.append(
        Block(lines, editable: shown).indented(Span(lead, Look(.dim)), rest).marked(text, tag: tag))
    }
    let glyphs = context.glyphs
    add(glyphs.asks, node["confirm"]?["title"], tag: "confirm")
    add(glyphs.asks, node["confirm"]?["text"], tag: "confirm")
    add(glyphs.dot, node["disabled"]?.bool == true ? node["disabled_tips"] : node["hover_tips"], tag: "tips")
    add(glyphs.link, Links.target(of: node), tag: "url")
    return block
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

  /// `⋯` and the options' words; each in a line of its own when it is unfolded.
  static let overflow: Renderer = { node, context, width in
    let options = node.items("options")
    var text = InlineText("[ \(context.glyphs.more) ]", Look(.button))
    let isOpen = !options.isEmpty && context.isOpen(node, byCard: false)
    if isOpen {
      var block = Block(text.lines(width: width), air: .control)
      block.isFolded = false
      for option in options {
        let (words, shown) = words(of: option, context)
        let lines = InlineText(words, Look(.dim))
          .lines(width: width - 4, mostLines: 2, ellipsis: context.glyphs.ellipsis)
        let row = Block(lines.isEmpty ? [.blank] : lines, editable: shown).indented(Span("    "))
        block.append(row.marked(option, tag: "option"))
      }
      return block
    }
    for (number, option) in options.enumerated() {
      text.append(number == 0 ? " " : context.say(.listComma), Look(.dim))
      text.append(words(of: option, context).words, Look(.dim))
    }
    var block = Block(text.onOneLine.lines(width: width), air: .control)
    block.isFolded = options.isEmpty ? nil : true
    return block
  }

  private static func words(of option: JSONNode, _ context: Context) -> (words: String, shown: JSONNode?) {
    let shown = context.shownString(of: option["text"])
    let words = shown?.string ?? option["value"]?.string ?? context.glyphs.warning
    return (words + (Links.target(of: option) == nil ? "" : context.glyphs.link), shown)
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
