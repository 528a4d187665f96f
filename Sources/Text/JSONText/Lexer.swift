/// One piece of a text.
struct Token {
  enum Kind {
    case openObject, closeObject, openArray, closeArray, comma, colon
    case string, number, literalTrue, literalFalse, literalNull
    /// A bare word that is no literal.
    case word
    case comment, junk, end
  }

  var kind: Kind
  var start: Int
  var end: Int
  var traits: SpellingTraits = []

  var range: Range<Int> { start..<end }
}

/// Cuts any bytes into tokens, each byte once, and notes what is not as JSON wants it.
struct Lexer {
  let bytes: [UInt8]
  /// Nothing at or after this offset is read.
  let end: Int
  private(set) var index: Int
  var problems: ProblemList
  /// What the last look for the end of a string over a line break found; see ``findCloser(from:)``.
  var lookAhead = LookAhead()

  init(_ bytes: [UInt8], from start: Int = 0, to end: Int, isReporting: Bool) {
    self.bytes = bytes
    self.index = start
    self.end = end
    self.problems = ProblemList(isReporting: isReporting)
  }

  mutating func next() -> Token {
    while index < end {
      let start = index
      let byte = bytes[start]
      switch byte {
      case Byte.blank, Byte.lineFeed, Byte.carriageReturn, Byte.tab:
        index += 1
        continue
      case Byte.quote: return take(string(from: start, style: .straight))
      case Byte.apostrophe: return take(string(from: start, style: .single))
      case Byte.slash where start + 1 < end && (bytes[start + 1] == Byte.slash || bytes[start + 1] == Byte.star),
        Byte.hash:
        return take(comment(from: start))
      case Byte.minus, Byte.plus, Byte.point, 0x30...0x39: return take(number(from: start))
      default: break
      }
      if let kind = Self.punctuation(byte) {
        return take(Token(kind: kind, start: start, end: start + 1))
      }
      if byte >= 0x80 {
        if let style = QuoteStyle(at: start, before: end, in: bytes) { return take(string(from: start, style: style)) }
        if let foreign = ForeignCharacter(at: start, before: end, in: bytes) {
          let range = start..<start + foreign.length
          let meant = String(Unicode.Scalar(foreign.meant))
          problems.add(.foreignCharacter(meant), range, fix: TextEdit(range: range, replacement: [foreign.meant]))
          guard let kind = Self.punctuation(foreign.meant) else {
            index = range.upperBound
            continue
          }
          return take(Token(kind: kind, start: start, end: range.upperBound, traits: .isDamaged))
        }
      }
      return take(Self.isWordByte(byte) ? word(from: start) : junk(from: start))
    }
    return Token(kind: .end, start: end, end: end)
  }

  /// Goes on after the token.
  private mutating func take(_ token: Token) -> Token {
    index = token.end
    return token
  }

  /// Steps over a byte order mark, which is a problem.
  mutating func skipByteOrderMark() {
    guard index == 0, end >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF else { return }
    problems.add(.byteOrderMark, 0..<3, fix: TextEdit(range: 0..<3, replacement: []))
    index = 3
  }

  static func punctuation(_ byte: UInt8) -> Token.Kind? {
    switch byte {
    case Byte.openBrace: .openObject
    case Byte.closeBrace: .closeObject
    case Byte.openBracket: .openArray
    case Byte.closeBracket: .closeArray
    case Byte.comma: .comma
    case Byte.colon: .colon
    default: nil
    }
  }

  /// The offset of the first byte at or after `start` that is no blank; `end` when there is none.
  func skippingBlanks(from start: Int) -> Int {
    var place = start
    while place < end, Byte.isBlank(bytes[place]) { place += 1 }
    return place
  }

  /// Whether the next thing after `place` is a colon.
  func isColon(after place: Int) -> Bool {
    let next = skippingBlanks(from: place)
    guard next < end else { return false }
    return bytes[next] == Byte.colon || ForeignCharacter(at: next, before: end, in: bytes)?.meant == Byte.colon
  }
}
