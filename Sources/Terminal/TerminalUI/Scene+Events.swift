import JSONText
import Phrase
import Preview
public import Screen
public import Workbench

extension Scene {
  /// What an event means in a state; nothing when it means nothing there.
  ///
  /// Clicks and moves in the preview are told by what was drawn last, which only the scene knows.
  public func action(for event: TerminalEvent, in bench: Workbench) -> Action? {
    switch event {
    case .key(let key): return action(for: key, in: bench)
    case .paste(let text): return .pasted(text)
    case .resize(let size): return .resized(size)
    case .click(let point, let count): return click(at: point, count: count, extending: false, bench)
    case .drag(let point): return click(at: point, count: 1, extending: true, bench)
    case .wheel(let point, let lines): return wheel(at: point, lines: lines, bench)
    case .focus, .wake, .hangup: return nil
    }
  }

  private func action(for key: KeyPress, in bench: Workbench) -> Action? {
    let context = bench.context
    switch keymap.meaning(of: key, in: context) {
    case .command(let command):
      switch context {
      case .preview: return previewAction(command, bench) ?? .command(command)
      case .help, .review: return scrollAction(command) ?? .command(command)
      default: return .command(command)
      }
    case .move(let move, let extending): return .moved(move, extending: extending)
    case .delete(let deletion): return .deleted(deletion)
    case nil: break
    }
    switch context {
    case .editor, .textBox, .prompt, .palette:
      if let character = key.typed { return .typed(String(character)) }
      let isPlain = !key.control && !key.alt
      let hasLines = context == .editor || context == .textBox
      return hasLines && isPlain && key.code == .enter ? .typed("\n") : noMeaning(of: key)
    case .confirmation: return .typed(key.typed.map(String.init) ?? "")
    case .messages, .preview, .help, .review, .versions: return noMeaning(of: key)
    }
  }

  /// A key that means nothing says so, and where to look.
  private func noMeaning(of key: KeyPress) -> Action {
    let isInterrupt = key.control && key.code == .character("c")
    let quit = Phrase(en: "Ctrl-Q quits. ", zh: "按 Ctrl-Q 退出。")
    let phrase = Phrase(
      en: "\(key.name) does nothing here. \(isInterrupt ? quit.english : "")F1 shows every key.",
      zh: "\(key.name) 在这里不起作用。\(isInterrupt ? quit.chinese : "")按 F1 查看所有按键。")
    return .noticed(Notice(.info, phrase))
  }

  /// Scrolls the help or the review as it was drawn last.
  private func scrollAction(_ command: Command) -> Action? {
    let page = max(1, scrolling.rows - 1)
    let target: Int
    switch command {
    case .up: target = scrolling.top - 1
    case .down: target = scrolling.top + 1
    case .pageUp: target = scrolling.top - page
    case .pageDown: target = scrolling.top + page
    case .first: target = 0
    case .last: target = scrolling.last
    default: return nil
    }
    return .overlayScrolled(to: max(0, min(target, scrolling.last)))
  }

  // MARK: - The preview

  /// Up and down go from component to component and take the caret of the editor along.
  private func previewAction(_ command: Command, _ bench: Workbench) -> Action? {
    guard let document = previews.shown, let pane = bench.layout.panes[.preview] else { return nil }
    let page = max(1, pane.rows - 1)
    let last = max(0, document.lines.count - pane.rows)
    switch command {
    case .pageUp: return .previewScrolled(to: max(0, previews.top - page))
    case .pageDown: return .previewScrolled(to: min(last, previews.top + page))
    case .first: return .previewScrolled(to: 0)
    case .last: return .previewScrolled(to: last)
    case .up, .down:
      guard let editor = bench.editor, !document.components.isEmpty else {
        return .previewScrolled(to: max(0, min(last, previews.top + (command == .down ? 1 : -1))))
      }
      let lit = document.component(forByte: editor.caretByte)
      let index = lit.flatMap { document.components.firstIndex(of: $0) } ?? -1
      let next = max(0, min(document.components.count - 1, index + (command == .down ? 1 : -1)))
      return .previewPicked(byte: document.components[next].source.lowerBound, enter: false)
    case .open:
      guard let editor = bench.editor else { return nil }
      let lit = document.component(forByte: editor.caretByte)
      if let text = lit?.text { return .textPicked(text) }
      return .previewPicked(byte: place(of: lit, bench) ?? editor.caretByte, enter: true)
    case .showSource:
      guard let editor = bench.editor else { return nil }
      let lit = document.component(forByte: editor.caretByte)
      return .previewPicked(byte: place(of: lit, bench) ?? editor.caretByte, enter: true)
    case .previewFoldOne:
      guard let editor = bench.editor else { return nil }
      return document.folding(aroundByte: editor.caretByte).flatMap(foldAction)
    default: return nil
    }
  }

  /// Opens what is folded and the other way round.
  private func foldAction(_ component: PreviewComponent) -> Action? {
    component.isFolded.map { .foldPicked(component.path, isOpen: $0) }
  }

  /// Where the text of a component begins, behind its quote; else where the component begins.
  private func place(of component: PreviewComponent?, _ bench: Workbench) -> Int? {
    guard let component else { return nil }
    let text = component.text.flatMap { bench.editor?.analysis.document.node(at: $0) }
    return text.map { $0.range.lowerBound + 1 } ?? component.source.lowerBound
  }

  // MARK: - The mouse

  private func click(at point: Point, count: Int, extending: Bool, _ bench: Workbench) -> Action? {
    if bench.overlays.isEmpty, bench.prompt == nil, bench.textBox == nil, !extending, let pane = tab(at: point, bench) {
      return .paneClicked(pane)
    }
    if bench.context == .textBox, let text = bench.textBoxLayout?.text {
      guard text.contains(point) else { return nil }
      return .textClicked(row: point.row - text.row, column: point.column - text.column, extending: extending)
    }
    guard bench.overlays.isEmpty, bench.prompt == nil, let pane = bench.layout.pane(at: point),
      let rect = bench.layout.panes[pane]
    else { return nil }
    let (row, column) = (point.row - rect.row, point.column - rect.column)
    switch pane {
    case .messages: return extending ? nil : .rowClicked(row, count: count)
    case .editor:
      return bench.editor == nil
        ? .paneClicked(.editor) : .editorClicked(row: row, column: column, extending: extending)
    case .preview:
      guard !extending, case .editor = bench.previewSubject, let document = previews.shown,
        let component = document.component(atLine: previews.top + row, column: column - 1)
      else { return extending ? nil : .paneClicked(.preview) }
      if count == 1, let sign = document.foldingSign(atLine: previews.top + row, column: column - 1) {
        return foldAction(sign)
      }
      return .previewPicked(byte: place(of: component, bench) ?? component.source.lowerBound, enter: count > 1)
    }
  }

  private func wheel(at point: Point, lines: Int, _ bench: Workbench) -> Action? {
    let pane = bench.layout.pane(at: point)
    if bench.context == .help || bench.context == .review {
      return .overlayScrolled(to: max(0, min(scrolling.top + lines, scrolling.last)))
    }
    guard bench.overlays.isEmpty, pane == .preview, let document = previews.shown,
      let rect = bench.layout.panes[.preview]
    else { return .scrolled(pane, lines: lines) }
    let last = max(0, document.lines.count - (bench.textBoxLayout?.picture.rows ?? rect.rows))
    return .previewScrolled(to: max(0, min(last, previews.top + lines)))
  }
}
