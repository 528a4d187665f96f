import Card
import JSONText
import Messages
import Screen
import TextBuffer

extension Workbench {
  /// Does what a key or the palette asked for, in the part of the screen that has the keys.
  mutating func perform(_ command: Command) -> [Effect] {
    switch command {
    case .help: overlays.append(.help(top: 0))
    case .palette: overlays.append(.palette(Palette(offering: offeredCommands)))
    case .nextPane: return cyclePanes(by: 1)
    case .previousPane: return cyclePanes(by: -1)
    case .fullScreen: isFullScreen.toggle(); showCaret()
    case .back: return back()
    case .quit: return quit()
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    case .up, .down, .pageUp, .pageDown, .first, .last: return moveRow(command)
    case .open: return prompt == nil ? confirmRow() : takePrompt()
    case .filter:
      let effects = focus == .messages ? [] : focus(on: .messages)
      openPrompt(Prompt(.filter, text: list.filter.text))
      return effects
    case .refresh: return refresh()
    case .recall: askToRecall()
    case .copyID: return copyID()
    case .discardDraft: askToDiscardDraft()
    case .versions: return showVersions()
    case .externalEditor: return editOutside()
    case .find: startFind()
    case .findNext: findAgain(forward: true)
    case .findPrevious: findAgain(forward: false)
    case .undo: return change(orSay: .nothingToUndo) { _ = $0.undo() }
    case .redo: return change(orSay: .nothingToRedo) { _ = $0.redo() }
    case .cutLine, .copy, .cut, .paste: return useClipboard(command)
    case .selectAll: selectAll()
    case .nextFinding: walkFindings(forward: true)
    case .previousFinding: walkFindings(forward: false)
    case .quickFix: return applyQuickFix()
    case .format: return format()
    case .upgrade: return upgrade()
    case .previewWidth: choosePreviewWidth()
    case .previewLocale: choosePreviewLocale()
    case .previewFold:
      preview.showsFolded.toggle()
      notice = Notice(.info, preview.showsFolded ? .foldsOpen : .foldsAsSent)
    case .previewFoldOne: notice = Notice(.info, .nothingFolds)
    case .applyText: return applyTextBox()
    case .showSource: return editor == nil ? confirmRow() : focus(on: .editor)
    case .reviewAndSend: return startReview()
    case .send: return send(force: false)
    case .sendAnyway: return send(force: true)
    case .note: openPrompt(Prompt(.note, text: noteOfReview))
    case .rollBack: return rollBack()
    case .editVersion: return editVersion()
    }
    return []
  }

  /// What the palette offers: everything that makes sense where the operator is.
  private var offeredCommands: [Command] {
    let anywhere: [Command] = [
      .reviewAndSend, .versions, .filter, .refresh, .externalEditor, .fullScreen, .previewWidth, .previewLocale,
      .previewFold, .recall, .copyID, .discardDraft, .nextPane, .help, .redraw, .suspend, .quit,
    ]
    let editing: [Command] = [
      .find, .undo, .redo, .quickFix, .nextFinding, .previousFinding, .format, .upgrade, .selectAll, .copy, .cut,
      .paste,
      .cutLine,
    ]
    let leaving: [Command] = [.back, .help, .redraw, .suspend, .quit]
    switch context {
    case .review: return [.send, .sendAnyway, .note] + leaving
    case .versions: return [.rollBack, .editVersion] + leaving
    case .help: return leaving
    default: return (editor != nil ? editing : []) + anywhere
    }
  }

  /// Leaves what is on top; with nothing on top, a filter or a full screen; then the editor for the list.
  private mutating func back() -> [Effect] {
    if let prompt, context == .prompt {
      self.prompt = nil
      return leave(prompt)
    }
    if let overlay = overlays.last {
      if case .review(let screen) = overlay, case .sending = screen.phase {
        notice = Notice(.info, .sendGoesOn)
        return []
      }
      overlays.removeLast()
      return []
    }
    if textBox != nil { return leaveTextBox() }
    if let editor, focus == .editor, editor.buffer.selection != nil {
      self.editor?.buffer.clearSelection()
      return []
    }
    if isFullScreen {
      isFullScreen = false
      showCaret()
      return []
    }
    if focus != .messages { return focus(on: .messages) }
    if opening != nil {
      (opening, openTicket) = (nil, newTicket())
      notice = Notice(.info, .notOpened)
      return []
    }
    if !list.filter.isEmpty { list.setFilter("", appID: surroundings.senderID, now: now) }
    return peek()
  }

  /// Ends the program, after the send that is under way.
  private mutating func quit() -> [Effect] {
    guard sendTicket != nil, !isQuitting else { return [.quit] }
    isQuitting = true
    notice = Notice(.info, .quitAfterSend)
    return []
  }

  private mutating func cyclePanes(by step: Int) -> [Effect] {
    guard overlays.isEmpty else { return [] }
    let count = Pane.allCases.count
    return focus(on: Pane.allCases[(focus.rawValue + step + count) % count])
  }

  mutating func focus(on pane: Pane) -> [Effect] {
    focus = pane
    preview.top = nil
    showCaret()
    return peek()
  }

  private mutating func choosePreviewWidth() {
    let widths: [CardWidth?] = [nil] + CardWidth.allCases.map(Optional.some)
    let index = widths.firstIndex { $0 == preview.width } ?? 0
    preview.width = widths[(index + 1) % widths.count]
    notice = Notice(.info, .previewWidth(preview.width))
  }

  private mutating func choosePreviewLocale() {
    let locales = [nil] + previewLocales.map(Optional.some)
    guard locales.count > 1 else {
      notice = Notice(.info, .oneLanguage)
      return
    }
    let index = locales.firstIndex { $0 == preview.locale } ?? 0
    preview.locale = locales[(index + 1) % locales.count]
    notice = Notice(.info, .previewLocale(preview.locale))
  }

  /// The languages of the card in the preview.
  private var previewLocales: [String] {
    switch previewSubject {
    case .editor: editor?.analysis.card.locales ?? []
    case .content(let content, _): Card(JSONDocument(content)).locales
    case .nothing, .waiting, .unreadable: []
    }
  }

  /// Shows a help or a review from a line on; how many lines it has is known to who draws it.
  mutating func showOverlay(from top: Int) {
    switch overlay {
    case .help: overlays[overlays.count - 1] = .help(top: max(0, top))
    case .review(var screen):
      screen.top = max(0, top)
      overlays[overlays.count - 1] = .review(screen)
    case .palette, .versions, .confirmation, nil: break
    }
  }

  mutating func scroll(_ pane: Pane?, lines: Int) -> [Effect] {
    switch (overlay, pane) {
    case (.help, _), (.review, _): break
    case (.some, _): return moveRow(lines < 0 ? .up : .down)
    case (nil, .messages):
      list.move(to: list.cursor + lines, height: listHeight)
      return peek()
    case (nil, .editor): if let pane = layout.panes[.editor] { editor?.scroll(by: lines, pane: pane.size) }
    case (nil, _): break
    }
    return []
  }
}
