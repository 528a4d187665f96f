import Screen

/// Puts one line together from left to right.
struct LineWriter {
  private var spans: [Span] = []
  private(set) var width = 0

  /// Adds text that is known to be printable.
  mutating func write(_ text: String, _ look: Look = Look()) {
    guard !text.isEmpty else { return }
    add(Span(text, look), width: Width.of(text))
  }

  mutating func write(_ text: String, times count: Int, _ look: Look = Look()) {
    if count > 0 { write(String(repeating: text, count: count), look) }
  }

  mutating func write(_ line: PreviewLine) {
    for span in line.spans { add(span, width: span.width) }
  }

  /// Blanks up to a column.
  mutating func skip(to column: Int) {
    write(" ", times: column - width)
  }

  private mutating func add(_ span: Span, width columns: Int) {
    if let last = spans.last, last.look == span.look {
      spans[spans.count - 1].text += span.text
    } else {
      spans.append(span)
    }
    width += columns
  }

  func line(upTo columns: Int) -> PreviewLine {
    PreviewLine(spans, width: width).clipped(to: columns)
  }
}
