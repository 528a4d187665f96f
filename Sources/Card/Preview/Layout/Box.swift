import Screen

/// Frames around blocks.
enum Box {
  /// A frame around `block`, `width` columns wide at most, with `title` in its upper edge and `corner` at the right end of it.
  /// Where there is no room for a frame the block comes back without one.
  static func around(
    _ block: Block, _ context: Context, width: Int, title: InlineText = InlineText(), corner: String = "",
    look: Look = Look(.box), round: Bool = false, fills: Bool = true
  ) -> Block {
    let inner = fills ? width - 4 : min(width - 4, max(block.width, title.naturalWidth + 2, 8))
    guard inner >= block.width, inner >= Stack.narrowest else { return block }
    let strokes = round ? context.glyphs.roundFrame : context.glyphs.frame
    var framed = Block(air: .loose)
    framed.lines.append(edge(inner + 2, title, corner, strokes, look, context))
    let left = Span(strokes.down + " ", look)
    for line in block.lines {
      let padded = line.padded(to: inner)
      framed.lines.append(
        PreviewLine(
          [left] + padded.spans + [Span(" " + strokes.down, look)], width: inner + 4, source: line.source))
    }
    let bottom = strokes.bottomLeft + String(repeating: strokes.across, count: inner + 2) + strokes.bottomRight
    framed.lines.append(PreviewLine([Span(bottom, look)], width: inner + 4))
    framed.parts = block.parts.map { $0.moved(lines: 1, columns: 2) }
    framed.editable = block.editable
    framed.isFolded = block.isFolded
    return framed
  }

  /// The columns that are left for what is inside a frame.
  static func inside(_ width: Int) -> Int {
    width - 4 >= Stack.narrowest + 4 ? width - 4 : width
  }

  private static func edge(
    _ length: Int, _ title: InlineText, _ corner: String, _ strokes: Glyphs.Frame, _ look: Look, _ context: Context
  ) -> PreviewLine {
    var spans = [Span(strokes.topLeft, look)]
    var used = 0
    if !title.isEmpty {
      let line = title.line(width: length - 4, ellipsis: context.glyphs.ellipsis)
      spans.append(Span(strokes.across + " ", look))
      spans += line.spans
      spans.append(Span(" ", look))
      used = line.width + 3
    }
    let cornerWidth = Width.of(corner)
    if !corner.isEmpty, used + cornerWidth + 3 <= length {
      spans.append(Span(String(repeating: strokes.across, count: length - used - cornerWidth - 3) + " ", look))
      spans.append(Span(corner, Look(.dim)))
      spans.append(Span(" " + strokes.across, look))
    } else {
      spans.append(Span(String(repeating: strokes.across, count: length - used), look))
    }
    spans.append(Span(strokes.topRight, look))
    return PreviewLine(spans, width: length + 2)
  }
}
