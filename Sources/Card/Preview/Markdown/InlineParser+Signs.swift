import Screen

/// Signs that stand for something else: entities, emoji keys, mention keys, escapes.
extension InlineParser {
  mutating func readEntity() -> Bool {
    guard dialect.contains(.entities), let (text, length) = Entities.entity(in: bytes, at: at, end: end) else {
      return false
    }
    take(length, as: .written(text, nil))
    return true
  }

  mutating func readEmoji() -> Bool {
    guard dialect.contains(.emoji), !context.options.ascii,
      let (text, length) = Emoji.emoji(in: bytes, at: at, end: end)
    else { return false }
    take(length, as: .written(text, nil))
    return true
  }

  mutating func readMentionKey() -> Bool {
    guard dialect.contains(.mentionKeys), has("@_", at: at) else { return false }
    var stop = at + 2
    while stop < end, Ids.isWord(bytes[stop]) { stop += 1 }
    let key = string(at..<stop)
    guard key == "@_all" || (key.hasPrefix("@_user_") && key.utf8.count > 7) else { return false }
    take(
      stop - at,
      as: .written("@" + context.name(of: key, label: key == "@_all" ? "" : String(key.dropFirst(2))), Look(.mention)))
    return true
  }

  mutating func readEscape() -> Bool {
    guard dialect.contains(.escapes), let next = peek(1), Ids.isPunctuation(next) else { return false }
    take(2, as: .text((at + 1)..<(at + 2)))
    return true
  }
}
