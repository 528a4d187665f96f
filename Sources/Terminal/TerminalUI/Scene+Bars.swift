import Phrase
import Screen
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
    if let person = surroundings.person {
      spans.append(Span(" \(Clip.middle(Printable.text(person), to: 20)) ", Look(.bar, [.bold])))
    }
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

  // MARK: - Keys

  /// The last row: the keys that matter where the operator is, as many as fit.
  func drawKeys(_ bench: Workbench, on canvas: inout Canvas) {
    let row = bench.layout.keys
    canvas.fill(row, .bar)
    var column = 1
    for command in shownCommands(bench) {
      guard let key = keymap.key(for: command, in: bench.context) else { continue }
      let label = canvas.say(command == .open ? enterLabel(bench) : command.label)
      guard column + Width.of(key.name) + 1 + Width.of(label) <= row.endColumn else { continue }
      column = canvas.put(
        [Span(key.name, Look(.barKey)), Span(" \(label)", Look(.bar))], at: Point(column: column, row: row.row), in: row
      )
      column += 2
    }
  }

  /// What Enter does, in a word.
  private func enterLabel(_ bench: Workbench) -> Phrase {
    switch bench.context {
    case .prompt:
      if case .find = bench.prompt?.purpose { .takeMatch } else { .takeInput }
    case .palette: .doIt
    case .preview where bench.editor != nil: .editText
    default: Command.open.label
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
      [
        .open, .reviewAndSend, .help, .showSource, .previewFoldOne, .previewWidth, .previewLocale, .previewFold, .back,
        .nextPane, .quit,
      ]
    case .textBox: [.applyText, .back, .undo, .help, .selectAll]
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
  fileprivate static let takeMatch = Phrase(en: "select the match", zh: "选中匹配")
  fileprivate static let doIt = Phrase(en: "do it", zh: "执行")
  fileprivate static let editText = Phrase(en: "edit", zh: "编辑")
}
