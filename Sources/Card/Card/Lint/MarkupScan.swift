import JSONText

/// The three sorts of markup that texts have (card-json.md section 11).
enum MarkupDialect: Hashable, Sendable {
  /// `lark_md`
  case lark
  /// `markdown` of schema 1.0.
  case markdown1
  /// `markdown` of schema 2.0.
  case markdown2
}

/// Something in a text that does not do what its author meant.
enum MarkupFlaw: Hashable, Sendable {
  /// Markup that the dialect does not have.
  case heading, quote, fence, code, table, picture, rule
  case tag(String)
  /// `[text]($name)`, which 2.0 has given up.
  case namedLink
  case link(LinkFlaw)
  case pictureKey(PictureFlaw)
  /// An address that Chinese text touches.
  case swallowed
  case mention(MentionFlaw)
  /// A colour that is not among those that everybody has.
  case color(String, isOfTag: Bool)
  case phone, mail

  enum MentionFlaw: Hashable, Sendable {
    case nobody
    /// A mail address where an id should be.
    case mail
    /// No id of a person: a chat, blanks, Chinese text.
    case form
    /// The attribute of text messages.
    case attribute
  }
}

/// Looks through a text of the card once, in its spelling in the JSON, so that every flaw has its bytes.
struct MarkupScan {
  private(set) var flaws: [(flaw: MarkupFlaw, range: Range<Int>)] = []
  let bytes: ArraySlice<UInt8>
  let dialect: MarkupDialect?
  var at: Int
  /// Where the last `[` stood.
  private var open: Int?
  private var isInFence = false

  /// - Parameter dialect: nil for a text without markup.
  init(_ bytes: ArraySlice<UInt8>, _ dialect: MarkupDialect?) {
    self.bytes = bytes
    self.dialect = dialect
    at = bytes.startIndex
  }

  mutating func note(_ flaw: MarkupFlaw, _ range: Range<Int>) {
    // A long text is not told the same thing for each of its lines.
    guard flaws.count < 50 else { return }
    flaws.append((flaw, range))
  }

  mutating func run() {
    if dialect != nil { beginLine() }
    while at < bytes.endIndex {
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: "\\"): takeEscape()
      case UInt8(ascii: "0")...UInt8(ascii: "9"): takeDigits()
      case UInt8(ascii: "@"): takeMail()
      case _ where dialect == nil || isInFence: at += 1
      case UInt8(ascii: "["):
        open = at
        at += 1
      case UInt8(ascii: "]"): takeLink()
      case UInt8(ascii: "<"): takeTag()
      case UInt8(ascii: "`"): takeCode()
      case UInt8(ascii: "h"): takeAddress()
      default: at += 1
      }
    }
  }

  /// The byte at an offset from the current one; 0 outside the text.
  func byte(_ offset: Int) -> UInt8 {
    let place = at + offset
    return place >= bytes.startIndex && place < bytes.endIndex ? bytes[place] : 0
  }

  /// The end of the line, or of the text.
  func lineEnd(from start: Int) -> Int {
    var place = start
    while place < bytes.endIndex {
      if bytes[place] == UInt8(ascii: "\\") {
        if place + 1 < bytes.endIndex, bytes[place + 1] == UInt8(ascii: "n") { return place }
        place += 2
      } else {
        place += 1
      }
    }
    return bytes.endIndex
  }

  private mutating func takeEscape() {
    let next = byte(1)
    at = min(at + (next == UInt8(ascii: "u") ? 6 : 2), bytes.endIndex)
    if next == UInt8(ascii: "n"), dialect != nil { beginLine() }
  }

  // MARK: Lines

  /// What a line begins with decides what it is.
  private mutating func beginLine() {
    open = nil
    let start = at
    var place = at
    while place < bytes.endIndex, place < start + 4, bytes[place] == UInt8(ascii: " ") { place += 1 }
    guard place < bytes.endIndex else { return }
    let first = bytes[place]
    var end = place
    while end < bytes.endIndex, bytes[end] == first { end += 1 }
    let isFollowed = end < bytes.endIndex && bytes[end] == UInt8(ascii: " ")
    switch first {
    case UInt8(ascii: "`") where end - place >= 3:
      if dialect == .lark, !isInFence { note(.fence, place..<end) }
      isInFence.toggle()
      at = lineEnd(from: end)
    case _ where isInFence || dialect == .markdown2: return
    case UInt8(ascii: "#") where isFollowed && end - place <= 6: note(.heading, place..<end + 1)
    case UInt8(ascii: ">") where isFollowed: note(.quote, place..<end + 1)
    case UInt8(ascii: "|") where isTableRule(from: place): note(.table, place..<lineEnd(from: place))
    case UInt8(ascii: "-") where dialect == .lark && end - place >= 3 && end == lineEnd(from: place):
      note(.rule, place..<end)
    default: return
    }
  }

  /// `|---|:--|`
  private func isTableRule(from start: Int) -> Bool {
    let line = bytes[start..<lineEnd(from: start)]
    let signs: [UInt8] = [UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: " ")]
    return line.contains(UInt8(ascii: "-")) && line.allSatisfy(signs.contains)
  }

  // MARK: Links and code

  /// The link whose text ends with this bracket, or the picture.
  private mutating func takeLink() {
    let start = at + 2
    guard let open, byte(1) == UInt8(ascii: "(") else {
      at += 1
      return
    }
    var end = start
    while end < bytes.endIndex, bytes[end] != UInt8(ascii: ")"), bytes[end] != UInt8(ascii: "(") { end += 1 }
    guard end < bytes.endIndex, bytes[end] == UInt8(ascii: ")") else {
      at += 1
      return
    }
    // `\/` is the one escape that links are spelled with.
    let text = String(decoding: bytes[start..<end].filter { $0 != UInt8(ascii: "\\") }, as: UTF8.self)
    at = end
    self.open = nil
    if open > bytes.startIndex, bytes[open - 1] == UInt8(ascii: "!") {
      if dialect == .lark {
        note(.picture, open - 1..<end + 1)
      } else if let flaw = PictureFlaw(of: text) {
        note(.pictureKey(flaw), start..<end)
      }
    } else if text.utf8.first == UInt8(ascii: "$") {
      if dialect == .markdown2, text.utf8.dropFirst().first != UInt8(ascii: "{") { note(.namedLink, start..<end) }
    } else if let flaw = LinkFlaw(of: text), flaw == .empty || flaw == .noScheme && text.looksLikeHost {
      note(.link(flaw), start..<end)
    }
  }

  private mutating func takeCode() {
    var end = at
    while end < bytes.endIndex, bytes[end] == UInt8(ascii: "`") { end += 1 }
    let ticks = end - at
    let line = lineEnd(from: end)
    var close = end
    var run = 0
    while close < line, run < ticks {
      run = bytes[close] == UInt8(ascii: "`") ? run + 1 : 0
      close += 1
    }
    guard run == ticks, ticks <= 2 else {
      at = end
      return
    }
    if dialect != .markdown2 { note(.code, at..<close) }
    at = close
  }

  /// An address in running text: Chinese text that touches it becomes part of it.
  private mutating func takeAddress() {
    let schemes = ["https://", "http://"]
    guard let scheme = schemes.first(where: { bytes[at...].starts(with: $0.utf8) }) else {
      at += 1
      return
    }
    let before = byte(-1)
    let start = at
    at += scheme.utf8.count
    while at < bytes.endIndex, Self.isAddress(bytes[at]) { at += 1 }
    let isInside = [UInt8(ascii: "("), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "="), UInt8(ascii: ">")]
      .contains(before)
    guard !isInside, at < bytes.endIndex, isChinese(at: at) else { return }
    note(.swallowed, start..<at)
  }

  private static func isAddress(_ byte: UInt8) -> Bool {
    guard byte > 0x20, byte < 0x7F else { return false }
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"),
      UInt8(ascii: ")"), UInt8(ascii: "("), UInt8(ascii: "]"), UInt8(ascii: "["), UInt8(ascii: "*"),
      UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "}"), UInt8(ascii: "{"):
      return false
    default: return true
    }
  }

  /// Whether a Chinese character or a full-width sign begins there, written out or as `\uXXXX`.
  private func isChinese(at place: Int) -> Bool {
    switch bytes[place] {
    case 0xE3...0xE9: return true
    case 0xEF: return place + 1 < bytes.endIndex && (0xBC...0xBD).contains(bytes[place + 1])
    case UInt8(ascii: "\\"):
      guard place + 2 < bytes.endIndex, bytes[place + 1] == UInt8(ascii: "u") else { return false }
      return (UInt8(ascii: "3")...UInt8(ascii: "9")).contains(bytes[place + 2])
    default: return false
    }
  }
}
