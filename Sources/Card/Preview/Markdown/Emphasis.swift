import Screen

/// Finds which runs of `*`, `_` and `~` belong together, and writes the tokens with the looks that follow.
enum Emphasis {
  /// What a delimiter run turned out to mean.
  private struct Meaning {
    var ends: [InlineStyle.Kind] = []
    var literal: Int
    var begins: [InlineStyle.Kind] = []
  }

  static func write(_ tokens: [InlineToken], of bytes: [UInt8], _ look: Look, to text: inout InlineText) {
    let meanings = match(tokens, bytes)
    var pen = Pen(look)
    for (number, token) in tokens.enumerated() {
      switch token {
      case .text(let range): text.append(bytes[range], pen.look)
      case .written(let string, let own): text.append(string, own ?? pen.look)
      case .bracket(let range): text.append(bytes[range], pen.look)
      case .begin(let style): pen.begin(style)
      case .end(let kind): pen.end(kind)
      case .lineBreak: text.breakLine(pen.look)
      case .delimiters(let range):
        guard let meaning = meanings[number] else {
          text.append(bytes[range], pen.look)
          continue
        }
        meaning.ends.forEach { pen.end($0) }
        text.append(bytes[range.prefix(meaning.literal)], pen.look)
        meaning.begins.forEach { pen.begin(InlineStyle($0)) }
      }
    }
  }

  /// One pass with a stack of open runs for each sign. A run may open unless a blank follows, and close unless a blank
  /// stands before it; `_` does neither inside a word.
  private static func match(_ tokens: [InlineToken], _ bytes: [UInt8]) -> [Int: Meaning] {
    var meanings: [Int: Meaning] = [:]
    var open: [UInt8: [Int]] = [:]
    for (number, token) in tokens.enumerated() {
      guard case .delimiters(let range) = token else { continue }
      let sign = bytes[range.lowerBound]
      let before = range.lowerBound > 0 ? bytes[range.lowerBound - 1] : UInt8(ascii: " ")
      let after = range.upperBound < bytes.count ? bytes[range.upperBound] : UInt8(ascii: " ")
      var opens = !Ids.isBlank(after)
      var closes = !Ids.isBlank(before)
      if sign == UInt8(ascii: "_") {
        if Ids.isWord(before) { opens = false }
        if Ids.isWord(after) { closes = false }
      }
      var meaning = Meaning(literal: range.count)
      while closes, meaning.literal > 0, let opener = open[sign]?.last, var other = meanings[opener] {
        let size = min(2, meaning.literal, other.literal)
        if sign == UInt8(ascii: "~"), size < 2 { break }
        let kind: InlineStyle.Kind =
          sign == UInt8(ascii: "~") ? .strike : size == 2 ? .bold : .italic
        meaning.literal -= size
        other.literal -= size
        meaning.ends.append(kind)
        other.begins.append(kind)
        meanings[opener] = other
        if other.literal == 0 { open[sign]?.removeLast() }
      }
      meanings[number] = meaning
      if opens, meaning.literal > 0 { open[sign, default: []].append(number) }
    }
    return meanings
  }

  /// The look that the styles begun and not yet ended make together.
  private struct Pen {
    private let base: Look
    private var styles: [InlineStyle] = []
    private(set) var look: Look
    /// More than this is never meant; what is beyond is not drawn.
    private static let most = 64

    init(_ base: Look) {
      self.base = base
      look = base
    }

    mutating func begin(_ style: InlineStyle) {
      guard styles.count < Self.most else { return }
      styles.append(style)
      look = style.on(look)
    }

    mutating func end(_ kind: InlineStyle.Kind) {
      guard let last = styles.lastIndex(where: { $0.kind == kind }) else { return }
      styles.remove(at: last)
      look = styles.reduce(base) { $1.on($0) }
    }
  }
}
