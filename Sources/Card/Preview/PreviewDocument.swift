public import JSONText

/// A part of the preview that stands for a place in the JSON text: a component, a text of it, a cell of a table.
public struct PreviewComponent: Hashable, Sendable {
  /// The component's tag, or what the part is within its component: `title`, `cell`.
  public let tag: String
  public let path: JSONPath
  /// Its bytes in the JSON text.
  public internal(set) var source: Range<Int>
  /// The lines it takes; at least one.
  public internal(set) var lines: Range<Int>
  /// The columns it takes, so that parts side by side can be told apart.
  public internal(set) var columns: Range<Int>
  /// The string node to edit when a person wants to change what the part says.
  public let text: JSONPath?
  /// Whether it is shown folded; nil when it can't be folded.
  public let isFolded: Bool?

  public var firstLine: Int { lines.lowerBound }
  /// Cells of the screen that it takes.
  var cells: Int { lines.count * columns.count }
}

/// A card or message as lines.
public struct PreviewDocument: Hashable, Sendable {
  public internal(set) var lines: [PreviewLine]
  /// In reading order; a container comes before what it holds.
  public internal(set) var components: [PreviewComponent]
  /// Lines that are kept from the last good text of parts that are broken now, see ``LastGood``.
  public internal(set) var stale: [Range<Int>] = []

  /// The first line of the smallest part that holds the byte; nil when nothing drawn does.
  public func line(forByte offset: Int) -> Int? {
    component(forByte: offset)?.firstLine
  }

  /// The smallest part that holds the byte.
  public func component(forByte offset: Int) -> PreviewComponent? {
    components.filter { $0.source.contains(offset) || $0.source.upperBound == offset }
      .min { $0.source.count < $1.source.count }
  }

  /// Whether something else is drawn beside a part, on the same lines.
  public func hasNeighbours(_ part: PreviewComponent) -> Bool {
    components.contains { $0.lines.overlaps(part.lines) && !$0.columns.overlaps(part.columns) }
  }

  /// The innermost part around a byte that can be folded.
  public func folding(aroundByte offset: Int) -> PreviewComponent? {
    components.filter { $0.isFolded != nil && $0.source.lowerBound <= offset && offset <= $0.source.upperBound }
      .min { $0.source.count < $1.source.count }
  }

  /// The part whose sign for folding stands at a place: its first line's first two columns.
  public func foldingSign(atLine line: Int, column: Int) -> PreviewComponent? {
    components.last { part in
      part.isFolded != nil && part.firstLine == line && (0..<2).contains(column - part.columns.lowerBound)
    }
  }

  /// The innermost part drawn at a place: what a click there means.
  ///
  /// The smallest one, and of equal ones the last: pieces of running text that go on in the next line take more than is theirs.
  public func component(atLine line: Int, column: Int) -> PreviewComponent? {
    let here = components.reversed().filter { $0.lines.contains(line) }
    return here.filter { $0.columns.contains(column) }.min { $0.cells < $1.cells } ?? here.first
  }

  /// The lines' texts with line breaks between them, blanks at their ends left out.
  public var text: String {
    lines.map { line in
      var text = Substring(line.text)
      while text.utf8.last == UInt8(ascii: " ") { text.removeLast() }
      return String(text)
    }.joined(separator: "\n")
  }
}
