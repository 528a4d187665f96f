import Card
import JSONText
import Messages
import Phrase
import Screen
import TextBuffer
import Workbench

extension Scene {
  /// The first row: which profile this is, and what is left of the budget.
  func drawTitleBar(_ bench: Workbench, on canvas: inout Canvas) {
    let bar = bench.layout.titleBar
    canvas.fill(bar, .bar)
    let surroundings = bench.surroundings
    let profile = " \(surroundings.profile)\(glyphs.dot.trimmedDot)\(canvas.say(surroundings.host)) "
    var spans = [
      Span(" cardfix ", Look(.bar, [.bold])),
      Span(profile, Look(surroundings.isRehearsal ? .profileSafe : .profileDanger)),
    ]
    if bar.columns >= 60 { spans.append(Span(" \(Clip.middle(surroundings.appID, to: 18)) ", Look(.bar))) }
    var facts: [String] = []
    if bench.list.isRefreshing { facts.append(canvas.say(Phrase(en: "refreshing", zh: "刷新中"))) }
    if bench.draftCount > 0 {
      let count = bench.draftCount
      facts.append(canvas.say(Phrase(en: count == 1 ? "1 draft" : "\(count) drafts", zh: "\(count) 份草稿")))
    }
    if let budget = bench.budget, bar.columns >= 80 {
      facts.append(canvas.say(Phrase(en: "budget", zh: "额度")) + " \(budget.secondLeft)/s \(budget.minuteLeft)/min")
    }
    let end = canvas.put(spans, at: bar.origin, in: bar)
    let right = bar.split(leftColumns: end + 1).right
    canvas.putRight([Span(facts.joined(separator: glyphs.dot) + " ", Look(.bar))], in: right)
  }

  // MARK: - Status

  /// The row above the keys: a prompt, else what was just said, else where the operator is.
  func drawStatus(_ bench: Workbench, on canvas: inout Canvas) {
    let row = bench.layout.status
    if let prompt = bench.prompt {
      let label = " \(canvas.say(prompt.label)): "
      let column = canvas.put(label, at: row.origin, Look(.input, [.bold]), in: row)
      let room = max(1, row.endColumn - column - 1)
      let end = canvas.put(
        Clip.tail(prompt.text, to: room, ellipsis: glyphs.ellipsis), at: Point(column: column, row: row.row),
        Look(.input), in: row)
      canvas.standCaret(at: Point(column: min(end, row.endColumn - 1), row: row.row))
      if let notice = bench.notice { canvas.putRight([noticeSpan(notice, canvas)], in: row) }
      return
    }
    if case .confirmation(let confirmation) = bench.overlay {
      drawSentence(
        Span("\(glyphs.warning) \(canvas.say(confirmation.question))", Look(.warning, [.bold])), endingIn: row,
        on: &canvas)
      return
    }
    if let notice = bench.notice {
      drawSentence(noticeSpan(notice, canvas), endingIn: row, on: &canvas)
      return
    }
    let facts = statusFacts(bench, canvas)
    let width = facts.reduce(0) { $0 + $1.width }
    let showsFacts = width + 20 <= row.columns
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
    let caret = editor.caretByte
    if let finding = editor.analysis.findings.first(where: { $0.range.contains(caret) && $0.severity > .hint }) {
      let look = Look(finding.severity == .error ? .error : .warning)
      let mark = finding.severity == .error ? glyphs.error : glyphs.warning
      let fix = finding.fix.map { " [Alt-Enter: \(canvas.say($0.title))]" } ?? ""
      return [Span(Clip.text(" \(mark) \(canvas.say(finding.phrase))\(fix)", to: columns), look)]
    }
    let path = editor.analysis.document.node(atByte: caret).map(breadcrumb) ?? []
    return [Span(" " + Clip.tail(path.joined(separator: glyphs.pathStep), to: max(1, columns - 1)), Look(.dim))]
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
  private func statusFacts(_ bench: Workbench, _ canvas: Canvas) -> [Span] {
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
      if editor.kind.isCard {
        add(editor.analysis.card.badge)
        if editor.analysis.card.updateMulti == true { add("update_multi \(glyphs.good)") }
      }
      add(Self.kilobytes(editor.buffer.utf8Count, limit: editor.kind == .text ? 150 : 30))
    }
    if let summary {
      let verdict = bench.fixability(of: summary)
      if summary.edits.limit != nil { add(canvas.say(Phrase(en: "edits", zh: "已编辑")) + " " + summary.edits.text) }
      let label = Phrase(en: "fixable: \(verdict.label.english)", zh: "可修改：\(verdict.label.chinese)")
      add(canvas.say(verdict.isFixable ? label : verdict.label), verdict.isFixable ? .success : .warning)
    }
    spans.append(Span(" ", Look()))
    return spans
  }

  /// `12.4/30 KB`, with K = 1024.
  static func kilobytes(_ bytes: Int, limit: Int) -> String {
    let tenths = (bytes * 10 + 512) / 1024
    return "\(tenths / 10).\(tenths % 10)/\(limit) KB"
  }

  // MARK: - Keys

  /// The last row: the keys that matter where the operator is, as many as fit.
  func drawKeys(_ bench: Workbench, on canvas: inout Canvas) {
    let row = bench.layout.keys
    canvas.fill(row, .bar)
    var column = 1
    for command in shownCommands(bench) {
      guard let key = keymap.key(for: command, in: bench.context) else { continue }
      let label = canvas.say(command == .open && bench.context == .prompt ? .takeInput : command.label)
      guard column + Width.of(key.name) + 1 + Width.of(label) <= row.endColumn else { continue }
      column = canvas.put(
        [Span(key.name, Look(.barKey)), Span(" \(label)", Look(.bar))], at: Point(column: column, row: row.row), in: row
      )
      column += 2
    }
  }

  /// The most useful commands of the part of the screen that has the keys, the most useful one first.
  private func shownCommands(_ bench: Workbench) -> [Command] {
    switch bench.context {
    case .messages: [.open, .filter, .help, .versions, .refresh, .nextPane, .palette, .quit, .recall, .reviewAndSend]
    case .editor:
      [
        .reviewAndSend, .help, .find, .undo, .nextFinding, .quickFix, .externalEditor, .back, .nextPane, .palette,
        .quit,
      ]
    case .preview:
      [.open, .reviewAndSend, .help, .previewWidth, .previewLocale, .previewFold, .back, .nextPane, .quit]
    case .prompt, .palette: [.open, .back]
    case .help: [.back, .pageDown]
    case .review: reviewCommands(bench)
    case .versions: [.rollBack, .editVersion, .back]
    case .confirmation: [.back]
    }
  }

  private func reviewCommands(_ bench: Workbench) -> [Command] {
    guard case .review(let screen) = bench.overlay else { return [] }
    switch screen.phase {
    case .sending: return []
    case .checking: return [.back, .down, .help]
    case .ready, .failed: break
    }
    return [screen.needsForce ? .sendAnyway : .send, .note, .back, .down, .help]
  }
}

extension String {
  /// The separator without its blanks.
  fileprivate var trimmedDot: String { filter { $0 != " " } }
}

extension Phrase {
  /// Enter in a line of input.
  fileprivate static let takeInput = Phrase(en: "keep", zh: "确定")

  static func errors(_ count: Int) -> Phrase {
    Phrase(en: count == 1 ? "1 error" : "\(count) errors", zh: "\(count) 个错误")
  }

  static func warnings(_ count: Int) -> Phrase {
    Phrase(en: count == 1 ? "1 warning" : "\(count) warnings", zh: "\(count) 个警告")
  }
}
