import Card
import JSONText
import Messages
import Phrase
import Screen
import TextBuffer

extension Workbench {
  /// Keeps the caret on the screen.
  mutating func showCaret() {
    guard let pane = layout.panes[.editor] else { return }
    editor?.showCaret(pane: pane.size)
  }

  mutating func moveCaret(_ move: CaretMove, extending: Bool) -> [Effect] {
    if textBox != nil {
      moveInBox(move, extending: extending)
      return []
    }
    let pane = layout.panes[.editor]?.size ?? size
    editor?.move(move, extending: extending, pane: pane)
    preview.top = nil
    showCaret()
    return []
  }

  mutating func type(_ text: String) -> [Effect] {
    if let prompt { return changePrompt(to: prompt.text + text) }
    switch overlay {
    case .confirmation(let confirmation): return answer(confirmation, with: text)
    case .palette(var palette):
      palette.query += text
      palette.cursor = 0
      overlays[overlays.count - 1] = .palette(palette)
      return []
    case .some: return []
    case nil: return change { $0.insert(text) }
    }
  }

  mutating func paste(_ text: String) -> [Effect] {
    if case .confirmation = context { return [] }
    guard prompt == nil, overlays.isEmpty else {
      return type(text.split(whereSeparator: \.isNewline).joined(separator: " "))
    }
    guard focus == .editor || textBox != nil else {
      notice = Notice(.info, .pasteIntoEditor)
      return []
    }
    let (text, said) = unwrapped(text)
    let effects = change {
      $0.breakUndoRun()
      $0.insert(text)
      $0.breakUndoRun()
    }
    notice = notice ?? said
    return effects
  }

  mutating func delete(_ deletion: Deletion) -> [Effect] {
    if let prompt {
      return changePrompt(to: deletion == .wordBackward ? prompt.text.withoutLastWord : String(prompt.text.dropLast()))
    }
    if case .palette(var palette) = overlay {
      palette.query = deletion == .wordBackward ? palette.query.withoutLastWord : String(palette.query.dropLast())
      palette.cursor = 0
      overlays[overlays.count - 1] = .palette(palette)
      return []
    }
    guard overlays.isEmpty else { return [] }
    return change {
      switch deletion {
      case .backward: $0.deleteBackward()
      case .forward: $0.deleteForward()
      case .wordBackward: $0.deleteWordBackward()
      case .wordForward: $0.deleteWordForward()
      }
    }
  }

  /// Changes what is typed into: the text in the preview that is open, else the text of the open message.
  mutating func change(orSay otherwise: Phrase? = nil, _ change: (inout TextBuffer) -> Void) -> [Effect] {
    textBox == nil ? changeText(orSay: otherwise, change) : changeBox(orSay: otherwise, change)
  }

  /// Changes the text of the open message, if it may be changed, and keeps the draft.
  ///
  /// - Parameter otherwise: what to say when the change turned out to be none.
  mutating func changeText(orSay otherwise: Phrase? = nil, _ change: (inout TextBuffer) -> Void) -> [Effect] {
    guard let before = editor?.buffer.revision else {
      notice = Notice(.info, .nothingOpen)
      return []
    }
    if let readOnly = editor?.readOnly {
      notice = Notice(.warning, readOnly.sentence)
      return []
    }
    // In place: a copy of the editor would make the buffer copy its lines with every key.
    self.editor?.edit(change)
    preview.top = nil
    showCaret()
    guard let editor, editor.buffer.revision != before else {
      if let otherwise { notice = Notice(.info, otherwise) }
      return []
    }
    list.setDraft(editor.isChanged, of: editor.messageID)
    preview.folds.follow(editor.analysis.document)
    return editor.isChanged
      ? [.saveDraft(editor.draft(at: now))] : [.dropDraft(messageID: editor.messageID)]
  }

  mutating func clickEditor(row: Int, column: Int, extending: Bool) -> [Effect] {
    let effects = focus == .editor ? [] : focus(on: .editor)
    guard let pane = layout.panes[.editor] else { return effects }
    editor?.click(row: row, column: column, extending: extending, columns: pane.columns)
    return effects
  }

  /// Puts the caret on a component picked in the preview.
  mutating func pickInPreview(byte: Int, enter: Bool) -> [Effect] {
    guard let editor else { return [] }
    let position = editor.buffer.position(ofByte: byte)
    self.editor?.edit { $0.move(.to(position)) }
    showCaret()
    return enter ? focus(on: .editor) : []
  }

  mutating func useClipboard(_ command: Command) -> [Effect] {
    guard let buffer = textBox?.buffer ?? editor?.buffer else {
      notice = Notice(.info, .nothingOpen)
      return []
    }
    var copied: String?
    var effects: [Effect] = []
    switch command {
    case .copy: copied = buffer.selectedText
    case .cut:
      copied = buffer.selectedText
      if copied != nil { effects = change { $0.deleteBackward() } }
    case .cutLine: effects = change { copied = $0.cutLine() }
    default:
      if clipboard.isEmpty { notice = Notice(.info, .nothingToPaste) }
      return clipboard.isEmpty ? [] : paste(clipboard)
    }
    guard let copied, !copied.isEmpty else {
      if notice == nil { notice = Notice(.info, .nothingSelected) }
      return effects
    }
    clipboard = copied
    return effects + [.copy(copied)]
  }

  mutating func selectAll() {
    guard textBox == nil else {
      textBox?.buffer.selectAll()
      return
    }
    if editor == nil { notice = Notice(.info, .nothingOpen) }
    editor?.buffer.selectAll()
  }

  mutating func format() -> [Effect] {
    guard let document = editor?.analysis.document else {
      notice = Notice(.info, .nothingOpen)
      return []
    }
    guard document.isWellFormed else {
      notice = Notice(.warning, .formatNeedsJSON)
      return []
    }
    let formatted = String(decoding: document.formatted(), as: UTF8.self)
    guard formatted != document.text else {
      notice = Notice(.info, .alreadyFormatted)
      return []
    }
    let effects = changeText {
      $0.replace(0..<$0.utf8Count, with: formatted)
      $0.move(.textStart)
    }
    notice = notice ?? Notice(.info, .formatted)
    return effects
  }

  mutating func put(caretAt byte: Int) {
    guard let editor else { return }
    let position = editor.buffer.position(ofByte: min(byte, editor.buffer.utf8Count))
    self.editor?.edit { $0.move(.to(position)) }
    preview.top = nil
    showCaret()
  }

  // MARK: - The external editor

  mutating func editOutside() -> [Effect] {
    guard let editor else {
      notice = Notice(.info, .nothingOpen)
      return []
    }
    if let readOnly = editor.readOnly {
      notice = Notice(.warning, readOnly.sentence)
      return []
    }
    return [.editOutside(text: editor.text, caret: editor.caretByte)]
  }

  mutating func externalEditorClosed(_ result: Result<String, ShownFailure>) -> [Effect] {
    switch result {
    case .failure(let error):
      notice = Notice(.error, error.failure.sentence)
      return []
    case .success(let text):
      guard let editor, text != editor.text else {
        notice = Notice(.info, .nothingChanged)
        return []
      }
      let caret = editor.caretByte
      let effects = changeText { $0.replace(0..<$0.utf8Count, with: text) }
      put(caretAt: caret)
      return effects
    }
  }
}

extension String {
  /// The text before its last word.
  fileprivate var withoutLastWord: String {
    var rest = self[...]
    while rest.last == " " { rest.removeLast() }
    while let last = rest.last, last != " " { rest.removeLast() }
    return String(rest)
  }
}
