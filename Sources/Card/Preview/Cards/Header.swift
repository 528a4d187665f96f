import JSONText
import Screen

/// The head of a card: a bar in the colour of its template with icon, title, labels and subtitle.
enum Header {
  /// Lines of a title that a client shows, and labels beside it (card-json.md 3).
  private static let mostTitleLines = 4
  private static let mostLabels = 3

  static func draw(_ header: JSONNode, _ context: Context, _ width: Int) -> Block {
    guard header.kind == .object else {
      return Trouble.block(context.say(.notAHeader), context, width).marked(header, tag: "header")
    }
    let template = header["template"]?.string ?? "default"
    let tint = context.tint(template)
    let bar = Bar(look: Look(tint == nil ? .cardTitle : .cardHeader, tint: tint), context: context, width: width)
    var block = Block()
    let title = context.shownString(of: header["title"])
    let subtitle = context.shownString(of: header["subtitle"])
    let main = title ?? subtitle
    if main == nil {
      block.append(bar.block(InlineText(context.glyphs.warning + " " + context.say(.noTitle), bar.look), mostLines: 1))
    } else {
      var text = InlineText()
      if let icon = header["ud_icon"] ?? header["icon"], icon.kind == .object {
        let sign = IconSigns.sign(of: icon, context)
        text.append((sign == context.glyphs.square ? context.glyphs.diamond : sign) + " ", bar.look)
      }
      let object = title == nil ? header["subtitle"] : header["title"]
      text.append(words(object, context, Look(bar.look.role, tint: tint, .bold)))
      var lines = bar.block(text, mostLines: mostTitleLines)
      if tint != nil { lines.sayTemplate(template, bar) }
      lines.editable = main
      if let object { lines.mark(object, tag: title == nil ? "subtitle" : "title") }
      block.append(lines)
    }
    if title != nil, let subtitle, subtitle.string?.isEmpty == false, let object = header["subtitle"] {
      var lines = bar.block(words(object, context, Look(bar.look.role, tint: tint, .dim)), mostLines: 1)
      lines.editable = subtitle
      block.append(lines.marked(object, tag: "subtitle"))
    }
    block.append(labels(of: header, context, bar))
    if tint == nil {
      block.lines.append(
        PreviewLine([Span(String(repeating: context.glyphs.rule, count: width), Look(.box))], width: width))
    }
    return block.marked(header, tag: "header")
  }

  private static func words(_ object: JSONNode?, _ context: Context, _ look: Look) -> InlineText {
    Texts.inline(object, context.with(base: look)).restyled { $0 = Look(look.role, tint: look.tint, $0.attributes) }
  }

  private static func labels(of header: JSONNode, _ context: Context, _ bar: Bar) -> Block {
    let translations = header["i18n_text_tag_list"]
    let list =
      translations.flatMap { context.pick($0) { $0.kind == .array } } ?? header["text_tag_list"]
    let tags = list?.children.prefix(mostLabels).map { $0 } ?? []
    guard !tags.isEmpty else { return Block() }
    let drawn = tags.map { tag -> Block in
      var block = Block([Texts.label(tag, context).line(width: bar.room, ellipsis: context.glyphs.ellipsis)])
      block.editable = context.shownString(of: tag["text"])
      return block.marked(tag, tag: "text_tag")
    }
    return bar.dress(Flow.row(drawn, width: bar.room))
  }

  /// The coloured ground of a header.
  struct Bar {
    let look: Look
    let context: Context
    let width: Int

    var isColored: Bool { look.tint != nil }
    var room: Int { isColored ? width - 2 : width }

    func block(_ text: InlineText, mostLines: Int) -> Block {
      dress(Block(text.lines(width: room, mostLines: mostLines, ellipsis: context.glyphs.ellipsis)))
    }

    /// Puts the bar's sign before each line and its ground behind it.
    func dress(_ block: Block) -> Block {
      guard isColored else { return block }
      var dressed = block.indented(Span(context.glyphs.bar + " ", look))
      for index in dressed.lines.indices {
        let line = dressed.lines[index]
        let spans = line.spans.map { $0.look == Look() ? Span($0.text, look) : $0 }
        dressed.lines[index] = PreviewLine(spans, width: line.width, source: line.source).padded(to: width, look)
      }
      return dressed
    }
  }
}

extension Block {
  /// Writes the template's name at the right end of the first line, for eyes and terminals without colours.
  fileprivate mutating func sayTemplate(_ template: String, _ bar: Header.Bar) {
    let name = Printable.text(template)
    let nameWidth = Width.of(name)
    guard let first = lines.first, let last = first.spans.last, last.text.utf8.allSatisfy({ $0 == 0x20 }),
      last.text.utf8.count >= nameWidth + 3
    else { return }
    let gap = String(repeating: " ", count: last.text.utf8.count - nameWidth - 1)
    let spans =
      first.spans.dropLast() + [
        Span(gap, bar.look), Span(name, Look(bar.look.role, tint: bar.look.tint, .dim)), Span(" ", bar.look),
      ]
    lines[0] = PreviewLine(Array(spans), width: first.width, source: first.source)
  }
}
