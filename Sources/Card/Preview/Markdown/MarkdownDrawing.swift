import Screen

/// Puts the drawn blocks of one Markdown text together.
struct MarkdownDrawing {
  let bytes: [UInt8]
  let dialect: Dialect
  let context: Context
  let width: Int
  let setting: Markdown.Setting
  private(set) var result = Block()
  /// The number of the next item at each level.
  private var counters: [Int: Int] = [:]
  private var wantsGap = false

  init(bytes: [UInt8], dialect: Dialect, context: Context, width: Int, setting: Markdown.Setting) {
    self.bytes = bytes
    self.dialect = dialect
    self.context = context
    self.width = width
    self.setting = setting
  }

  mutating func add(_ block: MarkdownBlock) {
    switch block {
    case .blank:
      wantsGap = true
      return
    case .item(let level, let marker, let range):
      append(item(level, marker, range))
      return
    case .paragraph(let range): append(Block(lines(range, context.base)))
    case .heading(let level, let range):
      var look = context.base
      look.attributes.formUnion(level <= 2 ? [.bold, .underline] : [.bold])
      append(Block(lines(range, look)))
    case .rule:
      wantsGap = false
      append(Block([PreviewLine(String(repeating: context.glyphs.rule, count: width), Look(.box))]))
    case .code(let language, let ranges): append(code(language, ranges), isLoose: true)
    case .quote(let inside): append(Markdown.quote(inside, dialect, context, width, setting))
    case .table(let table): append(draw(table), isLoose: true)
    }
    counters = [:]
  }

  private mutating func append(_ block: Block, isLoose: Bool = false) {
    if wantsGap, !result.isEmpty { result.lines.append(.blank) }
    wantsGap = false
    result.append(block)
  }

  private func inline(_ range: Range<Int>, _ look: Look) -> InlineText {
    var text = InlineText()
    InlineParser.write(bytes, range, dialect, context, look, to: &text)
    return text
  }

  private func lines(_ range: Range<Int>, _ look: Look) -> [PreviewLine] {
    inline(range, look)
      .lines(width: width, align: setting.align, mostLines: setting.mostLines, ellipsis: context.glyphs.ellipsis)
  }

  private mutating func item(_ level: Int, _ marker: MarkdownMarker, _ range: Range<Int>) -> Block {
    counters = counters.filter { $0.key <= level }
    let sign: String
    switch marker {
    case .bullet:
      sign = (level % 2 == 0 ? context.glyphs.bullet : context.glyphs.innerBullet) + " "
      counters[level] = nil
    case .number(let number):
      let shown = counters[level] ?? number
      counters[level] = shown + 1
      sign = "\(shown). "
    }
    let lead = String(repeating: " ", count: min(level * 2, max(0, (width - Stack.narrowest) / 2)))
    let room = width - lead.utf8.count - Width.of(sign)
    guard room >= 4 else { return Block(lines(range, context.base)) }
    let text = inline(range, context.base).lines(width: room, ellipsis: context.glyphs.ellipsis)
    let rest = String(repeating: " ", count: lead.utf8.count + Width.of(sign))
    return Block(text.isEmpty ? [.blank] : text).indented(Span(lead + sign, Look(.dim)), Span(rest))
  }

  private func code(_ language: String, _ ranges: [Range<Int>]) -> Block {
    CodeBox.draw(ranges.map { bytes[$0] }, language: language, context, width)
  }

  private func draw(_ table: MarkdownTable) -> Block {
    var grid = TableLayout(columns: table.alignments.count)
    grid.header = table.header.map { TableLayout.Cell(text: inline($0, Look(context.base.role, .bold))) }
    grid.alignments = table.alignments
    grid.rows = table.rows.map { row in row.map { TableLayout.Cell(text: inline($0, context.base)) } }
    return grid.draw(context, width)
  }
}

/// Code as it is written, in a frame.
enum CodeBox {
  static func draw(_ lines: [some BidirectionalCollection<UInt8>], language: String, _ context: Context, _ width: Int)
    -> Block
  {
    var text = InlineText()
    for (number, line) in lines.enumerated() {
      if number > 0 { text.breakLine(Look(.code)) }
      text.append(line, Look(.code))
    }
    let block = Block(text.lines(width: Box.inside(width), ellipsis: context.glyphs.ellipsis))
    let shown = block.isEmpty ? Block([.blank]) : block
    return Box.around(shown, context, width: width, corner: Printable.text(language), fills: false)
  }
}
