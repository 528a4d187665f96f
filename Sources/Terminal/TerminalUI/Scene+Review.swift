import Card
import JSONText
import Messages
import Phrase
import Preview
import Screen
import Workbench

extension Scene {
  /// What is about to be sent: how the send stands, what changes, what the checks say, before and after as readers see them.
  mutating func drawReview(_ screen: ReviewScreen, _ bench: Workbench, on canvas: inout Canvas) {
    let body = bench.layout.body
    let title =
      screen.change.origin == .rolledBack
      ? Phrase(en: "Review the rollback", zh: "检查回滚") : Phrase(en: "Review & send", zh: "检查并发送")
    drawOverlayTitle(canvas.say(title) + glyphs.dot + screen.change.messageID, in: body.line(0), on: &canvas)
    let inside = body.split(topRows: 1).bottom.inset(columns: 1, rows: 0)
    let lines = reviewLines(screen, bench, columns: inside.columns, canvas)
    drawScrolling(lines, from: screen.top, in: inside, on: &canvas)
  }

  func drawOverlayTitle(_ title: String, in row: Rect, on canvas: inout Canvas) {
    canvas.fill(row, with: glyphs.horizontal, .frameFocused)
    canvas.put(
      " \(Clip.text(title, to: max(1, row.columns - 4), ellipsis: glyphs.ellipsis)) ",
      at: Point(column: row.column + 1, row: row.row), Look(.frameFocused, [.bold]), in: row)
  }

  private mutating func reviewLines(
    _ screen: ReviewScreen, _ bench: Workbench, columns: Int, _ canvas: Canvas
  ) -> [[Span]] {
    var lines = phaseLines(screen, columns: columns, canvas)
    if let note = screen.change.note {
      lines.append([Span(canvas.say(Phrase(en: "Note: ", zh: "备注：")), Look(.dim)), Span(note, Look())])
    }
    let half = columns >= 72 ? (columns - 3) / 2 : columns
    let message = message(screen.change.messageID, bench)
    let comparison = review.comparison(
      ReviewCache.Key(
        before: screen.before, after: screen.change.content,
        options: previewOptions(bench, of: message, columns: max(20, half), expandsAll: true),
        isCard: message.kind.isCard))
    if screen.review != nil {
      lines.append([])
      lines += checkLines(screen, columns: columns, canvas)
      lines.append([])
      lines += differenceLines(comparison.differences, columns: columns, canvas)
    }
    lines.append([])
    lines +=
      columns >= 72 && comparison.before != nil
      ? sideBySide(comparison, half: half, canvas) : oneAfterOther(comparison, canvas)
    return lines
  }

  /// What is known of a message; a card of nobody's where nothing is.
  private func message(_ id: String, _ bench: Workbench) -> Message {
    if let editor = bench.editor, editor.messageID == id { return editor.summary.message }
    return bench.list.all.first { $0.message.id == id }?.message
      ?? Message(
        id: id, chatID: "", kind: .card2, createdAt: bench.now, updatedAt: bench.now,
        sender: Sender(id: "", kind: .unknown))
  }

  // MARK: - How the send stands

  private func phaseLines(_ screen: ReviewScreen, columns: Int, _ canvas: Canvas) -> [[Span]] {
    switch screen.phase {
    case .checking:
      return [[Span(canvas.say(Phrase(en: "Checking against the service…", zh: "正在向服务端核对…")), Look(.info))]]
    case .ready where screen.needsForce:
      return marked(
        glyphs.error, .error,
        Phrase(en: "A check says no. F sends anyway; Esc goes back.", zh: "有检查未通过。按 F 仍然发送，按 Esc 返回。"), columns, canvas)
    case .ready:
      return marked(
        glyphs.good, .success,
        Phrase(en: "Ready. Enter sends; Esc goes back.", zh: "可以发送。按 Enter 发送，按 Esc 返回。"), columns, canvas)
    case .sending(let step): return [stepSpans(step, canvas)]
    case .failed(let failure): return failureLines(failure, screen, columns: columns, canvas)
    }
  }

  /// A sentence behind its mark, in as many lines as it needs.
  private func marked(_ mark: String, _ role: Role, _ phrase: Phrase, _ columns: Int, _ canvas: Canvas) -> [[Span]] {
    Self.wrapped(canvas.say(phrase), columns: columns - 2).enumerated().map { index, line in
      [Span(index == 0 ? "\(mark) " : "  ", Look(role, [.bold])), Span(line, Look(role))]
    }
  }

  private func stepSpans(_ done: SendStep?, _ canvas: Canvas) -> [Span] {
    SendStep.allCases.flatMap { step -> [Span] in
      let isDone = done.map { step <= $0 } ?? false
      let isNext = step.rawValue == (done?.rawValue ?? -1) + 1
      let mark = isDone ? glyphs.good : isNext ? glyphs.ellipsis : " "
      return [Span("\(mark) \(canvas.say(step.name))  ", Look(isDone ? .success : isNext ? .info : .dim))]
    }
  }

  private func failureLines(
    _ failure: Failure, _ screen: ReviewScreen, columns: Int, _ canvas: Canvas
  ) -> [[Span]] {
    var texts = [(canvas.say(failure.phrase), Role.error)]
    if let remedy = failure.remedy { texts.append((canvas.say(remedy), .text)) }
    if let logID = failure.logID { texts.append(("log id " + logID, .dim)) }
    let next =
      screen.needsForce
      ? Phrase(en: "Nothing is lost. F sends anyway; Esc goes back to the editor.", zh: "内容没有丢失。按 F 仍然发送，按 Esc 返回编辑。")
      : Phrase(
        en: "Nothing is lost: the draft is kept. Enter tries again; Esc goes back to the editor.",
        zh: "内容没有丢失，草稿已保留。按 Enter 重试，按 Esc 返回编辑。")
    texts.append((canvas.say(next), .info))
    return texts.enumerated().flatMap { index, entry in
      Self.wrapped(entry.0, columns: columns - 2).enumerated().map { line, text in
        let mark = index == 0 && line == 0 ? "\(glyphs.error) " : "  "
        return [Span(mark, Look(.error, [.bold])), Span(text, Look(entry.1))]
      }
    }
  }

  // MARK: - Checks and differences

  private func checkLines(_ screen: ReviewScreen, columns: Int, _ canvas: Canvas) -> [[Span]] {
    (screen.review?.checks ?? []).flatMap { check -> [[Span]] in
      let (mark, role): (String, Role) =
        switch check.verdict {
        case .good: (glyphs.good, .success)
        case .warning: (glyphs.warning, .warning)
        case .impossible: (glyphs.error, .error)
        case .unknown: (glyphs.unknown, .info)
        }
      return Self.wrapped(canvas.say(check.phrase), columns: columns - 2).enumerated().map { index, text in
        [
          Span(index == 0 ? "\(mark) " : "  ", Look(role, [.bold])),
          Span(text, Look(check.verdict == .good ? .dim : role)),
        ]
      }
    }
  }

  private func differenceLines(_ differences: [ContentDifference], columns: Int, _ canvas: Canvas) -> [[Span]] {
    let shown = 8
    var lines = differences.prefix(shown).flatMap { difference -> [[Span]] in
      var lines = [[Span(Clip.tail(difference.path.pointer, to: columns), Look(.changed, [.bold]))]]
      let (before, after) = difference.excerpts(columns: columns - 4, ellipsis: glyphs.ellipsis)
      if let before { lines.append([Span("  - \(before)", Look(.removed))]) }
      if let after { lines.append([Span("  + \(after)", Look(.added))]) }
      return lines
    }
    if differences.count > shown {
      let rest = differences.count - shown
      lines.append([Span(canvas.say(Phrase(en: "and \(rest) more places", zh: "另有 \(rest) 处变化")), Look(.dim))])
    }
    return lines
  }

  // MARK: - Before and after

  private func sideBySide(_ comparison: ReviewCache.Comparison, half: Int, _ canvas: Canvas) -> [[Span]] {
    var lines = [
      [
        Span(Clip.pad(canvas.say(.before), to: half), Look(.title, [.bold])),
        Span(" \(glyphs.vertical) ", Look(.frame)),
        Span(canvas.say(.after), Look(.title, [.bold])),
      ]
    ]
    for row in comparison.rows {
      let left = row.before.flatMap { comparison.before?.lines[$0] }
      let right = row.after.map { comparison.after.lines[$0] }
      let isSame = left?.text == right?.text
      let mark = isSame ? " \(glyphs.vertical) " : " \(glyphs.lit) "
      lines.append(
        (left?.spans ?? []) + [Span(String(repeating: " ", count: max(0, half - (left?.width ?? 0))), Look())]
          + [Span(mark, Look(isSame ? .frame : .changed))] + (right?.spans ?? []))
    }
    return lines
  }

  private func oneAfterOther(_ comparison: ReviewCache.Comparison, _ canvas: Canvas) -> [[Span]] {
    var lines = [[Span(canvas.say(.after), Look(.title, [.bold]))]]
    lines += comparison.after.lines.map(\.spans)
    guard let before = comparison.before else { return lines }
    return lines + [[], [Span(canvas.say(.before), Look(.title, [.bold]))]] + before.lines.map(\.spans)
  }
}

extension Phrase {
  fileprivate static let before = Phrase(en: "Before: what readers see now", zh: "修改前：读者现在看到的")
  fileprivate static let after = Phrase(en: "After: what they will see", zh: "修改后：读者将看到的")
}
