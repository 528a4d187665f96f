/// Closing brackets, the right ones and the others.
extension Parser {
  /// What stands after a closing bracket.
  private enum Following { case end, member, item, closeObject, closeArray, other }

  mutating func close(_ token: Token) {
    let isObject = token.kind == .closeObject
    if top.isObject == isObject {
      settleTop()
      closeTop(at: token.end, isClosed: true)
      return
    }
    let open = isObject ? openObjects : frames.count - openObjects
    if open > 0 && !isMisspelled(token, wantsObject: isObject) {
      closeInner(before: token, wantsObject: isObject)
    } else if frames.count > 1 || following(token.end) == .end {
      let right = String(Unicode.Scalar(top.closer))
      lexer.problems.add(.wrongBracket(right), token.range, fix: TextEdit(range: token.range, replacement: right))
      settleTop()
      closeTop(at: token.end, isClosed: true)
    } else {
      unexpected(token)
    }
  }

  /// The bracket closes something further out: what is open inside it lacks its own bracket.
  private mutating func closeInner(before token: Token, wantsObject: Bool) {
    let end = previousEnd
    settleTop()
    var closers: [UInt8] = []
    while top.isObject != wantsObject {
      closers.append(top.closer)
      closeTop(at: end, isClosed: false)
    }
    let missing = String(decoding: closers, as: UTF8.self)
    lexer.problems.add(.missingBrackets(missing), token.range, fix: .inserting(missing, at: end))
    closeTop(at: token.end, isClosed: true)
  }

  /// Whether a bracket that does not fit is rather the wrong one for what is open than the right one for its parent.
  ///
  /// It is, when what comes after it could not follow the parent.
  private func isMisspelled(_ token: Token, wantsObject: Bool) -> Bool {
    guard frames.count > 1, frames[frames.count - 2].isObject == wantsObject else { return false }
    let outer = frames.count > 2 ? frames[frames.count - 3] : nil
    return switch following(token.end) {
    case .end: outer != nil
    case .member, .closeObject: outer?.isObject != true
    case .item, .closeArray: outer?.isObject != false
    case .other: false
    }
  }

  private func following(_ place: Int) -> Following {
    let bytes = lexer.bytes
    let next = lexer.skippingBlanks(from: place)
    guard next < lexer.end else { return .end }
    switch bytes[next] {
    case Byte.closeBrace: return .closeObject
    case Byte.closeBracket: return .closeArray
    case Byte.comma: break
    default: return .other
    }
    var end = lexer.skippingBlanks(from: next + 1)
    guard end < lexer.end, bytes[end] == Byte.quote else { return .item }
    end += 1
    while end < lexer.end, bytes[end] != Byte.quote, bytes[end] != Byte.lineFeed {
      end += bytes[end] == Byte.backslash ? 2 : 1
    }
    return lexer.isColon(after: end + 1) ? .member : .item
  }
}
