/// What a look ahead for a closing quote found.
struct LookAhead {
  /// Where it began; -1 before the first.
  var start = -1
  /// The place of the next quote, or the end of the text.
  var quote = -1
  /// Whether that quote closes a string: after it comes what may come after a string.
  var isCloser = false
}

extension Lexer {
  mutating func string(from start: Int, style: QuoteStyle) -> Token {
    var token = Token(kind: .string, start: start, end: end)
    if style != .straight { token.traits.insert(.isDamaged) }
    var place = start + style.length
    while place < end {
      let byte = bytes[place]
      if byte == Byte.backslash {
        token.traits.insert(.hasEscapes)
        place = escape(at: place, in: &token)
      } else if byte == Byte.quote || byte == Byte.apostrophe || byte == 0xE2,
        let quote = QuoteStyle(at: place, before: end, in: bytes), style.isClosed(by: quote)
      {
        token.traits.insert(.isClosed)
        token.end = place + quote.length
        break
      } else if byte >= 0x20 {
        place += 1
      } else if byte == Byte.lineFeed {
        guard style == .straight, closesOverLineBreak(at: place) else { return unterminated(token, at: place) }
        place = lineBreak(at: place, after: start + style.length, in: &token)
      } else {
        let isLineBreak = byte == Byte.carriageReturn && place + 1 < end && bytes[place + 1] == Byte.lineFeed
        if !isLineBreak {
          token.traits.insert(.isDamaged)
          var fix: [UInt8] = []
          JSONString.append(escaped: byte, to: &fix)
          let range = place..<place + 1
          problems.add(.controlCharacter(byte), range, fix: TextEdit(range: range, replacement: fix))
        }
        place += 1
      }
    }
    guard token.traits.contains(.isClosed) else { return unterminated(token, at: end) }
    if style != .straight {
      let content = start + style.length..<place
      let text = JSONString.decoded(bytes, content: content, hasEscapes: token.traits.contains(.hasEscapes))
      problems.add(
        .wrongQuotes, token.range, fix: TextEdit(range: token.range, replacement: JSONString.quotedBytes(text)))
    }
    return token
  }

  /// The place after the escape that begins at `place`.
  private mutating func escape(at place: Int, in token: inout Token) -> Int {
    guard place + 1 < end else { return badEscape(place..<end, in: &token) }
    switch bytes[place + 1] {
    case Byte.quote, Byte.backslash, Byte.slash, UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
      UInt8(ascii: "r"), UInt8(ascii: "t"):
      return place + 2
    case Byte.apostrophe where bytes[token.start] == Byte.apostrophe:
      return place + 2
    case UInt8(ascii: "u") where StringUnits.hexEscape(at: place, before: end, in: bytes) != nil:
      return place + 6
    default:
      let next = bytes[place + 1]
      let length = next < 0x20 ? 0 : ScalarScan.scalar(at: place + 1, before: end, in: bytes).length
      return badEscape(place..<place + 1 + length, in: &token)
    }
  }

  /// Notes an escape that is none; gives the place after it.
  private mutating func badEscape(_ range: Range<Int>, in token: inout Token) -> Int {
    token.traits.insert(.isDamaged)
    let backslash = range.lowerBound..<range.lowerBound + 1
    problems.add(
      .badEscape, range, fix: TextEdit(range: backslash, replacement: [Byte.backslash, Byte.backslash]))
    return range.upperBound
  }

  /// Notes a line break inside a string; gives the place after it.
  private mutating func lineBreak(at place: Int, after start: Int, in token: inout Token) -> Int {
    token.traits.insert(.isDamaged)
    let hasReturn = place > start && bytes[place - 1] == Byte.carriageReturn
    let range = (hasReturn ? place - 1 : place)..<place + 1
    problems.add(
      .lineBreakInString, range,
      fix: TextEdit(range: range, replacement: [Byte.backslash, UInt8(ascii: "n")]))
    return place + 1
  }

  /// A string that ends with its line, since no closing quote was found; `place` is that end.
  ///
  /// A comma at the end of the line belongs to what is around it, as do blanks.
  private mutating func unterminated(_ token: Token, at place: Int) -> Token {
    var token = token
    token.traits.insert(.isDamaged)
    let content = token.start + (QuoteStyle(at: token.start, before: end, in: bytes)?.length ?? 0)
    var last = place
    while last > content, Byte.isBlank(bytes[last - 1]) { last -= 1 }
    if last > content, bytes[last - 1] == Byte.comma, place < end { last -= 1 }
    token.end = last
    problems.add(
      .unterminatedString, token.range, fix: TextEdit(range: last..<last, replacement: [Byte.quote]))
    return token
  }

  /// Whether the string that is open at the line break at `place` is closed on a later line.
  ///
  /// The next quote closes it when what follows that quote may follow a string. Otherwise that quote opens the next
  /// string, and the one that is open lacks its own.
  private mutating func closesOverLineBreak(at place: Int) -> Bool {
    // One look serves every line break before the quote that it found: each byte is looked at once.
    if lookAhead.start < 0 || place < lookAhead.start || place >= lookAhead.quote {
      lookAhead = findCloser(from: place)
    }
    return lookAhead.isCloser
  }

  private func findCloser(from start: Int) -> LookAhead {
    var place = start
    while place < end, bytes[place] != Byte.quote {
      place += bytes[place] == Byte.backslash ? 2 : 1
    }
    guard place < end else { return LookAhead(start: start, quote: end, isCloser: false) }
    let next = skippingBlanks(from: place + 1)
    let mayFollow: [UInt8] = [Byte.comma, Byte.closeBrace, Byte.closeBracket]
    return LookAhead(start: start, quote: place, isCloser: next == end || mayFollow.contains(bytes[next]))
  }
}
