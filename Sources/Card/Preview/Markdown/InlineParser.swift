import Screen

/// Reads the inline markup of one paragraph: emphasis, links, code, tags, entities, emoji.
///
/// Every byte is looked at a bounded number of times, whatever stands in the text; what does not close is literal.
struct InlineParser {
  let bytes: [UInt8]
  let end: Int
  let dialect: Dialect
  let context: Context
  private(set) var at: Int
  private(set) var plainStart: Int
  var tokens: [InlineToken] = []
  /// Token numbers of `[` that are still open.
  var brackets: [Int] = []
  /// Up to here it is known that no `>` follows.
  private var noTagBefore = 0
  /// Longest address or tag that is looked for.
  static let longest = 4096

  /// Reads `range` of `bytes` and writes what it says, on top of `look`.
  static func write(
    _ bytes: [UInt8], _ range: Range<Int>, _ dialect: Dialect, _ context: Context, _ look: Look,
    to text: inout InlineText
  ) {
    var parser = InlineParser(bytes, range, dialect, context)
    parser.run()
    Emphasis.write(parser.tokens, of: bytes, look, to: &text)
  }

  private init(_ bytes: [UInt8], _ range: Range<Int>, _ dialect: Dialect, _ context: Context) {
    self.bytes = bytes
    self.end = range.upperBound
    self.dialect = dialect
    self.context = context
    at = range.lowerBound
    plainStart = range.lowerBound
  }

  private mutating func run() {
    while at < end {
      let read: Bool
      switch bytes[at] {
      case UInt8(ascii: "\n"):
        take(1, as: .lineBreak)
        read = true
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): read = readDelimiters()
      case UInt8(ascii: "`"): read = readCode()
      case UInt8(ascii: "["): read = readBracket(length: 1)
      case UInt8(ascii: "!"): read = peek(1) == UInt8(ascii: "[") && dialect.contains(.images) && readBracket(length: 2)
      case UInt8(ascii: "]"): read = readLink()
      case UInt8(ascii: "<"): read = readTag()
      case UInt8(ascii: "&"): read = readEntity()
      case UInt8(ascii: ":"): read = readEmoji()
      case UInt8(ascii: "@"): read = readMentionKey()
      case UInt8(ascii: "\\"): read = readEscape()
      case UInt8(ascii: "h"): read = readAddress()
      default: read = false
      }
      if !read { at += 1 }
    }
    flush()
  }

  func peek(_ distance: Int) -> UInt8? {
    at + distance < end ? bytes[at + distance] : nil
  }

  func has(_ word: StaticString, at offset: Int) -> Bool {
    guard offset + word.utf8CodeUnitCount <= end else { return false }
    return word.withUTF8Buffer { buffer in
      for index in buffer.indices where bytes[offset + index] != buffer[index] { return false }
      return true
    }
  }

  /// The text from one offset to another.
  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  mutating func flush() {
    if plainStart < at { tokens.append(.text(plainStart..<at)) }
    plainStart = at
  }

  /// Goes on behind what was read as plain text.
  mutating func skip(to offset: Int) {
    at = offset
  }

  /// Ends the plain text before and takes `count` bytes as `token`.
  mutating func take(_ count: Int, as token: InlineToken...) {
    flush()
    tokens += token
    at += count
    plainStart = at
  }

  private mutating func readDelimiters() -> Bool {
    let byte = bytes[at]
    var stop = at
    while stop < end, bytes[stop] == byte { stop += 1 }
    let count = stop - at
    guard dialect.contains(.emphasis), byte != UInt8(ascii: "~") || count >= 2, count <= 64 else {
      at = stop
      return true
    }
    take(count, as: .delimiters(at..<stop))
    return true
  }

  private mutating func readCode() -> Bool {
    guard dialect.contains(.codeSpans) else { return false }
    var open = at
    while open < end, bytes[open] == UInt8(ascii: "`") { open += 1 }
    let ticks = open - at
    var stop = open
    while stop < end {
      if bytes[stop] == UInt8(ascii: "`") {
        let first = stop
        while stop < end, bytes[stop] == UInt8(ascii: "`") { stop += 1 }
        if stop - first == ticks, first > open {
          take(stop - at, as: .begin(InlineStyle(.code)), .text(open..<first), .end(.code))
          return true
        }
      } else if stop - open > Self.longest {
        break
      } else {
        stop += 1
      }
    }
    at = open
    return true
  }

  private mutating func readTag() -> Bool {
    guard at >= noTagBefore else { return false }
    guard let tag = InlineTag(self, at: at) else {
      if let next = peek(1), InlineTag.canBegin(next), !hasTagEnd { noTagBefore = at + Self.longest }
      return false
    }
    return InlineTags.read(tag, &self)
  }

  private var hasTagEnd: Bool {
    bytes[at..<min(end, at + Self.longest)].contains(UInt8(ascii: ">"))
  }
}
