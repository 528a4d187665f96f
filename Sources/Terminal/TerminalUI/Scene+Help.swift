public import Phrase
import Screen
import Workbench

extension Scene {
  /// Every key and what it does, straight from the keymap.
  mutating func drawHelp(top: Int, _ bench: Workbench, on canvas: inout Canvas) {
    let body = bench.layout.body
    drawOverlayTitle(canvas.say(Phrase(en: "Keys", zh: "按键")), in: body.line(0), on: &canvas)
    let inside = body.split(topRows: 1).bottom.inset(columns: 1, rows: 0)
    let lines = helpLines(canvas, columns: inside.columns)
    drawScrolling(lines, from: top, in: inside, on: &canvas)
  }

  /// Lines from one of them on, as many as fit, below a title; keys and wheel scroll them.
  mutating func drawScrolling(_ lines: [[Span]], from top: Int, in inside: Rect, on canvas: inout Canvas) {
    scrolling = Scrolling(lines: lines.count, rows: inside.rows, asked: top)
    for index in scrolling.shown {
      let place = inside.line(index - scrolling.top)
      canvas.put(lines[index], at: place.origin, in: place)
    }
    guard scrolling.top < scrolling.last else { return }
    // In the title's row, where it hides none of the lines.
    let title = Rect(column: inside.column, row: inside.row - 1, columns: inside.columns, rows: 1)
    canvas.putRight(
      [Span(" \(canvas.say(Phrase(en: "more below", zh: "下面还有"))) ", Look(.frameFocused))], in: title)
  }

  private func helpLines(_ canvas: Canvas, columns: Int) -> [[Span]] {
    var lines = Self.wrapped(
      canvas.say(
        Phrase(
          en: "Find a message, Enter, change it, Ctrl-S, look, Enter. Drafts are always kept; F4 goes back.",
          zh: "找到消息，按 Enter，修改，按 Ctrl-S，确认，按 Enter。草稿始终保留，按 F4 可回退。")), columns: columns
    ).map { [Span($0, Look(.info))] }
    let keyColumns = columns >= 60 ? 22 : 10
    for section in HelpSection.allCases {
      lines += [[], [Span(canvas.say(section.title), Look(.title, [.bold]))]]
      for entry in keymap.helpEntries(of: section) {
        let keys = Self.wrapped(entry.keys, columns: keyColumns)
        let words = Self.wrapped(canvas.say(entry.summary), columns: max(8, columns - keyColumns - 3))
        for row in 0..<max(keys.count, words.count) {
          let key = row < keys.count ? keys[row] : ""
          lines.append([
            Span("  " + Clip.pad(key, to: keyColumns) + " ", Look(key.isEmpty ? .text : .barKey)),
            Span(row < words.count ? words[row] : "", Look()),
          ])
        }
      }
    }
    return lines
  }

  /// The commands that fit what was typed, over the panes.
  func drawPalette(_ palette: Palette, _ bench: Workbench, on canvas: inout Canvas) {
    let body = bench.layout.body
    let matches = palette.matches
    let box = body.centered(Size(columns: min(64, body.columns - 2), rows: min(matches.count, 12) + 3))
    canvas.fill(box, .box)
    drawOverlayTitle(canvas.say(Phrase(en: "Commands", zh: "命令")), in: box.line(0), on: &canvas)
    let input = box.line(1)
    let end = canvas.put(
      " \(glyphs.cursor) \(palette.query)", at: input.origin, Look(.input), in: input)
    canvas.standCaret(at: Point(column: min(end, input.endColumn - 1), row: input.row))
    let rows = box.rows - 3
    let top = max(0, palette.cursor - rows + 1)
    for row in 0..<max(0, min(rows, matches.count - top)) {
      let command = matches[top + row]
      let place = box.line(row + 2)
      let key = keymap.key(for: command).map { "\($0.name) " } ?? ""
      let room = place.columns - 4 - Width.of(key)
      canvas.put(
        "   " + Clip.text(canvas.say(command.summary), to: room, ellipsis: glyphs.ellipsis), at: place.origin,
        Look(.box),
        in: place)
      canvas.putRight([Span(key, Look(.barKey))], in: place)
      if top + row == palette.cursor { canvas.lay(.selection, under: place) }
    }
    if matches.isEmpty {
      let place = box.line(2)
      canvas.put(
        "   " + canvas.say(Phrase(en: "No command is called that.", zh: "没有匹配的命令。")), at: place.origin, Look(.box),
        in: place)
    }
  }
}

/// The parts of the table of keys, as people look for them.
public enum HelpSection: CaseIterable, Hashable, Sendable {
  case anywhere, lists, editor, preview, review, versions

  public var title: Phrase {
    switch self {
    case .anywhere: Phrase(en: "Anywhere", zh: "任何地方")
    case .lists: Phrase(en: "Messages", zh: "消息列表")
    case .editor: Phrase(en: "Editor", zh: "编辑")
    case .preview: Phrase(en: "Preview", zh: "预览")
    case .review: Phrase(en: "Review", zh: "检查")
    case .versions: Phrase(en: "Versions", zh: "版本")
    }
  }

  /// The part of a binding: where it holds, if only in one place.
  fileprivate func holds(_ binding: KeyBinding) -> Bool {
    var contexts = binding.contexts.subtracting([.prompt, .palette, .help, .confirmation])
    // What holds in both kinds of text is told with the editor, what holds in a text of the preview with that.
    if contexts == [.textBox] { return self == .preview }
    contexts.remove(.textBox)
    let own: Set<KeyContext> =
      switch self {
      case .anywhere: []
      case .lists: [.messages]
      case .editor: [.editor]
      case .preview: [.preview]
      case .review: [.review]
      case .versions: [.versions]
      }
    if self == .anywhere { return contexts.count >= 3 }
    if self == .lists { return contexts.contains(.messages) && contexts.count < 3 }
    return contexts == own
  }
}

extension Keymap {
  /// Keys and meaning of each row of a part of the help.
  public func helpEntries(of section: HelpSection) -> [(keys: String, summary: Phrase)] {
    let commands = bindings.filter(section.holds).compactMap { binding -> (keys: String, summary: Phrase)? in
      guard case .command(let command) = binding.meaning else { return nil }
      return (binding.keys.map(\.name).joined(separator: " "), command.summary)
    }
    return section == .editor ? commands + caretEntries : commands
  }

  /// The keys that move the caret and delete, each kind in one row.
  private var caretEntries: [(keys: String, summary: Phrase)] {
    [
      (
        [CaretMove.left, .right, .up, .down, .lineStart, .lineEnd, .pageUp, .pageDown].map(name(of:)).joined(
          separator: " "),
        Phrase(en: "move; with Ctrl by words and to both ends; with Shift select", zh: "移动；加 Ctrl 按词移动或到首尾；加 Shift 选中")
      ),
      (
        [Deletion.wordBackward, .wordForward].map(name(of:)).joined(separator: " "),
        Phrase(en: "delete the word before, behind the caret", zh: "删除光标前、后的词")
      ),
    ]
  }

  private func name(of move: CaretMove) -> String { name(of: .move(move, extending: false)) }

  private func name(of deletion: Deletion) -> String { name(of: .delete(deletion)) }

  private func name(of meaning: KeyMeaning) -> String {
    bindings.first { $0.meaning == meaning }?.keys.first?.name ?? ""
  }
}
