public import Screen

/// One line of a preview. Its text is safe to show and never wider than was asked.
public struct PreviewLine: Hashable, Sendable {
  public let spans: [Span]
  /// Columns that the spans take together.
  public let width: Int
  /// Bytes of the smallest component that has the whole line; nil for lines between components.
  public internal(set) var source: Range<Int>?

  /// A line whose width the caller knows.
  init(_ spans: [Span], width: Int, source: Range<Int>? = nil) {
    self.spans = spans
    self.width = width
    self.source = source
  }

  /// The spans' texts, one after the other.
  public var text: String {
    spans.reduce(into: "") { $0 += $1.text }
  }
}

extension PreviewLine {
  static let blank = PreviewLine([], width: 0)

  /// A line of one text that is known to be printable.
  init(_ text: String, _ look: Look = Look()) {
    self.init([Span(text, look)], width: Width.of(text))
  }

  /// Whether there is nothing to see.
  var isBlank: Bool {
    spans.allSatisfy { span in span.text.utf8.allSatisfy { $0 == UInt8(ascii: " ") } }
  }

  /// The line with blanks after it up to `columns`.
  func padded(to columns: Int, _ look: Look = Look()) -> PreviewLine {
    guard columns > width else { return self }
    return PreviewLine(
      spans + [Span(String(repeating: " ", count: columns - width), look)], width: columns, source: source)
  }

  /// The line with `ellipsis` at its end, cut to `columns` together with it; just cut where there is no room for that.
  func cut(to columns: Int, ellipsis: String) -> PreviewLine {
    let mark = Width.of(ellipsis)
    guard mark <= columns else { return clipped(to: columns) }
    let short = clipped(to: columns - mark)
    let look = spans.last?.look ?? Look()
    return PreviewLine(short.spans + [Span(ellipsis, look)], width: short.width + mark, source: source)
  }

  /// The line cut to `columns`.
  func clipped(to columns: Int) -> PreviewLine {
    guard width > columns else { return self }
    var kept: [Span] = []
    var used = 0
    for span in spans {
      var text = ""
      for character in span.text {
        let next = Width.of(character)
        guard used + next <= columns else {
          kept.append(Span(text, span.look))
          return PreviewLine(kept, width: used, source: source)
        }
        text.append(character)
        used += next
      }
      kept.append(Span(text, span.look))
    }
    return PreviewLine(kept, width: used, source: source)
  }
}
