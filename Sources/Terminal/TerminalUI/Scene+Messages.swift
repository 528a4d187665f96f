import Messages
import Phrase
import Screen
import Workbench

extension Scene {
  /// The list of messages, one row each.
  func drawMessages(_ bench: Workbench, on canvas: inout Canvas) {
    guard let pane = bench.layout.panes[.messages] else { return }
    let list = bench.list
    guard !list.rows.isEmpty else {
      drawWords(emptyListPhrase(bench), in: pane, on: &canvas)
      return
    }
    for row in 0..<min(pane.rows, list.rows.count - list.top) {
      let index = list.top + row
      drawMessage(
        list.rows[index], isCurrent: index == list.cursor, in: pane.line(row), bench, on: &canvas)
    }
  }

  private func emptyListPhrase(_ bench: Workbench) -> Phrase {
    if !bench.list.filter.isEmpty {
      return Phrase(en: "Nothing passes the filter. Esc takes it away.", zh: "没有符合筛选条件的消息，按 Esc 清除筛选。")
    }
    return bench.list.isRefreshing || !bench.list.isLoaded
      ? Phrase(en: "Reading the messages…", zh: "正在读取消息…")
      : Phrase(
        en: "No messages yet. R asks the service; the bot has to be in the chat.",
        zh: "还没有消息。按 R 从服务端刷新；机器人需要在群里。")
  }

  private func drawMessage(
    _ summary: MessageSummary, isCurrent: Bool, in row: Rect, _ bench: Workbench, on canvas: inout Canvas
  ) {
    let message = summary.message
    let verdict = bench.fixability(of: summary)
    let isOpen = bench.editor?.messageID == message.id
    let mark =
      bench.opening == message.id
      ? glyphs.ellipsis : isCurrent ? glyphs.cursor : message.isRecalled ? glyphs.recalled : isOpen ? glyphs.open : " "
    let time = message.createdAt.short(now: bench.now, utcOffset: bench.surroundings.utcOffset)
    let ink: Role = message.isRecalled ? .dim : .text

    var right: [Span] = []
    let edits = summary.edits.limit == nil ? nil : summary.edits.text
    if row.columns >= 44, let edits { right.append(Span("\(edits) ", Look(.dim))) }
    if row.columns >= 30 {
      // Where there is room for one, the count of edits says more than that there are some left.
      let label = row.columns < 44 && verdict == .fixable(daysLeft: nil) ? edits : nil
      right.append(Span(label ?? canvas.say(verdict.label), Look(verdict.isFixable ? .success : .warning)))
    }
    if row.columns >= 44, summary.versions > 0 { right.append(Span(" v\(summary.versions)", Look(.dim))) }
    right.append(Span(summary.hasDraft ? " \(glyphs.draft)" : "  ", Look(.changed, [.bold])))
    let rightWidth = right.reduce(0) { $0 + $1.width }

    // The time of today, else the day; both where there is room.
    let when = row.columns < 60 ? String(time.prefix(5)) : Clip.pad(time, to: 11)
    let left = row.split(leftColumns: row.columns - rightWidth - 1).left
    var column = canvas.put(
      [Span("\(mark) ", Look(isOpen ? .info : ink, [.bold])), Span("\(when) ", Look(.dim))], at: row.origin, in: left)
    if row.columns >= 60 {
      let chat = Clip.pad(bench.list.chatName(of: message), to: min(20, row.columns / 5))
      column = canvas.put("\(chat) ", at: Point(column: column, row: row.row), Look(.dim), in: left)
    }
    if !message.kind.isCard {
      column = canvas.put("(\(message.kind.rawValue)) ", at: Point(column: column, row: row.row), Look(.dim), in: left)
    }
    let title = message.title.isEmpty ? canvas.say(Phrase(en: "(no title)", zh: "（无标题）")) : message.title
    let attributes: TextAttributes = isCurrent ? [.bold] : []
    canvas.put(
      Clip.text(title, to: max(1, left.endColumn - column), ellipsis: glyphs.ellipsis),
      at: Point(column: column, row: row.row), Look(ink, attributes), in: left)
    canvas.putRight(right, in: row)
    if isCurrent { canvas.lay(bench.focus == .messages ? .selection : .currentRow, under: row) }
  }

  /// A sentence in a pane, wrapped at blanks where it has some.
  func drawWords(_ phrase: Phrase, in pane: Rect, role: Role = .dim, on canvas: inout Canvas) {
    for (index, line) in Self.wrapped(canvas.say(phrase), columns: max(4, pane.columns - 2)).enumerated() {
      let row = pane.line(index + 1)
      canvas.put(line, at: Point(column: row.column + 1, row: row.row), Look(role), in: row)
    }
  }
}
