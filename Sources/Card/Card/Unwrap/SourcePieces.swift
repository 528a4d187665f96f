/// The pieces of a source text that may be a card: string literals, and everything between matching braces.
struct SourcePieces {
  private enum Piece {
    case text([UInt8])
    case span(Range<Int>)

    var count: Int {
      switch self {
      case .text(let bytes): bytes.count
      case .span(let range): range.count
      }
    }
  }

  /// A card is no shorter.
  private static let shortest = 12

  /// The pieces are copied when they are asked for: braces in braces are as long as the text, all of them.
  static func longestFirst(in text: ArraySlice<UInt8>) -> some Sequence<[UInt8]> {
    var pieces = SourcePieces(text)
    pieces.scan()
    return pieces.found.sorted { $0.count > $1.count }.lazy.map { piece in
      switch piece {
      case .text(let bytes): Array(Unwrapper.trimmed(bytes[...]))
      case .span(let range): Array(text[range])
      }
    }
  }

  private let text: ArraySlice<UInt8>
  private var found: [Piece] = []
  private var braces: [Int] = []
  /// Literals that follow each other, put together with a plus or with nothing.
  private var run: [UInt8] = []
  private var runParts = 0
  /// Up to where no literal with that quote ends: a line is not searched again for each quote in it.
  private var blindUntil: [UInt8: Int] = [:]

  private init(_ text: ArraySlice<UInt8>) {
    self.text = text
  }

  private mutating func scan() {
    var scan = ByteScan(text)
    while let byte = scan.peek {
      if let literal = literal(&scan) {
        note(literal)
        continue
      }
      scan.skip(1)
      switch byte {
      case UInt8(ascii: "{"): braces.append(scan.index - 1)
      case UInt8(ascii: "}"):
        if let start = braces.popLast(), scan.index - start >= Self.shortest { found.append(.span(start..<scan.index)) }
      default: break
      }
      if byte > 0x20, !"+.\\()".utf8.contains(byte) { endRun() }
    }
    endRun()
  }

  private mutating func note(_ literal: [UInt8]) {
    if literal.count >= Self.shortest { found.append(.text(literal)) }
    run += literal
    runParts += 1
  }

  private mutating func endRun() {
    if runParts > 1, run.count >= Self.shortest { found.append(.text(run)) }
    (run, runParts) = ([], 0)
  }

  /// The string literal that begins here, as what it means; nil when none does, and the scan stays.
  private mutating func literal(_ scan: inout ByteScan) -> [UInt8]? {
    guard let quote = scan.peek else { return nil }
    switch quote {
    case UInt8(ascii: "`"):
      scan.skip(1)
      return scan.take(until: quote)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if scan.has("\"\"\"") || scan.has("'''") { return Self.tripleQuoted(&scan, quote) }
      return quoted(&scan, quote)
    default: return nil
    }
  }

  private static func tripleQuoted(_ scan: inout ByteScan, _ quote: UInt8) -> [UInt8] {
    scan.skip(3)
    var content: [UInt8] = []
    while let byte = scan.peek {
      if scan.has("\"\"\"") && quote == UInt8(ascii: "\"") || scan.has("'''") && quote == UInt8(ascii: "'") {
        scan.skip(3)
        break
      }
      content.append(byte)
      scan.skip(1)
      if byte == UInt8(ascii: "\\"), let next = scan.next() { content.append(next) }
    }
    return meant(content)
  }

  /// A literal that ends in its line; else it was an apostrophe.
  private mutating func quoted(_ scan: inout ByteScan, _ quote: UInt8) -> [UInt8]? {
    guard scan.index >= blindUntil[quote] ?? 0 else { return nil }
    let start = scan
    scan.skip(1)
    var content: [UInt8] = []
    while let byte = scan.next() {
      if byte == quote { return Escapes.decoded(content) }
      if byte == 0x0A { break }
      content.append(byte)
      if byte == UInt8(ascii: "\\"), let next = scan.next() { content.append(next) }
    }
    blindUntil[quote] = scan.index
    scan = start
    return nil
  }

  /// In a raw literal the escapes are those of the JSON in it.
  private static func meant(_ content: [UInt8]) -> [UInt8] {
    Unwrapper.isCardText(content) ? content : Escapes.decoded(content)
  }
}
