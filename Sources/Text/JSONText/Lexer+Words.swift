extension Lexer {
  /// Numbers, and whatever else begins like one and goes on without a break.
  mutating func number(from start: Int) -> Token {
    var place = start + 1
    while place < end, Self.isNumberByte(bytes[place]) { place += 1 }
    var token = Token(kind: .number, start: start, end: place)
    if !DecimalNumber.isWellFormed(bytes[token.range]) {
      token.traits.insert(.isDamaged)
      // What is no number at all (a date, a length) is text that lacks its quotes.
      let fix = DecimalNumber.repaired(bytes[token.range]) ?? [Byte.quote] + bytes[token.range] + [Byte.quote]
      problems.add(.badNumber, token.range, fix: TextEdit(range: token.range, replacement: fix))
    }
    return token
  }

  /// Literals and bare words. A scheme's `://` does not end a word, so that an unquoted link stays one.
  mutating func word(from start: Int) -> Token {
    var place = start
    while place < end {
      let byte = bytes[place]
      if byte == Byte.colon, place + 2 < end, bytes[place + 1] == Byte.slash, bytes[place + 2] == Byte.slash {
        place = afterLink(place + 3)
        break
      }
      guard Self.isWordByte(byte), !isForeign(at: place) else { break }
      place += 1
    }
    var token = Token(kind: .word, start: start, end: place)
    // The longest word that is meant for a literal has nine letters.
    guard place - start <= 9 else { return token }
    let (kind, right): (Token.Kind, String)
    switch String(decoding: bytes[token.range], as: UTF8.self) {
    case "true": return Token(kind: .literalTrue, start: start, end: place, traits: .isTrue)
    case "false": return Token(kind: .literalFalse, start: start, end: place)
    case "null": return Token(kind: .literalNull, start: start, end: place)
    case "True", "TRUE": (kind, right) = (.literalTrue, "true")
    case "False", "FALSE": (kind, right) = (.literalFalse, "false")
    case "None", "Null", "NULL", "nil", "undefined", "NaN", "Infinity": (kind, right) = (.literalNull, "null")
    default: return token
    }
    // Before a colon it is a key that lacks its quotes.
    guard !isColon(after: place) else { return token }
    token.kind = kind
    token.traits = kind == .literalTrue ? [.isDamaged, .isTrue] : .isDamaged
    problems.add(.wrongLiteral(right), token.range, fix: TextEdit(range: token.range, replacement: right))
    return token
  }

  /// Bytes that begin nothing.
  func junk(from start: Int) -> Token {
    var place = start + 1
    while place < end, Self.isJunk(bytes[place]) { place += 1 }
    return Token(kind: .junk, start: start, end: place, traits: .isDamaged)
  }

  /// `// …`, `# …` to the end of the line, `/* … */`.
  mutating func comment(from start: Int) -> Token {
    var place = start + 1
    if bytes[start] == Byte.slash && bytes[place] == Byte.star {
      place += 1
      while place < end, !(bytes[place] == Byte.star && place + 1 < end && bytes[place + 1] == Byte.slash) {
        place += 1
      }
      place = min(place + 2, end)
    } else {
      while place < end, bytes[place] != Byte.lineFeed { place += 1 }
      if place < end, bytes[place - 1] == Byte.carriageReturn { place -= 1 }
    }
    let token = Token(kind: .comment, start: start, end: place, traits: .isDamaged)
    problems.add(.comment, token.range, fix: TextEdit(range: token.range, replacement: []))
    return token
  }

  /// Whether a bare word may hold the byte: letters of any script, digits and what names are made of.
  static func isWordByte(_ byte: UInt8) -> Bool {
    if byte >= 0x80 || Byte.isLetter(byte) || Byte.isDigit(byte) { return true }
    return byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$") || byte == Byte.minus || byte == Byte.point
  }

  private static func isNumberByte(_ byte: UInt8) -> Bool {
    Byte.isDigit(byte) || Byte.isLetter(byte) || byte == Byte.point || byte == Byte.minus || byte == Byte.plus
      || byte == UInt8(ascii: "_")
  }

  private static func isJunk(_ byte: UInt8) -> Bool {
    switch byte {
    case Byte.quote, Byte.apostrophe, Byte.slash, Byte.hash, Byte.plus: false
    default: !isWordByte(byte) && !Byte.isBlank(byte) && punctuation(byte) == nil
    }
  }

  private func isForeign(at place: Int) -> Bool {
    guard bytes[place] >= 0x80 else { return false }
    return ForeignCharacter(at: place, before: end, in: bytes) != nil
      || QuoteStyle(at: place, before: end, in: bytes) != nil
  }

  private func afterLink(_ start: Int) -> Int {
    var place = start
    while place < end {
      let byte = bytes[place]
      if Byte.isBlank(byte) || byte == Byte.comma || byte == Byte.quote { break }
      if byte == Byte.closeBrace || byte == Byte.closeBracket || isForeign(at: place) { break }
      place += 1
    }
    return place
  }
}
