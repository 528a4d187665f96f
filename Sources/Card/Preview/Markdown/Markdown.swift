import Screen

/// Draws Markdown texts.
enum Markdown {
  /// How a text stands and how much of it is shown.
  struct Setting {
    var align = Alignment.left
    var mostLines = Int.max
    var quoteDepth = 0
  }

  /// Quotes in quotes beyond this are drawn as one.
  private static let mostQuotes = 4

  static func draw(
    _ text: String, _ dialect: Dialect, _ context: Context, _ width: Int, _ setting: Setting = Setting()
  ) -> Block {
    draw(Array(text.utf8), dialect, context, width, setting)
  }

  /// One line of inline markup, for labels and cells.
  static func inline(_ text: String, _ dialect: Dialect, _ context: Context) -> InlineText {
    let bytes = Array(text.utf8)
    var result = InlineText()
    InlineParser.write(bytes, bytes.indices, dialect, context, context.base, to: &result)
    return result
  }

  private static func draw(
    _ bytes: [UInt8], _ dialect: Dialect, _ context: Context, _ width: Int, _ setting: Setting
  ) -> Block {
    var drawing = MarkdownDrawing(bytes: bytes, dialect: dialect, context: context, width: width, setting: setting)
    for block in MarkdownReader.blocks(of: bytes, dialect) {
      drawing.add(block)
    }
    return drawing.result
  }

  /// A quote: a text with a stroke at its left.
  static func quote(
    _ bytes: [UInt8], _ dialect: Dialect, _ context: Context, _ width: Int, _ setting: Setting
  ) -> Block {
    var inner = setting
    inner.quoteDepth += 1
    guard width - 2 >= Stack.narrowest, inner.quoteDepth <= mostQuotes else {
      let plain = bytes.filter { $0 != UInt8(ascii: ">") }
      return draw(plain, dialect, context, width, inner)
    }
    var look = context.base
    look.role = .quote
    let block = draw(bytes, dialect, context.with(base: look), width - 2, inner)
    return block.indented(Span(context.glyphs.quote + " ", Look(.quote)))
  }
}
