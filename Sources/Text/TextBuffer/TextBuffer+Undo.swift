extension TextBuffer {
  /// True when there is a step to take back.
  public var canUndo: Bool { !history.done.isEmpty }

  /// True when there is a step to take again.
  public var canRedo: Bool { !history.undone.isEmpty }

  /// Takes the last step back: the text, the caret and the selection are as before it. False when there is none.
  @discardableResult public mutating func undo() -> Bool {
    guard let step = history.stepBack() else { return false }
    for change in step.changes.reversed() {
      let start = change.range.lowerBound
      _ = substitute(start..<(start + change.inserted.utf8.count), with: change.removed)
    }
    cursor = step.before
    return true
  }

  /// Takes the last step that was undone again. False when there is none.
  @discardableResult public mutating func redo() -> Bool {
    guard let step = history.stepForward() else { return false }
    for change in step.changes {
      _ = substitute(change.range, with: change.inserted)
    }
    cursor = step.after
    return true
  }

  /// Ends the run of typing or deleting: what is typed next undoes on its own (the caller says so after a pause).
  public mutating func breakUndoRun() {
    history.breakRun()
  }
}
