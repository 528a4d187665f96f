/// What the parser makes of tokens that do not fit, one place each.
extension Parser {
  mutating func recoverInObject(_ token: Token, _ state: Frame.State) {
    let isOpening = token.kind == .openObject || token.kind == .openArray
    let isKey = canBeKey(token) && lexer.isColon(after: token.end)
    switch state {
    case .start, .afterComma:
      if token.kind == .colon {
        lexer.problems.add(.missingKey, token.start..<token.start)
        top.state = .value
      } else if canBeKey(token) {
        unquotedKey(token)
      } else if isOpening {
        lexer.problems.add(.missingKey, token.start..<token.start)
        value(token)
      } else {
        unexpected(token)
      }
    case .colon, .value:
      if token.kind == .colon {
        unexpected(token)
      } else if isKey {
        missingValue()
        memberKey(token)
      } else {
        if state == .colon {
          lexer.problems.add(.missingColon, previousEnd..<previousEnd, fix: .inserting(":", at: previousEnd))
        }
        value(token)
      }
    case .afterValue:
      if isKey {
        missingComma()
        memberKey(token)
      } else if isOpening {
        missingComma()
        value(token)
      } else {
        unexpected(token)
        top.isSkipping = true
      }
    }
  }

  mutating func recoverInArray(_ token: Token) {
    switch token.kind {
    case .openObject, .openArray:
      missingComma()
      value(token)
    case .string where !top.isSkipping, .number where !top.isSkipping, .literalTrue where !top.isSkipping,
      .literalFalse where !top.isSkipping, .literalNull where !top.isSkipping:
      missingComma()
      value(token)
    default:
      unexpected(token)
      top.isSkipping = true
    }
  }

  mutating func comma(_ token: Token, _ state: Frame.State) {
    switch state {
    case .afterValue: break
    case .colon, .value: missingValue()
    case .start, .afterComma: extraComma(token.range)
    }
    top.comma = token.range
    top.state = .afterComma
    top.isSkipping = false
  }

  /// Tokens before the root value: whatever cannot be one is passed over.
  mutating func atRoot(_ token: Token) {
    switch token.kind {
    case .openObject, .openArray, .string, .number, .literalTrue, .literalFalse, .literalNull: value(token)
    default:
      unexpected(token)
      passedOver = (passedOver?.lowerBound ?? token.start)..<token.end
    }
  }

  /// Everything from `token` to the last byte that is no blank.
  mutating func afterEnd(_ token: Token) {
    var end = lexer.end
    while end > token.end, Byte.isBlank(lexer.bytes[end - 1]) { end -= 1 }
    let range = token.start..<end
    lexer.problems.add(.afterEnd, range, fix: TextEdit(range: range, replacement: []))
  }

  mutating func finish() {
    if !frames.isEmpty {
      let closers = String(decoding: frames.reversed().map(\.closer), as: UTF8.self)
      let end = previousEnd
      settleTop()
      lexer.problems.add(.unclosed(closers), end..<end, fix: .inserting(closers, at: end))
      while !frames.isEmpty { closeTop(at: end, isClosed: false) }
    } else if records.isEmpty {
      if let passedOver {
        append(.invalid, passedOver, .isDamaged)
      } else if !lexer.problems.hasMistakes {
        lexer.problems.add(.empty, 0..<lexer.end)
      }
    }
  }

  /// Notes what is unfinished in the innermost frame before it is closed.
  mutating func settleTop() {
    switch top.state {
    case .start, .afterValue: break
    case .colon, .value: missingValue()
    case .afterComma: extraComma(top.comma)
    }
  }

  /// An object or array too deep to be kept: one empty value, up to its closing bracket.
  mutating func passOverDeep(_ token: Token) {
    lexer.problems.add(.tooDeep, token.range)
    var depth = 1
    var end = token.end
    while depth > 0 {
      let inner = lexer.next()
      switch inner.kind {
      case .openObject, .openArray: depth += 1
      case .closeObject, .closeArray: depth -= 1
      default: break
      }
      if inner.kind == .end { break }
      end = inner.end
    }
    append(.invalid, token.start..<end, .isDamaged)
    advance(to: end)
  }
}
