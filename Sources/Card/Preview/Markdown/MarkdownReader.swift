/// Cuts a Markdown text into blocks, line by line.
struct MarkdownReader {
  let bytes: [UInt8]
  let dialect: Dialect
  private var blocks: [MarkdownBlock] = []
  /// Start of the next line.
  private var next = 0
  /// The paragraph or item being read, still open for more lines.
  private var open: Range<Int>?
  private var openItem: (level: Int, marker: MarkdownMarker)?
  /// Whether items may go on at deeper levels here.
  private var isInList = false

  private init(_ bytes: [UInt8], _ dialect: Dialect) {
    self.bytes = bytes
    self.dialect = dialect
  }

  static func blocks(of bytes: [UInt8], _ dialect: Dialect) -> [MarkdownBlock] {
    guard dialect.contains(.blocks) else { return bytes.isEmpty ? [] : [.paragraph(bytes.indices)] }
    var reader = MarkdownReader(bytes, dialect)
    while let line = reader.takeLine() {
      reader.read(line)
    }
    reader.close()
    while case .blank? = reader.blocks.last { reader.blocks.removeLast() }
    return reader.blocks
  }

  private mutating func takeLine() -> MarkdownLine? {
    guard next < bytes.count else { return nil }
    let line = MarkdownLine(bytes, from: next)
    next = line.nextStart
    return line
  }

  private mutating func read(_ line: MarkdownLine) {
    if line.isBlank {
      close()
      if case .blank? = blocks.last { return }
      if !blocks.isEmpty { blocks.append(.blank) }
    } else if let fence = line.fence {
      close()
      readFence(fence, indent: line.indent)
    } else if line.isRule(isRich: dialect.contains(.richBlocks)) {
      add(.rule)
    } else if let item = line.item, item.level == 0 || isInList || openItem != nil || line.indent < 4 {
      close()
      openItem = (item.level, item.marker)
      open = item.content
      isInList = true
    } else if dialect.contains(.richBlocks), readRich(line) {
      return
    } else if let range = open {
      open = range.lowerBound..<line.end
    } else {
      isInList = false
      open = (dialect.contains(.richBlocks) ? line.textStart : line.start)..<line.end
    }
  }

  /// Headings, quotes, indented code and tables.
  private mutating func readRich(_ line: MarkdownLine) -> Bool {
    if let (level, content) = line.heading {
      add(.heading(level: level, content))
    } else if line.first == UInt8(ascii: ">"), line.indent < 4 {
      close()
      readQuote(line)
    } else if line.indent >= 4, open == nil, !isInList {
      add(.code(language: "", [line.unindented(by: 4)]), joinsCode: true)
    } else if open == nil || openItem == nil, let table = readTable(line) {
      add(.table(table))
    } else {
      return false
    }
    return true
  }

  private mutating func add(_ block: MarkdownBlock, joinsCode: Bool = false) {
    close()
    isInList = false
    if joinsCode, case .code(let language, let lines)? = blocks.last, language.isEmpty, case .code(_, let more) = block
    {
      blocks[blocks.count - 1] = .code(language: "", lines + more)
    } else {
      blocks.append(block)
    }
  }

  private mutating func close() {
    if let range = open {
      if let item = openItem {
        blocks.append(.item(level: item.level, item.marker, range))
      } else {
        blocks.append(.paragraph(range))
      }
    }
    open = nil
    openItem = nil
  }

  private mutating func readFence(_ fence: MarkdownLine.Fence, indent: Int) {
    var lines: [Range<Int>] = []
    while let line = takeLine() {
      if line.closes(fence) { break }
      lines.append(line.unindented(by: indent))
    }
    blocks.append(.code(language: fence.language, lines))
  }

  private mutating func readQuote(_ first: MarkdownLine) {
    var inside: [UInt8] = []
    var line: MarkdownLine? = first
    while let current = line, current.first == UInt8(ascii: ">"), current.indent < 4 {
      var content = current.textStart + 1
      if content < current.end, bytes[content] == UInt8(ascii: " ") { content += 1 }
      inside += bytes[content..<current.end]
      inside.append(UInt8(ascii: "\n"))
      line = next < bytes.count ? MarkdownLine(bytes, from: next) : nil
      if let line, line.first == UInt8(ascii: ">"), line.indent < 4 { next = line.nextStart }
    }
    isInList = false
    blocks.append(.quote(inside))
  }

  /// A line with a bar, then one of dashes and bars: the start of a table.
  private mutating func readTable(_ header: MarkdownLine) -> MarkdownTable? {
    guard header.hasBar, next < bytes.count else { return nil }
    let rule = MarkdownLine(bytes, from: next)
    guard let alignments = rule.tableAlignments else { return nil }
    let cells = header.cells
    guard cells.count == alignments.count else { return nil }
    next = rule.nextStart
    var table = MarkdownTable(header: cells, alignments: alignments, rows: [])
    while next < bytes.count {
      let line = MarkdownLine(bytes, from: next)
      guard line.hasBar, !line.isBlank else { break }
      next = line.nextStart
      table.rows.append(line.cells)
    }
    return table
  }
}
