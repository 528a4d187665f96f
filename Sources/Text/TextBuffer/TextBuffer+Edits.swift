extension TextBuffer {
  /// Makes several replacements at once, as one step: a quick fix, a replace-all, a re-format.
  ///
  /// The ranges are byte offsets of the text as it is now and must not overlap; their order does not matter, but texts
  /// inserted at one place keep theirs. The caret stays with the text around it; the selection goes.
  ///
  /// - Returns: What changed, from the last place to the first, so that each range also fits the text before its change.
  @discardableResult public mutating func apply(_ edits: [(range: Range<Int>, replacement: String)]) -> [Change] {
    breakUndoRun()
    let ordered = edits.enumerated().sorted { first, second in
      (first.element.range.lowerBound, first.element.range.upperBound, first.offset)
        < (second.element.range.lowerBound, second.element.range.upperBound, second.offset)
    }
    for (edit, next) in zip(ordered, ordered.dropFirst()) {
      precondition(
        edit.element.range.upperBound <= next.element.range.lowerBound,
        "edits overlap: \(edit.element.range) and \(next.element.range)")
    }

    let before = cursor
    var caretByte = byteOffset(of: caret)
    var changes: [Change] = []
    for (_, edit) in ordered.reversed() {
      let change = substitute(edit.range, with: edit.replacement)
      guard !change.removed.hasSameBytes(as: change.inserted) else { continue }
      caretByte = change.shifted(caretByte)
      changes.append(change)
    }
    guard !changes.isEmpty else { return [] }
    cursor = Cursor(caret: caretPlace(atOrAfter: position(ofByte: caretByte)))
    history.record(EditHistory.Step(changes: changes, before: before, after: cursor), run: nil)
    return changes
  }
}

extension TextBuffer.Change {
  /// Where a byte offset of the text before this change is after it; inside the change, as far in as there is text.
  public func shifted(_ offset: Int) -> Int {
    let end = range.lowerBound + inserted.utf8.count
    if offset >= range.upperBound { return offset - range.upperBound + end }
    return min(offset, end)
  }
}
