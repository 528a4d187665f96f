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
    guard let pane = bench.layout.panes[.preview] else { return }
    // One column for the mark of the lit component, one blank at the right.
    let inside = pane.split(leftColumns: 1).right
    let columns = max(20, min(bench.preview.columns ?? .max, inside.columns - 1))
    var caret: Int?
    let document: PreviewDocument
    switch bench.previewSubject {
    case .editor:
      guard let editor = bench.editor else { return }
      document = previews.document(
        of: editor.text, card: editor.analysis.card, isCard: editor.kind.isCard,
        options: previewOptions(bench, of: editor.summary.message, columns: columns))
      caret = editor.caretByte
    case .content(let content, let summary):
      document = previews.document(
        of: content, card: Card(JSONDocument(content)), isCard: summary.message.kind.isCard,
        options: previewOptions(bench, of: summary.message, columns: columns))
    case .waiting, .unreadable, .nothing:
      previews.showNothing()
      drawWords(previewWords(bench.previewSubject), in: pane, on: &canvas)
      return
    }
    let lit = caret.flatMap { document.component(forByte: $0) }
    placePreview(document, lit: lit, bench, height: pane.rows)
    for row in 0..<min(pane.rows, document.lines.count - previews.top) {
      let line = document.lines[previews.top + row]
      let place = inside.line(row)
      canvas.put(line.spans, at: place.origin, in: place)
      if let lit, lit.lines.contains(previews.top + row) {
        canvas.put(glyphs.lit, at: Point(column: pane.column, row: place.row), Look(.info), in: pane)
      }
    }
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
