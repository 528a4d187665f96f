import Screen

/// Where lines stand in the width they have.
enum Alignment {
  case left, center, right

  init(_ name: String?) {
    switch name {
    case "center": self = .center
    case "right": self = .right
    default: self = .left
    }
  }

  /// Blanks to put before something.
  func lead(_ width: Int, in columns: Int) -> Int {
    switch self {
    case .left: 0
    case .center: max(0, (columns - width) / 2)
    case .right: max(0, columns - width)
    }
  }
}

extension InlineText {
  /// The text as lines of at most `width` columns, and of at most `mostLines`, the last one then ending with `ellipsis`.
  func lines(
    width: Int, align: Alignment = .left, mostLines: Int = .max, ellipsis: String = "…"
  ) -> [PreviewLine] {
    guard !isEmpty else { return [] }
    let wanted = max(1, mostLines)
    let broken = LineBreaker.lines(of: bytes, width: width, mostLines: wanted == .max ? .max : wanted + 1)
    var lines: [PreviewLine] = []
    lines.reserveCapacity(broken.count)
    var run = 0
    for line in broken.prefix(wanted) {
      let lead = align.lead(line.width, in: width)
      var spans = lead > 0 ? [Span(String(repeating: " ", count: lead))] : []
      cut(line.range, from: &run, into: &spans)
      lines.append(PreviewLine(spans, width: lead + line.width))
    }
    if broken.count > wanted, let last = lines.popLast() {
      lines.append(last.cut(to: width, ellipsis: ellipsis))
    }
    return lines
  }

  /// Where parts of the text stand in its ``lines(width:align:mostLines:ellipsis:)`` that begin at the left: the lines, and the
  /// columns when one line has it all, else those of the widest.
  func places(of ranges: [Range<Int>], width: Int) -> [(lines: Range<Int>, columns: Range<Int>)] {
    let broken = LineBreaker.lines(of: bytes, width: width)
    return ranges.map { range in
      let first = max(0, broken.lastIndex { $0.range.lowerBound <= range.lowerBound } ?? 0)
      let last = max(first, broken.lastIndex { $0.range.lowerBound < range.upperBound } ?? 0)
      guard first == last, broken.indices.contains(first) else {
        let widest = broken[min(first, broken.count)..<min(last + 1, broken.count)].reduce(1) { max($0, $1.width) }
        return (first..<(last + 1), 0..<widest)
      }
      let line = broken[first].range
      let start = max(line.lowerBound, range.lowerBound)
      let end = max(start, min(line.upperBound, range.upperBound))
      let before = min(Self.width(of: bytes[line.lowerBound..<start]), max(0, width - 1))
      return (first..<(first + 1), before..<(before + max(1, Self.width(of: bytes[start..<end]))))
    }
  }

  /// The text in one line: breaks become blanks, and what does not fit is cut with `ellipsis`.
  func line(width: Int, ellipsis: String = "…") -> PreviewLine {
    onOneLine.lines(width: width, mostLines: 1, ellipsis: ellipsis).first ?? .blank
  }

  /// Everything as one line, however wide.
  var wholeLine: PreviewLine {
    line(width: .max)
  }

  /// Adds the spans of a byte range; `run` is the first run that may be in it, so that all lines together take one pass.
  private func cut(_ range: Range<Int>, from run: inout Int, into spans: inout [Span]) {
    var start = range.lowerBound
    while start < range.upperBound {
      while run < runs.count - 1, runs[run].end <= start { run += 1 }
      let end = run < runs.count - 1 ? min(runs[run].end, range.upperBound) : range.upperBound
      let look = run < runs.count ? runs[run].look : Look()
      spans.append(Span(String(decoding: bytes[start..<end], as: UTF8.self), look))
      start = end
    }
  }
}
