import JSONText

/// Texts that are not JSON: escaped ones, command lines, Markdown, source code.
extension Unwrapper {
  /// How many pieces of a text are looked at.
  private static let maximumPieces = 24

  mutating func unwrapText(_ bytes: [UInt8], _ depth: Int) -> Unwrapping {
    let text = Self.trimmed(bytes[...])
    guard let first = text.first else { return .asIs }
    if first == UInt8(ascii: "{") {
      // A card with a mistake in it is no source code.
      guard Self.isEscaped(text) else { return .asIs }
      let quoted = [UInt8(ascii: "\"")] + text.filter { $0 != 0x0A && $0 != 0x0D } + [UInt8(ascii: "\"")]
      guard let inner = JSONDocument(bytes: quoted).wellFormedString else { return .asIs }
      return take(.escaped, inner, depth) ?? .asIs
    }
    if ShellWords.isCurl(text) {
      for argument in ShellWords.data(in: text) {
        if let found = take(.curl, argument, depth) { return found }
      }
    }
    for block in Self.fences(in: text) {
      if let found = take(.fence, block, depth) { return found }
    }
    var tries = 0
    for piece in SourcePieces.longestFirst(in: text) {
      guard tries < Self.maximumPieces else { break }
      tries += 1
      if let found = take(.source, piece, depth) { return found }
      if let card = repaired(piece), let found = take(.source, card, depth) { return found }
    }
    return .asIs
  }

  /// What is in a piece; nil when nothing is.
  private mutating func take(_ wrapper: Wrapper, _ piece: [UInt8], _ depth: Int) -> Unwrapping? {
    switch unwrap(piece, depth: depth + 1) {
    case .card(var unwrapped):
      unwrapped.wrappers.insert(wrapper, at: 0)
      return .card(unwrapped)
    case .refused(let reason): return .refused(reason)
    case .asIs:
      return Self.isCard(JSONDocument(bytes: piece)) ? .card(Unwrapped(bytes: piece, wrappers: [wrapper])) : nil
    }
  }

  /// A literal of another language as JSON: its quotes, words and commas put right.
  private mutating func repaired(_ piece: [UInt8]) -> [UInt8]? {
    guard piece.first == UInt8(ascii: "{") else { return nil }
    var bytes = piece
    for _ in 0..<3 {
      guard spend(bytes.count) else { return nil }
      let document = JSONDocument(bytes: bytes)
      if document.isWellFormed { return bytes == piece ? nil : bytes }
      var edits: [TextEdit] = []
      for edit in document.problems.compactMap(\.fix).sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
      where edit.range.lowerBound >= edits.last?.range.upperBound ?? 0 {
        edits.append(edit)
      }
      guard !edits.isEmpty else { return nil }
      bytes = edits.applied(to: bytes)
    }
    return nil
  }

  /// Whether the first quotes of an object are escaped: `{\"schema\": …`.
  private static func isEscaped(_ text: ArraySlice<UInt8>) -> Bool {
    let inner = text.dropFirst().drop { $0 <= 0x20 }
    guard inner.first == UInt8(ascii: "\\") else { return false }
    let next = inner.dropFirst().first
    return next == UInt8(ascii: "\"") || next == UInt8(ascii: "n") || next == UInt8(ascii: "r")
      || next == UInt8(ascii: "t") || next == UInt8(ascii: "\\")
  }

  static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var slice = bytes
    if slice.starts(with: [0xEF, 0xBB, 0xBF]) { slice = slice.dropFirst(3) }
    slice = slice.drop { $0 <= 0x20 }
    while let last = slice.last, last <= 0x20 { slice.removeLast() }
    return slice
  }

  /// The insides of ``` blocks, the longest first.
  private static func fences(in text: ArraySlice<UInt8>) -> [[UInt8]] {
    var blocks: [[UInt8]] = []
    var current: [UInt8]?
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if trimmed(line).starts(with: Array("```".utf8)) {
        if let block = current { blocks.append(Array(trimmed(block[...]))) }
        current = current == nil ? [] : nil
      } else if current != nil {
        current?.append(contentsOf: line)
        current?.append(0x0A)
      }
    }
    if let current { blocks.append(Array(trimmed(current[...]))) }
    return Array(blocks.filter { !$0.isEmpty }.sorted { $0.count > $1.count }.prefix(maximumPieces))
  }
}

extension JSONDocument {
  /// The bytes that the document means when it is one string and nothing else.
  fileprivate var wellFormedString: [UInt8]? {
    isWellFormed ? root?.string.map { Array($0.utf8) } : nil
  }
}

extension Unwrapper {
  /// Whether the bytes are JSON as they are.
  static func isCardText(_ bytes: [UInt8]) -> Bool {
    let text = trimmed(bytes[...])
    return text.first == UInt8(ascii: "{") && JSONDocument(bytes: Array(text)).isWellFormed
  }
}
