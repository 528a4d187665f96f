/// Something that came from the terminal or woke it.
public enum TerminalEvent: Hashable, Sendable {
  case key(KeyPress)
  /// A pasted text, line breaks as "\n"; it may hold anything.
  case paste(String)
  case resize(Size)
  /// The first mouse button went down; `count` is 2 for the second click of a double click, and so on.
  case click(Point, count: Int)
  /// The mouse moved to another cell with the first button down.
  case drag(Point)
  /// Lines to scroll: negative towards the start of the text.
  case wheel(Point, lines: Int)
  /// The terminal's window got or lost the keys.
  case focus(Bool)
  /// Someone has put something into the mailbox.
  case wake
  /// The terminal is gone or someone asked the program to end.
  case hangup
}
