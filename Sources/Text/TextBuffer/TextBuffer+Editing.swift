extension TextBuffer {
  /// One replacement that happened: enough to follow it, and to take it back.
  public struct Change: Hashable, Sendable {
    /// The bytes that were replaced, as offsets of the text before this change.
    public var range: Range<Int>
    /// What stood there.
    public var removed: String
    /// What stands there now.
    public var inserted: String

    public init(range: Range<Int>, removed: String, inserted: String) {
      self.range = range
      self.removed = removed
      self.inserted = inserted
    }
  }

  /// Puts a text in at the caret, in the place of the selection if there is one; nil when that changes nothing.
  ///
  /// Single characters in a row undo together; a longer text (a paste) or a line break is a step of its own.
  @discardableResult public mutating func insert(_ text: String) -> Change? {
    let isTyping = text.count == 1 && !text.utf8.contains(0x0A)
    return replace(selectedBytes ?? (caretByte..<caretByte), with: text, run: isTyping ? .typing : nil)
  }

  /// Deletes the selection, or the grapheme before the caret; a `"\r\n"` goes as one.
  @discardableResult public mutating func deleteBackward() -> Change? {
    delete(to: place(before: caret), run: .deletingBackward)
  }

  /// Deletes the selection, or the grapheme after the caret; a `"\r\n"` goes as one.
  @discardableResult public mutating func deleteForward() -> Change? {
    delete(to: place(after: caret), run: .deletingForward)
  }

  /// Deletes the selection, or back to where `Movement.wordLeft` would go.
  @discardableResult public mutating func deleteWordBackward() -> Change? {
    delete(to: wordStart(before: caret), run: nil)
  }

  /// Deletes the selection, or up to where `Movement.wordRight` would go.
  @discardableResult public mutating func deleteWordForward() -> Change? {
    delete(to: wordEnd(after: caret), run: nil)
  }

  /// Takes out the selection, or the caret's line with its break, and returns it; nil when there is nothing to cut.
  @discardableResult public mutating func cutLine() -> String? {
    let next = Position(line: caret.line + 1, offset: 0)
    let line = lineStart(caret.line)..<byteOffset(of: next)
    return replace(selectedBytes ?? line, with: "", run: nil)?.removed
  }

  /// Replaces bytes of the text and puts the caret behind them; nil when that changes nothing.
  ///
  /// Offsets outside the text go to its nearer end, offsets inside a scalar to its start.
  @discardableResult public mutating func replace(_ range: Range<Int>, with text: String) -> Change? {
    replace(range, with: text, run: nil)
  }

  private var caretByte: Int { byteOffset(of: caret) }

  private var selectedBytes: Range<Int>? {
    selection.map { byteOffset(of: $0.lowerBound)..<byteOffset(of: $0.upperBound) }
  }

  private mutating func delete(to target: Position?, run: EditHistory.Run?) -> Change? {
    if let selectedBytes { return replace(selectedBytes, with: "", run: nil) }
    guard let target else { return nil }
    let other = byteOffset(of: target)
    return replace(min(other, caretByte)..<max(other, caretByte), with: "", run: run)
  }

  private mutating func replace(_ range: Range<Int>, with text: String, run: EditHistory.Run?) -> Change? {
    let before = cursor
    let change = substitute(range, with: text)
    let end = position(ofByte: change.range.lowerBound + text.utf8.count)
    cursor = Cursor(caret: caretPlace(atOrAfter: end))
    guard !change.removed.hasSameBytes(as: change.inserted) else {
      breakUndoRun()
      return nil
    }
    history.record(EditHistory.Step(changes: [change], before: before, after: cursor), run: run)
    return change
  }
}

// MARK: - The one way in which text changes

extension TextBuffer {
  /// Replaces bytes; touches the lines of `range` only and leaves caret and history to the caller.
  mutating func substitute(_ range: Range<Int>, with text: String) -> Change {
    let lower = position(ofByte: range.lowerBound)
    let upper = position(ofByte: range.upperBound)
    let first = lines[lower.line]
    let last = lines[upper.line]
    let start = first.index(ofByte: lower.offset)
    let end = last.index(ofByte: upper.offset)
    let startByte = lineStart(lower.line) + first.byteOffset(of: start)
    let bytes = startByte..<(lineStart(upper.line) + last.byteOffset(of: end))
    let change = Change(range: bytes, removed: self.text(in: bytes), inserted: text)
    guard !change.removed.hasSameBytes(as: text) else { return change }

    var pieces = text.splitAtLineBreaks()
    pieces[0] = String(first.unicodeScalars[..<start]) + pieces[0]
    pieces[pieces.count - 1] += String(last.unicodeScalars[end...])
    lines.replace(lower.line...upper.line, with: pieces)
    revision += 1
    return change
  }
}
