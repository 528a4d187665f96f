/// What becomes of a text message's text on its way through the service (feishu-api.md 3.2 and 3.3).
enum TextContent {
  /// The text as it is read back: mentions as `@_user_N`, style tags gone, links as they were.
  static func readBack(_ text: String, _ mentions: inout MentionList) -> String {
    withoutStyles(replacingMentions(in: text, &mentions))
  }

  /// `<at user_id="ID">name</at>` becomes its key. What is not quite such a tag stays as it is.
  private static func replacingMentions(in text: String, _ mentions: inout MentionList) -> String {
    var rest = Array(text.utf8)[...]
    var out: [UInt8] = []
    let closing = "</at>".utf8
    while let opening = rest.firstRange(of: "<at ".utf8) {
      guard
        let end = rest[opening.upperBound...].firstIndex(of: UInt8(ascii: ">")),
        let id = attribute("user_id", in: rest[opening.upperBound..<end]),
        let close = rest[end...].firstRange(of: closing)
      else {
        out += rest[..<opening.upperBound]
        rest = rest[opening.upperBound...]
        continue
      }
      let name = String(decoding: rest[(end + 1)..<close.lowerBound], as: UTF8.self)
      out += rest[..<opening.lowerBound]
      out += mentions.key(for: id, name: name).utf8
      rest = rest[close.upperBound...]
    }
    return String(decoding: out + rest, as: UTF8.self)
  }

  /// The value of `name="…"` or `name='…'` or `name=…` in the inside of a tag.
  static func attribute(_ name: String, in tag: ArraySlice<UInt8>) -> String? {
    guard let start = tag.firstRange(of: "\(name)=".utf8) else { return nil }
    var value = tag[start.upperBound...]
    guard let quote = value.first else { return nil }
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      value.removeFirst()
      guard let end = value.firstIndex(of: quote) else { return nil }
      value = value[..<end]
    } else {
      value = value.prefix { $0 != UInt8(ascii: " ") }
    }
    return value.isEmpty ? nil : String(decoding: value, as: UTF8.self)
  }

  /// Drops `<b> <i> <u> <s>`; when their nesting is broken anywhere, all of them stay, literally.
  private static func withoutStyles(_ text: String) -> String {
    var out: [UInt8] = []
    var open: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.first {
      if let (letter, closes, length) = styleTag(rest) {
        if closes {
          guard open.popLast() == letter else { return text }
        } else {
          open.append(letter)
        }
        rest = rest.dropFirst(length)
      } else {
        out.append(byte)
        rest.removeFirst()
      }
    }
    return open.isEmpty ? String(decoding: out, as: UTF8.self) : text
  }

  private static func styleTag(_ bytes: ArraySlice<UInt8>) -> (letter: UInt8, closes: Bool, length: Int)? {
    let start = Array(bytes.prefix(4))
    guard start.count >= 3, start[0] == UInt8(ascii: "<") else { return nil }
    let letters = Array("bius".utf8)
    if start[2] == UInt8(ascii: ">"), letters.contains(start[1]) { return (start[1], false, 3) }
    if start.count == 4, start[1] == UInt8(ascii: "/"), start[3] == UInt8(ascii: ">"), letters.contains(start[2]) {
      return (start[2], true, 4)
    }
    return nil
  }
}
