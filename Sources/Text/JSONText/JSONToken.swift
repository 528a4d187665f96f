/// A piece of a text for colouring.
public struct JSONToken: Hashable, Sendable {
  public enum Kind: Hashable, Sendable, CaseIterable {
    case key, string, number, literal, punctuation
    /// What JSON does not know: comments, bare words, wrong quotes, strings without an end, broken numbers.
    case invalid
  }

  public var kind: Kind
  public var range: Range<Int>

  public init(kind: Kind, range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  /// The tokens of any bytes between `range`, cut to it; `range` should not begin inside a string.
  ///
  /// Needs no document and costs no more than the range is long, give or take a page.
  public static func tokens(of bytes: [UInt8], in range: Range<Int>? = nil) -> [JSONToken] {
    let range = (range ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
    let end = min(bytes.count, range.upperBound + lookAhead)
    var lexer = Lexer(bytes, from: range.lowerBound, to: end, isReporting: false)
    var tokens: [JSONToken] = []
    while true {
      let token = lexer.next()
      guard token.kind != .end, token.start < range.upperBound else { return tokens }
      var kind = Kind(token, isKey: token.kind == .string && lexer.isColon(after: token.end))
      if token.kind == .string, token.end >= end, end < bytes.count { kind = .string }
      tokens.append(JSONToken(kind: kind, range: token.range.clamped(to: range)))
    }
  }

  /// How far past a range the end of a string is looked for, in bytes.
  private static let lookAhead = 4096
}

extension JSONToken.Kind {
  fileprivate init(_ token: Token, isKey: Bool) {
    if token.traits.contains(.isDamaged) {
      self = .invalid
      return
    }
    switch token.kind {
    case .openObject, .closeObject, .openArray, .closeArray, .comma, .colon: self = .punctuation
    case .string: self = isKey ? .key : .string
    case .number: self = .number
    case .literalTrue, .literalFalse, .literalNull: self = .literal
    case .word, .comment, .junk, .end: self = .invalid
    }
  }
}

extension JSONDocument {
  /// The tokens that touch the bytes in `range`, cut to it, in the order of the text; blanks are no tokens.
  ///
  /// The range may begin and end anywhere, inside a string, too: the tree knows where it began.
  public func tokens(in range: Range<Int>) -> [JSONToken] {
    let range = range.clamped(to: 0..<bytes.count)
    guard !range.isEmpty else { return [] }
    guard let cut = leaf(around: range.lowerBound) else { return JSONToken.tokens(of: bytes, in: range) }
    let first = JSONToken(kind: cut.kind, range: cut.range.clamped(to: range))
    guard cut.range.upperBound < range.upperBound else { return [first] }
    return [first] + JSONToken.tokens(of: bytes, in: cut.range.upperBound..<range.upperBound)
  }

  /// The string, number or key that begins before `offset` and ends after it.
  private func leaf(around offset: Int) -> JSONToken? {
    guard let node = node(atByte: offset) else { return nil }
    let record = node.record
    let isInside = { (range: Range<Int>) in range.lowerBound < offset && offset < range.upperBound }
    if let key = record.keyRange, isInside(key) {
      return JSONToken(kind: record.keyTraits.contains(.isDamaged) ? .invalid : .key, range: key)
    }
    guard isInside(record.range) else { return nil }
    let kind: JSONToken.Kind
    switch record.kind {
    case .object, .array: return nil
    case .string: kind = .string
    case .number: kind = .number
    case .bool, .null: kind = .literal
    case .invalid: kind = .invalid
    }
    return JSONToken(kind: record.traits.contains(.isDamaged) ? .invalid : kind, range: record.range)
  }
}
