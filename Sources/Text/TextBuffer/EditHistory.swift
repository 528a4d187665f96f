/// What was done and what was undone, in steps a person takes for one.
struct EditHistory: Sendable {
  /// Edits that undo together, in the order in which they were made.
  struct Step: Sendable {
    var changes: [TextBuffer.Change]
    var before: TextBuffer.Cursor
    var after: TextBuffer.Cursor
  }

  /// The kinds of edit that grow together into one step while nothing else happens.
  enum Run: Hashable, Sendable {
    case typing, deletingBackward, deletingForward
  }

  private(set) var done: [Step] = []
  private(set) var undone: [Step] = []
  private var run: Run?

  /// Takes one step; within a run it is added to the step before. Nothing that was undone can be redone after it.
  mutating func record(_ step: Step, run: Run?) {
    undone = []
    if run != nil, run == self.run, let last = done.indices.last {
      done[last].append(step)
    } else {
      done.append(step)
    }
    self.run = run
  }

  mutating func breakRun() {
    run = nil
  }

  /// The step to take back now; it can be redone from here on.
  mutating func stepBack() -> Step? {
    run = nil
    guard let step = done.popLast() else { return nil }
    undone.append(step)
    return step
  }

  /// The step to take again now.
  mutating func stepForward() -> Step? {
    run = nil
    guard let step = undone.popLast() else { return nil }
    done.append(step)
    return step
  }
}

extension EditHistory.Step {
  /// Adds a later step: neighbouring changes melt into one, so that a long run stays small.
  fileprivate mutating func append(_ step: EditHistory.Step) {
    for change in step.changes where changes.isEmpty || !changes[changes.count - 1].absorb(change) {
      changes.append(change)
    }
    after = step.after
  }
}

extension TextBuffer.Change {
  /// Takes a later change into this one when it goes on at the same place; false when it does not.
  fileprivate mutating func absorb(_ next: TextBuffer.Change) -> Bool {
    if next.removed.isEmpty, next.range.lowerBound == range.lowerBound + inserted.utf8.count {
      inserted += next.inserted
      return true
    }
    guard inserted.isEmpty, next.inserted.isEmpty else { return false }
    if next.range.upperBound == range.lowerBound {
      range = next.range.lowerBound..<range.upperBound
      removed = next.removed + removed
      return true
    }
    if next.range.lowerBound == range.lowerBound {
      range = range.lowerBound..<(range.upperBound + next.removed.utf8.count)
      removed += next.removed
      return true
    }
    return false
  }
}
