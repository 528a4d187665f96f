import Screen

/// Blocks beside each other.
enum SideBySide {
  static let gap = 2

  /// Joins blocks from left to right, each in its columns; shorter ones are filled up with blank lines.
  static func join(_ blocks: [(block: Block, width: Int)], gap: Int = SideBySide.gap) -> Block {
    var joined = Block()
    let height = blocks.reduce(0) { max($0, $1.block.lines.count) }
    joined.lines.reserveCapacity(height)
    var at = 0
    for (block, width) in blocks {
      joined.parts += block.parts.map { $0.moved(lines: 0, columns: at) }
      at += width + gap
    }
    for number in 0..<height {
      joined.lines.append(line(number, of: blocks, gap: gap))
    }
    joined.air = Block.Air.together(blocks.lazy.filter { !$0.block.isEmpty }.map(\.block.air))
    return joined
  }

  /// One line through all blocks; blanks are written only where something follows.
  private static func line(_ number: Int, of blocks: [(block: Block, width: Int)], gap: Int) -> PreviewLine {
    var spans: [Span] = []
    var written = 0
    var start = 0
    var sources: [Range<Int>?] = []
    for (block, width) in blocks {
      if number < block.lines.count, !block.lines[number].isBlank {
        let line = block.lines[number]
        if start > written { spans.append(Span(String(repeating: " ", count: start - written))) }
        spans += line.spans
        written = start + line.width
        sources.append(line.source)
      }
      start += width + gap
    }
    return PreviewLine(spans, width: written, source: sources.count == 1 ? sources[0] : nil)
  }
}
