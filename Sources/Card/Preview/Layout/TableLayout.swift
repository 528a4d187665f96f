import JSONText
import Screen

/// A table with strokes: column widths that fit, cells that wrap.
struct TableLayout {
  struct Cell {
    var text: InlineText
    /// The value that the cell shows, and the string to edit.
    var node: JSONNode?
    var tag = "cell"
    var editable: JSONNode?
  }

  var header: [Cell] = []
  var alignments: [Alignment]
  var rows: [[Cell]] = []
  /// Lines that one cell may take.
  var mostLines = 6
  private let count: Int
  /// Columns of text that a column needs to be worth showing, and up to which a word in it is kept whole.
  private static let narrowestColumn = 4
  private static let longestWord = 10

  init(columns count: Int) {
    self.count = max(1, count)
    alignments = Array(repeating: .left, count: self.count)
  }

  /// The table within `width`; columns for which there is no room are named below it.
  func draw(_ context: Context, _ width: Int) -> Block {
    let natural = (0..<count).map { column in widest(column, \.naturalWidth) }
    // Each column takes its text, a blank on both sides and a stroke; one stroke more closes the table.
    var (shown, least) = (count, [Int]())
    if natural.reduce(1, { $0 + $1 + 3 }) > width {
      least = (0..<count).map { column in
        min(natural[column], max(Self.narrowestColumn, min(Self.longestWord, widest(column, \.longestWord))))
      }
      var used = 1
      shown = max(
        1,
        least.prefix {
          used += $0 + 3; return used <= width
        }.count)
    }
    let widths = Self.fit(Array(natural.prefix(shown)), atLeast: least, into: width - 1 - 3 * shown)
    let strokes = context.glyphs.frame
    var block = Block(air: .loose)
    block.lines.append(Self.stroke(widths, strokes.topLeft, strokes.teeDown, strokes.topRight, strokes))
    if header.contains(where: { !$0.text.isEmpty }) {
      add(header, widths, context, to: &block)
      block.lines.append(Self.stroke(widths, strokes.teeRight, strokes.cross, strokes.teeLeft, strokes))
    }
    for row in rows { add(row, widths, context, to: &block) }
    block.lines.append(Self.stroke(widths, strokes.bottomLeft, strokes.teeUp, strokes.bottomRight, strokes))
    if shown < count {
      var names = InlineText()
      for title in header.dropFirst(shown).prefix(20) {
        if !names.isEmpty { names.append(", ", Look(.dim)) }
        names.append(title.text.onOneLine)
      }
      var note = InlineText(context.say(.moreColumns(count - shown)), Look(.dim))
      if !names.isEmpty {
        note.append(": ", Look(.dim))
        note.append(names.restyled { $0 = Look(.dim) })
      }
      block.append(Block(note.lines(width: width, mostLines: 2, ellipsis: context.glyphs.ellipsis)))
    }
    return block
  }

  private func widest(_ column: Int, _ width: (InlineText) -> Int) -> Int {
    max(
      header.indices.contains(column) ? width(header[column].text) : 0,
      rows.reduce(1) { max($0, $1.indices.contains(column) ? width($1[column].text) : 0) })
  }

  private func add(_ row: [Cell], _ widths: [Int], _ context: Context, to block: inout Block) {
    let cells = widths.indices.map { column -> [PreviewLine] in
      guard row.indices.contains(column) else { return [] }
      return row[column].text.lines(
        width: widths[column], align: alignments[column], mostLines: mostLines, ellipsis: context.glyphs.ellipsis)
    }
    let height = max(1, cells.reduce(0) { max($0, $1.count) })
    let stroke = context.glyphs.frame.down
    let first = block.lines.count
    var left = 1
    for (column, width) in widths.enumerated() {
      if row.indices.contains(column), let node = row[column].node {
        block.parts.append(
          PreviewComponent(
            tag: row[column].tag, path: node.path, source: node.range, lines: first..<(first + height),
            columns: left..<(left + width + 2), text: row[column].editable?.path, isFolded: nil))
      }
      left += width + 3
    }
    for number in 0..<height {
      var spans: [Span] = []
      for (column, width) in widths.enumerated() {
        spans.append(Span(column == 0 ? stroke + " " : " " + stroke + " ", Look(.box)))
        let line = number < cells[column].count ? cells[column][number] : .blank
        spans += line.spans
        if line.width < width { spans.append(Span(String(repeating: " ", count: width - line.width))) }
      }
      spans.append(Span(" " + stroke, Look(.box)))
      block.lines.append(PreviewLine(spans, width: left))
    }
  }

  private static func stroke(
    _ widths: [Int], _ left: String, _ middle: String, _ right: String, _ strokes: Glyphs.Frame
  ) -> PreviewLine {
    let parts = widths.map { String(repeating: strokes.across, count: $0 + 2) }
    let text = left + parts.joined(separator: middle) + right
    return PreviewLine([Span(text, Look(.box))], width: widths.reduce(1) { $0 + $1 + 3 })
  }

  /// As ``fit(_:into:)``, where each column has at least `least` as far as all of that fits.
  static func fit(_ natural: [Int], atLeast least: [Int], into room: Int) -> [Int] {
    guard natural.reduce(0, +) > room, least.count >= natural.count else { return fit(natural, into: room) }
    let floor = Array(least.prefix(natural.count))
    let wanting = zip(natural, floor).map { $0 - $1 }
    let left = room - floor.reduce(0, +)
    guard left >= 0 else { return fit(natural, into: room) }
    // What is left goes to those that want more, in equal shares.
    guard left >= wanting.count else { return floor }
    return zip(floor, fit(wanting, into: left)).map { $0 + $1 }
  }

  /// Column widths that together take no more than `room`: narrow columns get what they want, wide ones share the rest.
  static func fit(_ natural: [Int], into room: Int) -> [Int] {
    var widths = natural
    guard natural.reduce(0, +) > room else { return widths }
    var left = room
    var open = Array(natural.indices)
    while !open.isEmpty {
      let share = left / open.count
      let small = open.filter { natural[$0] <= share }
      if small.isEmpty {
        for (place, column) in open.enumerated() {
          widths[column] = max(1, share + (place < left % open.count ? 1 : 0))
        }
        break
      }
      for column in small { left -= natural[column] }
      open.removeAll { natural[$0] <= share }
    }
    return widths
  }
}
