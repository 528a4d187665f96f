public import Messages

/// Something that is to happen outside; data, so that tests compare it.
public enum Effect: Hashable, Sendable {
  /// Read the list from the store.
  case loadList
  /// Ask the service for chats and messages.
  case refreshList
  case peek(Ticket, messageID: String)
  case open(Ticket, messageID: String)
  /// Keep what is being written; at most a second later it is on disk.
  case saveDraft(Draft)
  case dropDraft(messageID: String)
  case review(Ticket, Change)
  case deliver(Ticket, Change)
  case recall(Ticket, messageID: String)
  case loadVersions(Ticket, messageID: String)
  /// Hand the text to `$VISUAL` or `$EDITOR`; caret in bytes.
  case editOutside(text: String, caret: Int)
  /// Put a text on the system's clipboard.
  case copy(String)
  case suspend
  case redraw
  case quit
}
