import Messages

extension Workbench {
  /// Moves the state one step and says what should happen outside.
  public mutating func apply(_ action: Action) -> [Effect] {
    switch action {
    case .command, .moved, .deleted, .typed, .pasted, .rowClicked, .editorClicked, .paneClicked, .previewPicked,
      .textPicked, .foldPicked, .textClicked:
      notice = nil
    default:
      break
    }
    let effects = effects(of: action)
    list.show(height: listHeight)
    return effects
  }

  private mutating func effects(of action: Action) -> [Effect] {
    switch action {
    case .command(let command): return perform(command)
    case .moved(let move, let extending): return moveCaret(move, extending: extending)
    case .deleted(let deletion): return delete(deletion)
    case .typed(let text): return type(text)
    case .pasted(let text): return paste(text)
    case .resized(let size):
      self.size = size
      showCaret()
      showCaretOfBox()
      return []
    case .rowClicked(let row, let count): return clickRow(row, count: count)
    case .editorClicked(let row, let column, let extending):
      return clickEditor(row: row, column: column, extending: extending)
    case .paneClicked(let pane): return focus(on: pane)
    case .previewPicked(let byte, let enter): return pickInPreview(byte: byte, enter: enter)
    case .textPicked(let path): return openTextBox(at: path)
    case .foldPicked(let path, let isOpen):
      fold(path, isOpen: isOpen)
      return []
    case .textClicked(let row, let column, let extending):
      clickBox(row: row, column: column, extending: extending)
      return []
    case .previewScrolled(let top):
      preview.top = top
      return []
    case .scrolled(let pane, let lines): return scroll(pane, lines: lines)
    case .overlayScrolled(let top):
      showOverlay(from: top)
      return []
    case .listLoaded(let summaries, let chats):
      list.load(summaries, chats: chats, appID: surroundings.senderID, now: now)
      if let editor, let known = summaries.first(where: { $0.message.id == editor.messageID }) {
        self.editor?.take(known)
      }
      return peek()
    case .listRefreshed(let failure):
      list.isRefreshing = false
      list.isSettled = true
      if let failure { notice = Notice(.warning, failure.sentence) }
      return [.loadList]
    case .peeked(let ticket, let content):
      if ticket == peekTicket { peeked = content }
      return []
    case .opened(let ticket, let result): return opened(ticket, result)
    case .reviewed(let ticket, let review): return reviewed(ticket, review)
    case .stepDone(let ticket, let step): return stepDone(ticket, step)
    case .delivered(let ticket, let result): return delivered(ticket, result)
    case .versionsLoaded(let ticket, let versions, let sends):
      guard case .versions(var screen) = overlay, screen.ticket == ticket else { return [] }
      (screen.versions, screen.sends) = (versions, sends)
      overlays[overlays.count - 1] = .versions(screen)
      return []
    case .externalEditorClosed(let result): return externalEditorClosed(result)
    case .budgetChanged(let budget):
      self.budget = budget
      return []
    case .noticed(let notice):
      self.notice = notice
      return []
    case .ticked(let now):
      self.now = now
      return []
    }
  }
}
