extension JSONDocument {
  /// The text laid out over lines, with `indent` blanks a level.
  ///
  /// Only blanks change: keys keep their order, strings and numbers their spelling. A final line break stays, and lines
  /// end as the text's first line does. A text that is not JSON comes back as it is.
  public func formatted(indent: Int = 2) -> [UInt8] {
    laidOut(Layout(indent: max(indent, 0), lineBreak: lineBreak))
  }

  /// The text without blanks between its values; otherwise as ``formatted(indent:)``.
  public func minified() -> [UInt8] {
    laidOut(nil)
  }

  /// How the text ends its first line; a line feed when it has only one.
  var lineBreak: [UInt8] {
    guard let first = range(ofLine: 0), lineCount > 1, bytes[first].last == Byte.carriageReturn else {
      return [Byte.lineFeed]
    }
    return [Byte.carriageReturn, Byte.lineFeed]
  }

  private struct Layout {
    var indent: Int
    var lineBreak: [UInt8]
  }

  private func laidOut(_ layout: Layout?) -> [UInt8] {
    guard isWellFormed else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var depth = 0
    func newLine() {
      guard let layout else { return }
      result += layout.lineBreak
      result += repeatElement(Byte.blank, count: depth * layout.indent)
    }
    var lexer = Lexer(bytes, to: bytes.count, isReporting: false)
    var previous = Token.Kind.end
    while true {
      let token = lexer.next()
      let isOpened = previous == .openObject || previous == .openArray
      switch token.kind {
      case .end:
        if layout != nil, bytes.last == Byte.lineFeed { newLine() }
        return result
      case .closeObject, .closeArray:
        depth -= 1
        if !isOpened { newLine() }
      default:
        if isOpened || previous == .comma { newLine() }
      }
      result += bytes[token.range]
      if token.kind == .openObject || token.kind == .openArray { depth += 1 }
      if token.kind == .colon, layout != nil { result.append(Byte.blank) }
      previous = token.kind
    }
  }
}
