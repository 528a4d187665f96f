/// A message as one line of the state file: a JSON array of fixed places, since most of a file is messages and a hundred
/// thousand of them are read at every start.
///
///     [id,chat,type,from an app,sender,created,updated,is updated,edits,root,parent,thread,kept,content,at,origin,…]
///
/// `kept` is how many of the message's first contents the lines before have told; the others follow, three places each. A
/// message with anything more to it (recalled, read by somebody) does not fit and is told as a ``StateChange``.
struct MessageLine {
  var message: StoredMessage
  var kept: Int

  /// Whether the places tell all of the message.
  static func fits(_ message: StoredMessage) -> Bool {
    var plain = StoredMessage(
      id: message.id, chatID: message.chatID, type: message.type, sender: message.sender,
      createdAt: message.createdAt, content: "", origin: "")
    plain.updatedAt = message.updatedAt
    plain.isUpdated = message.isUpdated
    plain.editCount = message.editCount
    plain.rootID = message.rootID
    plain.parentID = message.parentID
    plain.threadID = message.threadID
    plain.revisions = message.revisions
    return plain == message
  }

  /// The line, with its line break.
  func write(to out: inout [UInt8]) {
    out.append(UInt8(ascii: "["))
    for text in [message.id, message.chatID, message.type] { Self.write(text, to: &out) }
    Self.write(message.sender.isApp, to: &out)
    Self.write(message.sender.id, to: &out)
    Self.write(message.createdAt, to: &out)
    Self.write(message.updatedAt, to: &out)
    Self.write(message.isUpdated, to: &out)
    Self.write(Int64(message.editCount), to: &out)
    for text in [message.rootID, message.parentID, message.threadID] { Self.write(text, to: &out) }
    Self.write(Int64(kept), to: &out)
    for revision in message.revisions.dropFirst(kept) {
      Self.write(revision.content, to: &out)
      Self.write(revision.at, to: &out)
      Self.write(revision.origin, to: &out)
    }
    // In place of the last comma.
    out[out.count - 1] = UInt8(ascii: "]")
    out.append(UInt8(ascii: "\n"))
  }

  /// Reads a line without its line break; nil for one that was not written here.
  init?(_ line: ArraySlice<UInt8>) {
    var places = LineScanner(line)
    guard places.take(UInt8(ascii: "[")), let id = places.text(), let chatID = places.text(), let type = places.text(),
      let isApp = places.flag(), let sender = places.text(), let createdAt = places.number(),
      let updatedAt = places.number(), let isUpdated = places.flag(), let edits = places.number(),
      let root = places.textOrNull(), let parent = places.textOrNull(), let thread = places.textOrNull(),
      let kept = places.number()
    else { return nil }
    message = StoredMessage(
      id: id, chatID: chatID, type: type, sender: StoredMessage.Sender(isApp: isApp, id: sender), createdAt: createdAt,
      content: "", origin: "")
    message.updatedAt = updatedAt
    message.isUpdated = isUpdated
    message.editCount = Int(edits)
    message.rootID = root
    message.parentID = parent
    message.threadID = thread
    message.revisions = []
    self.kept = Int(kept)
    while !places.take(UInt8(ascii: "]")) {
      guard let content = places.text(), let at = places.number(), let origin = places.text() else { return nil }
      message.revisions.append(StoredMessage.Revision(content: content, at: at, origin: origin))
    }
    guard places.isAtEnd else { return nil }
  }

  init(_ message: StoredMessage, kept: Int) {
    self.message = message
    self.kept = kept
  }

  private static func write(_ flag: Bool, to out: inout [UInt8]) {
    out += flag ? "true,".utf8 : "false,".utf8
  }

  private static func write(_ number: Int64, to out: inout [UInt8]) {
    out += String(number).utf8
    out.append(UInt8(ascii: ","))
  }

  private static func write(_ text: String?, to out: inout [UInt8]) {
    guard let text else {
      out += "null,".utf8
      return
    }
    WireValue.quote(text, to: &out)
    out.append(UInt8(ascii: ","))
  }
}
