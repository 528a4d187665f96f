import Card
import JSONText
import Messages
import Phrase
import Preview
import Screen
import TextBuffer
import Workbench

extension Scene {
  /// The card as readers see it, with the component at the caret lit.
  mutating func drawPreview(_ bench: Workbench, on canvas: inout Canvas) {
    guard let pane = bench.textBoxLayout?.picture ?? bench.layout.panes[.preview] else { return }
    // One column for the mark of the lit component, one blank at the right.
    let inside = pane.split(leftColumns: 1).right
    let room = max(20, inside.columns - 1)
    var caret: Int?
    let document: PreviewDocument
    switch bench.previewSubject {
    case .editor:
      guard let editor = bench.editor else { return }
      let typed = bench.textBox?.content
      let card = typed.map { previews.card(of: $0) } ?? editor.analysis.card
      var options = previewOptions(bench, of: editor.summary.message, columns: columns(of: card, bench, room))
      options.expanded = bench.preview.folds.expanded
      options.collapsed = bench.preview.folds.collapsed
      document = previews.document(
        of: typed ?? editor.text, card: card, text: typed == nil ? editor.lastGood : nil,
        isCard: editor.kind.isCard, options: options)
      caret = bench.textBox?.caretByte ?? editor.caretByte
    case .content(let content, let summary):
      let card = previews.card(of: content)
      document = previews.document(
        of: content, card: card, isCard: summary.message.kind.isCard,
        options: previewOptions(bench, of: summary.message, columns: columns(of: card, bench, room)))
    case .waiting, .unreadable, .nothing:
      previews.showNothing()
      drawWords(previewWords(bench.previewSubject), in: pane, on: &canvas)
      return
    }
    let lit = caret.flatMap { document.component(forByte: $0) }
    let hasNeighbours = lit.map(document.hasNeighbours) ?? false
    placePreview(document, lit: lit, bench, height: pane.rows)
    for row in 0..<min(pane.rows, document.lines.count - previews.top) {
      let line = document.lines[previews.top + row]
      let place = inside.line(row)
      canvas.put(line.spans, at: place.origin, in: place)
      let number = previews.top + row
      let edge = Point(column: pane.column, row: place.row)
      if document.stale.contains(where: { $0.contains(number) }) {
        canvas.put(glyphs.warning, at: edge, Look(.warning), in: pane)
      } else if let lit, lit.lines.contains(number) {
        mark(lit, hasNeighbours: hasNeighbours, edge: edge, on: place, &canvas)
      }
    }
  }

  /// Marks a line of the lit component: at the edge of the pane, or where others stand beside it on a blank before the part
  /// itself, such as that in a cell of a table.
  private func mark(
    _ lit: PreviewComponent, hasNeighbours: Bool, edge: Point, on line: Rect, _ canvas: inout Canvas
  ) {
    var point = edge
    if hasNeighbours {
      let columns = lit.columns
      let part = Rect(column: line.column + columns.lowerBound, row: line.row, columns: columns.count, rows: 1)
      canvas.lay(.currentLine, under: part.intersection(line))
      let places = [part.column - 1, part.column].map { Point(column: $0, row: line.row) }
      point = places.first { line.contains($0) && canvas.grid[$0.row, $0.column].text == " " } ?? edge
    }
    canvas.put(glyphs.lit, at: point, Look(.info), in: canvas.grid.bounds)
  }

  /// The columns of a card: what was asked for, else what the card asks for, as far as the pane has them.
  private func columns(of card: Card, _ bench: Workbench, _ room: Int) -> Int {
    let asked = (bench.preview.width ?? card.width).columns ?? .max
    return max(20, min(asked, room))
  }

  /// How a message is drawn: the operator's choices, and the names that the message itself knows.
  func previewOptions(
    _ bench: Workbench, of message: Message, columns: Int, expandsAll: Bool? = nil
  ) -> PreviewOptions {
    var names: [String: String] = [:]
    for mention in message.mentions where !mention.name.isEmpty {
      names[mention.key] = mention.name
      names[mention.id] = mention.name
    }
    return PreviewOptions(
      width: columns, locale: bench.preview.locale, language: bench.language, ascii: !glyphs.isUnicode,
      expandsAll: expandsAll ?? bench.preview.showsFolded, names: names, utcOffset: bench.surroundings.utcOffset)
  }

  private func previewWords(_ subject: PreviewSubject) -> Phrase {
    switch subject {
    case .waiting: Phrase(en: "Reading…", zh: "正在读取…")
    case .unreadable(_, let why?):
      Phrase(en: "It can't be read right now.", zh: "暂时无法读取。") + why
    case .unreadable(_, nil):
      Phrase(en: "It can't be read right now. Enter tries to open it and says why.", zh: "暂时无法读取，按 Enter 打开并查看原因。")
    case .nothing, .content, .editor: Phrase(en: "Readers' view of the card.", zh: "这里显示读者看到的卡片。")
    }
  }

  /// Decides which line shows first: where the operator scrolled, else as little movement as shows the lit component.
  private mutating func placePreview(
    _ document: PreviewDocument, lit: PreviewComponent?, _ bench: Workbench, height: Int
  ) {
    let last = max(0, document.lines.count - height)
    if let asked = bench.preview.top {
      previews.top = min(asked, last)
      return
    }
    previews.top = min(previews.top, last)
    guard let lit else {
      if case .content = bench.previewSubject { previews.top = 0 }
      return
    }
    if lit.firstLine < previews.top {
      previews.top = lit.firstLine
    } else if lit.lines.upperBound > previews.top + height {
      previews.top = min(lit.firstLine, min(last, lit.lines.upperBound - height))
    }
  }
}
