public import Phrase
import Screen
import Workbench

extension Scene {
  /// Every key and what it does, straight from the keymap.
  func drawHelp(top: Int, _ bench: Workbench, on canvas: inout Canvas) {
    let body = bench.layout.body
    drawOverlayTitle(canvas.say(Phrase(en: "Keys", zh: "按键")), in: body.line(0), on: &canvas)
    let inside = body.split(topRows: 1).bottom.inset(columns: 1, rows: 0)
    let lines = helpLines(canvas)
    let top = max(0, min(top, lines.count - inside.rows))
    for row in 0..<min(inside.rows, lines.count - top) {
      let place = inside.line(row)
      canvas.put(lines[top + row], at: place.origin, in: place)
    }
  }

  private func helpLines(_ canvas: Canvas) -> [[Span]] {
    var lines: [[Span]] = [
      [
        Span(
          canvas.say(
            Phrase(
              en: "Find a message, Enter, change it, Ctrl-S, look, Enter. Drafts are always kept; F4 goes back.",
              zh: "找到消息，按 Enter，修改，按 Ctrl-S，确认，按 Enter。草稿始终保留，按 F4 可回退。")), Look(.info))
      ]
    ]
    for section in HelpSection.allCases {
      lines += [[], [Span(canvas.say(section.title), Look(.title, [.bold]))]]
      for entry in keymap.helpEntries(of: section) {
        lines.append([
          Span("  " + Clip.pad(entry.keys, to: 22) + " ", Look(.barKey)), Span(canvas.say(entry.summary), Look()),
        ])
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
      canvas.put("   \(canvas.say(command.summary))", at: place.origin, Look(.box), in: place)
      if let key = keymap.key(for: command) {
        canvas.putRight([Span("\(key.name) ", Look(.barKey))], in: place)
      }
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
    let contexts = binding.contexts.subtracting([.prompt, .palette, .help, .confirmation])
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
    bindings.filter(section.holds).compactMap { binding in
      guard case .command(let command) = binding.meaning else { return nil }
      return (binding.keys.map(\.name).joined(separator: " "), command.summary)
    }
  }
}
