/// A tag of a card's Markdown as it is written: `<font color='red'>`, `</at>`, `<br/>`.
struct InlineTag {
  let name: String
  let isEnd: Bool
  let attributes: [String: String]
  /// Its bytes, brackets included.
  let range: Range<Int>

  /// Reads the tag whose `<` stands at `start`; nil when there is none.
  init?(_ parser: InlineParser, at start: Int) {
    let bytes = parser.bytes
    let end = min(parser.end, start + InlineParser.longest)
    var at = start + 1
    isEnd = at < end && bytes[at] == UInt8(ascii: "/")
    if isEnd { at += 1 }
    guard at < end, Self.isLetter(bytes[at]) else { return nil }
    let nameStart = at
    while at < end, Ids.isWord(bytes[at]) { at += 1 }
    name = parser.string(nameStart..<at).lowercased()
    var attributes: [String: String] = [:]
    while at < end {
      switch bytes[at] {
      case UInt8(ascii: ">"):
        self.attributes = attributes
        range = start..<(at + 1)
        return
      case UInt8(ascii: "<"), UInt8(ascii: "\n"):
        return nil
      case let byte where Self.isLetter(byte):
        let keyStart = at
        while at < end, Ids.isWord(bytes[at]) || bytes[at] == UInt8(ascii: "-") { at += 1 }
        let key = parser.string(keyStart..<at)
        Self.skipBlanks(bytes, &at, end)
        guard at < end, bytes[at] == UInt8(ascii: "=") else { continue }
        at += 1
        Self.skipBlanks(bytes, &at, end)
        guard let value = Self.value(bytes, &at, end) else { return nil }
        attributes[key] = parser.string(value)
      default:
        at += 1
      }
    }
    return nil
  }

  static func canBegin(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte == UInt8(ascii: "/")
  }

  private static func value(_ bytes: [UInt8], _ at: inout Int, _ end: Int) -> Range<Int>? {
    guard at < end else { return nil }
    let quote = bytes[at]
    if quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") {
      at += 1
      let start = at
      while at < end, bytes[at] != quote {
        if bytes[at] == UInt8(ascii: "\n") { return nil }
        at += 1
      }
      guard at < end else { return nil }
      at += 1
      return start..<(at - 1)
    }
    let start = at
    while at < end, bytes[at] > 0x20, bytes[at] != UInt8(ascii: ">"), bytes[at] != UInt8(ascii: "<") { at += 1 }
    // In `<at id=all/>` the stroke belongs to the tag; an address may end with one of its own.
    if at < end, bytes[at] == UInt8(ascii: ">"), at - start > 1, bytes[at - 1] == UInt8(ascii: "/"),
      !bytes[start..<(at - 1)].contains(UInt8(ascii: "/"))
    {
      return start..<(at - 1)
    }
    return start..<at
  }

  private static func skipBlanks(_ bytes: [UInt8], _ at: inout Int, _ end: Int) {
    while at < end, bytes[at] == UInt8(ascii: " ") { at += 1 }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
  }
}
