import JSONText
import Phrase
import Screen

/// One paragraph of a post, or one row of a card that was read back as its readers see it: nodes on a running line, and
/// nodes with lines of their own.
struct PostParagraph {
  private let context: Context
  private let width: Int
  private var block = Block()
  private var running = InlineText()
  private var shown: [JSONNode] = []
  /// The strings of the running text.
  private var pieces: [Piece] = []

  static func draw(_ row: JSONNode, _ context: Context, _ width: Int) -> Block {
    var paragraph = PostParagraph(context: context, width: width)
    let nodes = row.kind == .array ? row.children.map { $0 } : [row]
    for node in nodes { paragraph.add(node) }
    paragraph.flush()
    var block = paragraph.block
    if block.isEmpty { block.lines = [.blank] }
    if paragraph.shown.count == 1 {
      // Then the paragraph itself is the text.
      block.editable = paragraph.shown[0]
      block.parts.removeAll { $0.text == paragraph.shown[0].path }
    }
    block.mark(row, tag: "paragraph")
    return block
  }

  private init(context: Context, width: Int) {
    self.context = context
    self.width = width
  }

  private mutating func add(_ node: JSONNode) {
    switch node["tag"]?.string {
    case "text": write(node["text"], of: node, style(node))
    case "a":
      let isEmpty = node["text"]?.string?.isEmpty ?? true
      write(isEmpty ? node["href"] : node["text"], of: node, Look(.link, style(node).attributes))
      running.append(context.glyphs.link, Look(.link))
    case "at":
      let id = node["user_id"]?.string ?? "?"
      running.append("@" + context.name(of: id, label: node["user_name"]?.string ?? ""), Look(.mention))
    case "emotion":
      let key = node["emoji_type"]?.string ?? "?"
      running.append((context.options.ascii ? nil : Emoji.character(for: key)) ?? ":\(key):", context.base)
    case "button":
      running.append("[ \(node["text"]?.string ?? context.glyphs.warning) ] ", Look(.button))
    case "select_static", "overflow", "date_picker":
      let words = node["placeholder"]?.string ?? node["initial_date"]?.string ?? context.say(.choose)
      running.append("[ \(words) \(context.glyphs.choose) ] ", Look(.button))
    default: addBlock(node)
    }
  }

  private mutating func addBlock(_ node: JSONNode) {
    let tag = node["tag"]?.string ?? ""
    let drawn: Block
    switch tag {
    case "img": drawn = picture(.picture, node["image_key"] ?? node["img_key"])
    case "media": drawn = picture(.video, node["file_key"] ?? node["image_key"])
    case "hr": drawn = Texts.rule(node, context, width)
    case "md":
      var text = Markdown.draw(node["text"]?.string ?? "", .post, context, width)
      text.editable = node["text"]
      drawn = text
    case "code_block":
      let lines = Array((node["text"]?.string ?? "").utf8).split(
        separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      var code = CodeBox.draw(lines, language: node["language"]?.string ?? "", context, width)
      code.editable = node["text"]
      drawn = code
    case "note": drawn = Block(TextFinder.inline(in: node, context).restyled { $0 = Look(.dim) }.lines(width: width))
    default: drawn = Unknown.draw(node, context, width)
    }
    flush()
    block.append(drawn.isEmpty ? Block([.blank]) : drawn.marked(node, tag: tag))
    if drawn.air == .loose { block.air = .loose }
  }

  private func picture(_ name: Phrase, _ key: JSONNode?) -> Block {
    let words = InlineText(key?.string.map { Ids.short($0, context) } ?? context.glyphs.warning, Look(.dim))
    let label = InlineText(context.glyphs.picture + " " + context.say(name), Look(.dim))
    return Box.around(
      Block(words.lines(width: Box.inside(width))), context, width: width, title: label, fills: false)
  }

  private mutating func write(_ text: JSONNode?, of node: JSONNode, _ look: Look) {
    guard let text, let string = text.string else {
      running.append(context.glyphs.warning, Look(.warning))
      return
    }
    shown.append(text)
    let start = running.bytes.count
    running.append(Markdown.inline(string, .mentionKeys, context.with(base: look)))
    if running.bytes.count > start {
      pieces.append(Piece(node: node, string: text, bytes: start..<running.bytes.count))
    }
  }

  private func style(_ node: JSONNode) -> Look {
    var look = context.base
    for style in node["style"]?.children.compactMap(\.string) ?? [] {
      switch style {
      case "bold": look.attributes.insert(.bold)
      case "italic": look.attributes.insert(.italic)
      case "underline": look.attributes.insert(.underline)
      case "lineThrough": look.attributes.insert(.strike)
      default: break
      }
    }
    return look
  }

  private mutating func flush() {
    guard !running.isEmpty else { return }
    var lines = Block(running.lines(width: width, ellipsis: context.glyphs.ellipsis))
    lines.mark(pieces, of: running, width: width)
    block.append(lines)
    (running, pieces) = (InlineText(), [])
  }
}
