import JSONText
import Messages
import TextBuffer

extension Workbench {
  /// Opens the review of the open message's text.
  mutating func startReview() -> [Effect] {
    guard overlays.isEmpty, let editor else {
      if editor == nil { notice = Notice(.info, .nothingOpen) }
      return []
    }
    if let readOnly = editor.readOnly {
      notice = Notice(.warning, readOnly.sentence)
      return []
    }
    if let problem = editor.analysis.document.problems.first(where: { !$0.isDuplicateKey }) {
      put(caretAt: problem.range.lowerBound)
      let place = editor.analysis.document.position(ofByte: problem.range.lowerBound)
      notice = Notice(.error, .notJSON(line: place.line + 1, column: place.column + 1, reason: problem.phrase))
      return []
    }
    guard editor.isChanged else {
      notice = Notice(.info, .nothingChanged)
      return []
    }
    return review(
      Change(
        messageID: editor.messageID, content: editor.text, base: editor.base.number, origin: editor.nextOrigin))
  }

  mutating func review(_ change: Change) -> [Effect] {
    guard sendTicket == nil else {
      notice = Notice(.warning, .sendUnderWay)
      return []
    }
    let ticket = newTicket()
    overlays.append(.review(ReviewScreen(change: change, review: nil, phase: .checking, ticket: ticket)))
    return [.review(ticket, change)]
  }

  mutating func reviewed(_ ticket: Ticket, _ review: Review) -> [Effect] {
    var isEager = false
    changeReview(ticket) { screen in
      screen.review = review
      screen.phase = .ready
      (isEager, screen.isEager) = (screen.isEager, false)
    }
    guard isEager else { return [] }
    notice = nil
    guard review.checks.allSatisfy({ $0.verdict == .good }), review.conflict == nil else {
      notice = Notice(.warning, .lookFirst)
      return []
    }
    return send(force: false)
  }

  /// Sends what is being reviewed; `force` is the second, explicit yes.
  mutating func send(force: Bool) -> [Effect] {
    guard case .review(var screen) = overlay else { return [] }
    switch screen.phase {
    case .checking:
      screen.isEager = !force
      overlays[overlays.count - 1] = .review(screen)
      notice = Notice(.info, .stillChecking)
      return []
    case .sending: return []
    case .ready, .failed: break
    }
    if screen.needsForce, !force {
      notice = Notice(.warning, .needsForce)
      return []
    }
    screen.change.force = screen.change.force || force
    screen.phase = .sending(nil)
    screen.ticket = newTicket()
    sendTicket = screen.ticket
    overlays[overlays.count - 1] = .review(screen)
    return [.deliver(screen.ticket, screen.change)]
  }

  mutating func stepDone(_ ticket: Ticket, _ step: SendStep) -> [Effect] {
    changeReview(ticket) { $0.phase = .sending(step) }
    return []
  }

  mutating func delivered(_ ticket: Ticket, _ result: Result<Delivered, ShownFailure>) -> [Effect] {
    guard ticket == sendTicket else { return [.loadList] }
    sendTicket = nil
    var effects: [Effect]
    switch result {
    case .success(let delivered): effects = landed(delivered, ticket)
    case .failure(let error):
      let isShown = changeReview(ticket) { $0.phase = .failed(error.failure) }
      if !isShown { notice = Notice(.error, error.failure.sentence) }
      // The place is one of the text that was sent, which need not be the one in the editor.
      if let place = error.failure.place, let change = reviewed(ticket)?.change, change.messageID == editor?.messageID,
        change.content == editor?.text
      {
        put(caretAt: place.lowerBound)
      }
      effects = [.loadList]
    }
    if isQuitting { effects.append(.quit) }
    return effects
  }

  /// A change that the service took, or may have taken.
  private mutating func landed(_ delivered: Delivered, _ ticket: Ticket) -> [Effect] {
    let change = reviewed(ticket)?.change
    overlays.removeAll { overlay in
      if case .review(let screen) = overlay { screen.ticket == ticket } else { false }
    }
    notice = Notice(of: delivered, isRecall: change == nil)
    // What the preview showed of it is no longer true.
    if peeked?.messageID == delivered.messageID { peeked = nil }
    if change == nil, delivered.outcome == .accepted, var known = editor?.summary,
      known.message.id == delivered.messageID
    {
      known.message.isRecalled = true
      editor?.take(known)
    }
    guard let change, let number = delivered.version else { return [.loadList] }
    if case .versions = overlay { overlays.removeLast() }
    guard var editor, editor.messageID == delivered.messageID else { return [.loadList] }
    guard editor.text == change.content || !editor.isChanged else { return [.loadList] }
    if editor.text != change.content {
      editor.edit { $0.replace(0..<$0.utf8Count, with: change.content) }
      editor.edit { $0.move(.textStart) }
    }
    let version = Version(
      number: number, origin: change.origin, content: change.content, createdAt: now, note: change.note,
      parent: change.base, isProven: delivered.proof.isProven)
    editor.settle(on: version, original: change.content)
    self.editor = editor
    list.setDraft(false, of: delivered.messageID)
    showCaret()
    return [.dropDraft(messageID: delivered.messageID), .loadList]
  }

  private func reviewed(_ ticket: Ticket) -> ReviewScreen? {
    for case .review(let screen) in overlays where screen.ticket == ticket { return screen }
    return nil
  }

  @discardableResult
  private mutating func changeReview(_ ticket: Ticket, _ change: (inout ReviewScreen) -> Void) -> Bool {
    for index in overlays.indices {
      guard case .review(var screen) = overlays[index], screen.ticket == ticket else { continue }
      change(&screen)
      overlays[index] = .review(screen)
      return true
    }
    return false
  }

  // MARK: - Versions

  mutating func showVersions() -> [Effect] {
    guard overlays.isEmpty, let subject else {
      notice = Notice(.info, .noMessageHere)
      return []
    }
    let ticket = newTicket()
    overlays.append(.versions(VersionsScreen(summary: subject, versions: nil, ticket: ticket)))
    return [.loadVersions(ticket, messageID: subject.message.id)]
  }

  /// Reviews the version that the operator is on as a new send of its bytes.
  mutating func rollBack() -> [Effect] {
    guard case .versions(let screen) = overlay, let version = screen.current else { return [] }
    guard version.number != screen.versions?.last?.number else {
      notice = Notice(.info, .alreadyNewest)
      return []
    }
    return review(Change(messageID: screen.summary.message.id, content: version.content, origin: .rolledBack))
  }

  /// Puts the version that the operator is on into the editor, as a draft.
  mutating func editVersion() -> [Effect] {
    guard case .versions(let screen) = overlay, let version = screen.current else { return [] }
    guard let editor, editor.messageID == screen.summary.message.id else {
      notice = Notice(.info, .openFirst)
      return []
    }
    guard version.content != editor.text else {
      notice = Notice(.info, .nothingChanged)
      return []
    }
    overlays.removeLast()
    let effects = changeText {
      $0.replace(0..<$0.utf8Count, with: version.content)
      $0.move(.textStart)
    }
    notice = notice ?? Notice(.info, .versionInEditor(version.number))
    return effects + focus(on: .editor)
  }
}
