import JSONText

/// Tags in a text: those that it does not have, and mentions.
extension MarkupScan {
  /// HTML that people write and that no dialect has.
  private static let foreign: Set<String> = [
    "b", "i", "u", "s", "em", "strong", "del", "ins", "span", "div", "p", "ul", "ol", "li", "table", "tr", "td", "th",
    "img", "h1", "h2", "h3", "h4", "h5", "h6", "code", "pre", "blockquote", "center", "small", "big", "sub", "sup",
  ]
  private static let only2: Set<String> = ["number_tag", "local_datetime", "audio", "br", "hr", "raw"]
  private static let notInLark: Set<String> = ["link", "person"]

  mutating func takeTag() {
    let start = at
    at += 1
    var end = at
    while end < bytes.endIndex, end < start + 20, Self.isWord(bytes[end]) { end += 1 }
    guard end > at, end < bytes.endIndex else { return }
    let name = String(decoding: bytes[at..<end], as: UTF8.self)
    guard let close = closingBracket(from: end) else { return }
    switch name {
    case "at": checkMention(end..<close)
    case "font", "text_tag", "number_tag": checkColors(end..<close, of: name)
    default: break
    }
    let isForeign =
      Self.foreign.contains(name) || dialect != .markdown2 && Self.only2.contains(name)
      || dialect == .lark && Self.notInLark.contains(name)
    if isForeign { note(.tag(name), start..<close + 1) }
    // What stands in the brackets is no text.
    at = close + 1
  }

  private func closingBracket(from start: Int) -> Int? {
    var place = start
    let most = min(bytes.endIndex, start + 1000)
    while place < most {
      switch bytes[place] {
      case UInt8(ascii: ">"): return place
      case UInt8(ascii: "<"): return nil
      case UInt8(ascii: "\\") where place + 1 < most && bytes[place + 1] == UInt8(ascii: "n"): return nil
      default: place += 1
      }
    }
    return nil
  }

  /// The attributes of a tag: the bytes of each name and of its value.
  private func attributes(in bracket: Range<Int>) -> [(name: Range<Int>, value: Range<Int>)] {
    var found: [(name: Range<Int>, value: Range<Int>)] = []
    var place = bracket.lowerBound
    while place < bracket.upperBound {
      guard Self.isWord(bytes[place]) else {
        place += 1
        continue
      }
      let start = place
      while place < bracket.upperBound, Self.isWord(bytes[place]) { place += 1 }
      let name = start..<place
      while place < bracket.upperBound, bytes[place] == 0x20 || bytes[place] == UInt8(ascii: "=") { place += 1 }
      found.append((name, value(from: &place, before: bracket.upperBound)))
    }
    return found
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// `id=…`, `ids=…`, `email=…`: whether somebody can be meant.
  private mutating func checkMention(_ bracket: Range<Int>) {
    for (name, value) in attributes(in: bracket) {
      switch text(name) {
      case "id", "ids": return checkIDs(value)
      case "email":
        return value.isEmpty ? note(.mention(.nobody), name) : ()
      case "user_id", "open_id", "union_id": return note(.mention(.attribute), name)
      default: continue
      }
    }
    note(.mention(.nobody), bracket.lowerBound - 3..<bracket.upperBound + 1)
  }

  /// `color=…`: those that the card declares are not known here.
  private mutating func checkColors(_ bracket: Range<Int>, of tag: String) {
    for (name, value) in attributes(in: bracket) where text(name).hasSuffix("color") {
      let color = text(value)
      let isKnown = tag == "text_tag" ? ValueSet.tagColor.contains(color) : Palette.isColor(color)
      guard !isKnown, !color.isEmpty, !Placeholder.isIn(color), !color.contains("{") else { continue }
      note(.color(color, isOfTag: tag == "text_tag"), value)
    }
  }

  /// An attribute's value, with or without quotes; quotes are escaped in JSON.
  private func value(from place: inout Int, before end: Int) -> Range<Int> {
    let quotes = [UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "\\")]
    var isQuoted = false
    while place < end, quotes.contains(bytes[place]) {
      isQuoted = true
      place += 1
    }
    let start = place
    while place < end, !quotes.contains(bytes[place]), isQuoted || bytes[place] != 0x20 { place += 1 }
    let value = start..<place
    while place < end, quotes.contains(bytes[place]) { place += 1 }
    return value
  }

  private mutating func checkIDs(_ range: Range<Int>) {
    guard !range.isEmpty else { return note(.mention(.nobody), range) }
    let text = text(range)
    guard text != "all", !Placeholder.isIn(text), !text.contains("{") else { return }
    for id in text.split(separator: ",", omittingEmptySubsequences: false) {
      let id = id.drop { $0 == " " }
      if PersonID.isPossible(String(id)) { continue }
      return note(.mention(id.contains("@") ? .mail : .form), range)
    }
  }

  // MARK: Contacts

  /// Eleven digits that begin as the numbers of Chinese mobile phones do.
  mutating func takeDigits() {
    let start = at
    while at < bytes.endIndex, (0x30...0x39).contains(bytes[at]) { at += 1 }
    guard at - start == 11, bytes[start] == UInt8(ascii: "1"), bytes[start + 1] >= UInt8(ascii: "3") else { return }
    let before = start > bytes.startIndex ? bytes[start - 1] : 0x20
    guard !Self.joins(before), !Self.joins(byte(0)) else { return }
    note(.phone, start..<at)
  }

  /// Whether a sign beside digits makes them part of something longer: an id, a path, a query.
  private static func joins(_ byte: UInt8) -> Bool {
    isWord(byte)
      || [UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "-"), UInt8(ascii: "&")]
        .contains(byte)
  }

  /// `name@host.tld` around an `@`.
  mutating func takeMail() {
    let sign = at
    at += 1
    var start = sign
    while start > bytes.startIndex, Self.isName(bytes[start - 1]) { start -= 1 }
    // The `n` of a line break belongs to its stroke.
    if start > bytes.startIndex, bytes[start - 1] == UInt8(ascii: "\\") { start += 1 }
    var end = at
    while end < bytes.endIndex, Self.isName(bytes[end]) { end += 1 }
    while end > at, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    guard start < sign, let dot = bytes[at..<end].lastIndex(of: UInt8(ascii: ".")), dot > at, end - dot >= 3 else {
      return
    }
    let before = start > bytes.startIndex ? bytes[start - 1] : 0x20
    guard before != UInt8(ascii: "="), before != UInt8(ascii: "/"), before != UInt8(ascii: ":") else { return }
    note(.mail, start..<end)
    at = end
  }

  private static func isName(_ byte: UInt8) -> Bool {
    isWord(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
  }

  static func isWord(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "_")
  }
}
