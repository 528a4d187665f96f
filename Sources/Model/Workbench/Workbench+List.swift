import Messages
import Screen
import TextBuffer

extension Workbench {
  /// Rows of the list that show at once.
  var listHeight: Int { max(1, layout.panes[.messages]?.rows ?? layout.body.rows - 2) }

  /// Moves through the rows of the list, or of what lies over it.
  mutating func moveRow(_ command: Command) -> [Effect] {
    if case .find = prompt?.purpose, context == .prompt {
      stepMatch(forward: command != .up && command != .pageUp)
      return []
    }
    let last = overlays.count - 1
    switch overlay {
    case .palette(var palette):
      palette.cursor = moved(palette.cursor, command, page: 8, count: palette.matches.count)
      overlays[last] = .palette(palette)
    case .versions(var screen):
      screen.cursor = moved(screen.cursor, command, page: listHeight - 1, count: screen.versions?.count ?? 0)
      overlays[last] = .versions(screen)
    case .help, .review, .confirmation: break
    case nil:
      list.move(to: moved(list.cursor, command, page: listHeight - 1, count: list.rows.count), height: listHeight)
      return peek()
    }
    return []
  }

  private func moved(_ index: Int, _ command: Command, page: Int, count: Int) -> Int {
    let target =
      switch command {
      case .up: index - 1
      case .down: index + 1
      case .pageUp: index - max(1, page)
      case .pageDown: index + max(1, page)
      case .first: 0
      case .last: count - 1
      default: index
      }
    return max(0, min(target, count - 1))
  }

  /// Takes the row that the operator is on.
  mutating func confirmRow() -> [Effect] {
    switch overlay {
    case .palette(let palette):
      overlays.removeLast()
      guard palette.matches.indices.contains(palette.cursor) else { return [] }
      return perform(palette.matches[palette.cursor])
    case .versions: return rollBack()
    case .some: return []
    case nil:
      guard let current = list.current else {
        notice = Notice(.info, .noMessageHere)
        return []
      }
      return open(current.message.id)
    }
  }

  mutating func clickRow(_ row: Int, count: Int) -> [Effect] {
    let effects = focus(on: .messages)
    guard list.rows.indices.contains(list.top + row) else { return effects }
    list.move(to: list.top + row, height: listHeight)
    return count > 1 ? confirmRow() : peek()
  }

  /// Asks for the content of the row that the operator is on, for the preview.
  mutating func peek() -> [Effect] {
    preview.top = nil
    guard focus == .messages || editor == nil, overlays.isEmpty, let current = list.current?.message.id,
      current != editor?.messageID, current != peeked?.messageID
    else { return [] }
    peekTicket = newTicket()
    return [.peek(peekTicket, messageID: current)]
  }

  mutating func refresh() -> [Effect] {
    guard !list.isRefreshing else {
      notice = Notice(.info, .alreadyRefreshing)
      return []
    }
    list.isRefreshing = true
    return [.refreshList]
  }

  // MARK: - Opening

  mutating func open(_ messageID: String) -> [Effect] {
    if editor?.messageID == messageID, opening == nil { return focus(on: .editor) }
    openTicket = newTicket()
    opening = messageID
    let title = list.all.first { $0.message.id == messageID }?.message.title ?? ""
    notice = Notice(.info, .opening(title.isEmpty ? messageID : title))
    return [.open(openTicket, messageID: messageID)]
  }

  mutating func opened(_ ticket: Ticket, _ result: Result<OpenedContent, ShownFailure>) -> [Effect] {
    guard ticket == openTicket else { return [] }
    opening = nil
    switch result {
    case .success(let content):
      editor = Editor(content)
      textBox = nil
      list.update(content.summary, appID: surroundings.senderID, now: now)
      list.select(content.summary.message.id)
      preview = PreviewSettings(width: preview.width)
      notice = openingNotice(of: content)
      return focus(on: .editor)
    case .failure(let error):
      notice = Notice(.error, error.failure.sentence)
      return []
    }
  }

  private func openingNotice(of content: OpenedContent) -> Notice? {
    if let readOnly = content.readOnly { return Notice(.warning, readOnly.sentence) }
    if let draft = content.draft {
      let time = draft.savedAt.short(now: now, utcOffset: surroundings.utcOffset)
      return Notice(.info, .draftRestored(from: time))
    }
    return content.advice
  }

  // MARK: - Small deeds

  /// The message that a command means: the one on the list's row, or the open one.
  var subject: MessageSummary? { focus == .messages ? list.current : editor?.summary ?? list.current }

  func askedMessageID() -> String? { subject?.message.id }

  mutating func copyID() -> [Effect] {
    guard let id = askedMessageID() else {
      notice = Notice(.info, .noMessageHere)
      return []
    }
    notice = Notice(.info, .copied(id))
    return [.copy(id)]
  }

  mutating func askToRecall() {
    guard let subject else {
      notice = Notice(.info, .noMessageHere)
      return
    }
    guard sendTicket == nil else {
      notice = Notice(.warning, .sendUnderWay)
      return
    }
    guard !subject.message.isRecalled else {
      notice = Notice(.info, .alreadyRecalled)
      return
    }
    overlays.append(
      .confirmation(
        Confirmation(question: .askRecall(subject.message.title), deed: .recall(messageID: subject.message.id))))
  }

  mutating func askToDiscardDraft() {
    guard let subject, subject.hasDraft || editor?.messageID == subject.message.id && editor?.isChanged == true else {
      notice = Notice(.info, .noDraft)
      return
    }
    overlays.append(
      .confirmation(
        Confirmation(
          question: .askDiscardDraft(subject.message.title), deed: .discardDraft(messageID: subject.message.id))))
  }

  mutating func answer(_ confirmation: Confirmation, with text: String) -> [Effect] {
    overlays.removeLast()
    guard text.lowercased() == "y" else { return [] }
    switch confirmation.deed {
    case .recall(let messageID):
      let ticket = newTicket()
      sendTicket = ticket
      notice = Notice(.info, .recalling)
      return [.recall(ticket, messageID: messageID)]
    case .discardDraft(let messageID):
      list.setDraft(false, of: messageID)
      guard editor?.messageID == messageID else {
        notice = Notice(.info, .draftDropped)
        return [.dropDraft(messageID: messageID)]
      }
      let original = editor?.original ?? ""
      editor?.edit { $0.replace(0..<$0.utf8Count, with: original) }
      editor?.edit { $0.move(.textStart) }
      showCaret()
      notice = Notice(.info, editor?.readOnly == nil ? .draftDiscarded : .draftDropped)
      return [.dropDraft(messageID: messageID)]
    }
  }
}
