extension JSONTree {
  /// The text of the document that the tree was made from, with this value in the place of its root; of a new value, that value
  /// alone in one line, or over lines when it is long.
  public func written() -> [UInt8] {
    guard let origin else { return TreeWriter(style: .spaced).bytes(of: self, indentation: []) }
    let store = origin.store
    let writer = TreeWriter(style: TreeStyle(of: store))
    let range = origin.range
    let indentation = TreeWriter.indentation(ofLineAt: range.lowerBound, in: store)
    return store.bytes[..<range.lowerBound] + writer.bytes(of: self, indentation: indentation)
      + store.bytes[range.upperBound...]
  }

  /// The value alone, with the lines that it has where it stands.
  public func writtenAlone() -> [UInt8] {
    guard let origin else { return written() }
    let indentation = TreeWriter.indentation(ofLineAt: origin.range.lowerBound, in: origin.store)
    return TreeWriter(style: TreeStyle(of: origin.store)).bytes(of: self, indentation: indentation)
  }

  /// The edit that puts these values into the place of one that stands in an array, or takes it out when there are none; of
  /// anything else only one value can take the place.
  public static func replacing(_ node: JSONNode, with values: [JSONTree]) -> TextEdit? {
    guard !values.isEmpty else { return node.removingSelf() }
    guard values.count == 1 || node.parent?.kind == .array else { return nil }
    let writer = TreeWriter(style: TreeStyle(of: node.store))
    let indentation = TreeWriter.indentation(ofLineAt: node.range.lowerBound, in: node.store)
    let separator = node.parent.map { Surroundings(of: $0).separator } ?? [Byte.comma]
    let texts = values.map { writer.bytes(of: $0, indentation: indentation) }
    return TextEdit(range: node.range, replacement: Array(texts.joined(separator: separator)))
  }
}

/// How new values are laid out among those that are there.
struct TreeStyle {
  var colon: [UInt8]
  var comma: [UInt8]
  var lineBreak: [UInt8]
  /// Nil when the document stands in one line.
  var step: [UInt8]?

  /// For a new text.
  static let spaced = TreeStyle(
    colon: [Byte.colon, Byte.blank], comma: [Byte.comma, Byte.blank], lineBreak: [Byte.lineFeed],
    step: [Byte.blank, Byte.blank])

  private init(colon: [UInt8], comma: [UInt8], lineBreak: [UInt8], step: [UInt8]?) {
    (self.colon, self.comma, self.lineBreak, self.step) = (colon, comma, lineBreak, step)
  }

  init(of store: Store) {
    guard let root = JSONDocument(store: store).root else {
      self = .spaced
      return
    }
    let surroundings = Surroundings(of: root)
    colon = surroundings.colon
    comma = colon.last == Byte.blank ? [Byte.comma, Byte.blank] : [Byte.comma]
    lineBreak = JSONDocument(store: store).lineBreak
    guard surroundings.lead.contains(Byte.lineFeed) else { return }
    let inner = surroundings.lead.suffix(while: { $0 != Byte.lineFeed && $0 != Byte.carriageReturn })
    let outer = TreeWriter.indentation(ofLineAt: root.range.lowerBound, in: store)
    step = inner.count > outer.count ? Array(inner.dropFirst(outer.count)) : [Byte.blank, Byte.blank]
  }
}

/// Writes trees; one for each text that is written.
struct TreeWriter {
  let style: TreeStyle
  /// A new value that is shorter stands in one line.
  private static let lineLength = 88

  init(style: TreeStyle) {
    self.style = style
  }

  /// - Parameter indentation: of the line that the value begins in.
  func bytes(of tree: JSONTree, indentation: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    write(tree, indentation, to: &result)
    return result
  }

  private func write(_ tree: JSONTree, _ indentation: [UInt8], to result: inout [UInt8]) {
    switch tree.shape {
    case .source:
      guard let origin = tree.origin else { return }
      result += Self.shifted(
        origin.sourceBytes, from: Self.indentation(ofLineAt: origin.range.lowerBound, in: origin.store),
        to: indentation)
    case .scalar(let bytes): result += bytes
    case .object(let members):
      let parts = members.map { Part($0.key, $0.value, $0.place) }
      write(parts, of: tree, Byte.openBrace, Byte.closeBrace, indentation, to: &result)
    case .array(let items):
      let parts = items.map { Part(nil, $0.value, $0.place) }
      write(parts, of: tree, Byte.openBracket, Byte.closeBracket, indentation, to: &result)
    }
  }

  private struct Part {
    let key: String?
    let value: JSONTree
    let place: JSONNode?

    init(_ key: String?, _ value: JSONTree, _ place: JSONNode?) {
      (self.key, self.value, self.place) = (key, value, place)
    }
  }

  private func write(
    _ parts: [Part], of tree: JSONTree, _ opening: UInt8, _ closing: UInt8, _ indentation: [UInt8],
    to result: inout [UInt8]
  ) {
    result.append(opening)
    defer { result.append(closing) }
    guard !parts.isEmpty else { return }
    let layout = layout(of: tree, indentation)
    var own = indentation
    for (number, part) in parts.enumerated() {
      let gap: [UInt8]
      if number == 0 {
        gap = layout.lead
      } else {
        gap = between(parts[number - 1], part, in: tree, indentation) ?? layout.separator
      }
      result += gap
      if let line = gap.lastIndex(of: Byte.lineFeed) { own = Array(gap[(line + 1)...]) }
      if let key = part.key { writeKey(key, of: part, to: &result) }
      write(part.value, own, to: &result)
    }
    result += layout.trail
  }

  /// The key with its colon: as the document has it, if it has it.
  private func writeKey(_ key: String, of part: Part, to result: inout [UInt8]) {
    if let place = part.place, let range = place.keyRange, place.hasKey(key) {
      result += place.store.bytes[range.lowerBound..<place.range.lowerBound]
    } else {
      result += JSONString.quotedBytes(key) + style.colon
    }
  }

  /// What stands between two neighbours of the document that still are neighbours.
  private func between(_ one: Part, _ other: Part, in tree: JSONTree, _ indentation: [UInt8]) -> [UInt8]? {
    guard let origin = tree.origin, let first = one.place, let second = other.place, first.parent == origin,
      second.parent == origin, first.ordinal + 1 == second.ordinal
    else { return nil }
    let gap = origin.store.bytes[first.extent.upperBound..<second.extent.lowerBound]
    return Self.shifted(gap, from: outer(origin), to: indentation)
  }

  private struct Layout {
    var lead: [UInt8] = []
    var separator: [UInt8]
    var trail: [UInt8] = []
  }

  private func layout(of tree: JSONTree, _ indentation: [UInt8]) -> Layout {
    if let origin = tree.origin, origin.kind == tree.kind, !origin.children.isEmpty {
      let old = outer(origin)
      let found = Surroundings(of: origin)
      return Layout(
        lead: Self.shifted(found.lead[...], from: old, to: indentation),
        separator: Self.shifted(found.separator[...], from: old, to: indentation),
        trail: Self.shifted(found.trail[...], from: old, to: indentation))
    }
    guard let step = style.step, !tree.isTight, length(of: tree, upTo: Self.lineLength) == nil else {
      return Layout(separator: style.comma)
    }
    let inner = style.lineBreak + indentation + step
    return Layout(lead: inner, separator: [Byte.comma] + inner, trail: style.lineBreak + indentation)
  }

  private func outer(_ origin: JSONNode) -> [UInt8] {
    Self.indentation(ofLineAt: origin.range.lowerBound, in: origin.store)
  }

  /// How long the value is in one line; nil when that is more than the limit, or it stands over lines already.
  private func length(of tree: JSONTree, upTo limit: Int) -> Int? {
    switch tree.shape {
    case .source:
      guard let bytes = tree.origin?.sourceBytes, bytes.count <= limit else { return nil }
      return bytes.contains(Byte.lineFeed) ? nil : bytes.count
    case .scalar(let bytes): return bytes.count <= limit ? bytes.count : nil
    case .object(let members): return length(of: members.map { ($0.key, $0.value) }, tree, upTo: limit)
    case .array(let items): return length(of: items.map { (nil, $0.value) }, tree, upTo: limit)
    }
  }

  private func length(of parts: [(String?, JSONTree)], _ tree: JSONTree, upTo limit: Int) -> Int? {
    if let origin = tree.origin, origin.sourceBytes.contains(Byte.lineFeed) { return nil }
    var sum = 2
    for (key, value) in parts {
      sum += 2 + (key.map { $0.utf8.count + 4 } ?? 0)
      guard sum <= limit, let inner = length(of: value, upTo: limit - sum) else { return nil }
      sum += inner
    }
    return sum <= limit ? sum : nil
  }

  /// The blanks that the line of a byte begins with.
  static func indentation(ofLineAt offset: Int, in store: Store) -> [UInt8] {
    let start = store.lines.range(ofLine: store.lines.line(ofByte: offset), in: store.bytes).lowerBound
    return Array(store.bytes[start..<max(start, offset)].prefix { $0 == Byte.blank || $0 == Byte.tab })
  }

  /// Lines that began with one indentation begin with another; strings hold no line breaks, so nothing but blanks changes.
  static func shifted(_ bytes: ArraySlice<UInt8>, from old: [UInt8], to new: [UInt8]) -> [UInt8] {
    guard old != new, bytes.contains(Byte.lineFeed) else { return Array(bytes) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var rest = bytes
    while let line = rest.firstIndex(of: Byte.lineFeed) {
      result += rest[...line]
      rest = rest[(line + 1)...]
      guard rest.starts(with: old) else { continue }
      rest = rest.dropFirst(old.count)
      result += new
    }
    return result + rest
  }
}

extension Array<UInt8> {
  /// The bytes at the end that are such.
  fileprivate func suffix(while isSuch: (UInt8) -> Bool) -> [UInt8] {
    Array(reversed().prefix(while: isSuch).reversed())
  }
}
