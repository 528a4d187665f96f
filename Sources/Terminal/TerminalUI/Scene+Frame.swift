import Card
import Messages
import Phrase
import Screen
import Workbench

extension Scene {
  /// The borders of the panes with their titles; on a narrow screen a line of tabs.
  func drawFrame(_ bench: Workbench, on canvas: inout Canvas) {
    let layout = bench.layout
    guard layout.isWide else {
      drawTabs(bench, on: &canvas)
      canvas.fill(layout.footer, with: glyphs.horizontal, .frame)
      return
    }
    let shown = Pane.allCases.filter { layout.panes[$0] != nil }
    canvas.fill(layout.header, with: glyphs.horizontal, .frame)
    canvas.fill(layout.footer, with: glyphs.horizontal, .frame)
    for (index, pane) in shown.enumerated() {
      guard let rect = layout.panes[pane] else { continue }
      let isFirst = index == 0
      drawSide(
        column: rect.column - 1, layout, top: isFirst ? glyphs.topLeft : glyphs.topTee,
        bottom: isFirst ? glyphs.bottomLeft : glyphs.bottomTee, on: &canvas)
      if index == shown.count - 1 {
        drawSide(column: rect.endColumn, layout, top: glyphs.topRight, bottom: glyphs.bottomRight, on: &canvas)
      }
    }
    for pane in shown {
      guard let rect = layout.panes[pane] else { continue }
      let isFocused = pane == bench.focus
      let room = Rect(column: rect.column, row: layout.header.row, columns: rect.columns, rows: 1)
      if isFocused { canvas.fill(room, with: glyphs.horizontal, .frameFocused) }
      let title =
        " \(Clip.text(title(of: pane, bench, canvas, columns: room.columns - 4), to: max(1, room.columns - 4), ellipsis: glyphs.ellipsis)) "
      canvas.put(
        title, at: Point(column: room.column + 1, row: room.row),
        Look(isFocused ? .frameFocused : .frame, isFocused ? [.bold] : []), in: room)
    }
  }

  private func drawSide(column: Int, _ layout: PaneLayout, top: String, bottom: String, on canvas: inout Canvas) {
    let body = layout.body
    for row in body.row..<body.endRow {
      let sign = row == body.row ? top : row == body.endRow - 1 ? bottom : glyphs.vertical
      canvas.put(sign, at: Point(column: column, row: row), Look(.frame), in: body)
    }
  }

  /// `[Messages] Editor Preview`, and what the focused pane shows.
  private func drawTabs(_ bench: Workbench, on canvas: inout Canvas) {
    let row = bench.layout.header
    canvas.fill(row, with: glyphs.horizontal, .frame)
    var column = 1
    for pane in Pane.allCases {
      let isFocused = pane == bench.focus
      let name = canvas.say(Self.name(of: pane))
      column = canvas.put(
        isFocused ? "[\(name)]" : " \(name) ", at: Point(column: column, row: row.row),
        Look(isFocused ? .frameFocused : .frame, isFocused ? [.bold] : []), in: row)
    }
    let room = row.split(leftColumns: column + 1).right
    guard room.columns > 12 else { return }
    let detail = Clip.text(
      detail(of: bench.focus, bench, canvas, columns: room.columns - 3), to: room.columns - 3, ellipsis: glyphs.ellipsis
    )
    if !detail.isEmpty { canvas.put(" \(detail) ", at: room.origin, Look(.frame), in: room) }
  }

  /// The pane whose tab stands at a place.
  func tab(at point: Point, _ bench: Workbench) -> Pane? {
    guard !bench.layout.isWide, point.row == bench.layout.header.row else { return nil }
    var column = 1
    for pane in Pane.allCases {
      let width = Width.of(Self.name(of: pane).text(in: bench.language)) + 2
      if (column..<column + width).contains(point.column) { return pane }
      column += width
    }
    return nil
  }

  private func title(of pane: Pane, _ bench: Workbench, _ canvas: Canvas, columns: Int) -> String {
    let name = canvas.say(Self.name(of: pane))
    let detail = detail(of: pane, bench, canvas, columns: columns - Width.of(name + glyphs.dot))
    return detail.isEmpty ? name : "\(name)\(glyphs.dot)\(detail)"
  }

  private static func name(of pane: Pane) -> Phrase {
    switch pane {
    case .messages: Phrase(en: "Messages", zh: "消息")
    case .editor: Phrase(en: "Editor", zh: "编辑")
    case .preview: Phrase(en: "Preview", zh: "预览")
    }
  }

  private static func name(of width: CardWidth) -> Phrase {
    switch width {
    case .compact, .standard: Phrase(en: "\(width.pixels ?? 0)px", zh: "\(width.pixels ?? 0)px")
    case .phone: Phrase(en: "phone", zh: "手机")
    case .fill: Phrase(en: "fill", zh: "撑满")
    }
  }

  private func detail(of pane: Pane, _ bench: Workbench, _ canvas: Canvas, columns: Int) -> String {
    switch pane {
    case .messages:
      let filter = bench.list.filter
      return filter.isEmpty
        ? "\(bench.list.rows.count)" : "\(bench.list.rows.count)/\(bench.list.all.count) \(filter.text)"
    case .editor:
      if let opening = bench.opening {
        return canvas.say(Phrase(en: "opening", zh: "正在打开")) + " " + Clip.middle(opening, to: 16)
      }
      guard let editor = bench.editor else { return "" }
      var parts = ["v\(editor.base.number)"]
      if editor.readOnly != nil {
        parts.append(canvas.say(Phrase(en: "read-only", zh: "只读")))
      } else if editor.isChanged {
        parts.append(canvas.say(Phrase(en: "draft", zh: "草稿")))
      }
      // Of all this the id is what may be cut, and the count of edits what may be missing.
      var state = parts.joined(separator: glyphs.dot)
      if let edits = editor.summary.edits.label {
        let longer = state + glyphs.dot + canvas.say(edits)
        if Clip.fits("om_1…23" + glyphs.dot + longer, in: columns) { state = longer }
      }
      let room = min(16, columns - Width.of(state + glyphs.dot))
      if room < 7 { return Clip.fits(state, in: columns) ? state : parts.last ?? "" }
      return Clip.middle(editor.messageID, to: room) + glyphs.dot + state
    case .preview:
      var parts: [String] = []
      switch bench.previewSubject {
      case .content(_, let summary), .waiting(let summary), .unreadable(let summary, _):
        parts.append(Clip.middle(summary.message.id, to: 16))
      case .editor, .nothing: break
      }
      if let width = bench.preview.width { parts.append(canvas.say(Self.name(of: width))) }
      if let locale = bench.preview.locale { parts.append(locale) }
      return parts.joined(separator: glyphs.dot)
    }
  }
}
