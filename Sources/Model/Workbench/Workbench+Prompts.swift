import Messages
import TextBuffer

extension Workbench {
  mutating func openPrompt(_ prompt: Prompt) {
    if case .note = prompt.purpose {
      guard case .review(let screen) = overlay, screen.phase != .checking else { return }
    }
    self.prompt = prompt
  }

  /// Takes what was typed into the prompt; filter and find follow at once.
  mutating func changePrompt(to text: String) -> [Effect] {
    guard let purpose = prompt?.purpose else { return [] }
    prompt?.text = text
    switch purpose {
    case .filter:
      list.setFilter(text, appID: surroundings.senderID, now: now)
      return peek()
    case .find(let start):
      editor?.needle = text
      showMatch(from: start, forward: true)
    case .note: break
    }
    return []
  }

  /// Enter in the prompt.
  mutating func takePrompt() -> [Effect] {
    guard let prompt else { return [] }
    if case .find = prompt.purpose, let editor, !editor.needle.isEmpty {
      guard let match = match(from: editor.caretByte, forward: true) else {
        // The prompt stays: what is typed next belongs to it, not into the card.
        notice = Notice(.warning, .notFound(prompt.text))
        return []
      }
      select(match)
    }
    self.prompt = nil
    switch prompt.purpose {
    case .filter: return peek()
    case .find: break
    case .note:
      guard case .review(var screen) = overlay else { return [] }
      screen.change.note = prompt.text.isEmpty ? nil : prompt.text
      overlays[overlays.count - 1] = .review(screen)
    }
    return []
  }

  /// Esc in the prompt: everything is as before it was opened.
  mutating func leave(_ prompt: Prompt) -> [Effect] {
    switch prompt.purpose {
    case .filter:
      list.setFilter(prompt.former, appID: surroundings.senderID, now: now)
      return peek()
    case .find(let start):
      editor?.needle = ""
      put(caretAt: start)
    case .note: break
    }
    return []
  }

  var noteOfReview: String {
    if case .review(let screen) = overlay { screen.change.note ?? "" } else { "" }
  }

  // MARK: - Find

  mutating func startFind() {
    guard let editor else {
      notice = Notice(.info, .nothingOpen)
      return
    }
    _ = focus(on: .editor)
    let selected = editor.buffer.selectedText.flatMap { $0.contains("\n") ? nil : $0 } ?? ""
    let start = editor.selectedBytes?.lowerBound ?? editor.caretByte
    prompt = Prompt(.find(from: start), text: selected)
    self.editor?.needle = selected
    if !selected.isEmpty { put(caretAt: start) }
  }

  /// Goes to the next or previous match while the prompt is open.
  mutating func stepMatch(forward: Bool) {
    guard let caret = editor?.caretByte, let match = match(from: caret + (forward ? 1 : 0), forward: forward) else {
      return
    }
    put(caretAt: match.lowerBound)
  }

  mutating func findAgain(forward: Bool) {
    guard let editor, !editor.needle.isEmpty else {
      startFind()
      return
    }
    let start = editor.selectedBytes.map { forward ? $0.upperBound : $0.lowerBound } ?? editor.caretByte
    guard let match = match(from: start, forward: forward) else {
      notice = Notice(.warning, .notFound(editor.needle))
      return
    }
    select(match)
    if forward ? match.lowerBound < start : match.lowerBound >= start { notice = Notice(.info, .wentRound(forward)) }
  }

  private func match(from byte: Int, forward: Bool) -> Range<Int>? {
    guard let editor, !editor.needle.isEmpty else { return nil }
    let text = editor.text
    return forward
      ? TextSearch.next(editor.needle, in: text, from: byte)
      : TextSearch.previous(editor.needle, in: text, before: byte)
  }

  private mutating func showMatch(from byte: Int, forward: Bool) {
    guard let editor else { return }
    notice = nil
    if let match = match(from: byte, forward: forward) {
      put(caretAt: match.lowerBound)
    } else {
      put(caretAt: byte)
      if !editor.needle.isEmpty { notice = Notice(.warning, .notFound(editor.needle)) }
    }
  }

  private mutating func select(_ bytes: Range<Int>) {
    guard let editor else { return }
    let start = editor.buffer.position(ofByte: bytes.lowerBound)
    let end = editor.buffer.position(ofByte: bytes.upperBound)
    self.editor?.edit { $0.select(start..<end) }
    preview.top = nil
    showCaret()
  }
}
