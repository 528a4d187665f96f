import JSONText
import Messages
import Phrase
public import Screen
import TextBuffer

/// How the preview is cut while a text of it is changed: the picture above, the text below it.
public struct TextBoxLayout: Hashable, Sendable {
  public var picture: Rect
  /// The line with the text's name and the keys.
  public var title: Rect
  public var text: Rect
}

extension Workbench {
  /// Where the text box stands; nil when there is none, or no preview to see it in.
  public var textBoxLayout: TextBoxLayout? {
    guard let textBox, let pane = layout.panes[.preview] else { return nil }
    let columns = pane.inset(columns: 1, rows: 0).columns
    let wanted = textBox.rows(columns: columns).count
    let rows = max(min(3, pane.rows - 1), min(wanted + 1, pane.rows / 2 - 1))
    let (picture, box) = pane.split(topRows: max(0, pane.rows - rows - 1))
    return TextBoxLayout(
      picture: picture, title: box.line(0), text: box.split(topRows: 1).bottom.inset(columns: 1, rows: 0))
  }

  /// Opens a text of the preview, to be changed in place.
  mutating func openTextBox(at path: JSONPath) -> [Effect] {
    guard let editor else { return [] }
    if let readOnly = editor.readOnly {
      notice = Notice(.warning, readOnly.sentence)
      return []
    }
    let document = editor.analysis.document
    guard document.isWellFormed else {
      notice = Notice(.warning, .textNeedsJSON)
      return []
    }
    guard let box = TextBox(at: path, in: document) else { return [] }
    put(caretAt: box.caretByte)
    textBox = box
    showCaretOfBox()
    return []
  }

  mutating func moveInBox(_ move: CaretMove, extending: Bool) {
    guard let size = textBoxLayout?.text.size else { return }
    textBox?.move(move, extending: extending, size: size)
    showCaretOfBox()
  }

  /// Changes the text of the box. The draft that is kept has it in the JSON, so that no keystroke is lost.
  mutating func changeBox(orSay otherwise: Phrase? = nil, _ change: (inout TextBuffer) -> Void) -> [Effect] {
    guard let editor, let before = textBox?.buffer.revision else { return [] }
    textBox?.edit(change)
    showCaretOfBox()
    guard let textBox, textBox.buffer.revision != before else {
      if let otherwise { notice = Notice(.info, otherwise) }
      return []
    }
    var draft = editor.draft(at: now)
    draft.content = textBox.content
    return [.saveDraft(draft)]
  }

  mutating func clickBox(row: Int, column: Int, extending: Bool) {
    guard let columns = textBoxLayout?.text.columns else { return }
    textBox?.click(row: row, column: column, extending: extending, columns: columns)
  }

  mutating func showCaretOfBox() {
    guard let size = textBoxLayout?.text.size else { return }
    textBox?.showCaret(size: size)
  }

  /// Puts the text into the JSON, as one step to undo.
  mutating func applyTextBox() -> [Effect] {
    guard let box = textBox else { return [] }
    // Recalled meanwhile: what was typed stays there to be copied.
    if let readOnly = editor?.readOnly {
      notice = Notice(.warning, readOnly.sentence)
      return []
    }
    textBox = nil
    guard box.change != nil else {
      notice = Notice(.info, .nothingChanged)
      return keepDraft()
    }
    let effects = replaceText(of: box)
    notice = notice ?? Notice(.info, .textApplied)
    return effects
  }

  /// Leaves the box. What was typed can be had again: it is applied and undone, so redo brings it back.
  mutating func leaveTextBox() -> [Effect] {
    guard let box = textBox else { return [] }
    textBox = nil
    guard box.change != nil, editor?.readOnly == nil else { return keepDraft() }
    _ = replaceText(of: box)
    _ = changeText { _ = $0.undo() }
    put(caretAt: box.caretByte)
    notice = Notice(.info, .textLeft)
    return keepDraft()
  }

  private mutating func replaceText(of box: TextBox) -> [Effect] {
    guard let edit = box.change else { return [] }
    let effects = changeText {
      $0.breakUndoRun()
      $0.replace(edit.range, with: edit.replacementText)
      $0.breakUndoRun()
    }
    put(caretAt: box.caretByte)
    return effects
  }

  /// The draft as the editor has it.
  private func keepDraft() -> [Effect] {
    guard let editor else { return [] }
    return editor.isChanged ? [.saveDraft(editor.draft(at: now))] : [.dropDraft(messageID: editor.messageID)]
  }

  // MARK: - Folding

  /// Opens or folds one part of the preview.
  mutating func fold(_ path: JSONPath, isOpen: Bool) {
    guard let node = editor?.analysis.document.node(at: path) else { return }
    preview.folds.set(node, isOpen: isOpen)
  }
}
