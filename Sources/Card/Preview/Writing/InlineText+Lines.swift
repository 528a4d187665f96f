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
