import Card
import JSONText
import Messages
import Phrase
import Screen
import TextBuffer
import Workbench

extension Scene {
  /// The row above the keys: a prompt, else what was just said, else where the operator is.
  func drawStatus(_ bench: Workbench, on canvas: inout Canvas) {
    let row = bench.layout.status
    if let prompt = bench.prompt, bench.context == .prompt {
      let label = " \(canvas.say(prompt.label)): "
      let column = canvas.put(label, at: row.origin, Look(.input, [.bold]), in: row)
      let room = max(1, row.endColumn - column - 1)
      let end = canvas.put(
        Clip.tail(prompt.text, to: room, ellipsis: glyphs.ellipsis), at: Point(column: column, row: row.row),
        Look(.input), in: row)
      canvas.standCaret(at: Point(column: min(end, row.endColumn - 1), row: row.row))
      guard let notice = bench.notice else { return }
      let span = noticeSpan(notice, canvas)
      if end + 2 + span.width < row.endColumn {
        canvas.putRight([span], in: row)
      } else {
        drawSentence(
          span, endingIn: Rect(column: row.column, row: row.row - 1, columns: row.columns, rows: 1), on: &canvas)
      }
      return
    }
    if case .confirmation(let confirmation) = bench.overlay {
      drawSentence(
        Span("\(glyphs.warning) \(canvas.say(confirmation.question))", Look(.warning, [.bold])), endingIn: row,
        on: &canvas)
      return
    }
    if let notice = statusNotice(bench) {
      drawSentence(noticeSpan(notice, canvas), endingIn: row, on: &canvas)
      return
    }
    if let finding = findingAtCaret(bench, canvas), finding.width + 20 > row.columns {
      drawSentence(finding, endingIn: row, on: &canvas)
      return
    }
    var facts = statusFacts(bench, canvas)
    var width = facts.reduce(0) { $0 + $1.width }
    if width + max(20, findingAtCaret(bench, canvas)?.width ?? 0) > row.columns {
      // On a narrow screen what matters most still stands there.
      facts = statusFacts(bench, canvas, isShort: true)
      width = facts.reduce(0) { $0 + $1.width }
    }
    let showsFacts = width + 12 <= row.columns
    if showsFacts { canvas.putRight(facts, in: row) }
    let left = row.split(leftColumns: row.columns - (showsFacts ? width + 1 : 0)).left
    canvas.put(statusPlace(bench, canvas, columns: left.columns), at: left.origin, in: left)
  }

  /// A sentence whose last line stands in `row`; one that is too long for it takes as many rows above as it needs.
  private func drawSentence(_ sentence: Span, endingIn row: Rect, on canvas: inout Canvas) {
    let lines = Self.wrapped(sentence.text, columns: row.columns - 2)
    for (index, line) in lines.enumerated() {
      let place = Rect(
        column: row.column, row: row.row - (lines.count - 1 - index), columns: row.columns, rows: row.rows)
      canvas.fill(place, .text)
      canvas.put(" \(line)", at: place.origin, sentence.look, in: place)
    }
  }

  /// What went wrong comes first; then what is being waited for, which explains why nothing else happens.
  private func statusNotice(_ bench: Workbench) -> Notice? {
    if let notice = bench.notice, notice.kind == .error || notice.kind == .warning { return notice }
    return bench.budget?.wait.map { Notice(.info, $0) } ?? bench.notice
  }

  func noticeSpan(_ notice: Notice, _ canvas: Canvas) -> Span {
    let (mark, role): (String, Role) =
      switch notice.kind {
      case .info: (glyphs.info, .info)
      case .success: (glyphs.good, .success)
      case .warning: (glyphs.warning, .warning)
      case .error: (glyphs.error, .error)
      }
    return Span("\(mark) \(canvas.say(notice.phrase))", Look(role))
  }

  /// Where the operator is: the finding at the caret, else the path in the JSON; for a row of the list, its chat and id.
  private func statusPlace(_ bench: Workbench, _ canvas: Canvas, columns: Int) -> [Span] {
    if bench.focus == .messages || bench.editor == nil {
      guard let current = bench.list.current else { return [] }
      let parts = [bench.list.chatName(of: current.message), current.message.sender.id, current.message.id]
      return [Span(" " + Clip.text(parts.joined(separator: glyphs.pathStep), to: columns - 1), Look(.dim))]
    }
    guard let editor = bench.editor else { return [] }
    if let finding = findingAtCaret(bench, canvas) {
      return [Span(Clip.text(" " + finding.text, to: columns, ellipsis: glyphs.ellipsis), finding.look)]
    }
    let path = editor.analysis.document.node(atByte: editor.caretByte).map(breadcrumb) ?? []
    return [Span(" " + Clip.tail(path.joined(separator: glyphs.pathStep), to: max(1, columns - 1)), Look(.dim))]
  }

  /// What lint says about the place of the caret, and the key that mends it.
  private func findingAtCaret(_ bench: Workbench, _ canvas: Canvas) -> Span? {
    guard bench.focus != .messages, let editor = bench.editor else { return nil }
    let caret = editor.caretByte
    guard let finding = editor.analysis.findings.first(where: { $0.range.contains(caret) && $0.severity > .hint })
    else { return nil }
    let mark = finding.severity == .error ? glyphs.error : glyphs.warning
    let key = keymap.key(for: .quickFix)?.name ?? ""
    let fix = finding.fix.map { " [\(key): \(canvas.say($0.title))]" } ?? ""
    return Span(
      "\(mark) \(canvas.say(finding.phrase))\(fix)", Look(finding.severity == .error ? .error : .warning))
  }

  /// `body`, `elements`, `[1] markdown`, `content`: the way from the root to a node, with the tags of components.
  private func breadcrumb(_ node: JSONNode) -> [String] {
    var steps: [String] = []
    var current: JSONNode? = node
    while let here = current, here.parent != nil {
      if let key = here.key {
        steps.append(key)
      } else if let index = here.index {
        steps.append("[\(index)]" + (here["tag"]?.string.map { " \($0)" } ?? ""))
      }
      current = here.parent
    }
    return steps.reversed()
  }

  /// Findings, size and the verdict, at the right of the status line.
  private func statusFacts(_ bench: Workbench, _ canvas: Canvas, isShort: Bool = false) -> [Span] {
    var spans: [Span] = []
    func add(_ text: String, _ role: Role = .dim) {
      if !spans.isEmpty { spans.append(Span(glyphs.dot, Look(.dim))) }
      spans.append(Span(text, Look(role)))
    }
    let summary = bench.focus == .messages ? bench.list.current : bench.editor?.summary
    if bench.focus != .messages, let editor = bench.editor {
      let counts = editor.analysis.counts
      if counts.errors > 0 {
        add("\(glyphs.error) " + canvas.say(.errors(counts.errors)), .error)
      }
      if counts.warnings > 0 {
        add("\(glyphs.warning) " + canvas.say(.warnings(counts.warnings)), .warning)
      }
      if editor.kind.isCard, !isShort {
        add(editor.analysis.card.badge)
        if editor.analysis.card.updateMulti == true { add("update_multi \(glyphs.good)") }
      }
      if !isShort { add(Self.kilobytes(editor.buffer.utf8Count, limit: editor.kind == .text ? 150 : 30)) }
    }
    if let summary {
      let verdict = bench.fixability(of: summary)
      if let edits = summary.edits.label, !isShort { add(canvas.say(edits)) }
      let label =
        if case .fixable(.some) = verdict {
          Phrase(en: "fixable: \(verdict.label.english)", zh: "可修改：\(verdict.label.chinese)")
        } else {
          verdict.label
        }
      add(canvas.say(label), verdict.isFixable ? .success : .warning)
    }
    spans.append(Span(" ", Look()))
    return spans
  }

  /// `12.4/30 KB`, with K = 1024.
  static func kilobytes(_ bytes: Int, limit: Int) -> String {
    let tenths = (bytes * 10 + 512) / 1024
    return "\(tenths / 10).\(tenths % 10)/\(limit) KB"
  }
}

extension Phrase {
  static func errors(_ count: Int) -> Phrase {
    Phrase(en: count == 1 ? "1 error" : "\(count) errors", zh: "\(count) 个错误")
  }

  static func warnings(_ count: Int) -> Phrase {
    Phrase(en: count == 1 ? "1 warning" : "\(count) warnings", zh: "\(count) 个警告")
  }
}
