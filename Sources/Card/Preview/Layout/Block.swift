import JSONText
import Screen

/// Something drawn: lines, and where the parts stand in them. Blocks are put together to bigger blocks.
struct Block {
  /// How much air a block wants.
  enum Air {
    /// Follows the text before it without a gap.
    case tight
    /// A blank line before and after it.
    case loose
    /// A blank line towards everything but its like: buttons.
    case control
    /// Separates by itself: a rule.
    case rule

    /// Whether a blank line stands between two blocks.
    static func separates(_ first: Air, _ second: Air) -> Bool {
      if first == .rule || second == .rule { return false }
      return first == .loose || second == .loose || (first == .control) != (second == .control)
    }

    /// What blocks put together want: what all of them want, or air if one of them does.
    static func together(_ airs: some Sequence<Air>) -> Air {
      let distinct = Set(airs)
      if distinct.count == 1, let only = distinct.first { return only }
      return distinct.contains(.loose) ? .loose : .tight
    }
  }

  var lines: [PreviewLine] = []
  var parts: [PreviewComponent] = []
  var air = Air.tight
  /// The string that the block shows, when it shows just one.
  var editable: JSONNode?
  /// Set by parts that can be folded.
  var isFolded: Bool?

  init(_ lines: [PreviewLine] = [], air: Air = .tight, editable: JSONNode? = nil) {
    self.lines = lines
    self.air = air
    self.editable = editable
  }

  var isEmpty: Bool { lines.isEmpty }
  var width: Int { lines.reduce(0) { max($0, $1.width) } }

  /// Puts `other` below.
  mutating func append(_ other: Block) {
    let offset = lines.count
    lines += other.lines
    parts += other.parts.lazy.map { $0.moved(lines: offset, columns: 0) }
  }

  /// Puts `other` below, with as much air between as both want.
  mutating func append(_ other: Block, after previous: Air?) {
    guard !other.isEmpty else { return }
    if let previous, Air.separates(previous, other.air) { lines.append(.blank) }
    append(other)
  }

  /// The block moved to the right, with `first` before its first line and `rest` before the others.
  func indented(_ first: Span, _ rest: Span) -> Block {
    let (firstWidth, restWidth) = (Width.of(first.text), Width.of(rest.text))
    var moved = self
    moved.lines = lines.enumerated().map { number, line in
      let (lead, width) = number == 0 ? (first, firstWidth) : (rest, restWidth)
      return PreviewLine([lead] + line.spans, width: width + line.width, source: line.source)
    }
    moved.parts = parts.map { $0.moved(lines: 0, columns: max(firstWidth, restWidth)) }
    return moved
  }

  /// The block with the same text before each line.
  func indented(_ lead: Span) -> Block {
    indented(lead, lead)
  }

  /// Notes that the whole block stands for `node`.
  mutating func mark(_ node: JSONNode, tag: String) {
    guard !lines.isEmpty else { return }
    let range = node.range
    for index in lines.indices where lines[index].source == nil {
      lines[index].source = range
    }
    let part = PreviewComponent(
      tag: tag, path: node.path, source: range, lines: 0..<lines.count, columns: 0..<max(1, width),
      text: editable?.path, isFolded: isFolded)
    parts.insert(part, at: 0)
  }

  func marked(_ node: JSONNode, tag: String) -> Block {
    var block = self
    block.mark(node, tag: tag)
    return block
  }
}

extension PreviewComponent {
  func moved(lines lineOffset: Int, columns columnOffset: Int) -> PreviewComponent {
    var part = self
    part.lines = (lines.lowerBound + lineOffset)..<(lines.upperBound + lineOffset)
    part.columns = (columns.lowerBound + columnOffset)..<(columns.upperBound + columnOffset)
    return part
  }
}
