/// The problems that the parser tells, with the edits that put them right.
extension Parser {
  mutating func missingComma() {
    if !top.isSkipping {
      lexer.problems.add(.missingComma, previousEnd..<previousEnd, fix: .inserting(",", at: previousEnd))
    }
    top.isSkipping = false
  }

  mutating func extraComma(_ range: Range<Int>) {
    lexer.problems.add(.extraComma, range, fix: TextEdit(range: range, replacement: []))
  }

  /// Puts an empty value where one is missing.
  mutating func missingValue() {
    lexer.problems.add(.missingValue, previousEnd..<previousEnd)
    append(.invalid, previousEnd..<previousEnd, [])
  }

  mutating func unexpected(_ token: Token) {
    lexer.problems.addPassedOver(token.range, after: previousEnd)
  }

  /// A bare word or other text in a value's place.
  mutating func reportText(_ token: Token) {
    if token.kind == .word {
      let text = String(decoding: lexer.bytes[token.range], as: UTF8.self)
      let quoted = JSONString.quotedBytes(text)
      lexer.problems.add(.unquotedText, token.range, fix: TextEdit(range: token.range, replacement: quoted))
    } else {
      unexpected(token)
    }
  }

  /// A key where one may stand; with its quotes or without.
  mutating func memberKey(_ token: Token) {
    if token.kind == .string { key(token) } else { unquotedKey(token) }
  }

  mutating func unquotedKey(_ token: Token) {
    // A number that is no good as a number is good enough as a name.
    lexer.problems.removeLast { $0.kind == .badNumber && $0.range == token.range }
    let text = String(decoding: lexer.bytes[token.range], as: UTF8.self)
    let fix = TextEdit(range: token.range, replacement: JSONString.quotedBytes(text))
    lexer.problems.add(.unquotedKey, token.range, fix: fix)
    var bare = token
    bare.traits = .isDamaged
    key(bare)
  }

  func canBeKey(_ token: Token) -> Bool {
    switch token.kind {
    case .string, .number, .word, .literalTrue, .literalFalse, .literalNull: true
    default: false
    }
  }
}
